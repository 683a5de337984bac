import type { Span } from '#lib/domain/evidence.ts';
import type { LanguageTables } from '../../lexicon/compile.ts';
import type { Entry } from '../../lexicon/entry.ts';
import { STATE_OFFICES } from '../../lexicon/title-kinds.ts';
import { isCjk } from '../../text/script.ts';
import type { Hit } from '../../text/trie.ts';
import { officeOf } from './office.ts';
import type { NameHit } from './title-owner.ts';

/**
 * "the ministers of |Defence, Energy and Transport| attended": what offices are for, whether or not it is known whose
 * they are. Where no space parts words, the portfolio stands in the office itself.
 */
export function portfoliosIn(
	text: string,
	sentence: Span,
	titles: readonly Hit<Entry>[],
	names: readonly Hit<Entry>[],
	{ persons }: LanguageTables
): Span[] {
	const states = names.filter((name): name is NameHit => name.value.layer === 'name');
	return titles.flatMap(({ start, end, value }) => {
		if (value.layer !== 'title' || value.isBody || !STATE_OFFICES.has(value.kind)) return [];
		if (isCjk(text.charCodeAt(end - 1))) return [];
		const bare = { start, end, value, office: { start, end } };
		const office = officeOf(text, bare, sentence, states, persons);
		return [{ start, end: office.end }];
	});
}
