import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildCards } from '#lib/query/card.ts';
import { documentEvidence } from '#lib/query/document-evidence.ts';
import { distinctSpans, proofsOf } from '#lib/query/evidence-of.ts';
import { bySource, markedSpans, quotations, sentenceAround } from '#lib/query/quotation.ts';
import { documentRuns, lineEnds, textRuns } from '#lib/query/runs.ts';
import { verify } from '#lib/query/verification.ts';
import { fixtureDataset, fixtureText } from '../fixtures/dataset.ts';

const dataset = fixtureDataset();
const cards = buildCards(dataset);
const texts = new Map([...dataset.documents.keys()].map((id) => [id, fixtureText(id)]));
const textOf = (id: string) => texts.get(id) ?? null;
const proofs = dataset.engagements.flatMap(proofsOf);

describe('the proof', () => {
	it('is verified against the texts', () => {
		const spans = distinctSpans(proofs);
		expect(verify(spans, textOf)).toEqual({ verified: spans.length, documents: 4, broken: [] });
	});

	it('waits for the text and says when a word has changed', () => {
		const [span] = distinctSpans(proofs);
		if (!span) throw new Error('no span');
		expect(verify([span], () => null)).toBeNull();
		const changed = { ...span, exact: `${span.exact}!` };
		expect(verify([changed], textOf)?.broken).toEqual([changed]);
	});

	it('is quoted in whole sentences that hold every span', () => {
		for (const quotation of quotations(proofs, textOf)) {
			expect(quotation.holds).toBe(true);
			for (const { start, end, exact } of markedSpans(quotation))
				expect(quotation.text.slice(start - quotation.start, end - quotation.start)).toBe(exact);
		}
	});

	it('names a source once for all that follows from it', () => {
		const quotes = quotations(proofs, textOf);
		const runs = bySource(quotes);
		expect(runs.flat()).toEqual(quotes);
		expect(runs.map(([first]) => first.document)).toEqual([...texts.keys()].sort());
	});

	it('is shown from the record itself until the text is there, and as broken when it differs', () => {
		const [proof] = proofs;
		if (!proof) throw new Error('no proof');
		const [early] = quotations([proof], () => null);
		expect(early?.holds).toBeNull();
		expect(early?.text).toContain(proof.evidence.exact);
		const changed = { ...proof, evidence: { ...proof.evidence, exact: 'never written' } };
		expect(quotations([changed], textOf)[0]?.holds).toBe(false);
	});

	it('ends a sentence where a sentence ends', () => {
		const text = 'One. Held in Washington, D.C. il 12 dicembre. Two!';
		const { start, end } = sentenceAround(text, { start: 10, end: 14 });
		expect(text.slice(start, end)).toBe('Held in Washington, D.C. il 12 dicembre.');
		const korean = '첫째다. 한국은 칠레와 만났다。둘째';
		const span = sentenceAround(korean, { start: 6, end: 8 });
		expect(korean.slice(span.start, span.end)).toBe('첫째다. 한국은 칠레와 만났다。');
	});
});

describe('runs of a text', () => {
	it('together are the text, whatever the spans', () => {
		const spans = fc.array(
			fc.tuple(fc.nat(60), fc.nat(60)).map(([a, b]) => ({
				start: Math.min(a, b),
				end: Math.max(a, b) + 1
			}))
		);
		fc.assert(
			fc.property(
				fc.string({ unit: 'grapheme', maxLength: 40 }),
				fc.nat(20),
				spans,
				(text, at, all) => {
					const runs = textRuns(text, at, all);
					expect(runs.map((run) => (run.kind === 'text' ? run.text : '')).join('')).toBe(text);
					for (const run of runs)
						if (run.kind === 'text')
							for (const span of run.spans) expect(span.start <= run.start).toBe(true);
				}
			)
		);
	});

	it('leave gaps where the text may not be shown', () => {
		const text = { id: 'x', sha256: '', length: 30, segments: [{ start: 10, text: 'ten to 19.' }] };
		expect(documentRuns(text, []).map((run) => run.kind)).toEqual(['gap', 'text', 'gap']);
		const [, text0] = documentRuns(text, []);
		const cut = (text0?.start ?? 0) + 1;
		expect(documentRuns(text, [], [cut, 0, 1e6]).map((run) => run.start)).toContain(cut);
		expect(documentRuns(text, [], [cut, 0, 1e6])).toHaveLength(4);
	});

	it('are told where a line ends that no empty line follows', () => {
		const words = 'one\ntwo\n\nthree \n \nfour\r\nfive\n';
		const text = { id: 'x', sha256: '', length: 99, segments: [{ start: 10, text: words }] };
		const at = (before: string) => 10 + words.indexOf(before) + before.length;
		expect(lineEnds(text)).toEqual([at('one'), at('four\r')]);
		const shown = documentRuns(text, [], lineEnds(text));
		expect(shown.map((run) => (run.kind === 'text' ? run.text : '')).join('')).toBe(words);
	});

	it('gather all evidence of a document once', () => {
		for (const id of dataset.documents.keys()) {
			const spans = documentEvidence(id, cards);
			const keys = spans.map(({ start, end }) => `${start}-${end}`);
			expect(new Set(keys).size).toBe(keys.length);
			expect(spans.length).toBe(dataset.documents.get(id)?.counts.evidence);
		}
	});
});
