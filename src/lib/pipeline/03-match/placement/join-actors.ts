import { dropNationalities } from './nationality.ts';
import type { Actor } from '../actor.ts';
import type { LanguageTables } from '../../lexicon/compile.ts';
import { joinOffices } from '../offices/join-offices.ts';

/** Makes one of those who are named twice, by two offices, a surname or a state in brackets. */
export function joinActors(text: string, actors: Actor[], tables: LanguageTables): void {
	joinOffices(text, actors, tables);
	joinSurnames(text, actors, tables);
	joinBracketed(text, actors);
	joinAppositions(text, actors);
	dropNationalities(text, actors, tables);
	joinChairs(text, actors, tables);
	joinSame(text, actors, tables);
}

/** "Foreign Minister Per Dahl (Norway)": the state in brackets is that of whoever stands before them. */
function joinBracketed(text: string, actors: Actor[]): void {
	for (let i = actors.length - 2; i >= 0; i--) {
		const [a, b] = [actors[i], actors[i + 1]];
		if (a && b && isHolder(text, a, b)) {
			const title = a.title ?? b.title;
			Object.assign(a, { person: b.person, title, rank: 'official', end: b.end + 1 });
			actors.splice(i + 1, 1);
			continue;
		}
		if (!a?.person || b?.rank !== 'name' || b.party === '') continue;
		// "Paolo Gentiloni (Italy)": somebody known by an office of a body who is there for a state.
		const isElsewhere = a.kind !== 'country' && a.title === null;
		if (a.party !== '' && a.party !== b.party && !isElsewhere) continue;
		if (!/^,? ?\($/.test(text.slice(a.end, b.start)) || text.charAt(b.end) !== ')') continue;
		Object.assign(a, { party: b.party, kind: b.kind, mention: b.mention, end: b.end + 1 });
		actors.splice(i + 1, 1);
	}
}

/** "the ministers of Austria (Michael Spindelegger)": behind a state, in brackets, who is known to act for it. */
function isHolder(text: string, a: Actor, b: Actor): boolean {
	if (a.person || !b.person || a.rank === 'adjective' || a.party === '') return false;
	// "Peru (Deputy Minister Ana Soto)": of the office in brackets only the name before them says whose it is.
	const isOfName = b.party === '' && b.title !== null && a.title === null && a.rank === 'name';
	if (!isOfName && (b.title || a.party !== b.party)) return false;
	return text.slice(a.end, b.start) === ' (' && text.charAt(b.end) === ')';
}

/** "Michelle Bachelet, the UN High Commissioner": who is known as a leader now holds an office of a body. */
function joinAppositions(text: string, actors: Actor[]): void {
	for (let i = actors.length - 2; i >= 0; i--) {
		const [a, b] = [actors[i], actors[i + 1]];
		if (!a?.person || a.title || b?.rank !== 'official' || b.person || !b.title) continue;
		if (b.kind === 'country' || !/^, (?:the )?$/.test(text.slice(a.end, b.start))) continue;
		b.start = a.start;
		b.person = a.person;
		actors.splice(i, 1);
	}
}

/** "the President of Kenya and Chairperson of the African Union, Ana Mwangi": a state's own who leads a bloc for a while. */
function joinChairs(text: string, actors: Actor[], { contexts }: LanguageTables): void {
	for (let i = actors.length - 2; i >= 0; i--) {
		const [a, b] = [actors[i], actors[i + 1]];
		if (!a?.title || !b?.title || a.kind !== 'country' || b.kind !== 'bloc') continue;
		if (a.title.isBody || b.title.isBody || (a.person && b.person)) continue;
		const words = text.slice(a.end, b.start).trim().split(/\s+/);
		const isJoined = words.every(
			(word) => word === ',' || word === 'current' || contexts.and.words.has(word)
		);
		if (!isJoined || b.title.start !== b.start || !CHAIR.test(text.slice(b.start, b.end))) continue;
		a.person ??= b.person;
		a.end = b.end;
		actors.splice(i + 1, 1);
	}
}

const CHAIR = /^(?:chair|president)/i;

/** "il ministro Siniša Mali", "la ministra Ana Jordan": a state right behind a first name is a family name. */
function joinSurnames(
	text: string,
	actors: Actor[],
	{ genitiveFirst, traits }: LanguageTables
): void {
	for (let i = actors.length - 2; i >= 0 && genitiveFirst; i--) {
		const [a, b] = [actors[i], actors[i + 1]];
		if (!a?.person || b?.rank !== 'name' || b.kind !== 'country' || b.compound) continue;
		const isFirst = a.person.end === a.end && !/[\s.]/.test(a.person.name);
		if (!isFirst || text.slice(a.end, b.start) !== ' ' || b.start !== b.mention.start) continue;
		if (traits.verbSecond && CLOSING_VERB.test(text.slice(b.end, b.end + LAST_WORDS))) continue;
		a.person = { ...a.person, end: b.end, name: text.slice(a.person.start, b.end) };
		a.end = b.end;
		actors.splice(i + 1, 1);
	}
}

/** "wird Ministerin Berg |Kenia| besuchen.": before the verb that closes its clause a state is an object. */
const CLOSING_VERB = /^ (?:\p{Ll}+ )?\p{Ll}+en(?: \p{Ll}+)?[.,;]/u;
const LAST_WORDS = 40;

/** "India's Narendra Modi", "presidente de Chile, Gabriel Boric": the name and the leader are one actor. */
function joinSame(text: string, actors: Actor[], tables: LanguageTables): void {
	const { contexts } = tables;
	for (let i = actors.length - 2; i >= 0; i--) {
		const [a, b] = [actors[i], actors[i + 1]];
		// ヘグセス|米|国務長官: the state within the office of somebody who is known by name.
		if (a && b && isWithin(b, a)) {
			actors.splice(i + 1, 1);
			continue;
		}
		if (a && b && isPalaceOf(text, a, b, tables)) {
			// "Istana Kepresidenan Turki", "Palacio Nacional de Haití": a house that more than one state has.
			Object.assign(a, { party: b.party, end: b.end });
			actors.splice(i + 1, 1);
			continue;
		}
		if (!a || !b || a.party === '' || a.party !== b.party) continue;
		// "Presidents Lula of Brazil and", "Ana Pérez, Prime Minister of the Republic of Chile": the state behind.
		if ((a.person ?? a.title) !== null && b.rank === 'name') {
			const words = text.slice(a.end, b.start).trim().toLowerCase();
			const isOpen = a.person?.end === a.end || a.title?.office.end === a.end;
			if (!isOpen || !contexts.of.words.has(words.replace(/['\s](?:the|la|der|dem|den)?$/, '')))
				continue;
			a.end = b.end;
			actors.splice(i + 1, 1);
			continue;
		}
		if (b.rank !== 'official') continue;
		// 스퇴레 (Jonas Gahr Støre)| 노르웨이 총리: the name in its own letters stands between somebody and the office.
		if (a.person !== null && a.title === null && b.person === null && b.title !== null)
			if (/^ ?\(\p{Lu}[^()]{2,60}\) ?$/u.test(text.slice(a.end, b.start))) {
				Object.assign(b, { start: a.start, person: a.person });
				actors.splice(i, 1);
				continue;
			}
		if (a.rank === 'seat' || a.compound || (a.person !== null && b.person === null)) continue;
		if (!BESIDE.test(text.slice(a.end, b.start))) continue;
		b.start = Math.min(a.start, b.start);
		b.title ??= a.title;
		if (b.mention.start > a.mention.start && b.title === null) b.mention = { ...a.mention };
		actors.splice(i, 1);
	}
}

/** The state or the second office within the words for somebody: "vice-Premier ministre lao et |ministre de la Défense| X". */
function isWithin({ rank, party, end, title }: Actor, whole: Actor): boolean {
	if (whole.rank !== 'official' || end > whole.end) return false;
	return rank === 'name' || rank === 'adjective'
		? party === whole.party
		: rank === 'official' && title !== null && (party === '' || party === whole.party);
}

/** Between a state and its leader: a comma, a particle, "S.E.M."; a short form and what it stands for: ASEAN=東南アジア諸国連合の首脳. */
const BESIDE = /^(?:'s?\s?|,?\s(?:S\.?\s?E\.?\s?(?:M(?:me|r)?\.?)?\s|M(?:me|r)?\.?\s)?|[の的=])?$/;

function isPalaceOf(
	text: string,
	a: Actor,
	b: Actor,
	{ contexts: { of }, traits }: LanguageTables
): boolean {
	if (a.rank !== 'seat' || b.rank !== 'name' || b.kind !== 'country' || a.party === b.party)
		return false;
	const gap = text.slice(a.end, b.start);
	return (
		(traits.barePossessor && gap === ' ') || (/^ \p{Ll}+ $/u.test(gap) && of.words.has(gap.trim()))
	);
}
