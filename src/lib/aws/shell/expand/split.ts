/** Expanded text with what must be remembered of its quotes; `break` ends a field: "$@". */
export type Piece =
	{ readonly text: string; readonly quoted: boolean; readonly split: boolean } | 'break';

/** A word after splitting. */
export type Field = { readonly text: string; readonly quoted: boolean }[];

/** Splits what came out of unquoted expansions at the characters of `IFS`. */
export function splitFields(pieces: readonly Piece[], separators: string): readonly Field[] {
	const fields: Field[] = [];
	let field: Field | null = null;
	// A separator that is no blank takes the blanks around it along.
	let afterBlank = false;
	const end = () => {
		if (field !== null) fields.push(field);
		field = null;
	};
	for (const piece of pieces) {
		if (piece === 'break') {
			end();
			afterBlank = false;
			continue;
		}
		if (!piece.split || separators === '') {
			if (piece.text === '' && !piece.quoted) continue;
			(field ??= []).push({ text: piece.text, quoted: piece.quoted });
			afterBlank = false;
			continue;
		}
		let text = '';
		const flush = () => {
			if (text !== '') (field ??= []).push({ text, quoted: false });
			text = '';
		};
		for (const character of piece.text) {
			if (!separators.includes(character)) {
				text += character;
				afterBlank = false;
				continue;
			}
			const ended = text !== '' || field !== null;
			flush();
			end();
			if (/[ \t\n]/.test(character)) afterBlank ||= ended;
			else {
				if (!ended && !afterBlank) fields.push([]);
				afterBlank = false;
			}
		}
		flush();
	}
	end();
	return fields;
}

export function fieldText(field: Field): string {
	return field.map((one) => one.text).join('');
}
