import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { findDocuments, readDocuments } from '../../scripts/input/documents.ts';
import { linesIn } from '../../scripts/preprocess/lines.ts';
import { fromRoot } from '../../scripts/root.ts';
import { contentOf, folderOf, preprocess, preprocessLines, summaryOf } from '../hostile/command.ts';

const CORPUS = fromRoot('tests', 'corpus');
const TALKS =
	'ACCRA, 6 May 2024 - The Foreign Minister of Ghana met with the Foreign Minister of Norway in Accra on 6 May 2024.';

async function corpus(count: number) {
	const documents = [];
	for (const file of findDocuments(CORPUS))
		if (file.endsWith('.txt') && documents.length < count)
			documents.push(...(await readDocuments(CORPUS, file, undefined)));
	return documents.map(({ id, text, title, published, publisher }, i) => {
		const show = i % 3 === 0 ? 'excerpts' : 'full';
		return { id, text, title, published, publisher, show };
	});
}

const linesOf = (documents: readonly object[]) =>
	documents.map((one) => `${JSON.stringify(one)}\n`).join('');

test('split over runs, shuffled and merged gives the bytes of one run', async () => {
	const documents = await corpus(24);
	const out = folderOf({});
	const whole = preprocess(
		...['--in', folderOf({ 'list.json': JSON.stringify(documents) })],
		...['--out', path.join(out, 'whole'), '--json']
	);
	expect(whole.status, whole.stderr).toBe(0);

	const asLines = documents.map((one) => ({ ...one, file: `list.json#${one.id}` }));
	const maps = [asLines.slice(0, 7), asLines.slice(7)].map((part) =>
		preprocessLines(linesOf(part), '--stdin')
	);
	for (const { status, stderr } of maps) expect(stderr + String(status)).toBe('0');
	const records = maps.flatMap(({ stdout }) => stdout.trimEnd().split('\n'));
	expect(records).toHaveLength(documents.length);
	const shuffled = records.map((line, i) => ({ line, at: (i * 7) % records.length }));
	shuffled.sort((a, b) => a.at - b.at);
	// As Hadoop Streaming does, with a tab behind the key; and as queues do, one line twice.
	const merged = preprocessLines(
		[...shuffled, ...shuffled.slice(0, 3)].map(({ line }) => `${line}\t\n`).join(''),
		...['--merge', '--out', path.join(out, 'merged'), '--json']
	);
	expect(merged.status, merged.stderr).toBe(0);
	expect(summaryOf(merged)).toEqual(summaryOf(whole));
	expect(contentOf(path.join(out, 'merged'))).toEqual(contentOf(path.join(out, 'whole')));
}, 60_000);

test('a line alone gives what it gives among others', async () => {
	const documents = await corpus(4);
	const together = preprocessLines(linesOf(documents), '--stdin').stdout.trimEnd().split('\n');
	const last = preprocessLines(linesOf(documents.slice(3)), '--stdin').stdout;
	expect(last).toBe(`${together[3] ?? ''}\n`);
}, 30_000);

test('bad lines are told by number with the way out, and the others go on', () => {
	const { status, stdout, stderr } = preprocessLines(
		Buffer.concat([
			Buffer.from(linesOf([{ id: 'a', text: TALKS }])),
			Buffer.from('{ half\n\n{"id":"../b","text":"x"}\n{"id":"c"}\n{"id":"d","text":"  "}\n'),
			Buffer.from([0xff, 0xfe, 0x0a]),
			Buffer.from(JSON.stringify({ id: 'e', text: TALKS }))
		]),
		'--stdin'
	);
	expect(status).toBe(1);
	const ids = stdout.trimEnd().split('\n');
	expect(ids.map((line) => /"id":"(\w+)"/.exec(line)?.[1])).toEqual(['a', 'e']);
	const faults = stderr.trimEnd().split('\n');
	expect(faults.map((line) => line.split(':')[0])).toEqual(
		['line 2', 'line 4', 'line 5', 'line 6', 'line 7'] // line 3 is blank
	);
	expect(faults[0]).toMatch(/not valid JSON.*whole JSON object a line/);
	expect(faults[1]).toMatch(/at id: .*letters, digits/);
	expect(faults[4]).toMatch(/UTF-8/);
}, 20_000);

