/** At most so many UTF-16 units, cut between words where there are any, with an ellipsis. */
export function shortened(text: string, length: number): string {
	if (text.length <= length) return text;
	const head = text.slice(0, length - 1);
	const space = head.lastIndexOf(' ');
	return `${(space > length / 2 ? head.slice(0, space) : head).trimEnd().toWellFormed()}…`;
}

/**
 * The words before and after a quotation that are there whole: of a record's context, which is cut
 * at a number of letters, the first and last word may be a part. Where a text puts no spaces
 * between words, it stays.
 */
export function wholeWords({ prefix, suffix }: { prefix: string; suffix: string }): {
	before: string;
	after: string;
} {
	return { before: prefix.replace(/^\S*\s+/u, ''), after: suffix.replace(/\s+\S*$/u, '') };
}
