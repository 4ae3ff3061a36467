import type { IUnicodeVersionProvider } from '@xterm/xterm';
import { cellsOf, join, type Joint } from './cells';

const kinds = ['plain', 'pictograph', 'joined', 'half-flag'] as const;

// xterm packs what it knows of a character into one number: state, two bits of width, whether it joins the one before.
const pack = ({ cells, kind }: Joint, joins: boolean): number =>
	((kinds.indexOf(kind) + 1) << 3) | (cells << 1) | (joins ? 1 : 0);

function unpack(properties: number): Joint | null {
	const kind = kinds[(properties >> 3) - 1];
	return kind ? { cells: ((properties >> 1) & 3) as Joint['cells'], kind } : null;
}

/** The widths of `cells.ts` for xterm, so that the cursor of the line editor and that of the terminal never part. */
export const unicodeWidths: IUnicodeVersionProvider = {
	version: 'examark',
	wcwidth: cellsOf,
	charProperties(code, preceding) {
		const { joins, joint } = join(code, unpack(preceding));
		return pack(joint, joins);
	}
};
