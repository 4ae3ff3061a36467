import type { Value } from '../../model/value';
import { scalarJson } from './json';
import { isScalar } from './scalar';
import { isEmptyDict, whole } from './whole-answer';
import { yamlDocument } from './yaml/document';

export const yaml = whole((value, { write }) => {
	if (!isEmptyDict(value)) write(yamlText(value));
});

/** With its last newline. A lone scalar is JSON: as YAML it would need a line that ends the document. */
export const yamlText = (value: Value): string =>
	isScalar(value) ? `${scalarJson(value)}\n` : yamlDocument(value);
