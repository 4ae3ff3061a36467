import { ServiceError } from './errors';
import { text, texts, type Body, type Operation, type Region, type Tag } from './region';

/** Throws where nothing has the ARN. */
function taggable(region: Region, body: Body): string {
	const arn = text(body['resourceArn']) ?? '';
	const known = [
		...region.clusters.values(),
		...region.definitions,
		...region.services,
		...region.tasks
	];
	if (!known.some((one) => one.arn === arn))
		throw new ServiceError(
			'InvalidParameterException',
			'The specified resource could not be found.'
		);
	return arn;
}

export const tagResource: Operation = (region, body) => {
	const arn = taggable(region, body);
	const given = Array.isArray(body['tags']) ? (body['tags'] as readonly Tag[]) : [];
	const kept = (region.tags.get(arn) ?? []).filter(
		(tag) => !given.some((one) => one.key === tag.key)
	);
	region.tags.set(arn, [...kept, ...given]);
	return {};
};

export const untagResource: Operation = (region, body) => {
	const arn = taggable(region, body);
	const keys = texts(body['tagKeys']);
	region.tags.set(
		arn,
		(region.tags.get(arn) ?? []).filter((tag) => !keys.includes(tag.key))
	);
	return {};
};

export const listTags: Operation = (region, body) => ({
	tags: region.tags.get(taggable(region, body)) ?? []
});
