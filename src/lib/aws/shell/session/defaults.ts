import type { Dynamic } from '../interpret/variables';
import { Variables } from '../interpret/variables';
import type { ShellClock } from '../interpret/world';

export const user = 'learner';
export const home = `/home/${user}`;

/** Exported to programs. */
export const environment: Readonly<Record<string, string>> = {
	HOME: home,
	LANG: 'C.UTF-8',
	LOGNAME: user,
	PATH: '/usr/local/bin:/usr/bin:/bin',
	SHELL: '/bin/bash',
	TERM: 'xterm-256color',
	USER: user
};

/** bash's own. */
const own: Readonly<Record<string, string>> = {
	BASH: '/bin/bash',
	BASH_VERSION: '5.2.15(1)-release',
	HOSTNAME: 'sandbox',
	HOSTTYPE: 'x86_64',
	IFS: ' \t\n',
	MACHTYPE: 'x86_64-pc-linux-gnu',
	OPTERR: '1',
	OPTIND: '1',
	OSTYPE: 'linux-gnu',
	PS4: '+ '
};

const ids: Readonly<Record<string, string>> = { EUID: '1000', PPID: '1', UID: '1000' };

/** Variables that are computed when they are read. */
export function dynamicVariables(clock: ShellClock): ReadonlyMap<string, Dynamic> {
	let begun = clock.nowMs();
	let state = Math.floor(begun) % 2_147_483_647 || 1;
	const seconds = () => String(Math.floor((clock.nowMs() - begun) / 1000));
	return new Map<string, Dynamic>([
		[
			'SECONDS',
			{ read: seconds, assign: (text) => (begun = clock.nowMs() - (Number(text) || 0) * 1000) }
		],
		['EPOCHSECONDS', { read: () => String(Math.floor(clock.nowMs() / 1000)) }],
		['EPOCHREALTIME', { read: () => (clock.nowMs() / 1000).toFixed(6) }],
		[
			'RANDOM',
			{
				// The minimal standard generator (Park and Miller): next = 16807 * state mod 2^31 - 1.
				read: () => String((state = (state * 16_807) % 2_147_483_647) & 32_767),
				assign: (text) => (state = (Number(text) || 0) % 2_147_483_647 || 1)
			}
		]
	]);
}

/** The variables with which a shell begins. */
export function firstVariables(
	dynamic: ReadonlyMap<string, Dynamic>,
	exported: Readonly<Record<string, string>>,
	workingDirectory: string
): Variables {
	const variables = new Variables(dynamic);
	for (const [name, text] of Object.entries(own)) variables.assign(name, text);
	for (const [name, text] of Object.entries({ ...exported, PWD: workingDirectory })) {
		if (!/^[A-Za-z_]\w*$/.test(name)) continue;
		variables.assign(name, text);
		variables.make(name).exported = true;
	}
	for (const [name, text] of Object.entries(ids)) {
		variables.assign(name, text);
		Object.assign(variables.make(name), { integer: true, readonly: true });
	}
	return variables;
}
