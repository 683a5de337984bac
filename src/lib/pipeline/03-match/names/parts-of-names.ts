import type { Span } from '#lib/domain/evidence.ts';
import type { Actor } from '../actor.ts';
import type { LanguageTables } from '../../lexicon/compile.ts';
import type { PersonWords } from '../../lexicon/person-words.ts';
import type { Entry } from '../../lexicon/entry.ts';
import type { LayeredHits } from '../scan.ts';
import { isCjk } from '../../text/script.ts';
import type { Hit } from '../../text/trie.ts';

/** Takes out what was read inside the name of somebody else. */
export function dropPartsOfNames(text: string, actors: Actor[], { persons }: LanguageTables): void {
	for (let i = actors.length - 1; i >= 0; i--) {
		const actor = actors[i];
		if (actor && isFamilyName(text, actor, persons)) {
			actors.splice(i, 1);
			continue;
		}
		const others = actors.filter((_, j) => j !== i);
		if (actor && others.some((other) => isPart(text, actor, other))) actors.splice(i, 1);
	}
}

/** "M. Raul Lima", "Sra. Ana París": behind an honorific and a first name a capital is a family name. */
function isFamilyName(text: string, { rank, start }: Actor, { honours }: PersonWords): boolean {
	if (rank !== 'seat') return false;
	const before = text.slice(Math.max(0, start - HONORIFIC), start);
	const honour = BEFORE_FIRST_NAME.exec(before)?.[1] ?? '';
	return honours.has(honour) || honours.has(honour.replace(/\.$/, ''));
}

/** A word, a first name and what follows. */
const BEFORE_FIRST_NAME = /(?:^|\s)(\S+) \p{Lu}\p{Ll}+ $/u;
const HONORIFIC = 30;

function isPart(text: string, actor: Actor, { person, title, party }: Actor): boolean {
	const { mention } = actor;
	if (!person || mention.start < person.start || mention.end > person.end) return false;
	// 古斯芒: its first character is no Cuba.
	if (actor.compound) return true;
	if (actor.rank === 'name' && mention.end < person.end && isCjk(text.charCodeAt(mention.start)))
		return true;
	if (!actor.person || actor.title) return false;
	// 德拉莫拉: its last characters are nobody else's name.
	if (mention.start > person.start) return isCjk(text.charCodeAt(mention.start));
	// "The Vice-President of the Commission, Ana Pérez": read twice; the office says for whom she acts.
	return title !== null && party !== '' && actor.person.end === person.end;
}

/** "Juan Pascual Obama Asue": a leader's family name between two other names is somebody else's. */
export function isMiddleName(
	text: string,
	{ start, end, value }: Hit<Entry>,
	titles: readonly Span[],
	tables: LanguageTables
): boolean {
	if (isSurname(text, { start, end, value }, titles, tables)) return true;
	if (value.layer !== 'name' || value.kind !== 'person' || /\s/.test(text.slice(start, end)))
		return false;
	if (titles.some((title) => title.end === start - 1 || title.start === end + 1)) return false;
	return (
		/(?<=[\p{Ll}.]\s)\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+\s$/u.test(
			text.slice(Math.max(0, start - NAMES), start)
		) && /^\s\p{Lu}\p{Ll}/u.test(text.slice(end, end + 3))
	);
}

/** So far before it, in code units, two first names may begin. */
const NAMES = 40;

/**
 * "el ministro Juan Daniel |Alemán", "a canciller Rosa |Francesa Mena", "o ministro José de |Lima Massano": where
 * demonyms are written small, one with a capital behind a first name is a family name; so is a city between two names.
 */
