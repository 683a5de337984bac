/** Id of the element that holds the briefing of a one-file edition. */
export const BRIEFING_ID = 'entente-briefing';

/** Where the briefing stands in the file. As data it is not run, whatever it says. */
export const BRIEFING_BLOCK = `<script type="application/json" id="${BRIEFING_ID}"`;

/** Ends the element, and thus what it holds. */
const END = '</script>';

/**
 * Characters that could end the element or a line of it, or turn round the text for whoever reads the
 * file: in JSON, all of them occur within strings only.
 */
const UNSAFE = /[<>&\u2028\u2029\p{Cf}]/gu;

/**
 * The one-file edition with a briefing on its desk, in place of what is there.
 *
 * @param template the edition, with or without a briefing
 * @param briefing the text of a briefing file
 * @param at the view that it opens with, such as `/briefing?slide=1`, and where the site stands from
 *   which it was saved, if others can open that: what leaves the file links to there
 * @throws where the template has no place for a briefing
 */
export function withBriefing(
	template: string,
	briefing: string,
	{ open, site = null }: { open: string; site?: string | null }
): string {
	const start = template.indexOf(BRIEFING_BLOCK);
	const end = template.indexOf(END, start);
	if (start < 0 || end < 0) throw new Error('This is no one-file edition of Entente.');
	const from = site === null ? '' : ` data-site="${attribute(site)}"`;
	const block = `${BRIEFING_BLOCK} data-open="${attribute(open)}"${from}>${inert(briefing)}`;
	return template.slice(0, start) + block + template.slice(end);
}

function attribute(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

/** JSON that means the same and that HTML takes for plain text. */
function inert(json: string): string {
	return json.replace(UNSAFE, (character) =>
		[...Array(character.length).keys()]
			.map((at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`)
			.join('')
	);
}
