import { readFile, writeFile } from 'node:fs/promises';
import { fromRoot } from '../../scripts/root.ts';
import { firstLoad, type FirstLoad } from './harness/first-load.ts';
import { expect, test } from './harness/test.ts';

/** Never more than this, in bytes after gzip. */
const BUDGET = { script: 170_000, total: 350_000 };

/** What was last agreed on. `UPDATE_SIZE_BASELINE=1 npm run test:e2e` writes what is measured. */
const BASELINE = fromRoot('tests', 'size-baseline.json');

/** Growth that needs no decision. */
const TOLERANCE = 1.05;

test('the first view stays within its budget and near the last agreed size', async ({ visit }) => {
	const page = await visit('/');
	const load = await firstLoad(page);
	console.log(table(load));
	if (process.env.UPDATE_SIZE_BASELINE) await agreeOn(load);
	const baseline = JSON.parse(await readFile(BASELINE, 'utf8')) as typeof BUDGET;
	for (const part of ['script', 'total'] as const) {
		expect(load[part], `${part}: budget`).toBeLessThanOrEqual(BUDGET[part]);
		expect(
			load[part],
			`${part}: more than 5 % over tests/size-baseline.json; if that is worth it, update it`
		).toBeLessThanOrEqual(baseline[part] * TOLERANCE);
	}
});

test('nothing is asked for after the first view has loaded', async ({ visit }) => {
	const page = await visit('/');
	await page.waitForLoadState('networkidle');
	const late: string[] = [];
	page.on('request', (request) => late.push(request.url()));
	await page.waitForTimeout(1500);
	expect(late).toEqual([]);
});

async function agreeOn({ script, total }: FirstLoad): Promise<void> {
	await writeFile(BASELINE, `${JSON.stringify({ script, total }, null, '\t')}\n`);
}

function table({ script, total, files }: FirstLoad): string {
	const rows = files.map(({ address, kind, size }) => `${kB(size)} ${kind.padEnd(6)} ${address}`);
	return [...rows, `${kB(script)} script`, `${kB(total)} in all`].join('\n');
}

function kB(bytes: number): string {
	return `${(bytes / 1000).toFixed(1)} kB`.padStart(10);
}
