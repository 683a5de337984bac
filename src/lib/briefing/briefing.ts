import * as v from 'valibot';
import { CHARTS } from '#lib/charts/chart-spec.ts';
import { MOST_SLIDES } from '#lib/link/view-state.ts';

/** Only a file of this version is read; an older one would be brought up to it here. */
export const BRIEFING_VERSION = 1;

/** Longest texts and lists, in characters and slides: far more than anybody presents. */
export const LIMITS = { title: 300, words: 5000, notes: 20_000, link: 2000, slides: MOST_SLIDES };

const text = (most: number) => v.pipe(v.string(), v.maxLength(most));
const IdSchema = v.pipe(v.string(), v.regex(/^[a-z0-9]{1,24}$/));

/** A view as it was when the slide was made. */
const SeenSchema = v.strictObject({
	/** The query string that restores it, without the language; empty for the opening view. */
	link: text(LIMITS.link),
	/** Engagements that it showed. */
	count: v.pipe(v.number(), v.integer(), v.minValue(0)),
	/** Stands for what it showed: another mark means that the data behind the slide has changed. */
	mark: v.pipe(v.string(), v.regex(/^[0-9a-f]{12}$/))
});
export type Seen = v.InferOutput<typeof SeenSchema>;

const words = {
	id: IdSchema,
	title: text(LIMITS.title),
	commentary: text(LIMITS.words),
	notes: text(LIMITS.notes)
};

export const SlideSchema = v.variant('kind', [
	v.strictObject({ kind: v.literal('title'), ...words }),
	v.strictObject({ kind: v.literal('map'), ...words, view: SeenSchema }),
	v.strictObject({
		kind: v.literal('chart'),
		...words,
		view: SeenSchema,
		chart: v.picklist(CHARTS)
	}),
	v.strictObject({ kind: v.literal('comparison'), ...words, view: SeenSchema, other: SeenSchema }),
	v.strictObject({ kind: v.literal('evidence'), ...words, view: SeenSchema }),
	v.strictObject({ kind: v.literal('closing'), ...words })
]);
/** What is shown at one time: its words, and the view that they speak of. */
export type Slide = v.InferOutput<typeof SlideSchema>;

export const BriefingSchema = v.strictObject({
	formatVersion: v.literal(BRIEFING_VERSION),
	title: text(LIMITS.title),
	slides: v.pipe(
		v.array(SlideSchema),
		v.maxLength(LIMITS.slides),
		v.check(
			(slides) => new Set(slides.map(({ id }) => id)).size === slides.length,
			'two slides have the same id'
		)
	)
});
/** An ordered list of slides. */
export type Briefing = v.InferOutput<typeof BriefingSchema>;

export const EMPTY_BRIEFING: Briefing = { formatVersion: BRIEFING_VERSION, title: '', slides: [] };
