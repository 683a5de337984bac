import { edtfYear } from '#lib/domain/edtf.ts';
import { quote, type Evidence, type Span } from '#lib/domain/evidence.ts';
import type { When } from '../date/when.ts';
import type { Frame } from '../frame/frame.ts';
import type { Scope } from '../frame/scope.ts';
import { statusOf, statusWords } from '../frame/standing.ts';
import type { PlacedFrame } from '../place/placed-frames.ts';
import type { Sentence } from '../sentence/sentence.ts';
import type { Telling } from '../telling.ts';
import { outcomesOf } from '../topic/outcomes.ts';
import { supplyOf } from '../topic/supply-sides.ts';
import { mineralsOf, sectorsOf } from '../topic/topics.ts';
import { composedName } from './composed-name.ts';
import { confidencesOf, sectorConfidence, type Confidences } from './confidence.ts';
import type { Draft, DraftPair } from './draft.ts';
import { partyOf, venueOf } from './party-record.ts';
import { PLOVER } from './plover.ts';
import { givenName } from './stated-name.ts';

/** Quotes the words of a span as the proof of what a rule read. */
type Cite = (span: Span, rule: string) => Evidence;

/** One engagement as a record, each field with the words that prove it. */
export function draftOf(
	{ frame, when, where }: PlacedFrame,
	scope: Scope,
	order: readonly Frame[],
	telling: Telling
): Draft {
	const { lexicon, shadow } = telling;
	const cite: Cite = (span, rule) => quote(telling.document, telling.raw, shadow.raw(span), rule);
	const ownName = givenName(frame, shadow.text);
	const sure = confidencesOf(frame, telling.home, lexicon.raw.confidence);
	const status = statusOf(frame);
	return {
		document: telling.document,
		name: ownName ?? composedName(partyOrder(frame), frame.type, lexicon.places),
		isNamed: ownName !== null,
		type: frame.type,
		plover: PLOVER[frame.type],
		status,
		statusEvidence: statusWords(frame, status).map((span) => cite(span, `status.${status}`)),
		date: when && dateOf(when, cite),
		year: when ? edtfYear(when.edtf) : null,
		venue: venueOf(where, lexicon, cite),
		partOf: placeOf(frame.within, order),
		parties: partiesOf(frame, sure, cite, telling),
		...subjectOf(scope, cite, telling),
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

function dateOf({ edtf, basis, span }: When, cite: Cite): Draft['date'] {
	return { edtf, basis, evidence: span ? [cite(span, `date.${basis}`)] : [] };
}

function partiesOf(
	frame: Frame,
	sure: Confidences,
	cite: Cite,
	{ sentences, shadow }: Telling
): Draft['parties'] {
	const present = withLists(frame.sentences, sentences, shadow.text);
	return frame.parts.map((part) => ({
		...partyOf(frame, part, present, cite, shadow),
		confidence: sure.parties.get(part.actor.party) ?? sure.engagement
	}));
}

/** What it is about, and what came of it. */
function subjectOf(
	scope: Scope,
	cite: Cite,
	{ lexicon, shadow }: Telling
): Pick<Draft, 'sectors' | 'minerals' | 'supply' | 'outcomes'> {
	const spoken = [...scope.own, ...scope.following, ...scope.context].sort(
		(a, b) => a.start - b.start
	);
	return {
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
		outcomes: outcomesOf(spoken, shadow.text, cite)
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
function proofs(frame: Frame, cite: Cite): Evidence[] {
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

/** `null` also where the one that it was part of is told as something else, and no draft of its own. */
function placeOf(outer: Frame | null, order: readonly Frame[]): number | null {
	const at = outer ? order.indexOf(outer) : -1;
	return at < 0 ? null : at;
}
