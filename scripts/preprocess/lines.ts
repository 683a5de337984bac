import { LARGEST_FILE } from '../input/limits.ts';

/** A line of a stream by its number, from 1; `null`: longer than any document may be. */
export interface Line {
	number: number;
	bytes: Buffer | null;
}

const NEWLINE = 0x0a;

/** The lines of a stream, one in memory at a time. What is longer than `longest` bytes is read over. */
export async function* linesIn(
	stream: AsyncIterable<Uint8Array>,
	longest = LARGEST_FILE
): AsyncGenerator<Line> {
	let number = 1;
	let parts: Buffer[] = [];
	let length = 0;
	const add = (part: Buffer) => {
		length += part.length;
		if (length <= longest) parts.push(part);
		else parts = [];
	};
	const line = (): Line => {
		const whole = { number: number++, bytes: length <= longest ? Buffer.concat(parts) : null };
		parts = [];
		length = 0;
		return whole;
	};
	for await (const chunk of stream) {
		const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
		let start = 0;
		for (let end = bytes.indexOf(NEWLINE); end >= 0; end = bytes.indexOf(NEWLINE, start)) {
			add(bytes.subarray(start, end));
			start = end + 1;
			yield line();
		}
		add(bytes.subarray(start));
	}
	if (length > 0) yield line();
}
