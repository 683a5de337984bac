import { f1, sum, type Counts } from './counts.ts';
import type { Score } from './score.ts';

const FIELDS = [
	'parties',
	'pairs',
	'directed',
	'sectors',
	'minerals',
	'people',
	'type',
	'date',
	'year',
	'venue'
] as const;

/** One row a group: documents, F1 of each field, negatives left empty. */
export function scoreTable(
	groups: readonly (readonly [name: string, scores: readonly Score[]])[]
): string {
	const head = [
		'',
		'documents',
		...FIELDS,
		'invented years',
		'negatives empty',
		'people right/wrong/missed'
	];
	const rows = groups.map(([name, scores]) => {
		const negatives = scores.filter(({ negativeEmpty }) => negativeEmpty !== null);
		return [
			name,
			String(scores.length),
			...FIELDS.map((field) => percent(f1(sum(scores.map((score) => score[field]))))),
			String(scores.reduce((total, { inventedYears }) => total + inventedYears.length, 0)),
			`${negatives.filter(({ negativeEmpty }) => negativeEmpty).length}/${negatives.length}`,
			tally(sum(scores.map(({ people }) => people)))
		];
	});
	return align([head, ...rows]);
}

/** What was wrong and missed in one document, empty when nothing was. */
export function faults(score: Score): string {
	const lines = FIELDS.flatMap((field) => {
		const { wrong, missed }: Counts = score[field];
		return [
			...(wrong.length > 0 ? [`  ${field} wrong: ${wrong.join(', ')}`] : []),
			...(missed.length > 0 ? [`  ${field} missed: ${missed.join(', ')}`] : [])
		];
	});
	if (score.negativeEmpty === false) lines.unshift('  negative, but engagements were found');
	return lines.length > 0 ? `${score.document}\n${lines.join('\n')}` : '';
}

function tally({ right, wrong, missed }: Counts): string {
	return `${right}/${wrong.length}/${missed.length}`;
}

function percent(value: number | null): string {
	return value === null ? '–' : value.toFixed(3);
}

/** Columns of equal width, the first to the left. */
export function align(rows: readonly (readonly string[])[]): string {
	const widths = (rows[0] ?? []).map((_, column) =>
		Math.max(...rows.map((row) => (row[column] ?? '').length))
	);
	return rows
		.map((row) =>
			row
				.map((cell, column) =>
					column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)
				)
				.join('  ')
		)
		.join('\n');
}
