import type { Entry } from '../../lexicon/entry.ts';
import type { LayeredHits } from '../scan.ts';
import { isSide } from './short-forms.ts';
import type { NameHit } from '../offices/title-owner.ts';
import type { Hit } from '../../text/trie.ts';

/** The parties that a stretch of text names in full, the most frequent first. */
export function plainParties(hits: LayeredHits): ReadonlySet<string> {
	return (hits.plain ??= plainOf([hits]));
}

/** The same for several stretches of one text. */
export function plainOf(stretches: readonly LayeredHits[]): ReadonlySet<string> {
	const times = new Map<string, number>();
	for (const { name } of stretches)
		for (const hit of name)
			if (isParty(hit) && hit.value.kind !== 'person' && !hit.value.ambiguous && !isSide(hit))
				times.set(hit.value.party, (times.get(hit.value.party) ?? 0) + 1);
	return new Set([...times].sort((a, b) => b[1] - a[1]).map(([party]) => party));
}

/** A name of somebody who can act, no newspaper's and no mere word. */
export function isParty(hit: Hit<Entry>): hit is NameHit {
	return hit.value.layer === 'name' && hit.value.party !== '';
}
