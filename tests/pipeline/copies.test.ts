import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Source } from '#lib/pipeline/01-read/source.ts';
import { resemblance } from '#lib/pipeline/02-segment/sketch.ts';
import { assemble } from '#lib/pipeline/06-assemble/datasets.ts';
import { read, reference } from './lexicon.ts';

const REPORT = `The Foreign Minister of Ghana met with the Foreign Minister of Norway in Accra. The two ministers discussed renewable energy and the training of engineers at the technical university of the capital.

They also spoke of fisheries in the Gulf of Guinea, of the harbour whose second quay is to be opened before the rains, and of the students who go to study in the north every year.`;
const OTHER = `The Foreign Minister of Ghana met with the Foreign Minister of Norway in Accra. In a short statement afterwards both sides praised the long friendship of the two nations and their work in the United Nations.

A reception with music from both countries closed the day; the delegation travels on to the regional capital tomorrow, where it will see a school and a clinic built together.`;
const KOREAN = `한국 외교부 장관은 서울에서 칠레 외교부 장관과 회담을 갖고 양국 관계 발전 방안에 대해 의견을 나누었다. 양측은 핵심 광물과 재생에너지, 디지털 경제 분야에서 협력을 넓혀 가기로 하였다. 장관은 회담 뒤 열린 오찬에서 두 나라의 오랜 우정을 높이 평가하고 앞으로도 고위급 교류를 이어 가자고 말하였다.`;

const documentsOf = (...all: (Partial<Source> & { text: string })[]) =>
	assemble(
		all.map(({ text, ...facts }, i) => {
			const id = facts.id ?? `d${i}`;
			return read(text, { ...facts, id, file: `${id}.txt` });
		}),
		reference
	);
const alike = (a: string, b: string) => resemblance(read(a).sketch, read(b).sketch);

describe('a copy under another name', () => {
	const copied = documentsOf(
		{ id: 'a', text: `ACCRA (AP) - ${REPORT}`, published: '2024-05-08', publisher: 'The Daily' },
		{ id: 'b', text: REPORT, published: '2024-05-07', publisher: 'An Agency' }
	);

	test('names the document published first', () => {
		expect(copied.documents.map(({ id, copyOf }) => [id, copyOf])).toEqual([
			['a', 'b'],
			['b', null]
		]);
	});

	test('tells the same engagement and counts as one source', () => {
		const [alone] = documentsOf({ id: 'b', text: REPORT, published: '2024-05-07' }).engagements;
		expect(copied.engagements).toHaveLength(1);
		const [one] = copied.engagements;
		expect(one?.documents).toEqual(['a', 'b']);
		expect(one?.id).toBe(alone?.id);
		expect(one?.confidence).toBe(alone?.confidence);
		expect(one?.parties.map(({ confidence }) => confidence)).toEqual(
			alone?.parties.map(({ confidence }) => confidence)
		);
		expect(one?.conflicts).toEqual([]);
	});
});

test('reports of their own are no copies, nor are two of one pattern of different days', () => {
	const dated = (day: string) => `${REPORT} The talks took place on ${day} 2024.`;
	for (const texts of [
		[REPORT, OTHER],
		[dated('6 May'), dated('17 June')]
	])
		expect(
			documentsOf(...texts.map((text) => ({ text }))).documents.map(({ copyOf }) => copyOf)
		).toEqual([null, null]);
});

describe('how alike two texts are', () => {
	test('does not depend on case, accents, line breaks, punctuation and boilerplate', () => {
		for (const text of [REPORT, KOREAN])
			expect(
				alike(
					text,
					`${text.toUpperCase().replaceAll('. ', '.\n').replaceAll(', ', ' – ')}\n\nLeave a Reply\n\nRelated articles`
				)
			).toBeGreaterThan(0.9);
	});

	test('falls with every sentence that differs', () => {
		expect(alike(REPORT, OTHER)).toBeLessThan(0.5);
		expect(alike(REPORT, KOREAN)).toBeLessThan(0.05);
		expect(alike(KOREAN, KOREAN.replace('칠레', '페루'))).toBeGreaterThan(0.7);
	});

	test('is symmetric, and all of a text is its own', () => {
		const sketch = fc
			.uniqueArray(fc.nat(500), { minLength: 1, maxLength: 64 })
			.map((list) => list.sort((a, b) => a - b));
		fc.assert(
			fc.property(sketch, sketch, (a, b) => {
				expect(resemblance(a, a)).toBe(1);
				expect(resemblance(a, b)).toBe(resemblance(b, a));
			})
		);
	});
});
