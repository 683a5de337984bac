import type { Span } from '#lib/domain/evidence.ts';
import type { RawLanguage } from '../../lexicon/lexicon.ts';
import type { Entry } from '../../lexicon/entry.ts';
import { wordsByKind, type Office } from '../../lexicon/title-kinds.ts';
import type { Hit } from '../../text/trie.ts';

/** Offices that are one word with their portfolio, whatever it is for: 투자통상|장관, Wirtschafts|minister. */
export interface JoinedOffices {
	pattern: RegExp;
	/** The kind of title by its head. */
	kinds: ReadonlyMap<string, Office>;
	/** 양국|장관, 주요국|장관: words before the head that are no portfolio. */
	notPortfolios: ReadonlySet<string>;
}

/** `null`: the language writes no such words. */
export function compileJoinedOffices({ persons, titles }: RawLanguage): JoinedOffices | null {
	const heads = [...(persons.joined ?? [])].sort((a, b) => b.length - a.length);
	if (heads.length === 0) return null;
	const kinds = new Map(
		heads.map((head) => [
			head,
			wordsByKind(titles).find(([, words]) =>
				words.some((title) => title.toLowerCase() === head)
			)?.[0] ?? 'minister'
		])
	);
	const portfolios = new Set(persons.portfolios);
	return {
		pattern: heads.every((head) => /^\p{Ll}+$/u.test(head)) ? latin(heads) : hangul(heads),
		kinds,
		notPortfolios: new Set(persons.notNames.filter((word) => !portfolios.has(word)))
	};
}

function hangul(heads: readonly string[]): RegExp {
	const particle = '[과와은는이가을를의도에들측]';
	return new RegExp(
		`(?<![\\uac00-\\ud7a3·])([\\uac00-\\ud7a3·]{2,8}?)(${heads.join('|')})(?=${particle}|[^\\uac00-\\ud7a3]|$)`,
		'gu'
	);
}

/** Wirtschafts|staatssekretär: written as one word with a capital. */
function latin(heads: readonly string[]): RegExp {
	return new RegExp(`(?<![\\p{L}-])(\\p{Lu}\\p{Ll}{2,24}?-?)(${heads.join('|')})(?!\\p{L})`, 'gu');
}

/** Those of a sentence that the lexicon does not list, as titles by the whole word. */
export function joinedOffices(
	text: string,
	sentence: Span,
	known: readonly Span[],
	offices: JoinedOffices | null
): Hit<Entry>[] {
	if (!offices) return [];
	const found: Hit<Entry>[] = [];
	for (const match of text.slice(sentence.start, sentence.end).matchAll(offices.pattern)) {
		const [word, portfolio = '', head = ''] = match;
		const start = sentence.start + match.index;
		const end = start + word.length;
		if (offices.notPortfolios.has(portfolio)) continue;
		if (known.some((other) => other.start < end && other.end > start)) continue;
		const kind = offices.kinds.get(head) ?? 'minister';
		found.push({ start, end, value: { layer: 'title', kind, isBody: false } });
	}
	return found;
}
