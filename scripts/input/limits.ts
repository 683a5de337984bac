import { Fault } from '../fault.ts';

/** Larger files are refused by name. */
export const LARGEST_FILE = 50_000_000;
/** Longer texts are refused by name: no press release is that long. */
export const LONGEST_TEXT = 5_000_000;
/** Deeper nested pages are refused: their reader would run out of stack. */
export const DEEPEST_PAGE = 400;
/** Pages of more elements are refused. */
export const MOST_ELEMENTS = 100_000;
/** A compressed document may unpack to so many bytes. */
export const LARGEST_UNPACKED = 200_000_000;
/** Seconds after which a file is given up. */
export const TIME_LIMIT = 30;
/** What reading one file may take, in MB. */
export const MEMORY_LIMIT = 2000;

/** A text with a larger share of control characters than this is none. */
const MOST_CONTROLS = 0.02;

/** Refuses what was no text before it was decoded: pictures, archives and programs under another name. */
export function checkIsText(text: string): void {
	let controls = 0;
	for (let i = 0; i < text.length; i++) {
		const code = text.charCodeAt(i);
		// Tab to carriage return are white space; 0x1b begins the shifts of old Japanese mail.
		if (code < 0x09 || (code > 0x0d && code < 0x20 && code !== 0x1b) || code === 0x7f) controls++;
	}
	if (controls > text.length * MOST_CONTROLS)
		throw new Fault(
			'It is no text: it is full of control characters.',
			'If it is a picture, an archive or a word processor file, save its text as .txt; else take it away.'
		);
}

/** Refuses a text that is blank or too long. */
export function checkText(text: string): void {
	if (text.trim() === '')
		throw new Fault('It holds nothing but white space.', 'Put the text into it or take it away.');
	if (text.length > LONGEST_TEXT)
		throw new Fault(
			`Its text is longer than ${LONGEST_TEXT / 1e6} million characters.`,
			'Split it.'
		);
}
