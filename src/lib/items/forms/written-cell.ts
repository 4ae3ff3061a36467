import type { AttributeFact } from '../../notes/types';
import { plain } from '../language/tokens';

const BETWEEN = ' – ';

/** The statement of a cell begins with the names of row and column as they are written, code signs included. */
function parts(fact: AttributeFact): readonly [string, string] | null {
	const at = fact.statement.indexOf(BETWEEN);
	const rest = fact.statement.slice(at + BETWEEN.length);
	const stop = plain(rest).startsWith(`${fact.property}:`) ? rest.indexOf(':') : -1;
	return at < 0 || stop < 0 ? null : [fact.statement.slice(0, at), rest.slice(0, stop)];
}

/** The row's name with the code in it marked: "Bind mount with `sourcePath`". */
export function writtenName(fact: AttributeFact): string {
	const name = parts(fact)?.[0];
	return name !== undefined && plain(name) === plain(fact.entity.text) ? name : fact.entity.text;
}

/** The header with the code in it marked. */
export function writtenProperty(fact: AttributeFact): string {
	const name = parts(fact)?.[1];
	return name !== undefined && plain(name) === plain(fact.property) ? name : fact.property;
}
