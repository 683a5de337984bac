import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csv } from '#lib/domain/csv.ts';

/** As RFC 4180 reads it. */
function parse(text: string): string[][] {
	const rows: string[][] = [[]];
	let cell = '';
	let inQuotes = false;
	const close = () => {
		rows.at(-1)?.push(cell);
		cell = '';
	};
	for (let i = 0; i < text.length; i++) {
		const c = text.charAt(i);
		if (inQuotes && c === '"' && text.charAt(i + 1) === '"') cell += text.charAt(i++);
		else if (c === '"') inQuotes = !inQuotes;
		else if (!inQuotes && c === ',') close();
		else if (!inQuotes && c === '\r' && text.charAt(i + 1) === '\n') {
			close();
			rows.push([]);
			i++;
		} else cell += c;
	}
	rows.pop();
	return rows;
}

const cell = fc.oneof(
	fc.string({ unit: 'binary' }),
	fc
		.tuple(fc.constantFrom('=', '+', '-', '@', '\t', '\r', '"', ',', '\n', ' ='), fc.string())
		.map((parts) => parts.join(''))
);

test('every cell comes back, and none begins like a formula', () => {
	fc.assert(
		fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
			const text = csv(['a', 'b'], rows);
			expect(text.charCodeAt(0)).toBe(0xfeff);
			const [, ...read] = parse(text.slice(1));
			expect(read.map((row) => row.map((value) => value.replace(/^'(?=[=+\-@\t\r])/, '')))).toEqual(
				rows
			);
			for (const value of read.flat()) expect(value).not.toMatch(/^[=+\-@\t\r]/);
		})
	);
});

test('a number stays a number, nothing stays nothing, and there is no sep= line', () => {
	expect(csv(['a', 'b'], [[-1, null]])).toBe('\ufeffa,b\r\n-1,\r\n');
});
