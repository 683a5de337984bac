import { mkdir, readFile, rm } from 'node:fs/promises';
import { buildSite } from './build-site.ts';
import { fromRoot } from './root.ts';
import { tallyOf, tallyOfTests, type Tally } from './tally.ts';
import { runScript, runTool } from './tool.ts';

export interface Check {
	id: string;
	title: string;
	run(): Promise<Tally>;
}

const QUIET = { quiet: true };

/**
 * What reads the sources and runs nothing: each uses one core, so they run side by side, silent
 * unless they fail.
 */
const READINGS: readonly Check[] = [
	{ id: 'types', title: 'types', run: types },
	{ id: 'lint', title: 'lint', run: () => tool('eslint', '.', '--max-warnings', '0') },
	{
		id: 'lexicons',
		title: 'the lexicons hold together',
		run: async () => tallyOf(await runScript('lint-lexicons.ts', [], QUIET))
	},
	{ id: 'format', title: 'format', run: () => tool('prettier', '--check', '.') }
];

/** Everything that must hold, in running order; those of one row run side by side. */
export const CHECKS: readonly (readonly Check[])[] = [
	// First, because it also writes the interface messages that types and lint read.
	[{ id: 'build', title: 'the site builds', run: async () => tallyOf(await buildSite()) }],
	READINGS,
	[{ id: 'unit', title: 'architecture, unit and component tests', run: () => tests('unit') }],
	[
		{
			id: 'data',
			title: 'the committed data is what the documents give',
			run: async () => tallyOf(await runScript('check-data.ts', []))
		}
	],
	[
		{
			id: 'browser',
			title: 'browser tests and size budget',
			run: () => tests('browser', '--config', 'tests/e2e/vitest.config.ts')
		}
	]
];

async function tool(name: string, ...args: string[]): Promise<Tally> {
	return tallyOf(await runTool(name, args, QUIET));
}

async function types(): Promise<Tally> {
	const synced = await runTool('@sveltejs/kit#svelte-kit', ['sync'], QUIET);
	if (synced !== 0) return tallyOf(synced);
	return tool('svelte-check', '--tsconfig', './tsconfig.json', '--fail-on-warnings');
}

async function tests(id: string, ...args: string[]): Promise<Tally> {
	const report = fromRoot('test-results', `${id}.json`);
	await mkdir(fromRoot('test-results'), { recursive: true });
	await rm(report, { force: true });
	const exitCode = await runTool('vitest', [
		'run',
		...args,
		'--reporter=default',
		'--reporter=json',
		`--outputFile.json=${report}`
	]);
	const text = await readFile(report, 'utf8').catch(() => undefined);
	return tallyOfTests(text, exitCode);
}
