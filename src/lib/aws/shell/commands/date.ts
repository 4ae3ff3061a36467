import { Complaint } from '../interpret/signals';
import type { Program } from '../interpret/world';
import { parseDate } from './parse-date';
import { strftime } from './strftime';

const isoFormats: Readonly<Record<string, string>> = {
	date: '%Y-%m-%d',
	hours: '%Y-%m-%dT%H%:z',
	minutes: '%Y-%m-%dT%H:%M%:z',
	seconds: '%Y-%m-%dT%H:%M:%S%:z',
	ns: '%Y-%m-%dT%H:%M:%S,%N%:z'
};

/** `date` on the session's clock, in UTC. */
export const date: Program = async ({ args, shell, output }) => {
	let time = shell.world.clock.nowMs();
	let format = '%a %b %e %H:%M:%S %Z %Y';
	const words = [...args];
	const value = (given: string | undefined, option: string) => {
		const text = given ?? words.shift();
		if (text === undefined)
			throw new Complaint(
				`date: option requires an argument -- '${option}'\nTry 'date --help' for more information.`
			);
		return text;
	};
	for (let word = words.shift(); word !== undefined; word = words.shift()) {
		const long = /^--(date|reference|iso-8601|rfc-3339)(?:=(.*))?$/s.exec(word);
		const short = /^-([drI])(.+)?$/s.exec(word);
		const option = long?.[1] ?? { d: 'date', r: 'reference', I: 'iso-8601' }[short?.[1] ?? ''];
		const given = long ? long[2] : short?.[2];
		if (word.startsWith('+')) format = word.slice(1);
		else if (option === 'date') {
			const text = value(given, 'd');
			const parsed = parseDate(text, time);
			if (parsed === null) throw new Complaint(`date: invalid date ‘${text}’`);
			time = parsed;
		} else if (option === 'reference') {
			const path = value(given, 'r');
			if ((await shell.world.files.kind(shell.path(path))) === 'missing')
				throw new Complaint(`date: ${path}: No such file or directory`);
			time = (await shell.world.files.system.stat(shell.path(path))).mtime.getTime();
		} else if (option === 'iso-8601') format = isoFormats[given ?? 'date'] ?? '%F';
		else if (option === 'rfc-3339')
			format = (isoFormats[given ?? 'date'] ?? '%F').replace('T', ' ').replace(',', '.');
		else if (/^(?:-R|--rfc-email|--rfc-2822)$/.test(word)) format = '%a, %d %b %Y %H:%M:%S %z';
		else if (!/^(?:-u|--utc|--universal)$/.test(word)) throw refused(word);
	}
	await output.write(`${strftime(format, time)}\n`);
	return 0;
};

function refused(word: string): Complaint {
	const hint = `\nTry 'date --help' for more information.`;
	if (word.startsWith('--')) return new Complaint(`date: unrecognized option '${word}'${hint}`);
	if (word.startsWith('-'))
		return new Complaint(`date: invalid option -- '${word.charAt(1)}'${hint}`);
	return new Complaint(`date: invalid date ‘${word}’`);
}
