import { define, type QueryFunction } from './signature';

export const stringFunctions: Readonly<Record<string, QueryFunction>> = {
	starts_with: define<[string, string]>([['string'], ['string']], ([text, part]) =>
		text.startsWith(part)
	),
	ends_with: define<[string, string]>([['string'], ['string']], ([text, part]) =>
		text.endsWith(part)
	),
	join: define<[string, string[]]>([['string'], ['array-string']], ([separator, parts]) =>
		parts.join(separator)
	)
};
