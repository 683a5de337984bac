import type { LanguageTables } from '../../lexicon/compile.ts';
import { isCjk } from '../../text/script.ts';
import { withoutGloss } from '../people/holder-name.ts';
import type { NameHit, TitleHit } from './title-owner.ts';

/** "President Xi Jinping", "Xi Jinping, President": the leader's name says whose title it is. */
export function standsBeside(
	text: string,
	name: NameHit,
	title: TitleHit,
	{ persons }: LanguageTables
): boolean {
	const gap =
		name.start >= title.end
			? text.slice(title.end, name.start)
			: withoutGloss(text.slice(name.end, title.start), text, title);
	// 李家超|・|行政長官, 李顕竜(リー・シェンロン|)|首相: a dot, or how the name is read.
	if (isCjk(text.charCodeAt(title.start)) && name.end <= title.start)
		if (gap === '・' || (gap === ')' && text.charAt(name.start - 1) === '(')) return true;
	// وزير الخارجية |السيد| فؤاد حسين
	if (name.start >= title.end && /^ \p{Lo}/u.test(gap) && persons.honours.has(gap.trim()))
		return true;
	return (
		gap.length <= 14 &&
		/^[\s,]*(?:of (?:state|government)\s)?(?:(?:the|el|la|o|a|il|le|l'|Mr|Ms|Mrs|Dr)\.?\s?)?$/i.test(
			gap
		)
	);
}

/** "…, Cumhurbaşkanı| Erdoğan": with no state right before it, where words are parted by spaces. */
export function isBareTitle(
	text: string,
	{ start }: TitleHit,
	before: NameHit | undefined
): boolean {
	if (isCjk(text.charCodeAt(start))) return false;
	return before?.value.kind === 'person' || !before || text.slice(before.end, start).includes(',');
}
