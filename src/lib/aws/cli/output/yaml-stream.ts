import type { Formatter } from './formatter';
import { isEmptyDict } from './whole-answer';
import { yamlDocument } from './yaml/document';

/** A list of one element for each page; together they read as one list. A page that says nothing is printed where there may be several. */
export const yamlStream: Formatter = async (answer, { query, write }) => {
	if (answer.type === 'plain') {
		const value = query === null ? answer.value : query(answer.value);
		if (!isEmptyDict(value)) write(yamlDocument([value]));
		return;
	}
	for await (const page of answer.pages()) {
		write(yamlDocument([query === null ? page : query(page)]));
	}
};
