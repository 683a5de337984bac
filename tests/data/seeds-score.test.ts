import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { f1, sum } from '../../scripts/evaluate/counts.ts';
import { foundBy } from '../../scripts/evaluate/found.ts';
import { readGold } from '../../scripts/evaluate/gold.ts';
import { score, type Score } from '../../scripts/evaluate/score.ts';
import { findDocuments, readDocuments } from '../../scripts/input/documents.ts';
import { readManifest } from '../../scripts/input/manifest.ts';
import { fromRoot } from '../../scripts/root.ts';
import { lexicon, read } from '../pipeline/lexicon.ts';

const SEEDS = fromRoot('seeds');
const gold = readGold(fromRoot('tests', 'gold'));
const manifest = readManifest(path.join(SEEDS, 'manifest.json'), true);
const sources = (
	await Promise.all(
		findDocuments(SEEDS).map((file) => readDocuments(SEEDS, file, manifest.get(file)))
	)
).flat();
const extractions = new Map(sources.map((source) => [source.id, read(source.text, source)]));
const scores = [...extractions].flatMap(([id, extraction]) => {
	const reviewed = gold.get(id);
	return reviewed ? [score(foundBy(extraction), reviewed)] : [];
});

test('all four seeds are judged', () => {
	expect(scores).toHaveLength(4);
});

describe('the seeds', () => {
	const of = (field: 'parties' | 'people' | 'pairs' | 'sectors' | 'minerals' | 'type' | 'date' | 'venue') =>
		sum(scores.map((one: Score) => one[field]));
	test.each([
		['parties', 0.95],
		['people', 0.85],
		['pairs', 0.95],
		['sectors', 0.85],
		['minerals', 1],
		['type', 1],
		['date', 1],
		['venue', 1]
	] as const)('reach in %s an F1 of %f', (field, gate) => {
		const counts = of(field);
		expect(f1(counts) ?? 0, JSON.stringify(counts)).toBeGreaterThanOrEqual(gate);
	});

	test('get no year that the gold does not have', () => {
		expect(scores.flatMap(({ inventedYears }) => inventedYears)).toEqual([]);
	});

	test('have no party out of the boilerplate of the second', () => {
		const second = [...extractions].find(([id]) => id.startsWith('002'))?.[1];
		const parties = second?.drafts.flatMap((draft) => draft.parties.map(({ party }) => party)) ?? [];
		expect(parties).toContain('CHN');
		for (const stranger of ['IND', 'PAN', 'USA']) expect(parties).not.toContain(stranger);
	});
});

describe('the rules know no seed', () => {
	/** Events and persons of the seeds that no general lexicon would name. */
	const SEED_WORDS =
		/Pax Silica|Helberg|Jin-ah|Yoon-sang|Cusicanqui|Yunming|Zhang Yun|Xiaohui|Chiseon|Choi Ki-?young|Zea Navarro|Cesar Pontes|Ready and Resilient|K-Digital|Team Korea/i;

	test.each(['src/lib/pipeline', 'scripts', 'data/lexicons'])('in %s', (folder) => {
		const named = readdirSync(fromRoot(folder), { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile() && /\.(?:ts|json)$/.test(entry.name))
			.map((entry) => path.join(entry.parentPath, entry.name))
			.flatMap((file) => {
				const word = SEED_WORDS.exec(readFileSync(file, 'utf8'))?.[0];
				return word === undefined ? [] : [`${path.relative(fromRoot(), file)}: ${word}`];
			});
		expect(named).toEqual([]);
	});

	test('and every lexicon language is compiled', () => {
		expect(lexicon.language('en')?.raw.rules.length).toBeGreaterThan(10);
	});
});
