import type { Venue } from '#lib/domain/engagement.ts';
import type { Evidence } from '#lib/domain/evidence.ts';
import { m } from '#lib/paraglide/messages.js';
import { byInitiative, type Card } from '#lib/query/card.ts';
import type { Dataset } from '#lib/query/dataset.ts';
import { edtfWords, monthWords } from '#lib/query/date-words.ts';
import type { Facet } from '#lib/query/facet.ts';
import { languageAt } from '#lib/query/language-at.ts';
import type { Lens } from '#lib/query/lens.ts';
import type { SentencePart } from '#lib/query/sentence.ts';
import type { YearFilter } from '#lib/query/years.ts';

/** Names of countries and blocs by id, in the reader's language. */
export type PlaceNames = Readonly<Record<string, string>>;

/** Parties in a composed name. */
const MOST_NAMED = 4;

/** What things are called in the reader's language. Reactive through the language. */
export class Names {
	readonly #locale: () => string;
	readonly #dataset: Dataset;
	readonly #lenses: readonly Lens[];
	readonly #places: () => PlaceNames;
	readonly #regionOf: (locale: string) => string;
	readonly #alphabet = $derived.by(() => new Intl.Collator(this.#locale()));
	/** The same as the reader's own country writes it. */
	readonly #region = $derived.by(() => this.#regionOf(this.#locale()));
	readonly #numbers = $derived.by(() => new Intl.NumberFormat(this.#region));

	constructor(
		locale: () => string,
		dataset: Dataset,
		lenses: readonly Lens[],
		places: () => PlaceNames,
		regionOf: (locale: string) => string = (locale) => locale
	) {
		this.#locale = locale;
		this.#dataset = dataset;
		this.#lenses = lenses;
		this.#places = places;
		this.#regionOf = regionOf;
	}

	get locale(): string {
		return this.#locale();
	}

	/** A country, bloc, organisation or city. */
	place = (id: string): string => {
		const places = this.#places();
		const own = Object.hasOwn(places, id) ? places[id] : undefined;
		return own ?? this.#dataset.places.get(id)?.name ?? id;
	};

	/** The language of that name; `undefined` where it is the reader's own. Datasets name places in English. */
	placeLanguage = (id: string): string | undefined =>
		this.#locale() === 'en' || Object.hasOwn(this.#places(), id) ? undefined : 'en';

	/** A city with its country, or the country. */
	venue = ({ place, country, precision }: Venue): string =>
		precision === 'city' ? `${this.place(place)}, ${this.place(country)}` : this.place(country);

	sector = (id: string): string =>
		term('sector', id) ?? this.#dataset.sectors.find((sector) => sector.id === id)?.name ?? id;

	mineral = (id: string): string =>
		term('mineral', id) ?? this.#dataset.minerals.get(id)?.name ?? id;

	/** By its title; where it has none, by its file, which no other document has. */
	document = (id: string): string => {
		const source = this.#dataset.documents.get(id);
		return source?.title ?? source?.file ?? id;
	};

	/** The tag of the language in which its title stands; `undefined` where that is not known. */
	documentLanguage = (id: string): string | undefined => {
		const source = this.#dataset.documents.get(id);
		return source?.title == null || source.language === 'und' ? undefined : source.language;
	};

	/** The language of words that stand in a document; `undefined` where it is not known. */
	wordsLanguage = ({
		document,
		start
	}: {
		document: string;
		start: number;
	}): string | undefined => {
		const source = this.#dataset.documents.get(document);
		return source && languageAt(source, start);
	};

	/** The same of what is quoted, by its first quotation. */
	quotedLanguage = ([first]: readonly Evidence[]): string | undefined =>
		first && this.wordsLanguage(first);

	/** The language of an engagement's name; `undefined` where it is composed in the reader's own. */
	engagementLanguage = ({ engagement }: Card): string | undefined =>
		engagement.composed ? undefined : this.quotedLanguage(engagement.evidence);

	/** Two words in the alphabet of the reader's language. */
	alphabetical = (a: string, b: string): number => this.#alphabet.compare(a, b);

	/** What an engagement is and, where it has not taken place, how it stands. */
	kind = ({ engagement: { type, status } }: Card): string => {
		const kind = vocabulary('kind', type);
		// Most took place; what did not, or not yet, may not look as if it had.
		const isHeld = status === 'held' || status === 'ongoing';
		return isHeld ? kind : `${kind} · ${vocabulary('status', status)}`;
	};

	/** The same with its date. */
	detail = (card: Card): string => {
		const { date } = card.engagement;
		return `${this.kind(card)} · ${date ? this.date(date.edtf) : m.no_date()}`;
	};

