import type { Party } from '#lib/domain/engagement.ts';
import type { Evidence, Span } from '#lib/domain/evidence.ts';
import type { Shadow } from '../../01-read/shadow.ts';
import type { Lexicon } from '../../lexicon/compile.ts';
import type { Draft } from './draft.ts';
import type { Frame } from '../frame/frame.ts';
import { modeOf, statusOf } from '../frame/standing.ts';
import type { Sentence } from '../sentence/sentence.ts';
import type { Where } from '../place/meanwhile.ts';

/** "The ministry" names no body; a name is longer, in code units. */
const SHORT_BODY = 10;

/**
 * One party of a frame as it is written, with its people, its bodies and the words that name it.
 *
 * @param present the sentences that tell who was there
 */
export function partyOf(
	frame: Frame,
	part: Frame['parts'][number],
	present: readonly Sentence[],
	cite: (span: Span, rule: string) => Evidence,
	shadow: Shadow
): Omit<Party, 'confidence'> {
	const { actor } = part;
	const same = present.flatMap((sentence) =>
		sentence.actors.filter((other) => other.party === actor.party && other.rank === 'official')
	);
	const people = new Map<string, string>();
	const bodies = new Set<string>();
	for (const { person, title, isBody, mention } of [actor, ...same]) {
		if (isBody) bodies.add(clean(shadow.text.slice(mention.start, mention.end)));
		const office = person?.office ?? title?.office;
		const words = office ? clean(shadow.text.slice(office.start, office.end)) : '';
		if (person && !people.get(person.name)) people.set(person.name, words);
		else if (title?.isBody && title.kind !== 'state-noun' && words.length > SHORT_BODY)
			bodies.add(words);
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
					: (frame.pairs[0]?.source ?? frame.parts[0]?.actor.party) === actor.party
						? 'actor'
						: frame.pairs.some((pair) => pair.isDirected && pair.target === actor.party)
							? 'host-country'
							: 'counterpart',
		mode: modeOf(actor, frame.sentences),
		signed: frame.type === 'agreement' && statusOf(frame) === 'held' ? true : null,
		bodies: [...bodies].sort(),
		people: withoutShortForms([...people].map(([name, title]) => ({ name, title }))),
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

/** "Kim" beside "Kim Yong-nam" is the same person: only the longer name stays. */
function withoutShortForms(people: Party['people']): Party['people'] {
	return people.filter(
		({ name }) =>
			!people.some((other) => other.name !== name && other.name.split(/\s+/).includes(name))
	);
}

/** The venue of a frame as it is written. */
export function venueOf(
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

/** Without line breaks and double spaces. */
export function clean(text: string): string {
	return text.replace(/\s+/g, ' ').trim();
}
