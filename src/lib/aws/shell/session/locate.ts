/** Where the cursor stands in a command line. */
export interface Place {
	/** Words of the simple command before the cursor, unquoted; the last is the one that is typed, perhaps empty. */
	readonly words: readonly string[];
	/** Where the last word begins in the line. */
	readonly from: number;
	/** The quote that is open in the last word. */
	readonly quote: '' | "'" | '"';
	/** Behind a `#`, where nothing is to be completed. */
	readonly isComment: boolean;
	/** Whether the word is a file behind `<` or `>`. */
	readonly isRedirect: boolean;
	/** `$NA` or `${NA` at the cursor: where it begins, what stands before the name, and the name so far. */
	readonly variable: {
		readonly from: number;
		readonly opening: string;
		readonly name: string;
	} | null;
}

interface Level {
	words: string[];
	word: string | null;
	from: number;
	quote: Place['quote'];
	isRedirect: boolean;
	/** What ends the level. */
	readonly closer: string;
}

const begin = (closer: string): Level => ({
	words: [],
	word: null,
	from: 0,
	quote: '',
	isRedirect: false,
	closer
});

/** Words after which a command begins. */
const openers = new Set(
	'if then else elif while until do ! { time exec command builtin sudo nohup watch xargs env'.split(
		' '
	)
);

/** Reads a line up to the cursor, whatever is still open there. */
export function locate(line: string, cursor: number): Place {
	const text = line.slice(0, cursor);
	const stack: Level[] = [begin('')];
	let level = stack[0] as Level;
	const add = (part: string, at: number) => {
		if (level.word === null) [level.word, level.from] = ['', at];
		level.word += part;
	};
	const endWord = () => {
		if (level.word !== null && !level.isRedirect) push(level, level.word);
		if (level.word !== null) level.isRedirect = false;
		level.word = null;
	};
	const endCommand = () => {
		endWord();
		level.words = [];
		level.isRedirect = false;
	};
	let isComment = false;
	for (let at = 0; at < text.length; at += 1) {
		const point = text.charAt(at);
		const substitution = level.quote !== "'" && /^(?:\$\((?!\()|[<>]\()/.test(text.slice(at));
		if (substitution || (point === '`' && level.quote !== "'" && level.closer !== '`')) {
			add('', at);
			level = begin(point === '`' ? '`' : ')');
			stack.push(level);
			if (point !== '`') at += 1;
		} else if (level.quote === '' && point === level.closer && stack.length > 1) {
			stack.pop();
			level = stack.at(-1) as Level;
			add('…', at);
		} else if (level.quote === "'") {
			if (point === "'") level.quote = '';
			else add(point, at);
		} else if (point === '\\') {
			add(text.charAt(at + 1), at);
			at += 1;
		} else if (level.quote === '"') {
			if (point === '"') level.quote = '';
			else add(point, at);
		} else if (point === "'" || point === '"') {
			add('', at);
			level.quote = point;
		} else if (/[;|&(){}\n]/.test(point) && (!/[{}]/.test(point) || level.word === null))
			endCommand();
		else if (point === '<' || point === '>') {
			if (/^\d+$/.test(level.word ?? '')) level.word = null;
			endWord();
			level.isRedirect = true;
		} else if (/\s/.test(point)) endWord();
		else if (point === '#' && level.word === null) {
			const end = text.indexOf('\n', at);
			isComment = end < 0;
			at = (isComment ? text.length : end) - 1;
		} else add(point, at);
	}
	const from = level.word === null ? text.length : level.from;
	const open = level.quote === "'" ? null : /\$(\{?)([A-Za-z_]\w*)?$/.exec(text.slice(from));
	const isName = open !== null && !/\\\$\{?\w*$/.test(text.slice(from));
	return {
		words: [...level.words, level.word ?? ''],
		from,
		quote: level.quote,
		isComment,
		isRedirect: level.isRedirect,
		variable: isName
			? { from: from + open.index, opening: `$${open[1]}`, name: open[2] ?? '' }
			: null
	};
}

/** Assignments and words such as `then` and `sudo` stand before the command, and are none of it. */
function push(level: Level, word: string): void {
	if (level.words.length === 0 && (openers.has(word) || /^[A-Za-z_]\w*\+?=/.test(word))) return;
	level.words.push(word);
}
