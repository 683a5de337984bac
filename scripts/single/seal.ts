import { createHash } from 'node:crypto';
import { BRIEFING_BLOCK } from '../../src/lib/briefing/single-file.ts';

/** What the page refers to and the file must hold. */
export interface Parts {
	/** `static/theme.js` */
	theme: string;
	/** `static/icon.svg` */
	icon: string;
	/** `start.js` beside this file */
	start: string;
}

/**
 * Makes a page that needs nothing but itself: its script and icon come in, with an empty place for
 * a briefing, and a policy by which nothing else can run or be asked for.
 *
 * @throws where the page does not look as SvelteKit has written it so far
 */
export function seal(page: string, { theme, icon, start }: Parts): string {
	if (page.split('</script>').length !== 3)
		throw new Error('A script of the page holds what would end it.');
	const whole = [
		[
			/<script src="[^"]*theme\.js"><\/script>/,
			`${BRIEFING_BLOCK}></script><script>${theme}</script><script>${start}</script>`
		] as const,
		[/href="[^"]*icon\.svg"/, `href="data:image/svg+xml,${encodeURIComponent(icon)}"`] as const
	].reduce((text, [place, part]) => replaced(text, place, part), page);
	return replaced(whole, /<meta charset="utf-8" \/>/, (meta) => `${meta}\n\t\t${policy(whole)}`);
}

/** Every script and style is named by its hash; pictures and letters are data, and files are saved as blobs. */
function policy(page: string): string {
	const rules = [
		"default-src 'none'",
		`script-src ${hashes(page, /<script>([\s\S]*?)<\/script>/g)}`,
		`style-src ${hashes(page, /<style>([\s\S]*?)<\/style>/g)}`,
		// The inline style of SvelteKit's own route announcer, and nothing else.
		"style-src-attr 'unsafe-hashes' 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='",
		'img-src data:',
		'font-src data:',
		"base-uri 'none'",
		"form-action 'none'"
	];
	return `<meta http-equiv="content-security-policy" content="${rules.join('; ')}" />`;
}

function hashes(page: string, inline: RegExp): string {
	return [...page.matchAll(inline)]
		.map(([, text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`)
		.join(' ');
}

/** A function as replacement takes `$` for what it is. */
function replaced(text: string, place: RegExp, part: string | ((found: string) => string)): string {
	if (!place.test(text)) throw new Error(`The page to be sealed has no ${place}.`);
	return text.replace(place, typeof part === 'string' ? () => part : part);
}
