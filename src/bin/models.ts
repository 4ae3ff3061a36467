import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { services } from '../lib/aws/model/services';
import { readClient } from './models/clients';
import { derive } from './models/derive';
import { jsonText } from './models/json-text';
import { readTable } from './models/read-table';

/**
 * Derives the service models from the installed clients. Models are committed. Documentation is not, since its words are AWS's: every clone makes it for
 * itself, with `--docs` alone.
 */
const docsOnly = process.argv.includes('--docs');
const room = fileURLToPath(new URL('../lib/aws/model/', import.meta.url));
const client = new URL('../../node_modules/@aws-sdk/client-ecs/package.json', import.meta.url);

function write(folder: string, name: string, value: object): string {
	mkdirSync(`${room}${folder}`, { recursive: true });
	const text = jsonText(value);
	writeFileSync(`${room}${folder}/${name}`, text);
	return `${folder}/${name} ${(brotliCompressSync(text).length / 1000).toFixed(1)} kB brotli`;
}

for (const service of services) {
	const { model, docs } = derive(service, readClient(service.client), readTable(service.command));
	const file = `${service.command}.json`;
	const sizes = [...(docsOnly ? [] : [write('data', file, model)]), write('docs', file, docs)];
	if (!docsOnly) {
		console.log(`${Object.keys(model.operations).length} operations, ${sizes.join(', ')}`);
	}
}
// Written last: set-up takes it for the sign that all is there.
const { version } = JSON.parse(readFileSync(client, 'utf8')) as { version: string };
writeFileSync(`${room}docs/release.txt`, `${version}\n`);
