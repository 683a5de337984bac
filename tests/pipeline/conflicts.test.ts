import { describe, expect, test } from 'vitest';
import { holds } from '#lib/domain/evidence.ts';
import { assemble } from '#lib/pipeline/06-assemble/datasets.ts';
import { read, reference } from './lexicon.ts';

const talks = (day: string, city = 'Accra') =>
	`${city.toUpperCase()}, ${day} 2024 - The Foreign Minister of Ghana met with the Foreign Minister of Norway in ${city} on ${day} 2024.`;

const conflictsIn = (...texts: string[]) => {
	const documents = texts.map((text, i) => read(text, { id: `d${i}`, file: `d${i}.txt` }));
	const { engagements } = assemble(documents, reference);
	expect(engagements).toHaveLength(1);
	const conflicts = engagements.flatMap((engagement) => engagement.conflicts);
	for (const { claims } of conflicts)
		for (const evidence of claims.flatMap((claim) => claim.evidence))
			expect(holds(evidence, texts[Number(evidence.document.slice(1))] ?? '')).toBe(true);
	return conflicts.map(({ field, party, claims }) => ({
		field,
		party,
		said: Object.fromEntries(
			claims.map(({ value, evidence }) => [value, evidence.map(({ document }) => document)])
		)
	}));
};

describe('documents that disagree', () => {
	test('on the day are both kept, with who says what', () => {
		expect(conflictsIn(talks('6 May'), talks('7 May'))).toEqual([
			{ field: 'date', party: null, said: { '2024-05-06': ['d0'], '2024-05-07': ['d1'] } }
		]);
	});

	test('on the place too', () => {
		expect(conflictsIn(talks('6 May'), talks('6 May', 'Kumasi'))).toEqual([
			{ field: 'venue', party: null, said: { Accra: ['d0'], Kumasi: ['d1'] } }
		]);
	});

	test('on whether it took place too', () => {
		const off =
			'The meeting between the Foreign Minister of Ghana and the Foreign Minister of Norway in Accra on 6 May 2024 was cancelled.';
		expect(conflictsIn(talks('6 May'), off).map(({ field, said }) => [field, said])).toEqual([
			['status', { cancelled: ['d1'], held: ['d0'] }]
		]);
	});
});

describe('documents do not disagree', () => {
	test('that say the same, or less', () => {
		const bare =
			'The Foreign Minister of Norway met with the Foreign Minister of Ghana on 6 May 2024.';
		expect(conflictsIn(talks('6 May'), bare)).toEqual([]);
	});

	test('when what was planned was held later, which is then its status', () => {
		const plan =
			'The Foreign Minister of Ghana will meet with the Foreign Minister of Norway in Accra on 6 May 2024.';
		const documents = [talks('6 May'), plan].map((text, i) =>
			read(text, { id: `d${i}`, file: `d${i}.txt` })
		);
		const { engagements } = assemble(documents, reference);
		expect(engagements.map(({ status, conflicts }) => [status, conflicts])).toEqual([['held', []]]);
	});
});
