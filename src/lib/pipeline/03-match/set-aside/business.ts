import type { Actor } from '../actor.ts';
import type { LanguageTables } from '../../lexicon/compile.ts';
import { fold } from '../../text/fold.ts';

/** How many words may stand between a state and the noun of its company, or in the name of one. */
const MOST_WORDS = 4;
/** How far from the state its company is looked for, in code units. */
const REACH = 60;

/**
 * "Germany's Siemens", "French nuclear group Orano", "le groupe français Orano": a company that
 * the text names by its state. It signs for that state with a government (`isCompany`); one that belongs to
 * the state, "Bolivia's state lithium company YLB", acts for it in everything.
 */
export function markCompanies(
	text: string,
	actors: readonly Actor[],
	tables: LanguageTables
): void {
	if (tables.companies.size === 0) return;
	actors.forEach((actor, i) => {
		const isBare = actor.title === null && actor.person === null && !actor.compound;
		if (!isBare || actor.kind !== 'country') return;
		if (actor.rank !== 'name' && actor.rank !== 'adjective') return;
		const from = actors[i - 1]?.end ?? 0;
		const to = actors[i + 1]?.start ?? text.length;
		const company = tables.genitiveFirst
			? companyAround(text, actor, { from, to }, tables)
			: companyBehind(text, actor, to, tables);
		if (!company) return;
		actor.start = company.start;
		actor.end = company.end;
		if (company.isOfState) actor.rank = 'official';
		else actor.isCompany = true;
	});
}

interface Company {
	start: number;
	end: number;
	isOfState: boolean;
}

/** English: the state, what it does, its noun and its name. */
function companyBehind(
	text: string,
	{ start, end, rank }: Actor,
	to: number,
	{ companies, ofState, persons }: LanguageTables
): Company | null {
	const [lead = ''] = /^(?:'s)?\s/.exec(text.slice(end, end + 3)) ?? [];
	const isOwner = lead.startsWith("'s");
	// "China and": only a demonym or a possessive says whose company it is.
	if (lead === '' || (rank === 'name' && !isOwner)) return null;
	const words = wordsFrom(text.slice(end + lead.length, Math.min(to, end + REACH)));
	const noun = words.findIndex(({ bare }) => companies.has(bare));
	const before = words.slice(0, noun + 1);
	const isPlain = before.every(
		({ bare, ends }, n) =>
			(!ends || n === noun) && !persons.verbs.has(bare) && !persons.stops.has(bare)
	);
	const isCalled = noun >= 0 && noun <= MOST_WORDS && isPlain;
	if (!isCalled && !isOwner) return null;
	const last = isCalled ? before.at(-1) : undefined;
	const name = last?.ends === true ? [] : nameOf(words.slice(before.length * Number(isCalled)));
	const tail = name.at(-1) ?? last;
	if (!tail || (!isCalled && name.length === 0)) return null;
	const isOfState = isCalled && before.some(({ bare }) => ofState.has(bare));
	return { start, end: end + lead.length + tail.at, isOfState };
}

/** Romance languages: the noun before its demonym, the name behind; or "le français Orano". */
function companyAround(
	text: string,
	{ start, end, rank }: Actor,
	{ from, to }: { from: number; to: number },
	{ companies, companyArticles, ofState }: LanguageTables
): Company | null {
	if (rank !== 'adjective') return null;
	const left = text.slice(Math.max(from, start - REACH), start);
	const before = left.split(/[\s'’]+/).filter((word) => word !== '');
	const noun = before.findLastIndex((word) => companies.has(fold(word)));
	const between = before.slice(noun + 1);
	const isCalled =
		noun >= 0 && between.length < MOST_WORDS && !between.some((word) => /[,;:.]$/.test(word));
	const right = text.slice(end, Math.min(to, end + REACH));
	const words = right.startsWith(' ') ? wordsFrom(right.slice(1)) : [];
	const lead = ofState.has(words[0]?.bare ?? '') ? 1 : 0;
	const name = nameOf(words.slice(lead));
	// "la rusa Uranium One": the article alone, then the state and the name.
	const article = fold(left.replace(/['’]$/, "' ").trimEnd().split(/\s+/).at(-1) ?? '');
	const isNamed = name.length > 0 && companyArticles.has(article);
	if (!isCalled && !(isNamed && /^\p{Ll}/u.test(text.slice(start, start + 1)))) return null;
	// "le groupe parlementaire français" is none: it has no name of its own.
	const isOfState = isCalled && (lead === 1 || between.some((word) => ofState.has(fold(word))));
	if (isCalled && !isOfState && name.length === 0 && between.length > 0) return null;
	const head = isCalled ? left.lastIndexOf(before[noun] ?? '') : left.length;
	return { start: start - left.length + head, end: end + (name.at(-1)?.at ?? -1) + 1, isOfState };
}

interface Word {
	text: string;
	/** Folded, without what stands around it. */
	bare: string;
	/** Where it ends in the stretch. */
	at: number;
	/** A comma or a stop closes it. */
	ends: boolean;
}

function wordsFrom(stretch: string): Word[] {
	return [...stretch.matchAll(/\S+/g)].map(({ 0: whole, index }) => {
		const word = whole.replace(/(?:'s?|[,.;:)"”»])+$/, '');
		return { text: word, bare: fold(word), at: index + word.length, ends: word !== whole };
	});
}

/** The words in capitals with which a stretch begins, up to a comma. */
function nameOf(words: readonly Word[]): Word[] {
	const stop = words.findIndex(({ text }) => !/^[\p{Lu}\d]/u.test(text));
	const name = words.slice(0, Math.min(stop < 0 ? words.length : stop, MOST_WORDS));
	const closed = name.findIndex(({ ends }) => ends);
	return closed < 0 ? name : name.slice(0, closed + 1);
}
