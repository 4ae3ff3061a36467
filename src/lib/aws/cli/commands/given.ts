import { isList, type Value } from '../../model/value';
import type { OptionSpec, Parsed } from '../arguments/types';
import { badParameter } from '../errors/failure';
import { ParamfileError, readParamfile } from '../values/paramfile';
import type { CliWorld } from '../world';

/** What a line gives to options that no model describes, files read. */
export class Given {
	constructor(
		private readonly values: ReadonlyMap<string, Value>,
		/** The word without an option; empty where there is none. */
		readonly positional: string
	) {}

	/** Text of an option, or null where it is not on the line. */
	text(dest: string): string | null {
		const value = this.values.get(dest);
		return typeof value === 'string' ? value : null;
	}

	/** Words of an option; one that stands for a file is that file's text. Null where it is not on the line. */
	value(dest: string): Value {
		return this.values.get(dest) ?? null;
	}

	isSet(dest: string): boolean {
		return this.values.get(dest) === true;
	}
}

/** Values of `options`, `file://` and `fileb://` read in the order of the table. Throws `CliError` for a file that cannot be read. */
export async function readGiven(
	parsed: Parsed,
	options: readonly OptionSpec[],
	world: Pick<CliWorld, 'files' | 'env'>,
	positionalName = ''
): Promise<Given> {
	const positional = await load(positionalName, parsed.positional ?? '', world);
	const values = new Map<string, Value>();
	for (const { flag, dest } of options) {
		const value = parsed.values.get(dest) as Value | undefined;
		if (value !== undefined) values.set(dest, await load(flag, value, world));
	}
	return new Given(values, typeof positional === 'string' ? positional : '');
}

async function load(
	flag: string,
	value: Value,
	world: Pick<CliWorld, 'files' | 'env'>
): Promise<Value> {
	const word = isList(value) && value.length === 1 ? value[0] : value;
	if (typeof word !== 'string') return value;
	try {
		const found = await readParamfile(word, world);
		if (found === null) return value;
		return typeof found === 'string' ? found : new TextDecoder().decode(found);
	} catch (error) {
		if (!(error instanceof ParamfileError)) throw error;
		throw badParameter(flag, error.message);
	}
}
