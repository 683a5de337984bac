import type { Span } from '#lib/domain/evidence.ts';
import type { LanguageTables } from '../../lexicon/compile.ts';
import type { Traits } from '../../lexicon/traits.ts';
import {
	actorAt,
	type Actor,
	type ActorRank,
	type ActorPerson,
	type ActorTitle
} from '../actor.ts';
import { personAt, personBefore, personInFront, type Named } from '../people/person.ts';
import { isCjk } from '../../text/script.ts';
import type { NameHit, TitleHit } from './title-owner.ts';

/** A sentence with what the lexicon found in it that bears on its officials. */
export interface Surroundings {
	text: string;
	sentence: Span;
	titles: readonly TitleHit[];
	names: readonly NameHit[];
	/** Names of any kind, also those of no party: no person's name runs into one. */
	taken: readonly Span[];
	triggers: readonly Span[];
	tables: LanguageTables;
}

/** A name with the titles that belong to it, and the person beside them. */
export function actorOf(around: Surroundings, name: NameHit, titles: readonly TitleHit[]): Actor {
	const { kind, party, form } = name.value;
	const first = titles[0];
	const start = Math.min(name.start, first?.office.start ?? name.start);
	const end = Math.max(name.end, titles.at(-1)?.office.end ?? name.end);
	const rank: ActorRank =
		titles.length > 0 || kind === 'person' || kind === 'body'
			? 'official'
			: form === 'demonym'
				? 'adjective'
				: form === 'seat'
					? 'seat'
					: 'name';
	const named =
		kind === 'person'
			? { start: name.start, end: name.end, name: around.text.slice(name.start, name.end) }
			: rank === 'official'
				? personBeside(around, { start, end }, titles)
				: null;
	return actorAt({
		start: Math.min(start, named?.start ?? start),
		end: Math.max(end, named?.end ?? end),
		party,
		kind: kind === 'bloc' || kind === 'organisation' ? kind : 'country',
		rank,
		mention: { start: name.start, end: name.end },
		isDoubtful: name.value.ambiguous && titles.length === 0,
		isBody: kind === 'body' && titles.length === 0,
		compound: form === 'code',
		title: first ? titleOf(first) : null,
		person: named && withOffice(around, named, titles)
	});
}

/** An official beside whom no state stands: whose it is the rest of the text has to tell. */
export function unqualified(around: Surroundings, title: TitleHit): Actor {
	const named = title.value.isBody ? null : personBeside(around, title.office, [title]);
	return actorAt({
		start: Math.min(title.office.start, named?.start ?? title.start),
		end: Math.max(title.office.end, named?.end ?? title.end),
		mention: { start: title.start, end: title.end },
		rank: 'official',
		title: titleOf(title),
		person: named && withOffice(around, named, [title])
	});
}

function titleOf({ value: { kind, isBody }, start, end, office }: TitleHit): ActorTitle {
	return { kind, isBody, start, end, office };
}

/**
 * Who holds the office: the name right behind it, else the one in front ("Ana Pérez, Minister
 * of"), else the one behind its comma ("the Minister, Ana Pérez"). In Korean, Japanese and often
 * in Chinese the name stands before the office.
 */
function personBeside(
	{ text, sentence, titles, names, taken, triggers, tables }: Surroundings,
	{ start, end }: Span,
	own: readonly TitleHit[]
): Named | null {
	const { traits, persons } = tables;
	const title = own[0];
	const limitFrom = (at: number) => limitOf(names, triggers, at, sentence.end, traits);
	// "Minister of Energy Ana Pérez of Chile": the name may stand between the office and the state.
	const last = own.at(-1)?.office.end ?? end;
	const between = last < end ? personAt(text, last, limitFrom(last), traits, persons) : null;
	if (between?.isDirect === true) return between;
	const behind = personAt(text, end, limitFrom(end), traits, persons);
	if (behind?.isDirect === true || !title) return behind;
	const others = [...taken, ...titles.filter((other) => !own.includes(other))];
	const isTaken = (span: Span) =>
		others.some((other) => other.start < span.end && other.end > span.start);
	if (!isCjk(text.charCodeAt(title.start))) {
		const inFront = personInFront(text, start, sentence.start, isTaken, persons);
		if (inFront && !(behind && holdsBefore(text, inFront, titles, own))) return inFront;
		return behind && holdsNext(text, behind, titles, own) ? null : behind;
	}
	for (const at of new Set([title.office.start, start])) {
		const from = lastEnd(triggers, at, sentence.start);
		const before = personBefore(text, at, from, traits, isTaken, persons);
		if (before) return before;
	}
	return behind;
}

