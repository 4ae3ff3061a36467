import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createRequire } from 'node:module';

/** An installed client: the files of it that say what the service's model is. */
export interface Client {
	/** All of `dist-types/models`. */
	readonly types: string;
	/** Of `dist-types/commands`, in alphabetical order of the operations: `CreateCluster`. */
	readonly commands: readonly { readonly operation: string; readonly text: string }[];
	/** Of `dist-es/pagination`, one text a paginator. */
	readonly paginators: readonly string[];
	/** `dist-types/*Client.d.ts`, in which the service's documentation stands. */
	readonly client: string;
	/** `dist-es/runtimeConfig.shared.js`: names and version of the service. */
	readonly config: string;
	/** What the package exports; schemas among it, by name with a `$` behind it. */
	readonly exports: Readonly<Record<string, unknown>>;
}

const require = createRequire(import.meta.url);

/** The client of a package of node_modules: `@aws-sdk/client-ecs`. */
export function readClient(packageName: string): Client {
	const main = require.resolve(packageName);
	const root = dirname(dirname(main));
	const types = join(root, 'dist-types');
	const read = (path: string) => readFileSync(path, 'utf8');
	const clientFile = readdirSync(types).find((name) => name.endsWith('Client.d.ts'));
	if (!clientFile)
		throw new Error(`Unexpected ${packageName}, expected a file named *Client.d.ts in it`);
	return {
		types: namesIn(join(types, 'models'))
			.map((name) => read(join(types, 'models', name)))
			.join('\n'),
		commands: namesIn(join(types, 'commands'))
			.filter((name) => name.endsWith('Command.d.ts'))
			.map((name) => ({
				operation: name.slice(0, -'Command.d.ts'.length),
				text: read(join(types, 'commands', name))
			})),
		paginators: namesIn(join(root, 'dist-es', 'pagination'))
			.filter((name) => name.endsWith('Paginator.js'))
			.map((name) => read(join(root, 'dist-es', 'pagination', name))),
		client: read(join(types, clientFile)),
		config: read(join(root, 'dist-es', 'runtimeConfig.shared.js')),
		exports: require(packageName) as Record<string, unknown>
	};
}

/** Of the files of a folder, in alphabetical order; none where there is no such folder. */
const namesIn = (folder: string) => (existsSync(folder) ? readdirSync(folder).sort() : []);
