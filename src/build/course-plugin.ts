import { relative, resolve, sep } from 'node:path';
import { runnerImport, type Plugin, type ViteDevServer } from 'vite';
import type { CourseSource } from './course-state';

type Toolchain = typeof import('./toolchain');

const virtualId = 'virtual:course';
const settleMs = 60;
const resolvedId = `\0${virtualId}`;

/** The compiler with the course it has read. Loaded on use: tests and tools that only need the config never do. */
class LoadedCourse {
	#loading: Promise<{ tools: Toolchain; source: CourseSource; files: Set<string> }> | null = null;

	constructor(
		readonly root: string,
		readonly folder: string
	) {}

	get() {
		this.#loading ??= runnerImport<Toolchain>(resolve(this.root, 'src/build/toolchain.ts'), {
			root: this.root,
			configFile: false,
			logLevel: 'error'
		}).then(({ module, dependencies }) => ({
			tools: module,
			source: new module.CourseSource(this.root, this.folder),
			files: new Set(dependencies.map((file) => resolve(this.root, file)))
		}));
		return this.#loading;
	}

	/** A changed file of the course, or of the compiler; false when it is neither. */
	async changed(file: string): Promise<boolean> {
		const { source, files } = await this.get();
		if (this.pathInCourse(file) !== null) source.forget();
		else if (files.has(resolve(file))) this.#loading = null;
		else return false;
		return true;
	}

	/** "notes/x.md", or null for a file elsewhere. */
	pathInCourse(id: string): string | null {
		const path = relative(resolve(this.root, this.folder), id.split('?')[0] ?? id);
		return path.startsWith('..') ? null : path.split(sep).join('/');
	}

	/** Prints the diagnostics and gives the number of errors. */
	async report(log: (text: string) => void): Promise<number> {
		const { tools, source } = await this.get();
		const { diagnostics } = source.get().course;
		const colour = process.stdout.isTTY;
		const { errors, text } = tools.reportDiagnostics(this.folder, diagnostics, colour);
		if (text !== '') log(text);
		return errors;
	}
}

async function refresh(server: ViteDevServer, course: LoadedCourse): Promise<void> {
	for (const environment of Object.values(server.environments)) {
		environment.moduleGraph.invalidateAll();
	}
	try {
		await course.report((text) => server.config.logger.warn(text));
		server.config.logger.info(`${course.folder} compiled`, { timestamp: true });
	} catch (error) {
		server.config.logger.error(String(error), { timestamp: true });
	}
	server.ws.send({ type: 'full-reload' });
}

/**
 * Serves the compiled course as `virtual:course`, and each note of the course as a Svelte component.
 * In dev, saving a file of the course recompiles it, prints its diagnostics and reloads the page.
 * In a build, diagnostics are printed together and errors fail it.
 */
export function coursePlugin(folder: string): Plugin {
	let course = new LoadedCourse(process.cwd(), folder);
	let building = false;

	return {
		name: 'examark:course',
		enforce: 'pre',
		configResolved(config) {
			course = new LoadedCourse(config.root, folder);
			// The client's build runs inside the server's; the author reads the report once.
			building = config.command === 'build' && Boolean(config.build.ssr);
		},
		async buildStart() {
			if (!building) return;
			const errors = await course.report((text) => console.warn(text));
			if (errors > 0) this.error(`${folder} has ${errors} error(s); see above`);
		},
		resolveId: (id) => (id === virtualId ? resolvedId : null),
		async load(id) {
			if (id !== resolvedId) return null;
			const { source } = await course.get();
			return `export default ${JSON.stringify(source.get().payload)};`;
		},
		async transform(text, id) {
			if (!/\.md(?:\?v=|\?t=|$)/.test(id)) return null;
			const { tools, source } = await course.get();
			const { payload } = source.get();
			// A note of another course folder may be within reach of a glob: it compiles too, without sections.
			const path = course.pathInCourse(id);
			const lesson = payload.lessons.find((l) => l.file === path);
			const code = await tools.noteToSvelte(text, id, {
				lesson: lesson ?? { title: '', sections: [] },
				glossary: payload.glossary,
				lessons: payload.lessons,
				findPicture: source.pictures(path)
			});
			return { code, map: null };
		},
		async configureServer(server) {
			// Vitest starts a server too, in mode "test"; it asks for no course.
			if (server.config.mode === 'test') return;
			server.watcher.add(resolve(server.config.root, folder));
			let due: NodeJS.Timeout | undefined;
			const onFile = async (file: string) => {
				if (!(await course.changed(file))) return;
				// An editor may write a file in two steps: only the last state is compiled and shown.
				clearTimeout(due);
				due = setTimeout(() => void refresh(server, course), settleMs);
			};
			for (const event of ['add', 'unlink', 'change'] as const) {
				server.watcher.on(event, (file) => void onFile(file));
			}
			await course.report((text) => server.config.logger.warn(text));
		},
		hotUpdate(context) {
			// The whole page is reloaded: one note can change the questions and abbreviations of another.
			return course.pathInCourse(context.file) === null ? undefined : [];
		}
	};
}