describe('merging refuses', () => {
	const good = preprocessLines(linesOf([{ id: 'a', text: TALKS }]), '--stdin').stdout;
	const merge = (...lines: string[]) => {
		const out = path.join(folderOf({}), 'out');
		const run = preprocessLines(lines.join(''), '--merge', '--out', out, '--json');
		return { ...run, summary: summaryOf(run), out };
	};

	test.each([
		['a quotation that was changed', good.replace('"exact":"', '"exact":"not '), /should/],
		['a text that was changed', good.replace('"text":"ACCRA', '"text":"ACRRA'), /should|text/],
		['an id that leads out of the folder', good.replaceAll('"id":"a"', '"id":"../a"'), /at .*id/],
		['a later version', good.replace('"formatVersion":1', '"formatVersion":2'), /formatVersion/],
		['other JSON', '[]\n', /no record/]
	])('%s', (_, line, fault) => {
		const { status, summary, out } = merge(line, good.replaceAll('"a"', '"b"'));
		expect(status).toBe(1);
		expect(summary.documents).toBe(1);
		expect(summary.failed).toHaveLength(1);
		expect(summary.failed[0]?.file).toBe('line 1');
		expect(summary.failed[0]?.cause).toMatch(fault);
		expect(Object.keys(contentOf(out))).toContain(path.join('texts', 'b.json'));
	});

	test('the second of two documents with one id, whichever comes first', () => {
		const lines = [`${TALKS} A.`, `${TALKS} B.`].map((text, i) =>
			linesOf([{ id: i === 0 ? 'a' : 'A', text, file: `${i}.txt` }])
		);
		const [first = '', second = ''] = lines.map((line) => preprocessLines(line, '--stdin').stdout);
		const [one, other] = [merge(first, second), merge(second, first)];
		expect(one.summary.failed.map(({ file }) => file)).toEqual(['1.txt']);
		expect(other.summary).toEqual(one.summary);
		expect(contentOf(other.out)).toEqual(contentOf(one.out));
		expect(Object.keys(contentOf(one.out))).toContain(path.join('texts', 'a.json'));
	}, 20_000);
});

test.each([
	['bad lines alone', '{ half\n[]\n', /line 1: [^\n]+\nline 2: /],
	['nothing', '', /nothing is written/]
])('merging %s writes nothing, and the old datasets stay', (_, lines, told) => {
	const out = folderOf({ 'datapackage.json': 'old' });
	const { status, stderr } = preprocessLines(lines, '--merge', '--out', out);
	expect(status).toBe(1);
	expect(stderr).toMatch(told);
	expect(contentOf(out)).toEqual({ 'datapackage.json': 'old' });
});

test.each([
	['--stdin', '--in', 'seeds'],
	['--stdin', '--merge'],
	['--merge', '--jobs', '2']
])('%s with %s is wrong usage', (...args) => {
	const { status, stderr } = preprocessLines('', ...args);
	expect(status).toBe(2);
	expect(stderr).toMatch(/means nothing with/);
});

describe('lines of a stream', () => {
	const read = async (chunks: string[], longest?: number) => {
		const found: [number, string | null][] = [];
		const stream = (async function* () {
			for (const chunk of chunks) yield await Promise.resolve(Buffer.from(chunk));
		})();
		for await (const { number, bytes } of linesIn(stream, longest))
			found.push([number, bytes?.toString() ?? null]);
		return found;
	};

	test('are the same however the stream is cut', async () => {
		const wanted = [
			[1, 'ab'],
			[2, ''],
			[3, 'c']
		];
		expect(await read(['ab\n\nc'])).toEqual(wanted);
		expect(await read(['a', 'b', '\n', '\nc', ''])).toEqual(wanted);
		expect(await read(['ab\n\nc\n'])).toEqual(wanted);
	});

	test('that are too long are passed over', async () => {
		expect(await read(['ab', 'cd', 'e\nfg', '\n'], 4)).toEqual([
			[1, null],
			[2, 'fg']
		]);
	});
});
