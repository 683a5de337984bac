/** A stretch of markup: how many code units it takes, and what stands for it in the text. */
export interface Markup {
	width: number;
	piece: '' | ' ' | '\n';
}

const named = (names: string) => new Set(names.split(' '));
/** Elements within a line: their words stay where they are. */
const INLINE = named(
	'a abbr b bdi bdo big cite code del dfn em font i img ins kbd label mark nobr o q s samp small span strike strong sub sup time tt u var wbr'
);
/** Elements that end a line. */
const BLOCK = named(
	'address article aside blockquote body br center dd details div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hr html iframe li main meta nav ol p pre section summary table tbody tfoot thead title tr ul video'
);
const CELL = named('td th');
/** Elements whose content is no text. */
const HIDDEN = named('noscript script style template');

const NAME = /[a-z][a-z0-9]{0,11}(?=[\s/>])/iy;
/** No tag is longer, in code units. */
const LONGEST_TAG = 2000;

/**
 * Reads the HTML in a text that is not HTML as a whole (Markdown, a page saved as text). Gives for
 * a position the markup that begins there, `null` where none does: `<` is also a sign of its own.
 * Positions have to be asked in rising order.
 */
export function markupIn(text: string): (at: number) => Markup | null {
	// Ends that are not there are looked for once, so that a whole text takes linear time.
	const absent = new Set<string>();
	const endOf = (mark: string, from: number): number => {
		if (absent.has(mark)) return -1;
		const found = indexOf(text, mark, from);
		if (found < 0) absent.add(mark);
		return found;
	};
	return (at) => {
		if (text.charAt(at) !== '<') return null;
		if (text.startsWith('<!--', at)) {
			const end = endOf('-->', at + 4);
			return end < 0 ? null : { width: end + 3 - at, piece: '' };
		}
		const tag = tagAt(text, at);
		if (!tag) return null;
		const { name, width, isEnd } = tag;
		if (HIDDEN.has(name)) {
			const close = isEnd ? -1 : endOf(`</${name}`, at + width);
			const end = close < 0 ? -1 : text.indexOf('>', close);
			return { width: end < 0 ? width : end + 1 - at, piece: '' };
		}
		if (INLINE.has(name)) return { width, piece: '' };
		if (BLOCK.has(name)) return { width, piece: '\n' };
		return CELL.has(name) ? { width, piece: ' ' } : null;
	};
}

/** The text without its markup. */
export function withoutMarkup(text: string): string {
	const markupAt = markupIn(text);
	let kept = '';
	let from = 0;
	for (let at = text.indexOf('<'); at >= 0;) {
		const markup = markupAt(at);
		if (markup) {
			kept += text.slice(from, at) + markup.piece;
			from = at + markup.width;
		}
		at = text.indexOf('<', markup ? from : at + 1);
	}
	return kept + text.slice(from);
}

/** `<b>`, `</b>`, `<br/>`, `<a href="…">`; "a <b and c> d" is none. */
function tagAt(text: string, at: number): { name: string; width: number; isEnd: boolean } | null {
	const isEnd = text.charAt(at + 1) === '/';
	NAME.lastIndex = at + (isEnd ? 2 : 1);
	const name = NAME.exec(text)?.[0];
	if (name === undefined) return null;
	const tail = text.slice(NAME.lastIndex, at + LONGEST_TAG);
	const length = tail.indexOf('>');
	const attributes = tail.slice(0, Math.max(0, length));
	if (length < 0 || attributes.includes('<')) return null;
	if (!/^\s*\/?$/.test(attributes) && !attributes.includes('=')) return null;
	return { name: name.toLowerCase(), width: NAME.lastIndex + length + 1 - at, isEnd };
}

/** Where an ASCII mark in small letters stands, whatever the case. */
function indexOf(text: string, mark: string, from: number): number {
	for (
		let at = text.indexOf(mark.charAt(0), from);
		at >= 0;
		at = text.indexOf(mark.charAt(0), at + 1)
	)
		if (text.slice(at, at + mark.length).toLowerCase() === mark) return at;
	return -1;
}
