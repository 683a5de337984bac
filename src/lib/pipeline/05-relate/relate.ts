import { edtfYear } from '#lib/domain/edtf.ts';
import type { Party } from '#lib/domain/engagement.ts';
import { quote, type Evidence, type Span } from '#lib/domain/evidence.ts';
import type { EngagementType, Plover } from '#lib/domain/vocabulary.ts';
import type { Shadow } from '../01-read/shadow.ts';
import type { Lexicon } from '../03-match/compile.ts';
import type { DocumentDate } from '../04-date/document-date.ts';
import { composedName } from './composed-name.ts';
import { frameConfidence, pairConfidence, partyConfidence, round } from './confidence.ts';
import type { Draft, DraftPair } from './draft.ts';
import { eventsOf } from './event.ts';
import { framesOf, type Frame } from './frame.ts';
import { outcomesOf } from './outcomes.ts';
import { contextOf } from './scope.ts';
import type { Sentence } from './sentence.ts';
import { modeOf, statusOf } from './standing.ts';
import { isOffstage, statementsOf } from './statement.ts';
import { suppliersOf } from './suppliers.ts';
import { mineralsOf, sectorsOf } from './topics.ts';
import { whenOf } from './when.ts';
import { placeActor, whereOf, type Where } from './where.ts';

const PLOVER: Record<EngagementType, Plover> = {
	summit: 'CONSULT',
	forum: 'CONSULT',
	ministerial_meeting: 'CONSULT',
	bilateral_meeting: 'CONSULT',
	visit: 'CONSULT',
	agreement: 'AGREE',
	project: 'COOPERATE',
	laboratory: 'COOPERATE',
	investment: 'COOPERATE',
	commercial_presence: 'COOPERATE',
	other: 'CONSULT'
};

export interface Telling {
	document: string;
	/** The text as read, for the quotations. */
	raw: string;
	shadow: Shadow;
	folded: string;
	sentences: readonly Sentence[];
	home: string | null;
	own: DocumentDate | null;
	/** The text cannot be older than this year. */
	notBefore: number | null;
	lexicon: Lexicon;
}

/** The engagements that a document tells, each field with the words that prove it. */
export function relate(telling: Telling): Draft[] {
	const { sentences, shadow } = telling;
	const frames = framesOf(
		statementsOf(shadow.text, sentences, telling.home),
		isOffstage(sentences) ? [] : eventsOf(shadow.text, sentences)
	);
	const order = frames.filter(
		(frame) => frame.parts.length >= 2 || (frame.event !== null && frame.parts.length >= 1)
	);
	const places = order.map((frame) => whereOf(frame, shadow.text, telling.folded, telling.lexicon));
	order.forEach((frame, i) => hostByVenue(frame, places[i] ?? null));
	return order.map((frame, i) =>
		draftOf(frame, inherited(frame, order, places, i), order, telling)
	);
}

/** Fewer guests than this are a meeting in a third country, not a conference that it hosts. */
const GUESTS = 3;

/** A conference that nobody is said to convene is hosted by the state where it is held. */
function hostByVenue(frame: Frame, where: Where | null): void {
	if (!frame.event || !where || frame.parts.some((part) => part.isConvenor)) return;
	if (frame.pairs.length > 0 || frame.parts.length < GUESTS) return;
	const [first] = frame.sentences;
	if (!first) return;
	const sentence =
		frame.sentences.find(({ start, end }) => start <= where.span.start && where.span.end <= end) ??
		first;
	let host = frame.parts.find(({ actor }) => actor.party === where.country);
	if (!host) {
		host = { actor: placeActor(where), sentence, rule: where.rule, isConvenor: true };
		frame.parts.unshift(host);
	}
	host.isConvenor = true;
	for (const { actor, sentence: told, rule } of frame.parts)
		if (actor.party !== where.country)
			frame.pairs.push({
				source: where.country,
				target: actor.party,
				isDirected: true,
				sentence: told,
				rule,
				cue: 'venue'
			});
}

/** A meeting on the sidelines took place where the event did, or the other meetings there. */
function inherited(
	frame: Frame,
	order: readonly Frame[],
	places: readonly (Where | null)[],
	i: number
): Where | null {
	const own = places[i] ?? null;
	if (own || frame.event !== null) return own;
	const outer = frame.within
		? places[order.indexOf(frame.within)]
		: besides(frame, order, places, i);
	return outer ? { ...outer, inherited: true } : null;
}

/** "also held a meeting with": where the meeting told before it, with the same doer, took place. */
function besides(
	frame: Frame,
	order: readonly Frame[],
	places: readonly (Where | null)[],
	i: number
): Where | null {
	const doer = frame.pairs[0]?.source;
	const before = order.findIndex(
		(other, n) =>
			n < i &&
			other.event === null &&
			other.type === frame.type &&
			other.pairs[0]?.source === doer &&
			places[n]
	);
	return before < 0 || frame.type !== 'bilateral_meeting' ? null : (places[before] ?? null);
}

