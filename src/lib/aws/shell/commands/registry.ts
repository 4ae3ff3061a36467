import type { Program } from '../interpret/world';
import { bash } from './bash';
import { sleep, timeout } from './clock';
import { date } from './date';
import { diff } from './diff';
import { env, id, printenv, uname, which, whoami } from './environment';
import { mktemp, realpath } from './files';
import { ls } from './ls';
import { sed } from './sed';
import { clear, edit, man } from './terminal';
import { base64, cat, head, pager, tee, yes } from './text';
import { watch } from './watch';
import { wc } from './wc';
import { xargs } from './xargs';

/** Programs of our own: those that touch the clock or the terminal, that run others, or that must answer while they read. */
export const programs: ReadonlyMap<string, Program> = new Map<string, Program>([
	['base64', base64],
	['bash', bash],
	['cat', cat],
	['clear', clear],
	['date', date],
	['diff', diff],
	['edit', edit],
	['env', env],
	['head', head],
	['id', id],
	['less', pager],
	['ls', ls],
	['man', man],
	['mktemp', mktemp],
	['more', pager],
	['nano', edit],
	['printenv', printenv],
	['realpath', realpath],
	['sed', sed],
	['sh', bash],
	['sleep', sleep],
	['tee', tee],
	['timeout', timeout],
	['uname', uname],
	['vi', edit],
	['vim', edit],
	['watch', watch],
	['wc', wc],
	['which', which],
	['whoami', whoami],
	['xargs', xargs],
	['yes', yes]
]);
