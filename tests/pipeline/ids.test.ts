import { expect, test } from 'vitest';
import { assemble } from '#lib/pipeline/06-assemble/datasets.ts';
import type { Extraction } from '#lib/pipeline/extract.ts';
import { findDocuments, readDocuments } from '../../scripts/input/documents.ts';
import { fromRoot } from '../../scripts/root.ts';
import { read, reference } from './lexicon.ts';

const UNDATED = 'The Foreign Minister of Ghana met with the Foreign Minister of Norway in Accra.';
const DATED =
	'The Foreign Minister of Ghana met with the Foreign Minister of Norway in Accra on 6 May 2024.';

const idsOf = (documents: readonly Extraction[]) =>
	assemble(documents, reference).engagements.map(({ id }) => id);
const document = (id: string, text: string, published: string | null = null) =>
	read(text, { id, file: `${id}.txt`, published });

test('undated talks of the same two keep their ids whatever is added before or behind', () => {
	const before = idsOf([document('m', UNDATED)]);
	const after = idsOf(['a', 'm', 'z'].map((id) => document(id, UNDATED)));
	expect(after).toHaveLength(3);
	expect(after).toEqual(expect.arrayContaining(before));
});

test('a later report of the same engagement leaves its id', () => {
	const first = document('m', DATED, '2024-05-06');
	const later = document(
		'a',
		'The Foreign Minister of Norway met with the Foreign Minister of Ghana in Accra on 7 May 2024.',
		'2024-05-08'
	);
	expect(idsOf([first, later])).toEqual(idsOf([first]));
});

test('two rounds of talks in one document are two engagements, and both stay', () => {
	const rounds = `${UNDATED}\n\nIn the evening, the President of Peru met with the President of Fiji in Lima.`;
	expect(idsOf([document('m', rounds), document('a', DATED)])).toEqual(
		expect.arrayContaining(idsOf([document('m', rounds)]))
	);
});

test('any document added to the others leaves all their ids', async () => {
	const folder = fromRoot('tests', 'corpus');
	const all: Extraction[] = [];
	for (const file of findDocuments(folder).filter((name) => name.endsWith('.txt')))
		for (const { text, id, published } of await readDocuments(folder, file, undefined))
			all.push(document(id, text, published));
	const ids = new Set(idsOf(all));
	for (const left of [0, 17, 61, all.length - 1]) {
		const others = all.filter((_, i) => i !== left);
		const lost = idsOf(others).filter((id) => !ids.has(id));
		expect(lost, `without ${all[left]?.source.id ?? ''}`).toEqual([]);
	}
}, 30_000);
