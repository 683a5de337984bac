import type { Span } from '#lib/domain/evidence.ts';
import type { LanguageTables } from '../../lexicon/compile.ts';
import { fold } from '../../text/fold.ts';

/** وزير| الصناعة والثروة المعدنية |السعودي: nothing but the words of the office before the adjective of its state. */
export function isWordsOfOffice(
	gap: string,
	name: Span,
	title: Span,
	titles: readonly Span[],
	{ persons }: LanguageTables
): boolean {
	const words = gap.match(/\S+/g) ?? [];
	return (
		!titles.some((other) => other.start >= title.end && other.end <= name.start) &&
		words.every((word) => persons.portfolio.has(word) || persons.officeGlue.includes(word))
	);
}

/** وزير خارجية| مملكة |إسبانيا, "Duta Besar| Republik Islam |Iran": what kind of state it is. */
export function isKindOfState(gap: string, { small, traits }: LanguageTables): boolean {
	const words = fold(gap).match(/\S+/g) ?? [];
	return (
		(traits.demonymBehind || traits.barePossessor) &&
		words.length <= KIND &&
		words.every((word) => small.beforeNames.has(word))
	);
}

/** "Republik Demokratik Federal" */
const KIND = 3;
