import { mkdirSync, symlinkSync, writeFileSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { DocumentsFile, TextFile } from '#lib/domain/document.ts';
import { contentOf, folderOf, preprocess, summaryOf, type Run } from './command.ts';
import { docx, pdf, zip } from './archive.ts';
import { encode, utf16 } from './encode.ts';

const ENGLISH = 'The Foreign Minister of Peru met with the Foreign Minister of Ghana in Lima.';
const KOREAN = '페루 외교장관은 에콰도르 외교장관과 회담을 가졌다. 두 나라는 협력을 강화하기로 했다.';
const CHINESE = '中国外交部长在北京会见智利外交部长。双方就经贸合作和人文交流进行了会谈。';
const JAPANESE = '日本の外務大臣はペルーの外務大臣と会談を行いました。両国の協力を強化します。';
const SPANISH = 'El ministro de Relaciones Exteriores de Perú se reunió con la ministra de España.';

const HEALTHY: Record<string, string | Uint8Array> = {
	'plain.txt': ENGLISH,
	'sub/folder.md': ENGLISH,
	'utf16le.txt': utf16(ENGLISH, 'le'),
	'utf16be.txt': utf16(ENGLISH, 'be'),
	'utf16-no-mark.txt': utf16(ENGLISH, 'le', false),
	'euc-kr.txt': encode(KOREAN, 'euc-kr'),
	'gb18030.txt': encode(CHINESE, 'gb18030'),
	'shift-jis.txt': encode(JAPANESE, 'shift_jis'),
	'windows-1252.txt': Buffer.from(SPANISH, 'latin1'),
	'bom.txt': `\ufeff${ENGLISH}`,
	'nul.txt': ENGLISH.replace('met', '\0met'),
	'list.json': JSON.stringify([
		{ id: 'listed-1', text: ENGLISH, published: '2024-05-06' },
		{ id: 'surrogate', text: `\ud800 ${ENGLISH} \udc00` }
	]),
	'page.html': `<!doctype html><html><head><title>Peru and Ghana</title></head><body>
		<nav><a href="/">Home</a> <a href="/fiji">Fiji news</a></nav>
		<article><h1>Peru and Ghana</h1><p>${ENGLISH.repeat(8)}</p></article>
		<script>alert(1)</script></body></html>`,
	'half.json': JSON.stringify([
		{ text: ENGLISH },
		{ id: 'no-text' },
		{ id: 'half-3', text: ENGLISH },
		'none'
	]),
	'letter.docx': docx(ENGLISH),
	'report.pdf': pdf(ENGLISH),
	[`${'long'.repeat(60)}.txt`]: ENGLISH,
	'markup <b>&.txt': `<script>alert("${ENGLISH}")</script>`
};
const BROKEN: Record<string, [content: string | Uint8Array, cause: RegExp]> = {
	'empty.txt': ['', /empty/],
	'white.txt': [' \n\t\u3000\n', /white space/],
	'broken.json': ['[{"id": "x", ]', /not valid JSON/],
	'shape.json': ['{"texts": []}', /no list of documents/],
	'noise.txt': [Uint8Array.from({ length: 4000 }, (_, i) => (i * i * 7 + i * 13) % 251), /no text/],
	'program.md': [Buffer.from('\u007fELF\u0002\u0001\0\0\0\0'.repeat(50)), /control characters/],
	'deep.html': ['<div>'.repeat(5000) + ENGLISH, /nested/],
	'wide.html': ['<b>x</b>'.repeat(200_000), /elements/],
	'truncated.pdf': [Buffer.from(pdf(ENGLISH)).subarray(0, 60), /cannot be read/],
	'untidy.pdf': ['%PDF-1.4\n1 0 obj (((( <abc zz> endobj\ntrailer <</Root 1 0 R>>', /cannot be read/],
	'image.pdf': [pdf(''), /no text layer/],
	'no.docx': ['PK not a zip archive at all', /zip/],
	'bomb.docx': [zip({ 'word/document.xml': Buffer.alloc(210_000_000, 0x20) }), /unpacks/]
};

describe('a folder of hostile files', () => {
	let folder = '';
	let out = '';
	let run: Run;
	beforeAll(() => {
		folder = folderOf({
			...HEALTHY,
			...Object.fromEntries(Object.entries(BROKEN).map(([name, [content]]) => [name, content])),
			'README.md': ENGLISH.replace('Ghana', 'Fiji'),
			'picture.png': 'x',
			'.hidden/secret.txt': ENGLISH,
			'twice/plain.txt': ENGLISH
		});
		const outside = folderOf({ 'outside.txt': ENGLISH });
		mkdirSync(path.join(folder, 'folder.txt'));
		writeFileSync(path.join(folder, 'folder.txt', 'inner.txt'), ENGLISH);
		symlinkSync(path.join(outside, 'outside.txt'), path.join(folder, 'leak.txt'));
		symlinkSync(outside, path.join(folder, 'leaks'));
		symlinkSync(path.join(folder, 'nothing'), path.join(folder, 'dangling.txt'));
		symlinkSync(folder, path.join(folder, 'loop'));
		out = path.join(folderOf({}), 'out');
		run = preprocess('--in', folder, '--out', out, '--json', '--quiet');
	}, 60_000);

	const failed = () => new Map(summaryOf(run).failed.map((one) => [one.file, one]));
	const document = (file: string) => {
		const { documents } = JSON.parse(
			readFileSync(path.join(out, 'documents.json'), 'utf8')
		) as DocumentsFile;
		return documents.find((one) => one.file === file);
	};
	const text = (id: string) =>
		(JSON.parse(readFileSync(path.join(out, 'texts', `${id}.json`), 'utf8')) as TextFile)
			.segments[0]?.text;

	test('ends with exit code 1 and still writes the others', () => {
		expect(run.status, run.stderr).toBe(1);
		for (const file of Object.keys(HEALTHY).filter((name) => !name.endsWith('.json')))
			expect(document(file), file).toBeDefined();
		expect(document('list.json#listed-1')?.published).toBe('2024-05-06');
		expect(document('folder.txt/inner.txt')).toBeDefined();
	});

	test.each(Object.entries(BROKEN))('%s is listed with cause and remedy', (file, [, cause]) => {
		expect(failed().get(file)?.cause).toMatch(cause);
		expect(failed().get(file)?.remedy).not.toBe('');
	});

	test('nothing else failed than what is broken, a second id and three links', () => {
		expect([...failed().keys()].sort()).toEqual(
			[...Object.keys(BROKEN), 'half.json#2', 'half.json#4', 'dangling.txt', 'leak.txt', 'leaks', 'twice/plain.txt'].sort()
		);
		expect(failed().get('leak.txt')?.cause).toMatch(/outside/);
		expect(failed().get('twice/plain.txt')?.cause).toMatch(/id plain is taken/);
	});

	test('of a list the broken entries fail alone, and one without an id has its number', () => {
		expect(failed().get('half.json#2')?.cause).toMatch(/Entry 2 .*at text/);
		expect(failed().get('half.json#4')?.cause).toMatch(/Entry 4 /);
		expect(document('half.json#half-1')).toBeDefined();
		expect(document('half.json#half-3')).toBeDefined();
	});

	test('README.md, hidden folders and what links lead to are no documents', () => {
		const all = Object.values(contentOf(out)).join('');
		expect(all).not.toContain('Fiji');
		expect(all).not.toContain('secret.txt');
		expect(all).not.toContain('loop/');
	});

	test('no library has a say on the terminal', () => {
		expect(run.stderr).not.toMatch(/Warning|Error/);
	});

	test('a file of another format is named in a warning', () => {
		expect(summaryOf(run).warnings).toContain('picture.png: not read, because of its format');
	});

	test.each([
		['utf16le', ENGLISH],
		['utf16be', ENGLISH],
		['utf16-no-mark', ENGLISH],
		['euc-kr', KOREAN],
		['gb18030', CHINESE],
		['shift-jis', JAPANESE],
		['windows-1252', SPANISH],
		['bom', ENGLISH],
		['letter', `${ENGLISH}\n\n`]
	])('%s is decoded exactly', (id, wanted) => {
		expect(text(id)).toBe(wanted);
	});

	test('a guessed encoding and NUL characters are told in a warning', () => {
		expect(document('euc-kr.txt')?.warnings).toEqual(['not UTF-8: read as euc-kr']);
		expect(document('gb18030.txt')?.warnings).toEqual(['not UTF-8: read as gb18030']);
		expect(document('nul.txt')?.warnings).toEqual(['has NUL characters']);
	});

	test('the navigation and the scripts of a page are gone, the story stays', () => {
		expect(text('page')).toContain('met with the Foreign Minister of Ghana');
		expect(text('page')).not.toMatch(/Fiji|alert/);
	});

	test('the text of a PDF is read', () => {
		expect(text('report')).toContain('Foreign Minister of Ghana');
	});
});
