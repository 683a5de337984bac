import {
	frontMatter,
	publishedOn,
	withoutFrontMatter
} from '#lib/pipeline/01-read/front-matter.ts';
import { markdownTitle } from '#lib/pipeline/01-read/heading.ts';
import { withoutMarkup } from '#lib/pipeline/01-read/markup.ts';
import { Fault } from '../fault.ts';
import { decode, type Decoded } from './decode.ts';
import { checkIsText } from './limits.ts';
import { checkPage } from './page-size.ts';
import { checkUnpacked } from './unpacked-size.ts';

/** A document's text and what its format says of it. */
export interface Content extends Decoded {
	title?: string | null;
	publisher?: string | null;
	published?: string | null;
	url?: string | null;
}

type Reader = (bytes: Uint8Array) => Content | Promise<Content>;

/** The formats by file ending. */
export const READERS: Readonly<Record<string, Reader>> = {
	'.txt': (bytes) => readText(bytes),
	'.md': readMarkdown,
	'.html': readHtml,
	'.htm': readHtml,
	'.pdf': readPdf,
	'.docx': readDocx
};

function readText(bytes: Uint8Array, encoding: string | null = null): Content {
	const content = decode(bytes, encoding);
	checkIsText(content.text);
	return content;
}

function readMarkdown(bytes: Uint8Array): Content {
	const { text, warnings } = readText(bytes);
	const front = frontMatter(text);
	return {
		...front,
		text: withoutMarkup(withoutFrontMatter(text)),
		warnings,
		title: front.title ?? markdownTitle(text)
	};
}

async function readHtml(bytes: Uint8Array): Promise<Content> {
	const { text, warnings } = readText(bytes, namedEncoding(bytes));
	checkPage(text);
	const { parseHTML } = await import('linkedom');
	const { Readability } = await import('@mozilla/readability');
	const { document } = parseHTML(
		/<html[\s>]/i.test(text) ? text : `<html><body>${text}</body></html>`
	);
	const heading = headingOf(document);
	const author = document.querySelector('meta[name="author"]')?.getAttribute('content')?.trim();
	const article = new Readability(document as unknown as Document).parse();
	const body = article?.content
		? paragraphs(article.content, parseHTML)
		: (document.body.textContent ?? '');
	if (body.trim() === '')
		throw new Fault('It has no readable text.', 'Save the page as text and try again.');
	const title = titleOf(article?.title ?? '', heading);
	return {
		// The page's own heading, where the body keeps it, is its title already.
		text: title && !body.startsWith(title) ? `${title}\n\n${body}` : body,
		warnings,
		title,
		publisher: article?.siteName ?? (author || null),
		published: publishedOn(article?.publishedTime ?? '')
	};
}

/** `<meta charset="windows-1251">`, `<meta http-equiv="…" content="text/html; charset=gbk">`. */
function namedEncoding(bytes: Uint8Array): string | null {
	const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD));
	return /<meta\s[^>]{0,200}charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1] ?? null;
}

/** In bytes: a browser looks no farther for the name of the encoding. */
const HEAD = 1024;

/** The words of the first heading; empty: the page has none. */
function headingOf(document: Document): string {
	return (document.querySelector('h1')?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** "Ministers meet – Ministry of Trade": the heading without the name of the site, where the title begins with it. */
function titleOf(title: string, heading: string): string | null {
	if (heading !== '' && title.startsWith(heading)) return heading;
	return title === '' ? null : title;
}

/** One line a block element, so that headings and list items stay apart. */
function paragraphs(html: string, parseHTML: (html: string) => { document: Document }): string {
	const { document } = parseHTML(`<html><body>${html}</body></html>`);
	for (const block of document.querySelectorAll(
		'p,div,li,h1,h2,h3,h4,h5,h6,tr,blockquote,br,figcaption'
	))
		block.append('\n');
	return (document.body.textContent ?? '')
		.replace(/[ \t]+/g, ' ')
		.replace(/\s*\n\s*/g, '\n')
		.trim();
}

async function readPdf(bytes: Uint8Array): Promise<Content> {
	const { extractText, getDocumentProxy } = await import('unpdf');
	// What the library notes on its way is nothing a user could act on: what fails, it throws.
	const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
	const { text } = await extractText(pdf, { mergePages: true });
	if (text.trim().length < 20)
		throw new Fault(
			'It has no text layer: its pages are images.',
			'Run it through text recognition (OCR) first.'
		);
	// A word broken at the end of a line is one word.
	return {
		text: text.replace(/(\p{Ll})-\n(\p{Ll})/gu, '$1$2'),
		warnings: ['read from PDF: offsets refer to the extracted text']
	};
}

async function readDocx(bytes: Uint8Array): Promise<Content> {
	checkUnpacked(bytes);
	const { default: mammoth } = await import('mammoth');
	const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
	return { text: value, warnings: [] };
}
