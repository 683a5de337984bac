import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { compileLexicon } from '#lib/pipeline/lexicon/compile.ts';
import { readManifest } from '../../scripts/input/manifest.ts';
import { readLexicon } from '../../scripts/lexicon-files.ts';
import { checkOut } from '../../scripts/preprocess/folders.ts';
import { readFile } from '../../scripts/preprocess/read-file.ts';
import { listFolder } from '../../scripts/preprocess/read-folder.ts';
import { contentOf, folderOf, preprocess } from '../hostile/command.ts';
import { faultOf } from './fault-of.ts';

const TEXT = 'The Foreign Minister of Peru met with the Foreign Minister of Ghana in Lima.';

test('an option that the command does not know is wrong usage and names the known ones', () => {
	const { status, stderr } = preprocess('--speed');
	expect(status).toBe(2);
	expect(stderr).toMatch(/--speed[\s\S]*--manifest FILE/);
});

test('a damaged manifest is named with the place of the damage, and the old datasets stay', () => {
	const folder = folderOf({
		'a.txt': TEXT,
		'manifest.json':
			'{"documents": [{"file": "a.txt"}, {"file": "b.txt", "published": "yesterday"}]}'
	});
	const out = folderOf({ 'datapackage.json': 'old' });
	const { status, stderr } = preprocess('--in', folder, '--out', out);
	expect(status).toBe(2);
	expect(stderr).toMatch(
		/manifest\.json is damaged at documents\.1\.published: Expected an EDTF date/
	);
	expect(stderr).not.toMatch(/\n\s+at /);
	expect(contentOf(out)).toEqual({ 'datapackage.json': 'old' });
});

describe('a manifest', () => {
	const manifest = (content: string) =>
		readManifest(path.join(folderOf({ 'manifest.json': content }), 'manifest.json'), false);

	test('may leave all but the file out, and may have a language and a note', () => {
		const entries = manifest(
			'\ufeff{"documents": [{"file": "a.txt"}, {"file": "b/c.txt", "language": "it", "note": "x"}]}'
		);
		expect([...entries.keys()]).toEqual(['a.txt', 'b/c.txt']);
		expect(entries.get('a.txt')).toMatchObject({ title: null, published: null, show: 'full' });
	});

	test.each([
		['no JSON', '{"documents": [', /not valid JSON/],
		['no documents', '{}', /at documents/],
		['a climbing path', '{"documents": [{"file": "../a.txt"}]}', /outside the folder/],
		['a hidden climb', '{"documents": [{"file": "a/../../b.txt"}]}', /outside the folder/],
		['backslashes', String.raw`{"documents": [{"file": "..\\a.txt"}]}`, /outside the folder/],
		['an absolute path', '{"documents": [{"file": "/etc/passwd"}]}', /outside the folder/],
		['one file twice', '{"documents": [{"file": "a.txt"}, {"file": "./a.txt"}]}', /twice/],
		[
			'an id with a path',
			'{"documents": [{"file": "a.txt", "id": "../../x"}]}',
			/documents\.0\.id/
		],
		['an unknown show', '{"documents": [{"file": "a.txt", "show": "all"}]}', /documents\.0\.show/]
	])('with %s is refused with the remedy', (_, content, problem) => {
		const fault = faultOf(() => manifest(content));
		expect(fault.message).toMatch(problem);
		expect(fault.remedy).not.toBe('');
		expect(fault.exitCode).toBe(2);
	});

	test('that is asked for and not there is wrong usage', () => {
		expect(faultOf(() => readManifest('/nowhere/manifest.json', true)).exitCode).toBe(2);
		expect(readManifest('/nowhere/manifest.json', false).size).toBe(0);
	});

	test('gives nobody a new prototype', () => {
		manifest('{"documents": [{"file": "a.txt", "__proto__": {"polluted": true}}]}');
		expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
	});
});

