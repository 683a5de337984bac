import { ESLint } from 'eslint';
import { beforeAll, expect, test } from 'vitest';
import { ROOT } from '../../scripts/root.ts';

/** Rules of eslint.config.js that keep the pure rooms pure. */
const PURITY = ['no-restricted-globals', 'no-restricted-syntax'];

let eslint: ESLint;

beforeAll(() => {
	eslint = new ESLint({ cwd: ROOT });
});

async function objectionsTo(code: string, room: string): Promise<string[]> {
	const [result] = await eslint.lintText(`export default ${code};`, {
		filePath: `src/lib/${room}/probe.ts`
	});
	return (result?.messages ?? [])
		.filter(({ ruleId }) => ruleId !== null && PURITY.includes(ruleId))
		.map(({ message }) => message);
}

test.each([
	'fetch("/x")',
	'document.title',
	'window.name',
	'process.env',
	'Date.now()',
	'new Date()',
	'new Date(2021, 2, 17)',
	'new Date("2021-03-17").getFullYear()',
	'Math.random()',
	'["b", "a"].sort((x, y) => x.localeCompare(y))',
	'(5).toLocaleString()',
	'new Intl.Segmenter("ko")',
	'performance.now()',
	'crypto.randomUUID()',
	'setTimeout(() => 0)'
])('the pipeline may not say %s', async (code) => {
	expect(await objectionsTo(code, 'pipeline')).not.toEqual([]);
});

test.each([
	'(document: { id: string }) => document.id',
	'new Date(Date.UTC(2021, 2, 17)).getUTCFullYear()',
	'"İ".toLowerCase()'
])('the pipeline may say %s', async (code) => {
	expect(await objectionsTo(code, 'pipeline')).toEqual([]);
});

test('queries may write for a reader in the language of that reader', async () => {
	expect(await objectionsTo('new Intl.NumberFormat("ko").format(5)', 'query')).toEqual([]);
});
