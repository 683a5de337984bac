import { edtfYear } from '#lib/domain/edtf.ts';
import { quote, type Evidence, type Span } from '#lib/domain/evidence.ts';
import type { Shadow } from '../01-read/shadow.ts';
import type { Lexicon } from '../lexicon/compile.ts';
import type { DocumentDate } from '../04-date/document-date.ts';
import { composedName } from './record/composed-name.ts';
import { confidencesOf, sectorConfidence } from './record/confidence.ts';
import { atDateline, datelineOf, isRatherHere } from './place/dateline.ts';
import { atPost } from './place/at-post.ts';
import type { Draft, DraftPair } from './record/draft.ts';
import { eventsOf } from './event/event.ts';
import { pairEquals } from './event/event-equals.ts';
import { isMereOccasion } from './event/event-occasion.ts';
import { framesOf, type Frame } from './frame/frame.ts';
import { guestFirst, hostByVenue, inherited } from './place/hosting.ts';
import { atCommonPlace, commonPlaces } from './place/sidelines.ts';
import { isOfOtherDays } from './date/other-days.ts';
import { outcomesOf } from './topic/outcomes.ts';
import type { Scope } from './frame/scope.ts';
import type { Sentence } from './sentence/sentence.ts';
import { partyOf, venueOf } from './record/party-record.ts';
import { statusOf, statusWords } from './frame/standing.ts';
import { givenName } from './record/stated-name.ts';
import { statementsOf } from './statement/statement.ts';
import { offstageOf } from './sentence/untold.ts';
import { supplyOf } from './topic/supply-sides.ts';
import { ownScopesOf } from './topic/own-topics.ts';
import { mineralsOf, sectorsOf } from './topic/topics.ts';
import { PLOVER } from './record/plover.ts';
import { whensOf, type DateContext, type When } from './date/when.ts';
import type { Where } from './place/meanwhile.ts';
import { whereOf } from './place/where.ts';

export interface Telling {
	document: string;
	/** The text as read, for the quotations. */
	raw: string;
	shadow: Shadow;
	folded: string;
	sentences: readonly Sentence[];
	home: string | null;
	own: DocumentDate | null;
	/** The dates of the items of a digest. */
	items: readonly DocumentDate[];
	/** The text cannot be older than this year. */
	notBefore: number | null;
	lexicon: Lexicon;
}

/** The engagements that a document tells, each field with the words that prove it. */
export function relate(telling: Telling): Draft[] {
	const placed = placedFrames(telling);
	const order = placed.map(({ frame }) => frame);
	const scopeOf = ownScopesOf(order, telling.sentences);
	const whens = whensOf(order, dateContext(telling));
	return placed.map(({ frame, where }, i) =>
		draftOf(frame, { where, when: whens[i] ?? null }, scopeOf(frame), order, telling)
	);
}

/** The engagements that a document tells, as frames, each with its place and its final pairs. */
export function placedFrames(telling: Telling): { frame: Frame; where: Where | null }[] {
	const { sentences, shadow } = telling;
	const offstage = offstageOf(shadow.text, sentences);
	const frames = framesOf(
		statementsOf(shadow.text, sentences, telling.home),
		eventsOf(
			shadow.text,
			sentences.filter((sentence) => !offstage.has(sentence))
		),
		{ ...telling, text: shadow.text, dates: dateContext(telling) }
	);
	const order = frames.filter(
		(frame) =>
			(frame.parts.length >= 2 || (frame.event !== null && frame.parts.length >= 1)) &&
			!(frame.event && isMereOccasion(frame.event) && frames.some(({ within }) => within === frame))
	);
	const dateline = datelineOf(sentences, shadow.text, telling.lexicon);
	const common = commonPlaces(sentences, shadow.text, telling.folded, telling.lexicon);
	const whens = whensOf(order, dateContext(telling));
	const isElsewhen = (sentence: Sentence, i: number) =>
		isOfOtherDays(sentence, whens[i] ?? null, dateContext(telling));
	/** A place that a sentence tells of another time, or of what is yet to come, is not this one's. */
	const ofItsDays = (where: Where | null, i: number) =>
		where !== null &&
		sentences.some(
			(one) => holds(one, where.span) && (isElsewhen(one, i) || isOfWhatIsAhead(one, i, order))
		)
			? null
			: where;
	const places = order.map((frame, i) => {
		const own = whereOf(frame, shadow.text, telling.folded, telling.lexicon, (sentence) =>
			isElsewhen(sentence, i)
		);
		const here = frame.event ? atDateline(frame, dateline, telling.lexicon) : null;
		if (here && isRatherHere(frame, own, here)) return here;
		return own ?? (frame.event ? ofItsDays(atCommonPlace(frame, common), i) : null);
	});
	const datelined = order.map(
		(frame, i) => places[i] ?? atDateline(frame, dateline, telling.lexicon)
	);
	order.forEach((frame, i) => {
		hostByVenue(frame, places[i] ?? null, telling.lexicon);
		pairEquals(frame);
	});
	// "The conference of our ambassadors": of a text that names nobody else all of it is at home.
	const isAtHome = order.every(({ parts: [first, ...more] }) => {
		return more.length === 0 && first?.actor.party === telling.home;
	});
	if (isAtHome) return [];
	return order.map((frame, i) => {
		const where =
			inherited(frame, order, places, i) ??
			atDateline(frame, dateline, telling.lexicon) ??
			inherited(frame, order, datelined, i) ??
			ofItsDays(atCommonPlace(frame, common), i) ??
			atPost(frame);
		guestFirst(frame, where, order);
		return { frame, where };
	});
}