function isSurname(
	text: string,
	{ start, end, value }: Hit<Entry>,
	titles: readonly Span[],
	{ traits, persons }: LanguageTables
): boolean {
	if (value.layer !== 'name' || value.kind !== 'country' || !traits.smallDemonyms) return false;
	if (
		(value.form !== 'demonym' && value.form !== 'seat') ||
		!/^\p{Lu}\p{Ll}+$/u.test(text.slice(start, end))
	)
		return false;
	const before = text.slice(Math.max(0, start - NAMES), start);
	const particle = /(?<= )d[aeo]s? $/.exec(before)?.[0] ?? '';
	let from = start - particle.length;
	let count = 0;
	while (count < MOST_FIRST_NAMES) {
		const word = /(?<![\p{L}'])\p{Lu}\p{Ll}+(?= $)/u.exec(
			text.slice(Math.max(0, from - NAMES), from)
		)?.[0];
		if (!word || persons.notNames.has(word) || persons.portfolio.has(word)) break;
		from -= word.length + 1;
		count++;
	}
	const isBesideOffice =
		titles.some((title) => from - title.end === 1) ||
		/(?:, |\. )$/.test(text.slice(from - 2, from)) ||
		persons.portfolio.has(
			/(\p{L}+) $/u.exec(text.slice(Math.max(0, from - NAMES), from))?.[1] ?? ''
		);
	if (count === 0 || !isBesideOffice) return false;
	const goesOn = /^ \p{Lu}\p{Ll}/u.test(text.slice(end, end + 3));
	return value.form === 'seat' ? goesOn : particle === '' && (goesOn || count > 1);
}

/**
 * "el embajador de Chile, |Mauricio Ugalde", "o ministro |Victoria Paz": behind an office a word that is a first name
 * as well is one, with a capital behind it that names nothing else.
 */
export function isFirstName(
	text: string,
	{ start, end, value }: Hit<Entry>,
	{ name: names, title: titles }: LayeredHits,
	{ traits }: LanguageTables
): boolean {
	if (value.layer !== 'name' || value.kind !== 'country') return false;
	// "embajadora de Chipre, |Helena| Mina": in small letters alone it is where somebody is from.
	const isDemonym = value.form === 'demonym';
	if (!value.ambiguous && !isDemonym) return false;
	if (!traits.smallDemonyms || !/^\p{Lu}\p{Ll}+$/u.test(text.slice(start, end))) return false;
	const gap = text.slice(start - 2, start);
	const isOffice = !isDemonym && titles.some((title) => title.end === start - 1);
	const isBehind = isOffice || gap === ', ';
	return (
		isBehind &&
		/^ \p{Lu}\p{Ll}/u.test(text.slice(end, end + 3)) &&
		![...names, ...titles].some((other) => other.start === end + 1)
	);
}

/** "Ms. |Sofia| Halvorsen": behind an honour a capital is what somebody is called. */
export function isHonoured(
	text: string,
	{ start, end, value }: Hit<Entry>,
	{ persons: { honours } }: LanguageTables
): boolean {
	if (value.layer !== 'name' || value.form !== 'seat') return false;
	const [honour = ''] =
		/\p{Lu}[\p{L}.]* $/u.exec(text.slice(Math.max(0, start - HONOUR), start)) ?? [];
	const word = honour.trim();
	const isHonour = honours.has(word) || honours.has(word.replace(/\.$/, ''));
	return isHonour && /^ \p{Lu}\p{Ll}/u.test(text.slice(end, end + 3));
}

/** "Ana Schneider-|Amman|": behind a hyphen and no other place, the second half of a family name. */
export function isHalfOfName(
	text: string,
	{ start, value }: Hit<Entry>,
	{ name: names }: LayeredHits
): boolean {
	return (
		value.layer === 'name' &&
		value.form === 'seat' &&
		/\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+-$/u.test(text.slice(Math.max(0, start - DOUBLE), start)) &&
		!names.some(({ end }) => end === start - 1)
	);
}

/** A first name and the first half of a family name, in code units. */
const DOUBLE = 40;

/** The longest honour with its blank, in code units. */
const HONOUR = 14;

/** So many first names at most. */
const MOST_FIRST_NAMES = 3;

/** "www.|AfDB|.org": an address names nobody. */
export function isAddress(text: string, { start, end }: Span): boolean {
	return (
		/^\.\p{Ll}{2,3}(?!\p{L})/u.test(text.slice(end, end + 5)) || text.startsWith('www.', start - 4)
	);
}

/** "Minister for |Africa": a region of which an office bears the name; 外務・|カリコム|担当大臣: a bloc that is in its charge. */
export function isOfPortfolio(
	text: string,
	{ start, end, value }: Hit<Entry>,
	titles: readonly Hit<Entry>[],
	{ parties, phrasing }: LanguageTables
): boolean {
	if (value.layer !== 'name') return false;
	if (value.kind === 'bloc' && phrasing.idioms.inCharge.test(text.slice(end, end + CHARGE)))
		return true;
	if (parties.standingOf(value.party) !== 'region') return false;
	return titles.some(
		(title) => title.start <= start && title.end >= end && title.end - title.start > end - start
	);
}

/** The longest such words, in code units. */
const CHARGE = 6;
