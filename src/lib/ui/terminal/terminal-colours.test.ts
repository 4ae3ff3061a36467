import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { themeTokens } from './terminal-theme';

const read = (path: string) => readFileSync(fileURLToPath(new URL(path, import.meta.url)), 'utf8');
const declared = new Map(
	[
		...`${read('../../../app.css')}${read('./terminal-colours.css')}`.matchAll(
			/(--[\w-]+):\s*([^;]+);/g
		)
	].map(([, name = '', value = '']) => [name, value.trim()])
);

function colour(token: string, dark: boolean): string {
	const value = declared.get(token) ?? '';
	const other = /^var\((--[\w-]+)\)$/.exec(value)?.[1];
	if (other) return colour(other, dark);
	const pair = /^light-dark\((#\w{6}), (#\w{6})\)$/.exec(value);
	return pair?.[dark ? 2 : 1] ?? value;
}

/** Relative luminance, WCAG 2.2. */
function luminance(hex: string): number {
	const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
		const share = parseInt(hex.slice(at, at + 2), 16) / 255;
		return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
	const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
	return (light + 0.05) / (dark + 0.05);
}

const grounds = ['--terminal', '--terminal-cursor', '--terminal-selection'];
const inks = Object.values(themeTokens).filter(
	(token) => token.startsWith('--ansi') || token === '--terminal-ink'
);

it.each([false, true])('every colour can be read on the ground (dark: %s)', (dark) => {
	for (const ink of inks)
		expect(contrast(colour(ink, dark), colour('--terminal', dark)), ink).toBeGreaterThanOrEqual(
			4.5
		);
	for (const [ink, ground] of [
		['--terminal-ink', '--terminal-selection'],
		['--terminal-cursor-ink', '--terminal-cursor']
	] as const)
		expect(contrast(colour(ink, dark), colour(ground, dark)), ground).toBeGreaterThanOrEqual(4.5);
	expect(inks.length).toBeGreaterThanOrEqual(17);
	for (const ground of grounds) expect(colour(ground, dark)).toMatch(/^#\w{6}$/);
});
