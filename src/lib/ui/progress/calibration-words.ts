import type { Calibration } from '../../memory/calibration';
import { count, percent } from './words';

/** Fewer reviews cannot tell a wrong forecast from bad luck. */
export const enoughForCalibration = 50;

/** Differences up to this are of no practical weight: it takes some 1,500 reviews to tell 2 points from chance at 90 %. */
const small = 0.03;

/** One sentence on what the picture says. */
export function calibrationInsight({ seen, bias, error }: Calibration): string {
	if (seen < enoughForCalibration || bias === null || error === null)
		return `After ${enoughForCalibration} reviews on a later day this tells whether the forecasts can be trusted; there are ${seen} so far.`;
	const over = count(seen, 'review');
	const points = `${Math.round(Math.abs(bias) * 100)} points`;
	if (Math.abs(bias) <= small && error <= 2 * small)
		return `Over ${over} the forecasts were right on average to within ${Math.max(1, Math.round(Math.abs(bias) * 100))} of 100: they can be trusted.`;
	if (Math.abs(bias) <= small)
		return `Over ${over} the forecasts are right on average, but single bins are off by ${percent(error)} in the mean.`;
	return bias > 0
		? `Over ${over} you passed ${points} of 100 less often than forecast: the app thinks too well of your memory, and cards come too late.`
		: `Over ${over} you passed ${points} of 100 more often than forecast: you remember better than the app thinks, and cards come too early.`;
}
