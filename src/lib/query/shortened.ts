/** At most so many UTF-16 units, cut between words where there are any, with an ellipsis. */
export function shortened(text: string, length: number): string {
	if (text.length <= length) return text;
	const head = text.slice(0, length - 1);
	const space = head.lastIndexOf(' ');
	return `${(space > length / 2 ? head.slice(0, space) : head).trimEnd().toWellFormed()}…`;
}
