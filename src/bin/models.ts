import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { services } from '../lib/aws/model/services';
import { readClient } from './models/clients';
import { derive } from './models/derive';
import { jsonText } from './models/json-text';
import { readTable } from './models/read-table';

const folder = fileURLToPath(new URL('../lib/aws/model/data/', import.meta.url));
mkdirSync(folder, { recursive: true });

for (const service of services) {
	const { model, docs } = derive(service, readClient(service.client), readTable(service.command));
	const write = (name: string, value: object) => {
		const text = jsonText(value);
		writeFileSync(`${folder}${name}`, text);
		return `${name} ${(brotliCompressSync(text).length / 1000).toFixed(1)} kB brotli`;
	};
	const sizes = [
		write(`${service.command}.json`, model),
		write(`${service.command}.docs.json`, docs)
	];
	console.log(`${Object.keys(model.operations).length} operations, ${sizes.join(', ')}`);
}
