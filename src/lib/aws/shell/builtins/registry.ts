import type { Program } from '../interpret/world';
import { declare, exportVariables, local, readonly, unset } from './declare';
import { cd, dirs, popd, pushd, pwd } from './directories';
import {
	breakLoop,
	builtin,
	command,
	continueLoop,
	evaluate,
	exec,
	exit,
	letNumbers,
	returnFromFunction,
	shift,
	source
} from './flow';
import { getopts } from './getopts';
import { help } from './help';
import { history } from './history';
import { mapfile, read } from './input';
import { jobsList, kill, noJobControl, nothing, times, trap, ulimit, umask, wait } from './jobs';
import { alias, type, unalias } from './names';
import { set, shopt } from './options';
import { echo } from './output';
import { printf } from './printf';
import { test } from './test';

/** The commands that are part of the shell. */
export const builtins: ReadonlyMap<string, Program> = new Map<string, Program>([
	[':', nothing],
	['.', source],
	['[', test],
	['alias', alias],
	['bg', noJobControl],
	['break', breakLoop],
	['builtin', builtin],
	['cd', cd],
	['command', command],
	['continue', continueLoop],
	['declare', declare],
	['dirs', dirs],
	['disown', nothing],
	['echo', echo],
	['enable', nothing],
	['eval', evaluate],
	['exec', exec],
	['exit', exit],
	['export', exportVariables],
	['false', () => 1],
	['fg', noJobControl],
	['getopts', getopts],
	['hash', nothing],
	['help', help],
	['history', history],
	['jobs', jobsList],
	['kill', kill],
	['let', letNumbers],
	['local', local],
	['logout', exit],
	['mapfile', mapfile],
	['popd', popd],
	['printf', printf],
	['pushd', pushd],
	['pwd', pwd],
	['read', read],
	['readarray', mapfile],
	['readonly', readonly],
	['return', returnFromFunction],
	['set', set],
	['shift', shift],
	['shopt', shopt],
	['source', source],
	['test', test],
	['times', times],
	['trap', trap],
	['true', nothing],
	['type', type],
	['typeset', declare],
	['ulimit', ulimit],
	['umask', umask],
	['unalias', unalias],
	['unset', unset],
	['wait', wait]
]);
