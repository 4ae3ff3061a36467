/** To a whole number, as Python's `round`: a half goes to the even neighbour. */
export function roundHalfEven(value: number): number {
	const floor = Math.floor(value);
	const fraction = value - floor;
	if (fraction !== 0.5) return fraction < 0.5 ? floor : floor + 1;
	return floor % 2 === 0 ? floor : floor + 1;
}