function draftOf(
	frame: Frame,
	where: Where | null,
	order: readonly Frame[],
	telling: Telling
): Draft {
	const { lexicon, shadow } = telling;
	const cite = (span: Span, rule: string): Evidence =>
		quote(telling.document, telling.raw, shadow.raw(span), rule);
	const { own, context } = contextOf(frame, order, telling.sentences);
	const when = whenOf(frame, { own: telling.own, notBefore: telling.notBefore }, shadow.text);
	const venue = venueOf(where, lexicon, cite);
	const parties = frame.parts.map((part) => partyOf(frame, part, cite, shadow));
	return {
		document: telling.document,
		name: frame.event
			? clean(frame.event.name)
			: composedName(partyOrder(frame), frame.type, lexicon.places),
		isNamed: frame.event !== null,
		type: frame.type,
		plover: PLOVER[frame.type],
		status: statusOf(frame),
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
		sectors: sectorsOf(own, context).map(({ id, spans, score }) => ({
			id,
			confidence: round(Math.min(0.95, 0.6 + score * 0.1)),
			evidence: spans.map((span) => cite(span, `sector.${id}`))
		})),
		minerals: mineralsOf([...own, ...context]).map(({ id, spans }) => ({
			id,
			evidence: spans.map((span) => cite(span, `mineral.${id}`))
		})),
		suppliers: suppliersOf([...own, ...context], shadow.text),
		outcomes: outcomesOf(own, shadow.text, cite),
		pairs: frame.pairs.map((pair): DraftPair => ({
			source: pair.source,
			target: pair.target,
			direction: pair.isDirected ? 'directed' : 'mutual',
			confidence: round(pairConfidence(pair.cue)),
			evidence: [cite(pair.sentence, pair.rule)]
		})),
		confidence: frameConfidence(frame),
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

/** The sentences that tell the engagement, in the order of the text. */
function proofs(frame: Frame, cite: (span: Span, rule: string) => Evidence): Evidence[] {
	const rules = new Map<Sentence, string>();
	for (const statement of frame.statements)
		if (!rules.has(statement.sentence)) rules.set(statement.sentence, statement.trigger.rule);
	for (const part of frame.parts)
		if (!rules.has(part.sentence)) rules.set(part.sentence, part.rule);
	return [...rules]
		.sort(([a], [b]) => a.start - b.start)
		.slice(0, MOST_PROOFS)
		.map(([sentence, rule]) => cite(sentence, rule));
}

function partyOf(
	frame: Frame,
	part: Frame['parts'][number],
	cite: (span: Span, rule: string) => Evidence,
	shadow: Shadow
): Party {
	const { actor } = part;
	const same = frame.sentences.flatMap((sentence) =>
		sentence.actors.filter((other) => other.party === actor.party && other.rank === 'official')
	);
	const people = new Map<string, string>();
	const bodies = new Set<string>();
	for (const { person, title } of [actor, ...same]) {
		const words = title ? clean(shadow.text.slice(title.start, title.end)) : '';
		if (person && !people.has(person.name)) people.set(person.name, words);
		else if (title?.isBody && title.end - title.start > 8) bodies.add(words);
	}
	const isEvent = frame.event !== null;
	return {
		party: actor.party,
		kind: actor.kind,
		role: part.isConvenor
			? 'convenor'
			: isEvent
				? 'participant'
				: frame.type === 'agreement'
					? 'signatory'
					: frame.parts[0] === part
						? 'actor'
						: frame.pairs.some((pair) => pair.isDirected && pair.target === actor.party)
							? 'host-country'
							: 'counterpart',
		mode: modeOf(actor, frame.sentences),
		signed: frame.type === 'agreement' && statusOf(frame) === 'held' ? true : null,
		bodies: [...bodies].sort(),
		people: [...people].map(([name, title]) => ({ name, title })),
		confidence: round(partyConfidence(actor)),
		evidence: [
			cite(
				actor.rank === 'official' && actor.title
					? {
							start: Math.min(actor.start, actor.mention.start),
							end: Math.max(actor.end, actor.mention.end)
						}
					: actor.mention,
				part.rule
			)
		]
	};
}

function venueOf(
	where: Where | null,
	lexicon: Lexicon,
	cite: (span: Span, rule: string) => Evidence
): Draft['venue'] {
	if (!where) return null;
	const facts = lexicon.places.country(where.country);
	const evidence = [cite(where.span, where.rule)];
	const shared = { country: where.country, inherited: where.inherited, evidence };
	if (where.city) {
		const [lon, lat] = where.city.point;
		return {
			...shared,
			place: `gn:${where.city.id}`,
			name: where.city.name,
			lon,
			lat,
			precision: 'city'
		};
	}
	if (!facts?.capital) return null;
	const [lon, lat] = facts.capital.point;
	return {
		...shared,
		place: where.country,
		name: facts.names.en ?? where.country,
		lon,
		lat,
		precision: 'country'
	};
}

function clean(text: string): string {
	return text.replace(/\s+/g, ' ').trim();
}
