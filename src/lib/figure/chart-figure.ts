import type { ChartSpec } from '#lib/charts/chart-spec.ts';
import { shape, type Shape } from '#lib/map/shape.ts';
import { PAPER, type Frame, type Measure } from './sheet.ts';
import { WEIGHT } from './type.ts';
import { cut } from './wrap.ts';

const TEXT = { size: 13, weight: WEIGHT.plain };
const VALUE = { size: 12, weight: WEIGHT.strong };
const GAP = 10;
/** At the foot, for a line that says how much is drawn. */
const NOTE_ROOM = 24;
/** Of the frame's width, at most, for the names of rows. */
const NAME_SHARE = 0.36;
const THICKEST_BAR = { row: 26, column: 88 };

/**
 * A chart within the frame, from the same specification that the screen draws.
 *
 * @param cut how much of it is drawn, in words, which stand at its foot; empty where all is
 */
export function chartFigure(spec: ChartSpec, frame: Frame, measure: Measure, cut = ''): Shape[] {
	if (cut === '') return drawing(spec, frame, measure);
	const rest = { ...frame, height: Math.max(1, frame.height - NOTE_ROOM) };
	const place = { x: frame.x, y: frame.y + frame.height - 2 };
	const words = cutWords(cut, frame.width, measure);
	return [
		...drawing(spec, rest, measure),
		shape('text', { ...place, ...look(VALUE, PAPER.muted) }, words)
	];
}

function drawing(spec: ChartSpec, frame: Frame, measure: Measure): Shape[] {
	if (spec.type === 'bubble') return dots(spec, frame, measure);
	return 'indexAxis' in spec.options && spec.options.indexAxis === 'y'
		? rows(spec, frame, measure)
		: columns(spec, frame, measure);
}

/** Lying bars, one row each, with the number behind. */
function rows(spec: ChartSpec, frame: Frame, measure: Measure): Shape[] {
	const labels = labelsOf(spec);
	const values = numbersOf(spec, 0);
	const room = nameRoom(labels, frame, measure);
	const step = frame.height / Math.max(1, labels.length);
	const bar = Math.min(THICKEST_BAR.row, step * 0.6);
	const width = frame.width - room - GAP - 48;
	const most = Math.max(1, ...values);
	return labels.flatMap((label, index) => {
		const middle = frame.y + step * (index + 0.5);
		const long = ((values[index] ?? 0) / most) * width;
		const x = frame.x + room + GAP;
		return [
			nameText(label, frame.x + room, middle, room, measure),
			shape('rect', {
				x,
				y: middle - bar / 2,
				width: long,
				height: bar,
				fill: fillOf(spec, 0, index)
			}),
			valueText(spec.valueLabels[0]?.[index] ?? '', x + long + 8, middle + 4, 'start')
		];
	});
}

/** Standing bars, stacked by series, with the total above and a legend where there are several. */
function columns(spec: ChartSpec, frame: Frame, measure: Measure): Shape[] {
	const labels = labelsOf(spec);
	const series = spec.data.datasets.map((_, index) => numbersOf(spec, index));
	const totals = labels.map((_, at) => series.reduce((sum, values) => sum + (values[at] ?? 0), 0));
	const most = Math.max(1, ...totals);
	const top = frame.y + (series.length > 1 ? 36 : 12) + VALUE.size;
	const foot = frame.y + frame.height - 24;
	const step = frame.width / Math.max(1, labels.length);
	const bar = Math.min(THICKEST_BAR.column, step * 0.7);
	const widest = Math.max(0, ...labels.map((label) => measure(label, TEXT.size, TEXT.weight)));
	/** Of many years only some have room for their name. */
	const every = Math.max(1, Math.ceil((widest + GAP) / step));
	const shapes = labels.flatMap((label, at) => {
		const centre = frame.x + step * (at + 0.5);
		let y = foot;
		const stack = series.map((values, one) => {
			const height = ((values[at] ?? 0) / most) * (foot - top);
			y -= height;
			return shape('rect', {
				...{ x: centre - bar / 2, y, width: bar, height },
				...{ fill: fillOf(spec, one, at), stroke: PAPER.panel }
			});
		});
		const total = spec.valueLabels.map((of) => of[at] ?? '').find((text) => text !== '') ?? '';
		return [
			...stack.filter(({ attributes }) => attributes['height'] !== 0),
			valueText(total, centre, y - 6, 'middle'),
			...(at % every === 0
				? [
						shape(
							'text',
							{ x: centre, y: foot + 19, 'text-anchor': 'middle', ...look(TEXT, PAPER.ink) },
							label
						)
					]
				: [])
		];
	});
	const line = { x1: frame.x, x2: frame.x + frame.width, y1: foot, y2: foot };
	return [
		...shapes,
		shape('line', { ...line, stroke: PAPER.hairline }),
		...(series.length > 1 ? seriesLegend(spec, frame, measure) : [])
	];
}

/** Rows against columns; the area of a dot follows the count, which stands beside it. */
function dots(spec: ChartSpec, frame: Frame, measure: Measure): Shape[] {
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

function seriesLegend(spec: ChartSpec, frame: Frame, measure: Measure): Shape[] {
	let x = frame.x;
	return spec.data.datasets.flatMap(({ label = '' }, index) => {
		const left = x;
		x += 18 + measure(label, TEXT.size, TEXT.weight) + 20;
		const key = { x: left, y: frame.y + 2, width: 12, height: 12, fill: fillOf(spec, index, 0) };
		return [
			shape('rect', key),
			shape('text', { x: left + 18, y: frame.y + 13, ...look(TEXT, PAPER.ink) }, label)
		];
	});
}

function labelsOf({ data }: ChartSpec): string[] {
	return (data.labels ?? []).map(String);
}

function numbersOf({ data }: ChartSpec, series: number): number[] {
	return (data.datasets[series]?.data ?? []).map((value) =>
		typeof value === 'number' ? value : 0
	);
}

/** In the order of the axis; what the specification does not say is read from the points. */
function scaleNames({ options }: ChartSpec, axis: 'x' | 'y', found: readonly string[]): string[] {
	const scale = (options.scales as Record<string, { labels?: unknown }> | undefined)?.[axis];
	return Array.isArray(scale?.labels) ? scale.labels.map(String) : [...found];
}

function fillOf({ data }: ChartSpec, series: number, at: number): string {
	const colour: unknown = data.datasets[series]?.backgroundColor;
	const one: unknown = Array.isArray(colour) ? colour[at] : colour;
	return typeof one === 'string' ? one : PAPER.muted;
}

function nameRoom(names: readonly string[], frame: Frame, measure: Measure): number {
	const widest = Math.max(0, ...names.map((name) => measure(name, TEXT.size, TEXT.weight)));
	return Math.min(widest, frame.width * NAME_SHARE);
}

function nameText(name: string, x: number, middle: number, room: number, measure: Measure): Shape {
	const place = { x, y: middle + TEXT.size * 0.36, 'text-anchor': 'end' };
	return shape('text', { ...place, ...look(TEXT, PAPER.ink) }, cutWords(name, room, measure));
}

function valueText(text: string, x: number, y: number, anchor: string): Shape {
	return shape('text', { x, y, 'text-anchor': anchor, ...look(VALUE, PAPER.ink) }, text);
}

function cutWords(text: string, room: number, measure: Measure): string {
	return cut(text, room, (part) => measure(part, TEXT.size, TEXT.weight));
}

function look({ size, weight }: typeof TEXT, fill: string) {
	return { 'font-size': size, 'font-weight': weight, fill };
}
