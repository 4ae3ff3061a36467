/** Names of a service from `runtimeConfig.shared.js` of its client. */
export function readNames(config: string) {
	const value = (key: string) => {
		const found = new RegExp(`\\b${key}: (?:config\\?\\.${key} \\?\\? )?"([^"]*)"`).exec(
			config
		)?.[1];
		if (found === undefined) throw new Error(`Unexpected configuration, expected "${key}" in it`);
		return found;
	};
	return {
		serviceId: value('serviceId'),
		targetPrefix: value('serviceTarget'),
		apiVersion: value('apiVersion')
	};
}
