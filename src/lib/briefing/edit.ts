import { LIMITS, type Briefing, type Seen, type Slide } from './briefing.ts';

/** A slide that has no id yet. */
export type NewSlide = Slide extends infer S ? (S extends Slide ? Omit<S, 'id'> : never) : never;

/** The words of a slide; none of them has anything to do with its view. */
export type Words = Pick<Slide, 'title' | 'commentary' | 'notes'>;

/** Puts a slide after the `at`-th, else at the end. A full briefing stays as it is. */
export function withSlide(briefing: Briefing, slide: NewSlide, at?: number): Briefing {
	if (briefing.slides.length >= LIMITS.slides) return briefing;
	const slides = [...briefing.slides];
	const whole = { ...cut(slide), id: freshId(slides) } as Slide;
	slides.splice(at === undefined ? slides.length : at + 1, 0, whole);
	return { ...briefing, slides };
}

/** Puts slides at the end, as many as there is room for. */
export function withSlides(briefing: Briefing, slides: readonly NewSlide[]): Briefing {
	const last = briefing.slides.at(-1);
	if (last?.kind !== 'closing')
		return slides.reduce((all, slide) => withSlide(all, slide), briefing);
	// The sources stay last, and once.
	const own = slides.filter(({ kind }) => kind !== 'closing');
	return own.reduce((all, slide) => withSlide(all, slide, all.slides.length - 2), briefing);
}

/** Where a slide without a view belongs: a title at the front, a further one behind `at`; sources at the end. */
export function placeOf(kind: 'title' | 'closing', { slides }: Briefing, at: number): number {
	if (kind === 'closing') return slides.length - 1;
	return slides[0]?.kind === 'title' ? at : -1;
}

export function withoutSlide(briefing: Briefing, id: string): Briefing {
	return { ...briefing, slides: briefing.slides.filter((slide) => slide.id !== id) };
}

/** The copy comes right after its original. */
export function withCopy(briefing: Briefing, id: string): Briefing {
	const at = briefing.slides.findIndex((slide) => slide.id === id);
	const slide = briefing.slides[at];
	return slide ? withSlide(briefing, slide, at) : briefing;
}

/** Moves a slide to a place among the others; a place beyond either end is that end. */
export function moved(briefing: Briefing, id: string, to: number): Briefing {
	const slide = briefing.slides.find((one) => one.id === id);
	if (!slide) return briefing;
	const slides = briefing.slides.filter((one) => one !== slide);
	slides.splice(Math.max(0, Math.min(to, slides.length)), 0, slide);
	return { ...briefing, slides };
}

/** Other words for a slide; what it shows stays. */
export function withWords(briefing: Briefing, id: string, words: Partial<Words>): Briefing {
	return changed(briefing, id, (slide) => cut({ ...slide, ...words }));
}

/** Another view for a slide, and nothing else. A comparison has two, of which one is replaced. */
export function withView(
	briefing: Briefing,
	id: string,
	seen: Seen,
	side: 'view' | 'other' = 'view'
): Briefing {
	return changed(briefing, id, (slide) => {
		if (!('view' in slide) || (side === 'other' && slide.kind !== 'comparison')) return slide;
		return { ...slide, [side]: seen };
	});
}

/** What of the proposed words follows another view: all but what somebody has worded himself. */
export function renewedWords(
	now: Words,
	proposed: Words,
	renewed: Words
): Partial<Pick<Words, 'title' | 'notes'>> {
	return {
		...(now.title === cut(proposed).title && { title: renewed.title }),
		...(now.notes === cut(proposed).notes && { notes: renewed.notes })
	};
}

export function withTitle(briefing: Briefing, title: string): Briefing {
	return { ...briefing, title: title.slice(0, LIMITS.title) };
}

function changed(briefing: Briefing, id: string, change: (slide: Slide) => Slide): Briefing {
	return {
		...briefing,
		slides: briefing.slides.map((slide) => (slide.id === id ? change(slide) : slide))
	};
}

/** What a field cannot hold is left out, so that every briefing made here can be read again. */
function cut<S extends Words>(slide: S): S {
	return {
		...slide,
		title: slide.title.slice(0, LIMITS.title).toWellFormed(),
		commentary: slide.commentary.slice(0, LIMITS.words).toWellFormed(),
		notes: slide.notes.slice(0, LIMITS.notes).toWellFormed()
	};
}

/** Numbered on from the highest, so that the same edits always give the same file. */
function freshId(slides: readonly Slide[]): string {
	const numbers = slides.map(({ id }) => Number(/^s(\d{1,9})$/.exec(id)?.[1] ?? 0));
	return `s${Math.max(0, ...numbers) + 1}`;
}
