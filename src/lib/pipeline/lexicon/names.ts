import type { Language } from '#lib/domain/vocabulary.ts';
import type { RawLexicon } from './lexicon.ts';
import type { Entry, NameEntry, PartyForm } from './entry.ts';
import { fold } from '../text/fold.ts';
import { HANGUL, scriptOf } from '../text/script.ts';
import type { Pattern } from '../text/trie.ts';

/** All names of states, blocs, bodies, leaders and outlets that a text in `language` may use. */
export function namePatterns(
	raw: RawLexicon,
	language: Language,
	extent: 'all' | 'names only'
): Pattern<Entry>[] {
	const patterns = new Map<string, Pattern<Entry>>();
	// Réunion is an island, "Reunión" a meeting: words of the rules are no names.
	const common = new Set(
		raw.languages[language]?.rules.flatMap(({ surfaces }) => surfaces.map(fold))
	);
	const add = (surface: string, entry: Omit<NameEntry, 'layer'>) => {
		const key = `${surface}\u0000${entry.kind}`;
		if (surface.length < 2) return;
		const known = patterns.get(key)?.value;
		if (known) return addNamesake(known, entry.party);
		if (entry.kind !== 'block' && common.has(fold(surface))) return;
		patterns.set(key, {
			surface,
			value: { layer: 'name', ...entry },
			strict: entry.ambiguous && scriptOf(surface.charCodeAt(0)) === HANGUL
		});
	};
	addCountries(raw, language, extent, add);
	if (extent === 'names only') return [...patterns.values()];
	addBlocs(raw, language, add);
	addPeople(raw, language, add);
	for (const body of raw.languages[language]?.bodies.national ?? [])
		add(body.text, { kind: 'body', party: body.country, form: 'name', ambiguous: false });
	for (const outlet of raw.outlets)
		for (const surface of [outlet.name, ...(outlet.aliases ?? [])])
			add(surface, {
				kind: 'outlet',
				party: '',
				form: 'name',
				ambiguous: false,
				...(outlet.country ? { home: outlet.country } : {})
			});
	return [...patterns.values()];
}

/** The same word names another state as well. */
function addNamesake(known: Entry, party: string): void {
	if (known.layer !== 'name' || known.kind !== 'country' || known.party === party) return;
	known.namesakes = [...new Set([...(known.namesakes ?? []), party])];
}

type Add = (surface: string, entry: Omit<NameEntry, 'layer'>) => void;

function addCountries(raw: RawLexicon, language: Language, extent: string, add: Add): void {
	const own = raw.languages[language]?.countries ?? {};
	const doubtful = new Set(Object.values(own).flatMap((country) => country.ambiguous ?? []));
	const party = (party: string, form: PartyForm, surfaces: readonly string[] = []) => {
		for (const surface of surfaces)
			add(surface, { kind: 'country', party, form, ambiguous: doubtful.has(surface) });
	};
	for (const [id, country] of Object.entries(own)) {
		party(id, 'name', country.names);
		if (extent === 'names only') continue;
		party(id, 'demonym', country.demonyms);
		party(id, 'seat', country.seats);
		for (const surface of country.blocks ?? [])
			add(surface, { kind: 'block', party: '', form: 'name', ambiguous: false });
	}
	for (const key of raw.languages[language]?.grammar.countryLists ?? [language])
		for (const [id, surfaces] of Object.entries(raw.countryNames[key] ?? {}))
			party(
				id,
				'name',
				surfaces.filter((surface) => !own[id]?.not?.includes(surface))
			);
}

function addBlocs(raw: RawLexicon, language: Language, add: Add): void {
	for (const bloc of raw.blocs) {
		const surfaces = new Set([...(bloc.names[language] ?? []), ...(bloc.names.en ?? [])]);
		for (const surface of surfaces)
			add(surface, { kind: bloc.kind, party: bloc.id, form: 'name', ambiguous: false });
		for (const surface of bloc.blocks?.[language] ?? [])
			add(surface, { kind: 'block', party: '', form: 'name', ambiguous: false });
	}
}

/** In Latin script a foreign name is spelt alike; elsewhere each language has its own letters. */
function addPeople(raw: RawLexicon, language: Language, add: Add): void {
	const isLatin = /^[a-z]/.test(fold(raw.languages[language]?.grammar.common[0] ?? ''));
	for (const person of raw.people) {
		const own = person.names[language] ?? [];
		const shared = isLatin ? (person.names.en ?? []) : [];
		for (const surface of [...own, ...shared])
			add(surface, { kind: 'person', party: person.country, form: 'name', ambiguous: false });
	}
}
