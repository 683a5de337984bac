/** The marks of a Markdown heading at the start of a line. */
const MARKS = /^(#{1,6})[ \t]+(?=\S)/;

/** How many code units of marks a line begins with, and the level of its heading; `null`: it is none. */
export function headingMarks(line: string): { length: number; level: number } | null {
	const match = MARKS.exec(line);
	return match ? { length: match[0].length, level: match[1]?.length ?? 1 } : null;
}

/** The title of a Markdown text: its first line, below any front matter, where that is a heading of level 1. */
export function markdownTitle(text: string): string | null {
	const lines = text.split(/\r?\n/).map((line) => line.trim());
	const opening = lines.findIndex((line) => line !== '');
	const closing = lines[opening] === '---' ? lines.indexOf('---', opening + 1) : -1;
	const first = lines.slice(closing < 0 ? opening : closing + 1).find((line) => line !== '') ?? '';
	const marks = headingMarks(first);
	return marks?.level === 1 ? first.slice(marks.length) : null;
}
