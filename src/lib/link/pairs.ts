/** A query string in order, percent-decoded by us: lists are split before they are decoded. */
export interface Pair {
	key: string;
	/** Still encoded. */
	raw: string;
}

/** Longer links are cut here: nothing that we write comes near it. */
const MAX_LENGTH = 16_384;

export function splitSearch(search: string): Pair[] {
	return search
		.slice(0, MAX_LENGTH)
		.replace(/^\?/, '')
		.split('&')
		.filter((part) => part !== '')
		.map((part) => {
			const cut = part.indexOf('=');
			const key = cut < 0 ? part : part.slice(0, cut);
			return { key: decodeText(key) ?? key, raw: cut < 0 ? '' : part.slice(cut + 1) };
		});
}

/** `null` for damaged percent signs. */
export function decodeText(raw: string): string | null {
	try {
		return decodeURIComponent(raw.replaceAll('+', ' '));
	} catch {
		return null;
	}
}

/** Keeps what is legal in a query and easy to read, so that links stay short. */
export function encodeText(text: string): string {
	return encodeURIComponent(text.toWellFormed()).replaceAll('%3A', ':').replaceAll('%20', '+');
}
