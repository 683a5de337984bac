import type { LanguageTables } from './compile.ts';
import { isCjk } from './script.ts';
import type { NameHit, TitleHit } from './title-owner.ts';

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
