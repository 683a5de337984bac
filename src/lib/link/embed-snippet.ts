/** A frame in another page, measured in CSS pixels; a width of `null` takes what the page gives. */
export interface Frame {
	/** Whole address of the view. */
	address: string;
	/** What the frame shows, told to those who do not see it. */
	title: string;
	width: number | null;
	height: number;
}

/** What the frame may do: run its own script from its own site, and open the link that leads out of it. */
const SANDBOX = 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox';

/** HTML to be copied into a page. */
export function embedSnippet({ address, title, width, height }: Frame): string {
	const attributes = [
		['src', address],
		['title', title],
		['width', width === null ? '100%' : String(width)],
		['height', String(height)],
		['loading', 'lazy'],
		['sandbox', SANDBOX],
		// On a telephone the page is narrower than the frame.
		['style', 'border: 0; max-width: 100%']
	];
	return `<iframe ${attributes.map(([name, value = '']) => `${name}="${quoted(value)}"`).join(' ')}></iframe>`;
}

function quoted(value: string): string {
	return value
		.replaceAll('&', '&amp;')
		.replaceAll('"', '&quot;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;');
}
