import { list, text, texts, type Operations, type Row } from './state';

export const tagOperations: Operations = {
	TagResource(state, input) {
		const resource = text(input['resourceArn']) ?? '';
		const added = list(input['tags']) as readonly Row[];
		const kept = (state.tags.get(resource) ?? []).filter(
			(tag) => !added.some((one) => one['key'] === tag['key'])
		);
		state.tags.set(resource, [...kept, ...added]);
		return {};
	},

	UntagResource(state, input) {
		const resource = text(input['resourceArn']) ?? '';
		const keys = texts(input['tagKeys']);
		const kept = (state.tags.get(resource) ?? []).filter(
			(tag) => !keys.includes(String(tag['key']))
		);
		state.tags.set(resource, kept);
		return {};
	},

	ListTagsForResource: (state, input) => ({
		tags: state.tags.get(text(input['resourceArn']) ?? '') ?? []
	})
};
