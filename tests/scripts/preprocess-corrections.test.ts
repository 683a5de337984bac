import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { EngagementsFileSchema } from '#lib/domain/engagement.ts';
import { contentOf, folderOf, preprocess } from '../hostile/command.ts';

const TEXT =
	'The Foreign Minister of Ghana met with the Foreign Minister of Norway in Accra on 6 May 2024.';

const engagementsIn = (out: string) =>
	v.parse(
		EngagementsFileSchema,
		JSON.parse(readFileSync(path.join(out, 'engagements.json'), 'utf8'))
	).engagements;

test('corrections.json beside the documents is applied, and no rebuild loses or changes it', () => {
	const out = path.join(folderOf({}), 'out');
	const documents = folderOf({ 'a.txt': TEXT });
	const run = (folder: string, ...args: string[]) =>
		preprocess('--in', folder, '--out', out, '--json', '--quiet', ...args);
	expect(run(documents).status).toBe(0);
	const [read] = engagementsIn(out);

	const entry = (target = '') => ({
		target,
		verdict: 'edited',
		field: 'name',
		value: 'Accra talks',
		who: 'Ama',
		when: '2026-01-15'
	});
	const file = JSON.stringify({
		formatVersion: 1,
		corrections: [entry(read?.id), entry('e-gone')]
	});
	const reviewed = folderOf({ 'a.txt': TEXT, 'corrections.json': file });
	for (const args of [[], ['--corrections', path.join(reviewed, 'corrections.json')]]) {
		const { status, stdout, stderr } = run(args.length === 0 ? reviewed : documents, ...args);
		expect(status, stderr).toBe(0);
		expect((JSON.parse(stdout) as { warnings: string[] }).warnings).toEqual([
			expect.stringMatching(/e-gone by Ama/)
		]);
		expect(engagementsIn(out)[0]).toMatchObject({
			name: 'Accra talks',
			reviews: [{ read: read?.name }]
		});
	}
	expect(contentOf(reviewed)['corrections.json']).toBe(file);
}, 20_000);

test('a damaged file of corrections is named, and the old datasets stay', () => {
	const out = folderOf({ 'engagements.json': 'old' });
	const file = JSON.stringify({ formatVersion: 1, corrections: [{ verdict: 'edited' }] });
	const { status, stderr } = preprocess(
		...['--in', folderOf({ 'a.txt': TEXT, 'corrections.json': file }), '--out', out]
	);
	expect(status).toBe(2);
	expect(stderr).toMatch(/corrections\.json is damaged at corrections\.0/);
	expect(contentOf(out)).toEqual({ 'engagements.json': 'old' });
}, 20_000);

test('corrections that are asked for have to be there', () => {
	const { status, stderr } = preprocess('--corrections', path.join(folderOf({}), 'none.json'));
	expect(status).toBe(2);
	expect(stderr).toMatch(/There are no corrections at .*none\.json/);
});
