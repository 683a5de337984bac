import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ANY, type ConfidenceTable } from '#lib/pipeline/lexicon/confidence-table.ts';
import { CONFIDENCE_FILE } from '../../scripts/lexicon-files.ts';
import { lexicon, read } from '../pipeline/lexicon.ts';

const table: ConfidenceTable = lexicon.raw.confidence;
const scales = [table.pairs, table.parties, table.sectors];

describe('the confidence table', () => {
	test('says that it is made by machine', () => {
		expect(readFileSync(CONFIDENCE_FILE, 'utf8')).toContain('npm run fit');
	});

	test('is sorted, and knows how often anything was right', () => {
		for (const { precisions } of scales)
			for (const known of Object.values(precisions)) {
				expect(known).toHaveProperty([ANY]);
				expect(Object.keys(known)).toEqual(Object.keys(known).sort());
			}
	});
});

describe('what is read', () => {
	const ONCE = 'The Foreign Minister of Ghana met with the Foreign Minister of Norway in Accra.';
	const MORE = ` The Foreign Minister of Ghana and the Foreign Minister of Norway signed an agreement on solar energy.`;
	const sure = (text: string) => read(text).drafts[0];

	test('is surer when it is told twice', () => {
		expect(sure(ONCE + MORE)?.pairs[0]?.confidence).toBeGreaterThan(
			sure(ONCE)?.pairs[0]?.confidence ?? 1
		);
	});

	test('has its engagement as sure as its surest pair, and its parties at least so', () => {
		const draft = sure(ONCE);
		expect(draft?.confidence).toBe(draft?.pairs[0]?.confidence);
		for (const { confidence } of draft?.parties ?? [])
			expect(confidence).toBeGreaterThanOrEqual(draft?.confidence ?? 1);
	});
});
