import type { Addresses } from '../../lexicon/addresses.ts';
import type { Vote } from './masthead.ts';

/** An address speaks as loud as a body in the furniture of the page. */
const WEIGHT = 1.5;

/** The state whose government's address a page gives; none where there are those of several. */
export function addressParty(texts: readonly string[], addresses: Addresses): Vote[] {
	const found = texts
		.flatMap(dottedWords)
		.flatMap((word) => [
			...Array.from(word.matchAll(addresses.labelled), ([, code = '']) =>
				addresses.states.get(code.toUpperCase())
			),
			...Array.from(word.matchAll(addresses.known), ([known]) =>
				addresses.parties.get(known.toLowerCase())
			)
		]);
	const [party, ...more] = new Set(found.filter((each) => each !== undefined));
	return party && more.length === 0 ? [{ party, weight: WEIGHT }] : [];
}

/** Whatever stands between two spaces and has a dot within: hardly anything but an address. */
function dottedWords(text: string): string[] {
	return text.split(/\s+/).filter((word) => /\.\p{L}/u.test(word));
}
