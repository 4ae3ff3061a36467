/** By `Card.flag`. */
export const flagNames = ['No flag', 'Red flag', 'Amber flag', 'Green flag', 'Blue flag'] as const;
