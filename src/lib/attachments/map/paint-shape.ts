import type { Shape } from '#lib/map/shape.ts';
import type { Context } from './paint-sheet.ts';

/**
 * Paints what SVG would show of a shape, without the wider lines that are there only to be hit. It
 * knows the elements and attributes that `draw-shapes.ts` gives to places and events.
 */
export function paintShape(context: Context, { name, attributes, children }: Shape): void {
	if (String(attributes['class'] ?? '').startsWith('hit')) return;
	if (name === 'g') {
		for (const child of children) if (typeof child !== 'string') paintShape(context, child);
		return;
	}
	const number = (key: string, otherwise = 0) => Number(attributes[key] ?? otherwise);
	const colour = (key: string) => {
		const value = attributes[key];
		return value === undefined || value === 'none' ? null : String(value);
	};
	const [fill, stroke] = [colour('fill'), colour('stroke')];
	if (name === 'text') {
		if (fill === null) return;
		context.font = `${number('font-weight', 400)} ${number('font-size')}px 'Inter Variable', system-ui, sans-serif`;
		context.textAlign = attributes['text-anchor'] === 'middle' ? 'center' : 'start';
		context.fillStyle = fill;
		context.fillText(children.join(''), number('x'), number('y'));
		return;
	}
	context.beginPath();
	if (name === 'circle') context.arc(number('cx'), number('cy'), number('r'), 0, 2 * Math.PI);
	else if (name === 'rect')
		context.roundRect(
			number('x'),
			number('y'),
			number('width'),
			number('height'),
			Math.min(number('rx'), number('height') / 2)
		);
	else throw new Error(`“${name}” is not painted`);
	if (fill !== null) {
		context.globalAlpha = number('fill-opacity', 1);
		context.fillStyle = fill;
		context.fill();
		context.globalAlpha = 1;
	}
	if (stroke === null) return;
	context.setLineDash(
		String(attributes['stroke-dasharray'] ?? '')
			.split(' ')
			.filter(Boolean)
			.map(Number)
	);
	context.lineWidth = number('stroke-width', 1);
	context.strokeStyle = stroke;
	context.stroke();
}
