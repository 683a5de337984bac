import { Fault } from '../fault.ts';
import { DEEPEST_PAGE, MOST_ELEMENTS } from './limits.ts';

/** Elements that have no end tag, or may leave it out. */
const UNCLOSED = new Set(
	'area base br col embed hr img input link meta param source track wbr p li dt dd td th tr'.split(
		' '
	)
);
/** No tag name is longer. */
const LONGEST_NAME = 32;

/**
 * Refuses a page whose reader would run out of stack or time, in one pass over its tags.
 *
 * @throws Fault when it is nested too deep or has too many elements
 */
export function checkPage(html: string): void {
	let depth = 0;
	let elements = 0;
	for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
		const isEnd = html.charAt(at + 1) === '/';
		const from = isEnd ? at + 2 : at + 1;
		const name = /^[a-z][a-z0-9:-]*/i.exec(html.slice(from, from + LONGEST_NAME))?.[0];
		if (name === undefined) continue;
		if (!isEnd) elements++;
		if (!UNCLOSED.has(name.toLowerCase())) depth = Math.max(0, depth + (isEnd ? -1 : 1));
		if (depth > DEEPEST_PAGE || elements > MOST_ELEMENTS)
			throw new Fault(
				depth > DEEPEST_PAGE
					? `Its elements are nested more than ${DEEPEST_PAGE} deep.`
					: `It has more than ${MOST_ELEMENTS} elements.`,
				'Save the page as text and try again.'
			);
	}
}
