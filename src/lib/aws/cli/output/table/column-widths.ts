import { roundHalfEven } from '../../python/round-half-even';

/** Widths in the proportions of the given ones, in whole cells that sum up to `total`: what rounding leaves over is taken from the left and given from the right, one cell each. */
export function scaleWidths(widths: readonly number[], total: number): number[] {
	const sum = widths.reduce((all, width) => all + width, 0);
	const scaled = widths.map((width) => roundHalfEven((total / sum) * width));
	let surplus = scaled.reduce((all, width) => all + width, 0) - total;
	while (surplus !== 0 && scaled.length > 0) {
		const step = surplus > 0 ? 1 : -1;
		for (let at = 0; at < scaled.length && surplus !== 0; at++) {
			scaled[step > 0 ? at : scaled.length - 1 - at]! -= step;
			surplus -= step;
		}
	}
	return scaled;
}
