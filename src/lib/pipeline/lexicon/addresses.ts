import { alternatives } from '../text/alternatives.ts';
import type { CountryFacts, RawAddresses } from './lexicon.ts';

/** How the address of a page or a mailbox tells whose government's it is. */
export interface Addresses {
	/** "www.mzv.gov.cz", "mofa.go.kr": a label of governments and the code of a state; group 1. */
	labelled: RegExp;
	/** "state.gov", "esteri.it"; group 1: a host, or the label that one state has alone. */
	known: RegExp;
	/** By what `known` finds. */
	parties: ReadonlyMap<string, string>;
	/** By ISO alpha-2. */
	states: ReadonlyMap<string, string>;
}

/** Of `data/lexicons/addresses.json`. */
export function compileAddresses(
	{ labels, alone, hosts }: RawAddresses,
	countries: Readonly<Record<string, CountryFacts>>
): Addresses {
	const end = String.raw`(?![\p{L}\d-])(?!\.\p{L})`;
	const [host, label] = [alternatives(Object.keys(hosts)), alternatives(Object.keys(alone))];
	return {
		labelled: new RegExp(String.raw`[./@](?:${alternatives(labels)})\.([a-z]{2})${end}`, 'giu'),
		known: new RegExp(
			String.raw`(?<![\p{L}\d-])(${host})(?![\p{L}\d-])|(?<=[a-z]\.)(${label})${end}`,
			'giu'
		),
		parties: new Map([...Object.entries(hosts), ...Object.entries(alone)]),
		states: new Map(
			[...Object.entries(countries).map(([party, { alpha2 }]) => [alpha2, party] as const)].concat([
				['UK', 'GBR']
			])
		)
	};
}
