import { expect, it } from 'vitest';
import type { CommandFact } from '../../notes/types';
import { goalOf } from './goal';

const labelled = (label: string) =>
	({ label, operation: ['npm', 'install'] }) as unknown as CommandFact;

it.each([
	'Install TypeScript globally with',
	'Compile the file by',
	'Move the branch to the one HEAD points to'
])('%s leans on the command', (label) => expect(goalOf(labelled(label))).toBeNull());

it('says what a command is for', () =>
	expect(goalOf(labelled('Install a package'))?.wish).toBe('install a package'));
