import type { Span } from '#lib/domain/evidence.ts';
import { shadowOf, type Shadow } from '../01-read/shadow.ts';
import type { Block } from './block.ts';

/** A longer line tells a story rather than its title, in code units. */
const LONGEST = 200;

/**
 * The headline with which a text opens, on one line; `null` where its first line is none: too long,
 * or a sentence. Above it may stand the page's furniture and the date.
 *
 * @param source the text as the document holds it
 * @param date where the text says its own date
 */
export function ownTitle(
	{ text, raw }: Shadow,
	source: string,
	blocks: readonly Block[],
	date: Span | null
): string | null {
	const isDate = ({ start, end }: Block) => date !== null && date.start >= start && date.end <= end;
	const first = blocks.find((block) => block.role !== 'boilerplate' && !isDate(block));
	if (first?.role !== 'title') return null;
	const line = text.slice(first.start, first.end).replace(/\s+/g, ' ').trim();
	if (line.length > LONGEST || /[.。:;,]["')」』]?$/.test(line)) return null;
	return asWritten(line, source, raw(first));
}

/** An Arabic line is read with its clitics parted; as a title it stands as its page has it. */
function asWritten(line: string, source: string, { start, end }: Span): string {
	const written = shadowOf(source.slice(start, end)).text.replace(/\s+/g, ' ').trim();
	return written.replaceAll(' ', '') === line.replaceAll(' ', '') ? written : line;
}
