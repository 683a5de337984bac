/** A number above a column, by the middle of its foot and its width: pixels. */
export interface ColumnLabel {
	x: number;
	y: number;
	width: number;
}

/** Of a line of digits. */
const LINE_PX = 13;
const GAP_PX = 2;

/** Which labels stand free of each other; of two in one place the one of the taller column does. */
export function withRoom<T extends ColumnLabel>(labels: readonly T[]): ReadonlySet<T> {
	const kept: T[] = [];
	for (const label of labels.filter(({ width }) => width > 0).sort((a, b) => a.y - b.y)) {
		const touches = (other: T) =>
			Math.abs(label.x - other.x) < (label.width + other.width) / 2 + GAP_PX &&
			label.y - other.y < LINE_PX;
		if (!kept.some(touches)) kept.push(label);
	}
	return new Set(kept);
}
