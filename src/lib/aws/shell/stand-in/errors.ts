/** An error that the service answers: status 400. */
export class ServiceError extends Error {
	readonly code: string;
	constructor(code: string, message: string) {
		super(message);
		this.code = code;
	}
}

export const clusterNotFound = () =>
	new ServiceError('ClusterNotFoundException', 'Cluster not found.');
export const serviceNotFound = () =>
	new ServiceError('ServiceNotFoundException', 'Service not found.');
