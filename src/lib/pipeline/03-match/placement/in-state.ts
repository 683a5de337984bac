import type { LanguageTables } from '../../lexicon/compile.ts';
import type { NameHit, TitleHit } from '../offices/title-owner.ts';

/** "Minister of Labour| in the sisterly |Republic of Kenya": where somebody holds an office, by the full name of the state. */
export function isInState(
	text: string,
	{ office, value }: TitleHit,
	name: NameHit,
	{ contexts, traits }: LanguageTables
): boolean {
	if (name.value.kind !== 'country' || value.kind === 'ambassador') return false;
	// وزارة المناجم| في |جمهورية الكونغو: the usual way to say whose a ministry is.
	if (value.isBody && !traits.demonymBehind) return false;
	const words = text.slice(office.end, name.start).trim().split(/\s+/);
	const full = text.slice(name.start, name.end).split(/\s+/);
	return (
		words.length <= 3 &&
		contexts.locative.words.has(words[0] ?? '') &&
		words.every((word) => /^(?:\p{Ll}+|\p{Lo}+)$/u.test(word)) &&
		(value.isBody || full.some((word) => contexts.of.words.has(word)))
	);
}
