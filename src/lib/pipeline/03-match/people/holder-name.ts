import type { LanguageTables } from '../../lexicon/compile.ts';
import { isCjk } from '../../text/script.ts';
import type { NameHit, TitleHit } from '../offices/title-owner.ts';

/** プーチン|(Vladimir Putin)|大統領, 習近平(しゅう・きんぺい)国家主席: how a name is read, before its office. */
export function withoutGloss(gap: string, text: string, { start }: TitleHit): string {
	return isCjk(text.charCodeAt(start)) ? gap.replace(/\([^()]{2,60}\) ?$/, '') : gap;
}

/** The longest name of a state between a leader and his office, in code units. */
const STATE = 12;

/** トランプ|米|大統領, エルドアン|・トルコ|大統領: a leader, the code or the name of his state, and his office. */
export function leaderWithState(
	text: string,
	{ start }: TitleHit,
	names: readonly NameHit[],
	{ codes }: LanguageTables
): NameHit | undefined {
	return names.find(({ value, end }) => {
		if (value.kind !== 'person' || end >= start || start - end > STATE) return false;
		const state = text.slice(end, start).replace(/^・/, '').trim();
		const isNamed = names.some(
			(name) =>
				name.end === start &&
				start - name.start === state.length &&
				name.value.party === value.party
		);
		return isNamed || codes.states.get(state)?.parties.includes(value.party) === true;
	});
}

/** Between a state and an office: whoever holds it, by a name that the engine can tell from other words. */
export function isHolder(gap: string, text: string, title: TitleHit): boolean {
	return isNameOf(withoutGloss(gap, text, title)) || ENTRY.test(gap) || GLOSSED.test(gap);
}

/**
 * モロッコ|のベナリ・エネルギー移行|大臣, 폴란드|의 라데크 노바크 |외교장관: behind the genitive only who it is,
 * and for what; a word that ends like a verb or an object is neither.
 */
function isNameOf(gap: string): boolean {
	return (
		/^の[\u30a1-\u30f6ー・=々\u4e00-\u9fffA-Z.]{1,30}$/.test(gap) ||
		/^의 (?:[\uac00-\ud7a3·-]{1,7}(?<![을를는고며해서도로한된할던])\s){1,4}$/.test(gap)
	);
}

/** 라오스| 살름싸이 꼼마싯(Saleumxay Kommasith) |부총리: with its own letters behind it, a name. */
const GLOSSED = /^의? (?:[\uac00-\ud7a3·-]{1,8} ?){1,4}\([A-Z][^()]{2,60}\) $/i;

/** タイ|/スリヤ・スワンナポーン|大使: a line of a list of those who came. */
const ENTRY = /^\s?[/:]\s?[\u30a1-\u30f6ー・=A-Z.]{2,30}$/i;
