import { isByVideo, isMovedToVideo } from './by-telephone.ts';
import { fold } from '../../text/fold.ts';
import { cityMentions } from './city-mention.ts';
import type { Frame } from '../frame/frame.ts';
import { isOfOtherClause } from './other-clause.ts';
import type { Sentence } from '../sentence/sentence.ts';
import { isToward } from './toward.ts';
import type { Towns } from './town-name.ts';
import { inState, type Where } from './meanwhile.ts';
import { isOfKinAbroad } from './kin-abroad.ts';
import { isOrigin } from './where.ts';

const NOBODY: ReadonlySet<string> = new Set();

/** Where a text has its people meet when the sentences of a meeting do not say it. */
export interface CommonPlaces {
	/** The one city in which they meet beside the work of something larger. */
	sidelines: Where | null;
	/** The one city of the whole text. */
	only: Where | null;
	/** The one state to which somebody goes or in which a conference is held. */
	stage: Where | null;
	/** By the start of a paragraph: the city with which it begins. */
	opening: ReadonlyMap<number, Where>;
	/** By the start of a paragraph: the one state to which somebody goes in it. */
	paragraph: ReadonlyMap<number, Where>;
}

/**
 * "On the sidelines of the conference in Rome", and a text that has no other city in it than Rome;
 * `null` where it names none or several.
 */
export function commonPlaces(sentences: readonly Sentence[], towns: Towns): CommonPlaces {
	const { text, folded } = towns;
	const beside: Where[] = [];
	const all: Where[] = [];
	const stages: Where[] = [];
	const byBlock = new Map<number, { stages: Where[]; all: Where[] }>();
	const opening = new Map<number, Where>();
	for (const sentence of sentences.filter((one) => !isMovedToVideo(one))) {
		const next = nextRoundIn(folded, sentence);
		const cue = sentence.cues.find(({ kind }) => kind === 'sidelines');
		const cities = cityMentions(sentence, towns, NOBODY, null).filter(
			({ span }) => span.start < next && !isOrigin(text, sentence, span.start)
		);
		const staged = stagesIn(sentence, text, cities).filter(({ span }) => span.start < next);
		const { start } = sentence.block;
		const known = byBlock.get(start) ?? { stages: [], all: [] };
		byBlock.set(start, known);
		for (const [places, found] of [
			[all, cities],
			[known.all, cities],
			[stages, staged],
			[known.stages, staged]
		] as const)
			places.push(...found);
		const [head] = cities;
		if (head && head.span.start - start < OPENING && !opening.has(start))
			opening.set(start, { ...head, inherited: true });
		const city = cue && cities.find(({ span }) => span.start >= cue.end);
		if (city && !sentence.tables.isVerbFinal) beside.push(city);
	}
	const paragraph = new Map<number, Where>();
	for (const [start, found] of byBlock) {
		const stage = stageOf(found.stages, found.all);
		if (stage) paragraph.set(start, stage);
	}
	const stage = stageOf(stages, all);
	return { sidelines: theOne(beside), only: theOne(all), stage, opening, paragraph };
}

/** "La próxima reunión será en Lima": from where on the places are those of another meeting. */
function nextRoundIn(folded: string, { start, end, tables }: Sentence): number {
	const said = folded.slice(start, end);
	const found = (tables.grammar.nextRound ?? [])
		.map((words) => said.indexOf(fold(words)))
		.filter((at) => at >= 0);
	return found.length > 0 ? start + Math.min(...found) : Infinity;
}

/** The places of a sentence that tells of a journey, a conference or meetings. */
function stagesIn(sentence: Sentence, text: string, cities: readonly Where[]): Where[] {
	if (!sentence.triggers.some(({ value }) => STAGED.has(value.kind))) return [];
	const isJourney = sentence.triggers.some(({ value }) => value.kind === 'visit');
	const states = sentence.actors
		.filter((actor) => isJourney || !isToward(text, actor, sentence))
		.filter((actor) => !isOfOtherClause(text, actor, sentence))
		.filter((actor) => !isOfKinAbroad(text, sentence.actors, actor))
		.filter(
			({ kind, party, locative, suppressed, mention }) =>
				kind === 'country' &&
				party !== '' &&
				locative &&
				!suppressed &&
				!isOrigin(text, sentence, mention.start)
		)
		.map((actor) => inState(actor));
	return [...cities, ...states];
}

const STAGED: ReadonlySet<string> = new Set(['visit', 'event', 'meet', 'attend', 'host']);

/** All places of journeys and conferences lie in one state, and no city of the text elsewhere. */
function stageOf(stages: readonly Where[], all: readonly Where[]): Where | null {
	const [first] = stages;
	const isOne = [...stages, ...all].every(({ country }) => country === first?.country);
	const best = stages.find(({ city }) => city !== null) ?? first;
	return best && isOne ? { ...best, inherited: true } : null;
}

function theOne(found: readonly Where[]): Where | null {
	const [first] = found;
	const isOne = found.every(({ city }) => city?.id === first?.city?.id);
	return first && isOne ? { ...first, inherited: true } : null;
}

/** The place stands in a sentence of the event, or next to one. */
function isBeside({ sentences }: Frame, { span }: Where): boolean {
	return sentences.some(
		({ start, end }) => span.start >= start - BESIDE && span.start <= end + BESIDE
	);
}

/** A sentence, in code units. */
const BESIDE = 150;

/** "In Astana, the President": so far from the start of a paragraph, in code units. */
const OPENING = 16;

const MEETINGS: ReadonlySet<string> = new Set([
	'bilateral_meeting',
	'ministerial_meeting',
	'agreement'
]);

/** Meetings of which nothing else tells the place took place at the occasion of the others. */
export function atCommonPlace(frame: Frame, places: CommonPlaces): Where | null {
	const { sidelines, only, stage, opening, paragraph } = places;
	if (isByVideo(frame)) return null;
	const isOfOne = only && frame.parts.some(({ actor }) => actor.party === only.country);
	if (frame.event !== null) return isOfOne && isBeside(frame, only) ? only : null;
	if (frame.statements.some(({ trigger }) => trigger.kind === 'call')) return null;
	const told = frame.sentences.find(({ isTitle }) => !isTitle);
	const opened = told && opening.get(told.block.start);
	if (opened && MEETINGS.has(frame.type)) return opened;
	const here = told && paragraph.get(told.block.start);
	if (here && MEETINGS.has(frame.type)) return here;
	if (sidelines && frame.type === 'bilateral_meeting') return sidelines;
	if (!MEETINGS.has(frame.type)) return null;
	if (isOfOne) return only;
	return frame.type === 'agreement' ? null : stage;
}
