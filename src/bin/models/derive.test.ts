import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { services } from '../../lib/aws/model/services';
import { readClient } from './clients';
import { derive } from './derive';
import { jsonText } from './json-text';
import { readTable } from './read-table';

const committed = (name: string) =>
	readFileSync(fileURLToPath(new URL(`../../lib/aws/model/data/${name}`, import.meta.url)), 'utf8');

/** EC2 takes as long as all the others together. */
const quick = services.filter(({ command }) => command !== 'ec2');

it.each(quick)('`npm run models` would change nothing of $command', (service) => {
	const { model } = derive(service, readClient(service.client), readTable(service.command));
	expect(jsonText(model) === committed(`${service.command}.json`)).toBe(true);
});
