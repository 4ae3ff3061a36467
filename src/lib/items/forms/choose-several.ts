/** Options that are wrong where several are right: 2 of 5 or 3 of 6. */
export const WRONG = 3;

export const counted = (right: number) => `(Choose ${right === 2 ? 'TWO' : 'THREE'}.)`;

export const isCountable = (right: number) => right === 2 || right === 3;