	/** As the documents call it; where they give no name, composed in the reader's language. */
	engagement = ({ engagement, pairs }: Card): string => {
		const { composed, name, parties, type } = engagement;
		// The record's own name is composed in English.
		if (!composed || this.#locale() === 'en') return name;
		const inOrder = byInitiative(parties).map(({ party }) => party);
		// As in English: of two the source first.
		const [pair, ...others] = pairs;
		if (pair && others.length === 0) inOrder.unshift(pair.source, pair.target);
		const all = inOrder.filter((id, index) => inOrder.indexOf(id) === index).map(this.place);
		const shown = all.slice(0, MOST_NAMED).join('–');
		const more = all.length > MOST_NAMED ? ` +${all.length - MOST_NAMED}` : '';
		return m.engagement_composed({ parties: shown + more, kind: vocabulary('kind', type) });
	};

	lens = (id: string): string => {
		const name = this.#lenses.find((lens) => lens.id === id)?.name;
		return name?.[this.#locale()] ?? name?.en ?? id;
	};

	/** A value of a facet. */
	value = (facet: Facet, id: string): string => {
		switch (facet) {
			case 'actor':
			case 'partner':
			case 'party':
				return this.place(id);
			case 'sector':
				return this.sector(id);
			case 'kind':
			case 'confidence':
			case 'status':
				return vocabulary(facet, id);
			case 'language':
				return this.language(id);
			case 'mineral':
				return this.mineral(id);
			case 'document':
				return this.document(id);
			case 'month':
				return id.includes('-') ? this.date(id) : m.month_none({ year: id });
		}
	};

	/** Values of a facet in the alphabet of the reader's language. */
	byName =
		(facet: Facet) =>
		(a: string, b: string): number =>
			this.#alphabet.compare(this.value(facet, a), this.value(facet, b));

	/** Values of a facet, by name. */
	list = (facet: Facet, ids: readonly string[]): string =>
		[...ids]
			.sort(this.byName(facet))
			.map((id) => this.value(facet, id))
			.join(', ');

	/** The lead actor of a stack. */
	lead = (actor: string | null): string => (actor === null ? m.no_lead() : this.place(actor));

	number = (value: number): string => this.#numbers.format(value);

	date = (edtf: string): string => edtfWords(edtf, this.#region);

	/** A month among those of its year; a year stands for what is of no stated month. */
	month = (id: string): string => monthWords(id, this.#region) ?? m.month_unknown();

	/** A language's own name in the reader's language. */
	language = (code: string): string =>
		new Intl.DisplayNames([this.#locale()], { type: 'language' }).of(code) ?? code;

	years = ({ range, undated }: YearFilter): string => {
		if (!range) return m.years_none();
		const words = rangeWords(range);
		return undated ? m.years_and_none({ years: words }) : words;
	};

	/** A part of the sentence as it stands in it. */
	part = (part: SentencePart): string => {
		const name = this.partName(part);
		if (part.kind !== 'value') return name;
		if (part.facet === 'actor') return m.part_actor({ name });
		if (part.facet === 'partner') return m.part_partner({ name });
		if (part.facet === 'party') return m.part_party({ name });
		const isName = ['document', 'language', 'month'].includes(part.facet);
		return isName ? name : inSentence(name, this.#locale());
	};

	/** The same by its bare name, for buttons. */
	partName = (part: SentencePart): string => {
		if (part.kind === 'years') return this.years(part.years);
		if (part.kind === 'lens') return this.lens(part.id);
		if (part.kind === 'many') return vocabulary('part_many', part.facet, { n: part.count });
		return this.value(part.facet, part.id);
	};
}

/** A term as it stands within a sentence: `Digital economy` begins small, `5G` and `EU…` do not. */
function inSentence(name: string, locale: string): string {
	return /^\p{Lu}\p{Ll}/u.test(name)
		? name.charAt(0).toLocaleLowerCase(locale) + name.slice(1)
		: name;
}

function rangeWords({ from, to }: { from: number | null; to: number | null }): string {
	if (from === null) return m.years_up_to({ year: String(to) });
	if (to === null) return m.years_since({ year: String(from) });
	if (from === to) return m.years_one({ year: String(from) });
	return m.years_from_to({ from: String(from), to: String(to) });
}

/** A word of one of the closed lists: `kind`, `role`, `status`, `basis`… */
export function vocabulary(list: string, id: string, inputs?: Record<string, unknown>): string {
	return term(list, id, inputs) ?? id;
}

/** Messages by composed key. Lists may grow by data, so a missing one is no error. */
function term(list: string, id: string, inputs: Record<string, unknown> = {}): string | null {
	const key = `${list}_${id.replaceAll('-', '_')}`;
	const messages = m as unknown as Record<string, (inputs: Record<string, unknown>) => string>;
	return key in messages ? (messages[key]?.(inputs) ?? null) : null;
}
