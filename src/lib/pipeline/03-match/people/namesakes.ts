import type { NameEntry } from '../../lexicon/entry.ts';
import { isParty } from '../names/plain-parties.ts';
import type { LayeredHits } from '../scan.ts';
import type { NameHit } from '../offices/title-owner.ts';

/** "le ministre congolais (Brazzaville)": so far behind the word, in code units, another may say which is meant. */
const BESIDE = 30;

/**
 * Gives each word that several states share (Congo, Dominican) the one that is meant: of which the
 * words beside it speak, else the one that the text names most by words of its own, its leaders included.
 */
export function settleNamesakes(stretches: readonly LayeredHits[]): void {
	const shared = stretches.filter(({ name }) => name.some((hit) => isParty(hit) && isShared(hit)));
	if (shared.length === 0) return;
	const times = new Map<string, number>();
	for (const { name } of stretches)
		for (const hit of name)
			if (isParty(hit) && !hit.value.ambiguous && !isShared(hit))
				times.set(hit.value.party, (times.get(hit.value.party) ?? 0) + 1);
	for (const stretch of shared)
		stretch.name = stretch.name.map((hit, i, all) => {
			if (!isParty(hit) || !isShared(hit)) return hit;
			const named = bearers(hit.value).filter((party) => times.has(party));
			const [most] = named.sort((a, b) => (times.get(b) ?? 0) - (times.get(a) ?? 0));
			const beside = all
				.slice(i + 1)
				.filter(isParty)
				.find(({ start, value }) => start - hit.end < BESIDE && named.includes(value.party));
			const party = beside?.value.party ?? most;
			return party === undefined ? hit : { ...hit, value: { ...hit.value, party } };
		});
}

function isShared({ value }: NameHit): boolean {
	return value.namesakes !== undefined;
}

/** All states that a word may name. */
function bearers({ party, namesakes = [] }: NameEntry): string[] {
	return [party, ...namesakes];
}
