import { isWide } from './east-asian-width';

/** Terminal cells that the AWS CLI reckons with: ambiguous characters such as `é` count two, combining ones one. */
export function cellWidth(text: string): number {
	let width = 0;
	for (const character of text) width += isWide(character.codePointAt(0)!) ? 2 : 1;
	return width;
}
