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
