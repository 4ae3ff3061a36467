export const notElsewhereYet = 'No copy of your progress has left this device yet.';
