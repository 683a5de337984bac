import type { ActiveElement, Chart, Plugin } from 'chart.js';
import { untrack } from 'svelte';
import type { Attachment } from 'svelte/attachments';
import type { ChartSpec, Target } from '#lib/charts/chart-spec.ts';
import { withRoom } from '#lib/charts/label-room.ts';

/**
 * Draws a chart on a canvas: created once, updated whenever what `getSpec` reads changes. Chart.js
 * comes as its own chunk, so that the page stands before it is there.
 *
 * @param getSpec `null` only while the canvas is on its way out
 */
export function chart(
	getSpec: () => ChartSpec | null,
	onpick: (target: Target) => void
): Attachment<HTMLCanvasElement> {
	return (canvas) => {
		let drawn: Chart<'bar' | 'bubble'> | null = null;
		let gone = false;
		let spec = untrack(getSpec);

		void load().then((ChartClass) => {
			if (gone || !spec) return;
			drawn = new ChartClass(canvas, {
				type: spec.type,
				data: spec.data,
				options: withEvents(spec),
				plugins: [valueLabels(() => spec)]
			});
		});

		$effect(() => {
			spec = getSpec();
			untrack(() => {
				if (!drawn || !spec) return;
				drawn.data = spec.data;
				drawn.options = withEvents(spec);
				drawn.update('none');
			});
		});

		return () => {
			gone = true;
			drawn?.destroy();
		};
	};

	function withEvents(spec: ChartSpec): ChartSpec['options'] {
		return {
			...spec.options,
			onClick: (_, elements) => {
				const target = targetOf(elements, spec);
				if (target) onpick(target);
			},
			onHover: (event, elements) => {
				const node = event.native?.target;
				if (node instanceof HTMLCanvasElement) node.classList.toggle('picks', elements.length > 0);
			}
		};
	}
}

function targetOf(elements: readonly ActiveElement[], spec: ChartSpec): Target | null {
	const [element] = elements;
	return element ? (spec.targets[element.datasetIndex]?.[element.index] ?? null) : null;
}

let loading: Promise<typeof Chart> | null = null;

function load(): Promise<typeof Chart> {
	// The axes make room for their names once, so the letters have to be there first.
	const letters = document.fonts?.load("12px 'Inter Variable'").catch(() => []);
	loading ??= Promise.all([import('./chart-library.ts'), letters]).then(([{ Chart }]) => Chart);
	return loading;
}

/**
 * Writes the numbers that the spec gives: after a lying bar, in a dot, or above a standing bar as far
 * as they have room beside each other.
 */
function valueLabels(getSpec: () => ChartSpec | null): Plugin<'bar' | 'bubble'> {
	return {
		id: 'valueLabels',
		afterDatasetsDraw(chart) {
			const { ctx } = chart;
			const spec = getSpec();
			if (!spec) return;
			const lying = spec.options.indexAxis === 'y';
			const inDot = spec.type === 'bubble';
			ctx.save();
			ctx.font = "600 11px 'Inter Variable', system-ui, sans-serif";
			ctx.textBaseline = lying || inDot ? 'middle' : 'bottom';
			ctx.textAlign = lying ? 'left' : 'center';
			const colours = spec.options.plugins?.tooltip;
			const colour = inDot ? colours?.bodyColor : spec.options.color;
			if (typeof colour === 'string') ctx.fillStyle = colour;
			const values = spec.valueLabels.flatMap((labels, dataset) =>
				chart.getDatasetMeta(dataset).data.map((element, index) => {
					const { x, y } = element.getProps(['x', 'y']);
					const text = labels[index] ?? '';
					return { x, y, text, width: ctx.measureText(text).width };
				})
			);
			for (const { x, y, text } of lying || inDot ? values : withRoom(values))
				ctx.fillText(text, lying ? x + 6 : x, inDot ? y + 0.5 : lying ? y : y - 4);
			ctx.restore();
		}
	};
}
