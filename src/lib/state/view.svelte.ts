import { decodeView } from '#lib/link/decode.ts';
import { encodeView } from '#lib/link/encode.ts';
import { knownOf } from '#lib/link/known.ts';
import { DEFAULT_LENS, DEFAULT_VIEW, type Dropped, type ViewState } from '#lib/link/view-state.ts';
import type { Page } from '#lib/platform/navigate.ts';
import { buildScene } from '#lib/query/build-scene.ts';
import { answer } from '#lib/query/answer.ts';
import { buildCards, indexCards, type Card } from '#lib/query/card.ts';
import type { Dataset } from '#lib/query/dataset.ts';
import type { Facet } from '#lib/query/facet.ts';
import { focusRegion } from '#lib/query/focus-region.ts';
import { movedTo, NO_FILTERS, toggle } from '#lib/query/filters.ts';
import { holdsAny, lensMembers, type Lens } from '#lib/query/lens.ts';
import { actorColours, actorDashes, type ActorColour, type ActorDash } from '#lib/query/palette.ts';
import { togglePin } from '#lib/query/pins.ts';
import { markingOf, type Selection } from '#lib/query/selection.ts';
import { sentenceParts, withoutPart, type SentencePart } from '#lib/query/sentence.ts';
import { newestFirst } from '#lib/query/table.ts';
import { leadActors } from '#lib/query/timeline.ts';
import type { YearFilter } from '#lib/query/years.ts';
import { keptParts } from './kept-parts.ts';

/** The browser around the view; an argument, so that tests need none. */
export interface Surroundings {
	search: () => string;
	page: () => Page;
	navigate: (page: Page, search: string, how: 'push' | 'replace') => Promise<void>;
	href: (page: Page, search: string) => string;
	/** The reader's own language, as far as the browser remembers it. */
	home: () => string;
	remember: (locale: string) => void;
}

/** What is shown. The address is the only store: everything here is derived from it. */
export class View {
	readonly dataset: Dataset;
	readonly lenses: readonly Lens[];
	/** Those that hold something of this dataset, whatever the filters. */
	readonly offeredLenses: readonly Lens[];
	readonly cards: readonly Card[];
	readonly #around: Surroundings;
	readonly #known;
	readonly #cardById: ReadonlyMap<string, Card>;
	readonly #decoded = $derived.by(() =>
		decodeView(this.#around.search(), this.#known, this.#around.home())
	);

