import type { Actor } from '../actor.ts';
import { fold } from '../../text/fold.ts';
import type { Idiom } from '../../lexicon/idiom-names.ts';
import type { Idioms } from '../../lexicon/idioms.ts';
import type { Phrasing } from '../../lexicon/phrasing.ts';
import { isStance } from './stance.ts';
import { isCjk } from '../../text/script.ts';

/** Whether the characters beside a name say that its state is a topic, a source or a place, and acts in nothing. */
export function isSpokenAbout(text: string, actor: Actor, phrasing: Phrasing): boolean {
	return (
		isSource(text, actor, phrasing.idioms) ||
		isNameBeside(text, actor, phrasing.idioms) ||
		isLeft(text, actor, phrasing) ||
		isSeatOf(text, actor, phrasing) ||
		isTeller(text, actor, phrasing.idioms) ||
		isPostOfCaller(text, actor, phrasing.idioms) ||
		isDateline(text, actor) ||
		isFirstOf(text, actor, phrasing.idioms) ||
		isMarket(text, actor, phrasing.idioms) ||
		isStance(text, actor, phrasing.idioms)
	);
}

/** What stands right behind the name of a state that acts in nothing, and within how many code units. */
const BEHIND_NAME: readonly { idiom: Idiom; reach: number; inCompounds: boolean }[] = [
	// 巴勒斯坦|问题, 北朝鮮|問題: a state as a question is what others speak of.
	{ idiom: 'question', reach: 5, inCompounds: false },
	// 유엔 |남수단| 임무단, 联合国|马里|稳定团: where a force of the United Nations stands.
	{ idiom: 'mission', reach: 9, inCompounds: true },
	// 한국|국제대학교, 우즈베키스탄| 타슈켄트국제대학교: the name of a school, or whose it is.
	{ idiom: 'school', reach: 32, inCompounds: true },
	// 한국|인은, 中国|公民, 日本|人観光客: people of a state travel on their own account.
	{ idiom: 'citizens', reach: 5, inCompounds: false }
];

function isNameBeside(
	text: string,
	{ rank, title, compound, end }: Actor,
	idioms: Idioms
): boolean {
	if (rank !== 'name' || title !== null || !isCjk(text.charCodeAt(end - 1))) return false;
	return BEHIND_NAME.some(
		({ idiom, reach, inCompounds }) =>
			(inCompounds || !compound) && idioms[idiom].test(text.slice(end, end + reach))
	);
}

/** "en la sede de la |Unasur", "at the headquarters of the |African Union": a house, and no party. */
function isSeatOf(
	text: string,
	{ kind, title, person, start }: Actor,
	{ seatOf }: Phrasing
): boolean {
	if (kind === 'country' || title !== null || person !== null) return false;
	return seatOf.test(fold(text.slice(Math.max(0, start - SEAT_REACH), start)));
}

const SEAT_REACH = 40;

/** "Da |Indonésia|, o ministro segue para": whence somebody goes on does nothing; there he has been. */
export function isLeft(
	text: string,
	{ rank, title, start, end }: Actor,
	{ leaves, goesOn }: Phrasing
): boolean {
	if ((rank !== 'name' && rank !== 'seat') || title !== null || text.charAt(end) !== ',')
		return false;
	return (
		leaves.test(fold(text.slice(Math.max(0, start - 14), start))) &&
		goesOn.test(fold(text.slice(end, end + 90)))
	);
}

/** タイ国防省|によると, 태국 국방부|에 따르면: a body by whose word the rest is told. */
function isTeller(text: string, { rank, person, title, end }: Actor, { teller }: Idioms): boolean {
	if (rank !== 'official' || person !== null || (title !== null && !title.isBody)) return false;
	return teller.test(text.slice(end, end + 10));
}

/** 駐|オランダ|日本国大使が知事を表敬: where an ambassador of the text's own is posted who calls on somebody at home. */
function isPostOfCaller(
	text: string,
	{ rank, start, end }: Actor,
	{ postedTo, callAtHome }: Idioms
): boolean {
	return (
		rank === 'name' &&
		postedTo.test(text.charAt(start - 1)) &&
		callAtHome.test(text.slice(end, end + 48))
	);
}

/** 【バンコク|時事】: where it was written. */
function isDateline(text: string, { rank, start, end }: Actor): boolean {
	return (
		rank === 'seat' &&
		text.charAt(start - 1) === '【' &&
		/^[^】]{0,16}】/.test(text.slice(end, end + 18))
	);
}

/** 중남미| 국가와는 처음으로, 欧洲|国家中首个, アフリカ|諸国としては初めて: among which one was the first. */
function isFirstOf(
	text: string,
	{ rank, kind, title, start, end }: Actor,
	{ firstOf, asFirstOf }: Idioms
): boolean {
	if (kind !== 'bloc') return false;
	// 首位访华的|欧盟国家外长
	if (firstOf.test(text.slice(Math.max(0, start - 12), start))) return true;
	if (rank !== 'name' || title !== null) return false;
	return asFirstOf.test(text.slice(end, end + 16));
}

/** 出口|德国, 销往|日本: where goods go, or come from. */
function isMarket(
	text: string,
	{ rank, title, compound, start }: Actor,
	{ market }: Idioms
): boolean {
	if (rank !== 'name' || title !== null || compound) return false;
	return market.test(text.slice(Math.max(0, start - MARKETS), start));
}

/** In code units. */
const MARKETS = 24;

/** 据香港|《信报》报道, 据|日本|媒体报道: whose newspaper it was told by. */
function isSource(
	text: string,
	{ rank, start, end }: Actor,
	{ accordingTo, press }: Idioms
): boolean {
	if (rank !== 'name' || !accordingTo.test(text.slice(Math.max(0, start - 1), start))) return false;
	return press.test(text.slice(end, end + 30));
}

/** "their relations with| Peru": of whom they speak, and not with whom. */
export function isOfRelations(
	text: string,
	{ title, person, start }: Actor,
	{ ties }: Phrasing
): boolean {
	if (title !== null || person !== null) return false;
	return ties.test(fold(text.slice(Math.max(0, start - RELATIONS_REACH), start)));
}

const RELATIONS_REACH = 60;
