import { expect, test } from 'vitest';
import type { Evidence } from '#lib/domain/evidence.ts';
import { buildHubs } from '#lib/query/build-scene-hubs.ts';
import { claimSources } from '#lib/query/claim-sources.ts';
import { proofsOf } from '#lib/query/evidence-of.ts';
import { smallDataset } from '../fixtures/scene/small-dataset.ts';

const dataset = smallDataset();

const at = (document: string, start: number): Evidence => {
	const around = { prefix: '', suffix: '', rule: 'r' };
	return { document, start, end: start + 1, exact: 'x', ...around };
};
const claims = [
	{ value: 'video', evidence: [at('a', 3), at('a', 9), at('b', 1)] },
	{ value: 'in-person', evidence: [at('c', 5)] }
];
const conflict = { field: 'mode' as const, party: 'CHL', claims };

test('a party on whom sources disagree has a dotted badge, the others keep theirs', () => {
	const engagements = dataset.engagements.map((one) =>
		one.id === 'forum' ? { ...one, conflicts: [conflict] } : one
	);
	const [forum] = buildHubs({ ...dataset, engagements }, new Uint8Array());
	expect(forum?.badges.map(({ party, fill }) => [party, fill])).toEqual([
		['CHL', 'dotted'],
		['PER', 'hollow'],
		['COL', 'filled']
	]);
});

test('what each side says is among the proofs, and each source is named once', () => {
	const [one] = dataset.engagements;
	if (!one) throw new Error('no engagement');
	const [plain, disputed] = [proofsOf(one), proofsOf({ ...one, conflicts: [conflict] })];
	expect(disputed.slice(plain.length).map(({ proves, id }) => [proves, id])).toEqual(
		Array.from({ length: 4 }, () => ['party', 'CHL'])
	);
	expect(claimSources(claims[0]?.evidence ?? [])).toEqual([at('a', 3), at('b', 1)]);
});
