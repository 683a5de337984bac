import type { Addresses } from '../../lexicon/addresses.ts';
import type { Vote } from './masthead.ts';

/** An address speaks as loud as a body in the furniture of the page. */
const WEIGHT = 1.5;

/** The state whose government's address a page gives; none where there are those of several. */
export function addressParty(texts: readonly string[], addresses: Addresses): Vote[] {
	const found = texts.flatMap((text) => [
		...Array.from(text.matchAll(addresses.labelled), ([, code = '']) =>
			addresses.states.get(code.toUpperCase())
		),
		...Array.from(text.matchAll(addresses.known), ([known]) =>
			addresses.parties.get(known.toLowerCase())
		)
	]);
	const [party, ...more] = new Set(found.filter((each) => each !== undefined));
	return party && more.length === 0 ? [{ party, weight: WEIGHT }] : [];
}