/** The sentence tells only of something planned, and the frame has been held. */
function isOfWhatIsAhead(sentence: Sentence, i: number, order: readonly Frame[]): boolean {
	const frame = order[i];
	if (!frame || statusOf(frame) === 'planned' || frame.sentences.includes(sentence)) return false;
	const told = order.filter((other) => other.sentences.includes(sentence));
	return told.length > 0 && told.every((other) => statusOf(other) === 'planned');
}

function holds({ start, end }: Span, inner: Span): boolean {
	return start <= inner.start && inner.end <= end;
}

function dateContext({ own, items, notBefore, shadow, sentences }: Telling): DateContext {
	return { own, items, notBefore, text: shadow.text, sentences };
}

function draftOf(
	frame: Frame,
	{ where, when }: { where: Where | null; when: When | null },
	scope: Scope,
	order: readonly Frame[],
	telling: Telling
): Draft {
	const { lexicon, shadow } = telling;
	const cite = (span: Span, rule: string): Evidence =>
		quote(telling.document, telling.raw, shadow.raw(span), rule);
	const spoken = [...scope.own, ...scope.following, ...scope.context].sort(
		(a, b) => a.start - b.start
	);
	const ownName = givenName(frame, shadow.text);
	const venue = venueOf(where, lexicon, cite);
	const present = withLists(frame.sentences, telling.sentences, shadow.text);
	const sure = confidencesOf(frame, telling.home, lexicon.raw.confidence);
	const status = statusOf(frame);
	const parties = frame.parts.map((part) => ({
		...partyOf(frame, part, present, cite, shadow),
		confidence: sure.parties.get(part.actor.party) ?? sure.engagement
	}));
	return {
		document: telling.document,
		name: ownName ?? composedName(partyOrder(frame), frame.type, lexicon.places),
		isNamed: ownName !== null,
		type: frame.type,
		plover: PLOVER[frame.type],
		status,
		statusEvidence: statusWords(frame, status).map((span) => cite(span, `status.${status}`)),
		date: when
			? {
					edtf: when.edtf,
					basis: when.basis,
					evidence: when.span ? [cite(when.span, `date.${when.basis}`)] : []
				}
			: null,
		year: when ? edtfYear(when.edtf) : null,
		venue,
		partOf: frame.within ? order.indexOf(frame.within) : null,
		parties,
		sectors: sectorsOf(scope, shadow.text).map((topic) => ({
			id: topic.id,
			confidence: sectorConfidence(topic, lexicon.raw.confidence),
			evidence: topic.spans.map((span) => cite(span, `sector.${topic.id}`))
		})),
		minerals: mineralsOf(spoken).map(({ id, spans }) => ({
			id,
			evidence: spans.map((span) => cite(span, `mineral.${id}`))
		})),
		supply: supplyOf(spoken, shadow.text),
		outcomes: outcomesOf(spoken, shadow.text, cite),
		pairs: frame.pairs.map((pair, i): DraftPair => ({
			source: pair.source,
			target: pair.target,
			direction: pair.isDirected ? 'directed' : 'mutual',
			confidence: sure.pairs[i] ?? sure.engagement,
			evidence: [cite(pair.sentence, pair.rule)]
		})),
		confidence: sure.engagement,
		evidence: proofs(frame, cite)
	};
}

/** The initiator first. */
function partyOrder({ pairs, parts }: Frame): string[] {
	const [first] = pairs;
	const others = parts.map(({ actor }) => actor.party);
	return [...new Set(first ? [first.source, first.target, ...others] : others)];
}

const MOST_PROOFS = 6;

/** The sentences that tell the engagement, in the order of the text: the first few, and all that prove a pair. */
function proofs(frame: Frame, cite: (span: Span, rule: string) => Evidence): Evidence[] {
	const rules = new Map<Sentence, string>();
	for (const statement of frame.statements)
		if (!rules.has(statement.sentence)) rules.set(statement.sentence, statement.trigger.rule);
	for (const part of frame.parts)
		if (!rules.has(part.sentence)) rules.set(part.sentence, part.rule);
	const proving = new Set(frame.pairs.map(({ sentence }) => sentence));
	return [...rules]
		.sort(([a], [b]) => a.start - b.start)
		.filter(([sentence], i) => i < MOST_PROOFS || proving.has(sentence))
		.map(([sentence, rule]) => cite(sentence, rule));
}

const LIST_MARK = /^[-▴△▲▶►•*·○◦■□▪※]/;

/** Sentences with the entries of a list that goes on from one of them: those who attended. */
function withLists(
	own: readonly Sentence[],
	all: readonly Sentence[],
	text: string
): readonly Sentence[] {
	const present = new Set(own);
	for (const sentence of own)
		for (let i = sentence.index + 1; i < all.length; i++) {
			const next = all[i];
			if (!next || !LIST_MARK.test(text.slice(next.start, next.start + 1))) break;
			present.add(next);
		}
	return [...present].sort((a, b) => a.index - b.index);
}
