const throttling = new Set([
	'Throttling',
	'ThrottlingException',
	'ThrottledException',
	'RequestThrottledException',
	'TooManyRequestsException',
	'ProvisionedThroughputExceededException',
	'TransactionInProgressException',
	'RequestLimitExceeded',
	'BandwidthLimitExceeded',
	'LimitExceededException',
	'RequestThrottled',
	'SlowDown',
	'PriorRequestNotComplete',
	'EC2ThrottledException'
]);
const transient = new Set(['RequestTimeout', 'RequestTimeoutException']);
const serverFaults = new Set([500, 502, 503, 504]);

/** Whether the same request may succeed if it is sent once more (AWS SDKs and Tools Reference Guide, "Retry behavior", standard mode). */
export const isRetried = (status: number, code: string): boolean =>
	serverFaults.has(status) || throttling.has(code) || transient.has(code);
