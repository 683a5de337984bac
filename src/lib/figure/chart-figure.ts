import type { ChartSpec } from '#lib/charts/chart-spec.ts';
import { withRoom } from '#lib/charts/label-room.ts';
import { shape, type Shape } from '#lib/map/shape.ts';
import { cutWords, GAP, look, nameRoom, nameText, TEXT, VALUE, valueText } from './chart-words.ts';
import { dots } from './dot-figure.ts';
import { PAPER, type Frame, type Measure } from './sheet.ts';

/** At the foot, for a line that says how much is drawn. */
const NOTE_ROOM = 24;
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
	const centreOf = (at: number) => frame.x + step * (at + 0.5);
	const above = labels.map((_, at) => {
		const text = spec.valueLabels.map((of) => of[at] ?? '').find((one) => one !== '') ?? '';
		const y = foot - ((totals[at] ?? 0) / most) * (foot - top) - 6;
		return { text, x: centreOf(at), y, width: measure(text, VALUE.size, VALUE.weight) };
	});
	const free = withRoom(above);
	const shapes = labels.flatMap((label, at) => {
		const centre = centreOf(at);
		let y = foot;
		const stack = series.map((values, one) => {
			const height = ((values[at] ?? 0) / most) * (foot - top);
			y -= height;
			return shape('rect', {
				...{ x: centre - bar / 2, y, width: bar, height },
				...{ fill: fillOf(spec, one, at), stroke: PAPER.panel }
			});
		});
		return [
			...stack.filter(({ attributes }) => attributes['height'] !== 0),
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
		...[...free].map(({ text, x, y }) => valueText(text, x, y, 'middle')),
		shape('line', { ...line, stroke: PAPER.hairline }),
		...(series.length > 1 ? seriesLegend(spec, frame, measure) : [])
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

function fillOf({ data }: ChartSpec, series: number, at: number): string {
	const colour: unknown = data.datasets[series]?.backgroundColor;
	const one: unknown = Array.isArray(colour) ? colour[at] : colour;
	return typeof one === 'string' ? one : PAPER.muted;
}
