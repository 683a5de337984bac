import { expect, test } from 'vitest';
import { READERS } from '../../../scripts/input/formats.ts';

const HEADING = 'Peru and Ghana sign fisheries pact';
const BODY = `<p>Peru and Ghana signed an agreement on fisheries in Lima on 14 May 2024. ${'It covers ports, boats and training. '.repeat(12)}</p>`;

async function read(head: string, body = `<h1>${HEADING}</h1>${BODY}`) {
	const page = `<html><head>${head}</head><body><main>${body}</main></body></html>`;
	return READERS['.html']?.(new TextEncoder().encode(page));
}

test('the heading of a page stands once in its text, without the name of the site', async () => {
	const content = await read(`<title>${HEADING} – Ministry of Fisheries</title>`);
	expect(content?.title).toBe(HEADING);
	expect(content?.text.split(HEADING)).toHaveLength(2);
	expect(content?.text).not.toContain('Ministry of Fisheries');
});

test('a title that is another than the heading stays', async () => {
	const content = await read('<title>A pact for the sea</title>');
	expect(content?.title).toBe('A pact for the sea');
});

test('who gave it out, and when, where the page says so', async () => {
	const day = '<meta property="article:published_time" content="2024-05-15T09:00:00+02:00">';
	const author = '<meta name="author" content="Ministry of Fisheries">';
	const site = '<meta property="og:site_name" content="Peru Online">';
	const title = `<title>${HEADING}</title>`;
	expect(await read(title + day + author)).toMatchObject({
		publisher: 'Ministry of Fisheries',
		published: '2024-05-15'
	});
	expect((await read(title + author + site))?.publisher).toBe('Peru Online');
	expect(await read(title)).toMatchObject({ publisher: null, published: null });
});