/** "the President of Chile, |Ana Pérez, Minister of": whom the next office follows does not hold this one. */
function holdsNext(
	text: string,
	{ end }: Named,
	titles: readonly TitleHit[],
	own: readonly TitleHit[]
): boolean {
	return titles.some(
		(title) =>
			!own.includes(title) &&
			title.office.start >= end &&
			/^,\s(?:\p{Ll}+\s)?$/u.test(text.slice(end, title.office.start)) &&
			// "ministro de Economía, Luis Soto, la ministra de |Energía, Ana Rojas": it has a holder of its own.
			!OWN_HOLDER.test(text.slice(title.office.end, title.office.end + HOLDER_REACH))
	);
}

const OWN_HOLDER = /^[^,;.()]{0,30}, \p{Lu}[\p{L}'-]+ (?:\p{Ll}{1,3} ){0,2}\p{Lu}\p{Ll}/u;
const HOLDER_REACH = 64;

/**
 * "os ministros da Economia|, Ana Pérez, da |Defesa, Luis Soto", "o ministro da Economia, |Ana Pérez, e o ministro da
 * Defesa, Luis Soto": whom an office has right before does not hold the next one, which has a name of its own.
 */
function holdsBefore(
	text: string,
	{ start }: Named,
	titles: readonly TitleHit[],
	own: readonly TitleHit[]
): boolean {
	return titles.some(
		(title) =>
			!own.includes(title) &&
			title.office.end < start &&
			OF_STATE.test(text.slice(title.office.end, start))
	);
}

/** Between an office and its holder: "ministro| de Chile, |Ana Pérez". */
const OF_STATE =
	/^(?: (?:of|d[aeiou]|de[ils]|d[ao]s|dell[ao']) ?[^,;.()]{1,48}| d['’][^,;.()]{1,48})?,\s(?:\p{L}{1,4}\.?\s)?$/u;

/** The person with the words of the office: "Deputy Prime Minister and Minister of Finance". */
function withOffice(
	{ text, titles, tables }: Surroundings,
	named: Named,
	own: readonly TitleHit[]
): ActorPerson {
	const { start, end, name } = named;
	const isAfter = (title: TitleHit) => title.office.start >= end;
	const nearest = own.find(isAfter) ?? own.at(-1);
	if (!nearest || nearest.value.isBody) return { start, end, name, office: null };
	const office = { ...nearest.office };
	const isGlue = (gap: string) =>
		gap.length <= 6 &&
		(gap.trim() === '' || tables.persons.officeGlue.includes(gap.replace(/[,\s]/g, '')));
	for (const other of [...titles].reverse())
		if (other.office.end <= office.start && isGlue(text.slice(other.office.end, office.start)))
			office.start = other.office.start;
	for (const other of titles)
		if (other.office.start >= office.end && isGlue(text.slice(office.end, other.office.start)))
			office.end = other.office.end;
	return { start, end, name, office };
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
	{ transliterates }: Traits
): number {
	const name = names.find(
		({ start, value }) =>
			// 國防部長|馬里扎蒙達: right behind an office the sounds of a state begin somebody's name.
			(transliterates ? start > from : start >= from) &&
			value.kind === 'country' &&
			value.form !== 'code'
	);
	// Without capitals or particles the verb ends the name.
	const verb = transliterates ? triggers.find(({ start }) => start >= from) : undefined;
	return Math.min(name?.start ?? limit, verb?.start ?? limit, limit);
}
