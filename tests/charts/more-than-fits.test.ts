import { describe, expect, it } from 'vitest';
import { cutOf } from '#lib/charts/cut-of.ts';
import { dotMatrix } from '#lib/charts/dot-matrix.ts';
import { TOKENS } from '#lib/query/tokens.ts';

const text = {
	title: 'Title',
	sector: 'Sector',
	count: 'Count',
	rowName: (id: string) => id,
	columnName: (id: string) => id,
	number: String,
	top: (n: number, total: number) => `${n} of ${total}`
};

describe('what is drawn of more', () => {
	const matrix = (rows: number, columns: number) => {
		const names = (n: number, letter: string) => Array.from({ length: n }, (_, at) => letter + at);
		const cells = [{ row: 'r0', column: 'c0', count: 2 }];
		return dotMatrix(
			{ rows: names(rows, 'r'), columns: names(columns, 'c'), cells, largest: 2 },
			{ ...text, summary: () => 'summary' },
			TOKENS.light
		);
	};

	it('is told of rows and of columns', () => {
		expect(cutOf(matrix(15, 13))).toBe('12 of 15');
		expect(cutOf(matrix(12, 13))).toBe('12 of 12');
		expect(matrix(12, 12).summary).toBe('summary');
		expect(cutOf(matrix(12, 12))).toBe('');
	});
});
