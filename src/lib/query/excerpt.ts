import type { Span } from '#lib/domain/evidence.ts';

/** Words with what stands around them, in one line. */
export interface Excerpt {
	before: string;
	words: string;
	after: string;
}

/** Characters on either side of the words. */
const AROUND = 44;

/** The words at a span as the text writes them, and the line around them, cut between words. */
export function excerptOf(text: string, { start, end }: Span): Excerpt {
	const before = oneLine(text.slice(0, start).slice(-2 * AROUND));
	const after = oneLine(text.slice(end, end + 2 * AROUND));
	const near = [...before].slice(-AROUND).join('');
	const next = [...after].slice(0, AROUND).join('');
	return {
		before: near === before ? near : `…${near.replace(/^\S{0,12}\s/u, '')}`,
		words: oneLine(text.slice(start, end)),
		after: next === after ? next : `${next.replace(/\s\S{0,12}$/u, '')}…`
	};
}

function oneLine(text: string): string {
	return text.replace(/\s+/gu, ' ');
}