describe('a folder', () => {
	test('that is not there, or without a document, is wrong usage', () => {
		expect(faultOf(() => listFolder('/nowhere', new Map())).exitCode).toBe(2);
		expect(faultOf(() => listFolder(folderOf({ 'README.md': TEXT }), new Map())).exitCode).toBe(2);
	});

	test('that lacks what its manifest names says so for that file', () => {
		const folder = folderOf({ 'a.txt': TEXT, 'b.rtf': 'x' });
		const entry = { file: '', show: 'full' } as never;
		const { files, failed } = listFolder(
			folder,
			new Map([
				['a.txt', entry],
				['b.rtf', entry],
				['c.txt', entry]
			])
		);
		expect(files).toEqual(['a.txt']);
		expect(failed.map(({ file, cause }) => [file, cause])).toEqual([
			['b.rtf', '.rtf files are not read.'],
			['c.txt', 'The manifest lists it, but it is not in the folder.']
		]);
	});

	test('that holds documents of other formats lists them as unread; pictures are none', () => {
		const folder = folderOf({ 'a.txt': TEXT, 'notes.ODT': 'x', 'slides.pptx': 'x', 'b.jpg': 'x' });
		const { files, failed, warnings } = listFolder(folder, new Map());
		expect(files).toEqual(['a.txt']);
		expect(failed).toEqual(
			[
				['notes.ODT', '.ODT'],
				['slides.pptx', '.pptx']
			].map(([file, ending]) => ({
				file,
				cause: `${ending} files are not read.`,
				remedy: 'Save it as .txt, .md, .html, .pdf or .docx.'
			}))
		);
		expect(warnings).toEqual(['b.jpg: not read, because of its format']);
	});
});

test('a file that cannot be opened is listed with its cause', async () => {
	const folder = folderOf({});
	// Root may read everything: a folder in the place of the file fails for everybody.
	mkdirSync(path.join(folder, 'x.txt'));
	const result = await readFile(folder, 'x.txt', undefined, compileLexicon(readLexicon()));
	expect(result).toMatchObject({
		documents: [],
		failed: [{ file: 'x.txt', cause: expect.stringMatching(/cannot be read \(EISDIR\)/) }]
	});
});

describe('the folder to write to', () => {
	const documents = folderOf({ 'a.txt': TEXT, 'sub/b.txt': TEXT });

	test.each([
		['the documents themselves', documents],
		['a folder in them', path.join(documents, 'sub')],
		['a new folder in them', path.join(documents, 'new', 'deeper')],
		['a folder around them', path.dirname(documents)],
		['somebody’s other files', folderOf({ 'thesis.docx': 'x' })],
		['a file', path.join(folderOf({ file: 'x' }), 'file')]
	])('may not be %s', (_, out) => {
		expect(faultOf(() => checkOut(documents, out)).exitCode).toBe(2);
	});

	test('may be new, empty or hold datasets', () => {
		checkOut(documents, path.join(folderOf({}), 'new'));
		checkOut(documents, folderOf({}));
		checkOut(documents, folderOf({ 'engagements.json': '{}' }));
		expect(existsSync(documents)).toBe(true);
	});
});

test('what was written before is gone when it is not written again', () => {
	const folder = folderOf({ 'a.txt': TEXT });
	const out = folderOf({ 'engagements.json': 'old', 'texts/gone.json': 'old' });
	expect(preprocess('--in', folder, '--out', out, '--quiet', '--jobs', '1').status).toBe(0);
	expect(readdirSync(path.join(out, 'texts'))).toEqual(['a.json']);
	expect(
		readdirSync(path.dirname(out)).filter((name) => name.includes(`${path.basename(out)}.`))
	).toEqual([]);
	writeFileSync(path.join(folder, 'b.txt'), TEXT);
	rmSync(folder, { recursive: true });
}, 20_000);

test('what could not be read is listed in the datasets, without a path of this machine', () => {
	const folder = folderOf({ 'a.txt': TEXT, 'empty.txt': '' });
	const out = path.join(folderOf({}), 'out');
	expect(preprocess('--in', folder, '--out', out).status).toBe(1);
	const { unread } = JSON.parse(contentOf(out)['documents.json'] ?? '') as { unread: unknown[] };
	expect(unread).toEqual([
		{ file: 'empty.txt', cause: 'It is empty.', remedy: 'Put the text into it or take it away.' }
	]);
	expect(JSON.stringify(unread)).not.toContain(folder);
});

test('the licence of the records is what the manifest says, and none is made up', () => {
	const licence = { name: 'CC0-1.0', path: 'https://creativecommons.org/publicdomain/zero/1.0/' };
	const licencesOf = (manifest: object) => {
		const folder = folderOf({ 'a.txt': TEXT, 'manifest.json': JSON.stringify(manifest) });
		const out = path.join(folderOf({}), 'out');
		expect(preprocess('--in', folder, '--out', out, '--quiet').status).toBe(0);
		return JSON.parse(contentOf(out)['datapackage.json'] ?? '{}').licenses;
	};
	expect(licencesOf({ documents: [], licence })).toEqual([licence]);
	expect(licencesOf({ documents: [] })).toBeUndefined();
}, 20_000);
