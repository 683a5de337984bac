import type { CountryFacts } from '../lexicon.ts';
import type { Vote } from './masthead.ts';

/** "www.mzv.gov.cz", "diplomatie.gouv.fr", "mofa.go.kr": a page or a mailbox of a government, by the codes of ISO 3166-1. */
const GOVERNMENT =
	/[./@](?:gov|gouv|gob|gub|govt|gv|go|gc)\.([a-z]{2})(?![\p{L}\d-])(?!\.\p{L})/giu;

/** Hosts of governments and heads of state that no such label tells. */
const HOSTS: Readonly<Record<string, string>> = {
	'admin.ch': 'CHE',
	'auswaertiges-amt.de': 'DEU',
	'bund.de': 'DEU',
	'bundeskanzler.de': 'DEU',
	'bundespraesident.de': 'DEU',
	'bundesregierung.de': 'DEU',
	'canada.ca': 'CAN',
	'diplo.de': 'DEU',
	'elysee.fr': 'FRA',
	'esteri.it': 'ITA',
	'europa.eu': 'EU',
	'gouvernement.fr': 'FRA',
	'gouvernement.lu': 'LUX',
	'government.nl': 'NLD',
	'governo.it': 'ITA',
	'kremlin.ru': 'RUS',
	'lamoncloa.es': 'ESP',
	'mid.ru': 'RUS',
	'presidence.sn': 'SEN',
	'quirinale.it': 'ITA',
	'regjeringen.no': 'NOR',
	'state.gov': 'USA',
	'usembassy.gov': 'USA',
	'vatican.va': 'VAT',
	'whitehouse.gov': 'USA'
};

const HOST = new RegExp(
	`(?<![\\p{L}\\d-])(${Object.keys(HOSTS).join('|').replaceAll('.', '\\.')})(?![\\p{L}\\d-])`,
	'giu'
);

/** An address speaks as loud as a body in the furniture of the page. */
const WEIGHT = 1.5;

/** The state whose government's address a page gives; none where there are those of several. */
export function addressParty(
	texts: readonly string[],
	countries: Readonly<Record<string, CountryFacts>>
): Vote[] {
	const codes = new Set<string>();
	const parties = new Set<string>();
	for (const text of texts) {
		for (const [, code = ''] of text.matchAll(GOVERNMENT))
			codes.add(code.toUpperCase() === 'UK' ? 'GB' : code.toUpperCase());
		for (const [, host = ''] of text.matchAll(HOST)) parties.add(HOSTS[host.toLowerCase()] ?? '');
	}
	for (const [party, { alpha2 }] of Object.entries(countries))
		if (codes.has(alpha2)) parties.add(party);
	const [party, ...more] = parties;
	return party && more.length === 0 ? [{ party, weight: WEIGHT }] : [];
}
