import type { Evidence } from '#lib/domain/evidence.ts';
import { excerptOf, type Excerpt } from './excerpt.ts';
import { searchTerms } from './fold.ts';
import { foldSegment, spanOf } from './folded-text.ts';
import { begins, type Findable } from './word-search.ts';

/** By which of its words something was found, where its name and what stands beside it do not show it. */
interface Reason extends Excerpt {
	/** Whose words they are; `null`: the record's own. */
	evidence: Evidence | null;
}

/** The line that holds most of what is not to be seen: what is quoted before what was read from it. */
export function reasonOf({ label, detail, words, quotes }: Findable, typed: string): Reason | null {
	const seen = foldSegment(0, `${label}\n${detail}`).text;
	const missing = searchTerms(typed).filter((term) => begins(seen, term) < 0);
	let best: { text: string; evidence: Evidence | null; held: string[] } | null = null;
	const lines = [
		...(quotes ?? []).map((evidence) => ({ text: evidence.exact, evidence })),
		...words.split('\n').map((text) => ({ text, evidence: null }))
	];
	for (const line of lines) {
		const { text } = foldSegment(0, line.text);
		const held = missing.filter((term) => begins(text, term) >= 0);
		if (held.length > (best?.held.length ?? 0)) best = { ...line, held };
	}
	const [first] = best?.held ?? [];
	if (!best || first === undefined) return null;
	const segment = foldSegment(0, best.text);
	const span = spanOf(segment, begins(segment.text, first), first);
	return { ...excerptOf(best.text, span), evidence: best.evidence };
}