	#last = DEFAULT_VIEW;
	readonly state: ViewState = $derived((this.#last = keptParts(this.#last, this.#decoded.view)));
	readonly dropped = $derived(this.#decoded.dropped);
	/** Parts of the state on their own: a selection must not ask the dataset anew. */
	readonly #filters = $derived(this.state.filters);
	readonly #selection = $derived(this.state.selection);
	readonly lens = $derived.by(() => this.lenses.find((lens) => lens.id === this.state.lens));
	readonly #members = $derived.by(() =>
		this.lens ? lensMembers(this.lens, this.cards, this.dataset) : null
	);
	readonly answer = $derived.by(() => answer(this.cards, this.#filters, this.#members));
	/** Everything on the map; what the filters leave out is faint, or not in it. */
	readonly scene = $derived.by(() =>
		buildScene(this.dataset, this.answer.flags, { dim: !this.state.hideOthers, minerals: true })
	);
	/** The selection as the map marks it. */
	readonly marking = $derived.by(() => markingOf(this.#selection, this.answer.matching));
	/** Of what is shown, those with the words that a table looks for; `null`: it looks for none. */
	#table: readonly Card[] | null = $state.raw(null);
	/** What the open panel is about, of which paper names the sources; `null`: all that is shown. */
	about: readonly Card[] | null = $state.raw(null);
	readonly parts = $derived(
		sentenceParts(this.#filters, this.lens?.id ?? DEFAULT_LENS, DEFAULT_LENS)
	);
	/** The part of the world whose land is tinted; `null`: none. */
	readonly focusRegion: string | null;
	/** Lead actors, in the fixed order of stacks and legends. */
	readonly actors: readonly (string | null)[];
	readonly colour: ActorColour;
	readonly dash: ActorDash;

	constructor(
		dataset: Dataset,
		lenses: readonly Lens[],
		locales: readonly string[],
		around: Surroundings
	) {
		this.dataset = dataset;
		this.lenses = lenses;
		this.cards = newestFirst(buildCards(dataset));
		this.offeredLenses = lenses.filter((lens) => holdsAny(lens, this.cards, dataset));
		this.focusRegion = focusRegion(this.cards, dataset);
		this.actors = leadActors(this.cards);
		this.colour = actorColours(this.actors);
		this.dash = actorDashes(this.actors);
		this.#around = around;
		this.#known = knownOf(dataset, this.cards, lenses, locales);
		this.#cardById = indexCards(this.cards);
	}

	card(id: string): Card | null {
		return this.#cardById.get(id) ?? null;
	}

	/** What another link would show, without going there. */
	at(search: string): { state: ViewState; matching: readonly Card[]; dropped: readonly Dropped[] } {
		const { view: state, dropped } = decodeView(search, this.#known);
		const lens = this.lenses.find(({ id }) => id === state.lens);
		const members = lens ? lensMembers(lens, this.cards, this.dataset) : null;
		return { state, matching: answer(this.cards, state.filters, members).matching, dropped };
	}

	/** A link to the same state, changed, on this page or another. */
	href(change: Partial<ViewState>, page: Page = this.#around.page()): string {
		return this.#around.href(page, this.#link(this.#on(page, change)));
	}

	/** A link to nothing but that, in the language of now. */
	plainHref(change: Partial<ViewState>, page: Page): string {
		const { locale } = this.state;
		const link = encodeView({ ...DEFAULT_VIEW, locale, ...change }, this.#around.home());
		return this.#around.href(page, link);
	}

	change(change: Partial<ViewState>, how: 'push' | 'replace' = 'push'): void {
		void this.#around.navigate(this.#around.page(), this.#link(change), how);
	}

	/** The same on another page. Resolves when that page is there. */
	go(page: Page, change: Partial<ViewState>): Promise<void> {
		return this.#around.navigate(page, this.#link(this.#on(page, change)), 'push');
	}

	/** What is shown, of a table only what it has found. */
	get found(): readonly Card[] {
		return this.#table ?? this.answer.matching;
	}

	/** Whether a table is looking for words. */
	get finds(): boolean {
		return this.#table !== null;
	}

	/** Says what a table has found, until it looks for something else or goes. */
	find(cards: readonly Card[]): () => void {
		this.#table = cards;
		return () => {
			if (this.#table === cards) this.#table = null;
		};
	}

	/** Says what the open panel is about, until it closes. */
	tell(cards: readonly Card[]): () => void {
		this.about = cards;
		return () => {
			if (this.about === cards) this.about = null;
		};
	}

	/** Shows everything in that language, now and on later visits; a link in another still wins. */
	speak(locale: string): void {
		this.change({ locale });
		this.#around.remember(locale);
	}

	toggle(facet: Facet, value: string): void {
		this.change({ filters: toggle(this.state.filters, facet, value) });
	}

	setYears(years: YearFilter | null, how: 'push' | 'replace' = 'push'): void {
		this.change({ filters: movedTo(this.state.filters, years) }, how);
	}

	select(selection: Selection | null): void {
		this.change({ selection });
	}

	pin(selection: Selection): void {
		this.change({ pins: togglePin(this.state.pins, selection) }, 'replace');
	}

	remove(part: SentencePart): void {
		if (part.kind === 'lens') this.change({ lens: DEFAULT_LENS });
		else this.change({ filters: withoutPart(this.state.filters, part) });
	}

	clear(): void {
		this.change({ filters: NO_FILTERS, lens: DEFAULT_LENS });
	}

	/** Takes what was not understood out of the address too. */
	dismissDropped(): void {
		this.change({}, 'replace');
	}

	/** What is looked for in a list is looked for in that list only. */
	#on(page: Page, change: Partial<ViewState>): Partial<ViewState> {
		return page === this.#around.page() ? change : { find: '', ...change };
	}

	#link(change: Partial<ViewState>): string {
		return encodeView({ ...this.state, ...change }, this.#around.home());
	}
}
