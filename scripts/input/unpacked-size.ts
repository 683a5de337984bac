import { inflateRawSync } from 'node:zlib';
import { Fault } from '../fault.ts';
import { LARGEST_UNPACKED } from './limits.ts';

const END_OF_DIRECTORY = 0x06054b50;
const ENTRY = 0x02014b50;
const DEFLATED = 8;
/** The end record is followed by a comment of at most 65,535 bytes. */
const END_LENGTH = 22 + 0xffff;

/**
 * Unpacks each part of a zip archive only to measure it: what the archive says of itself may be a lie.
 *
 * @throws Fault when the parts together are larger than the limit, or it is no archive
 */
export function checkUnpacked(bytes: Uint8Array): void {
	const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	let left = LARGEST_UNPACKED;
	try {
		for (const part of parts(zip)) left -= unpackedSize(part, left);
	} catch (error) {
		if (error instanceof RangeError && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE')
			throw new Fault(
				`It unpacks to more than ${LARGEST_UNPACKED / 1e6} MB.`,
				'Save it as text and try again.'
			);
		throw new Fault(
			'It is no intact zip archive, as a .docx file has to be.',
			'Save it again in a word processor, or as text.'
		);
	}
}

interface Part {
	method: number;
	packed: Buffer;
}

function* parts(zip: Buffer): Generator<Part> {
	let end = zip.length - 22;
	while (zip.readUInt32LE(end) !== END_OF_DIRECTORY)
		if (--end < zip.length - END_LENGTH) throw new RangeError('no directory');
	let at = zip.readUInt32LE(end + 16);
	for (let count = zip.readUInt16LE(end + 10); count > 0; count--) {
		if (zip.readUInt32LE(at) !== ENTRY) throw new RangeError('no entry');
		const local = zip.readUInt32LE(at + 42);
		const from = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
		yield {
			method: zip.readUInt16LE(at + 10),
			packed: zip.subarray(from, from + zip.readUInt32LE(at + 20))
		};
		at += 46 + zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
	}
}

function unpackedSize({ method, packed }: Part, limit: number): number {
	if (method !== DEFLATED || packed.length === 0) return packed.length;
	return inflateRawSync(packed, { maxOutputLength: Math.max(1, limit) }).length;
}
