import type { ChartSpec } from '#lib/charts/chart-spec.ts';
import { shape, type Shape } from '#lib/map/shape.ts';
import { cutWords, GAP, look, nameRoom, nameText, TEXT, VALUE } from './chart-words.ts';
import { PAPER, type Frame, type Measure } from './sheet.ts';

/** Rows against columns; the area of a dot follows the count, which stands beside it. */
export function dots(spec: ChartSpec, frame: Frame, measure: Measure): Shape[] {
	const points = (spec.data.datasets[0]?.data ?? []) as readonly {
		x: unknown;
		y: unknown;
		r?: number;
	}[];
	const across = [...new Set(points.map(({ x }) => String(x)))];
	const down = [...new Set(points.map(({ y }) => String(y)))];
	const axis = scaleNames(spec, 'x', across);
	const names = scaleNames(spec, 'y', down);
	const room = nameRoom(names, frame, measure);
	/** How far a turned name reaches up, and as far to the right. */
	const leans = axis.map((name) => measure(name, TEXT.size, TEXT.weight) * 0.72);
	const head = Math.min(frame.height * 0.3, 16 + Math.max(0, ...leans));
	const width = frame.width - room - GAP;
	const beyond = leans.map(
		(lean, at) => Math.min(lean, head) - (1 - (at + 0.5) / axis.length) * width
	);
	const step = { x: (width - Math.max(0, ...beyond)) / Math.max(1, axis.length), y: 0 };
	step.y = (frame.height - head) / Math.max(1, names.length);
	const centre = (x: string, y: string) => ({
		x: frame.x + room + GAP + step.x * (axis.indexOf(x) + 0.5),
		y: frame.y + head + step.y * (names.indexOf(y) + 0.5)
	});
	const largest = Math.max(1, ...points.map(({ r }) => r ?? 1));
	const scale = Math.min(step.x, step.y, 40) / 2 / largest;
	return [
		...names.flatMap((name) => {
			const { y } = centre('', name);
			const line = { x1: frame.x + room + GAP, x2: frame.x + frame.width, y1: y, y2: y };
			return [
				shape('line', { ...line, stroke: PAPER.hairline }),
				nameText(name, frame.x + room, y, room, measure)
			];
		}),
		...axis.map((name) => {
			const x = centre(name, '').x;
			const y = frame.y + head - 8;
			const turned = { x, y, transform: `rotate(-45 ${x.toFixed(1)} ${y.toFixed(1)})` };
			return shape(
				'text',
				{ ...turned, ...look(TEXT, PAPER.ink) },
				cutWords(name, head * 1.2, measure)
			);
		}),
		...points.flatMap(({ x, y, r }, index) => {
			const at = centre(String(x), String(y));
			const value = spec.valueLabels[0]?.[index] ?? '';
			const size = VALUE.size - 1;
			return [
				shape('circle', {
					cx: at.x,
					cy: at.y,
					r: Math.max(3, (r ?? 1) * scale * 0.9),
					fill: PAPER.muted
				}),
				...(value === ''
					? []
					: [
							shape(
								'text',
								{
									x: at.x,
									y: at.y + size * 0.36,
									'text-anchor': 'middle',
									...look({ ...VALUE, size }, PAPER.panel)
								},
								value
							)
						])
			];
		})
	];
}

/** In the order of the axis; what the specification does not say is read from the points. */
function scaleNames({ options }: ChartSpec, axis: 'x' | 'y', found: readonly string[]): string[] {
	const scale = (options.scales as Record<string, { labels?: unknown }> | undefined)?.[axis];
	return Array.isArray(scale?.labels) ? scale.labels.map(String) : [...found];
}
