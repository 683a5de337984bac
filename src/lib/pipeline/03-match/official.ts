import type { Span } from '#lib/domain/evidence.ts';
import type { Language } from '#lib/domain/vocabulary.ts';
import type { Actor, ActorRank } from './actor.ts';
import { personAt, personBefore } from './person.ts';
import type { NameHit, TitleHit } from './title-owner.ts';

/** A name with the titles that belong to it, and the person beside them. */
export function actorOf(
	text: string,
	sentence: Span,
	name: NameHit,
	titles: readonly TitleHit[],
	names: readonly NameHit[],
	triggers: readonly Span[],
	language: Language
): Actor {
	const { kind, party, form } = name.value;
	const first = titles[0];
	const start = Math.min(name.start, first?.start ?? name.start);
	const end = Math.max(name.end, titles.at(-1)?.end ?? name.end);
	const rank: ActorRank =
		titles.length > 0 || kind === 'person' || kind === 'body'
			? 'official'
			: form === 'demonym'
				? 'adjective'
				: form === 'seat'
					? 'seat'
					: 'name';
	const person =
		kind === 'person'
			? { start: name.start, end: name.end, name: text.slice(name.start, name.end) }
			: rank === 'official'
				? ((first
						? personBefore(text, start, lastEnd(triggers, start, sentence.start), language)
						: null) ??
					personAt(text, end, limitOf(names, triggers, end, sentence.end, language), language))
				: null;
	return {
		...blank,
		start,
		end: person ? Math.max(end, person.end) : end,
		party,
		kind: kind === 'bloc' || kind === 'organisation' ? kind : 'country',
		rank,
		mention: { start: name.start, end: name.end },
		isDoubtful: name.value.ambiguous && titles.length === 0,
		compound: form === 'code',
		title: first
			? { kind: first.value.kind, isBody: first.value.isBody, start: first.start, end: first.end }
			: null,
		person
	};
}

/** Where the last trigger before a title ends: 방문해 is no part of the name behind it. */
function lastEnd(triggers: readonly Span[], before: number, limit: number): number {
	return triggers.reduce((at, { end }) => (end <= before ? Math.max(at, end) : at), limit);
}

/** Where the next state is named: no person's name runs into it. */
function limitOf(
	names: readonly NameHit[],
	triggers: readonly Span[],
	from: number,
	limit: number,
	language: Language
): number {
	const name = names.find(({ start, value }) => start >= from && value.kind === 'country');
	// Chinese has no capitals: the verb ends the name.
	const verb = language === 'zh' ? triggers.find(({ start }) => start >= from) : undefined;
	return Math.min(name?.start ?? limit, verb?.start ?? limit, limit);
}

/** An official beside whom no state stands: whose it is the rest of the text has to tell. */
export function unqualified(
	text: string,
	sentence: Span,
	title: TitleHit,
	language: Language
): Actor {
	const person = title.value.isBody
		? null
		: (personBefore(text, title.start, sentence.start, language) ??
			personAt(text, title.end, sentence.end, language));
	return {
		...blank,
		start: Math.min(title.start, person?.start ?? title.start),
		end: Math.max(title.end, person?.end ?? title.end),
		mention: { start: title.start, end: title.end },
		rank: 'official',
		title: {
			kind: title.value.kind,
			isBody: title.value.isBody,
			start: title.start,
			end: title.end
		},
		person
	};
}

const blank: Actor = {
	start: 0,
	end: 0,
	party: '',
	kind: 'country',
	rank: 'name',
	mention: { start: 0, end: 0 },
	locative: false,
	with: false,
	particle: null,
	between: false,
	list: 0,
	compound: false,
	suppressed: false,
	isDoubtful: false,
	title: null,
	person: null
};
