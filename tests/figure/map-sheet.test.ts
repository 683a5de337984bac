import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { mapFigure, type MapFigure } from '#lib/figure/map-figure.ts';
import { sheet, type Measure } from '#lib/figure/sheet.ts';
import { cutTo, wrap } from '#lib/figure/wrap.ts';
import { readBaseMap } from '#lib/geo/topology.ts';
import { buildScene } from '#lib/query/build-scene.ts';
import { TOKENS } from '#lib/query/tokens.ts';
import { fixtureDataset } from '../fixtures/dataset.ts';

const base = readBaseMap(
	JSON.parse(readFileSync(new URL('../../data/geo/base.json', import.meta.url), 'utf8'))
);
const dataset = fixtureDataset();
const measure: Measure = (text, size) => text.length * size * 0.55;
const size = { width: 1600, height: 1000 };

function sheetOf(title = 'Everything', change: Partial<MapFigure> = {}, within = size): string {
	const ids = new Set(dataset.engagements.map(({ id }) => id));
	const scene = buildScene(dataset, ids, { dim: true, minerals: true });
	const words = {
		title,
		subtitle: 'All engagements',
		notes: ['Data as of: 2025.'],
		sources: ['Source: one', 'Source: two'],
		more: (n: number) => `and ${n} more`,
		description: 'who engaged whom',
		language: 'en'
	};
	return sheet(words, within, measure, (frame) =>
		mapFigure(
			{
				scene,
				base,
				selection: null,
				ocean: null,
				focusRegion: '419',
				colour: () => '#0067a8',
				dash: () => [],
				hideOthers: false,
				name: (id) => `[${id}]`,
				eventName: (id) => id,
				symbolOf: (id) => id,
				...change
			},
			frame,
			measure
		)
	);
}

describe('the map as an SVG document', () => {
	const svg = sheetOf();

	test('is the same text for the same data', () => {
		expect(sheetOf()).toBe(svg);
	});

	test('has every name above every line, in all copies of the world', () => {
		expect(svg.lastIndexOf('stroke-linecap')).toBeGreaterThan(0);
		expect(svg.lastIndexOf('stroke-linecap')).toBeLessThan(svg.indexOf('>[KOR]</text>'));
	});

	test('says a name once, however wide the picture', () => {
		const wide = sheetOf('Everything', {}, { width: 2400, height: 500 });
		// Its rim and itself.
		expect(wide.split('>[KOR]</text>').length - 1).toBe(2);
	});

	test('names every place of the data, and says its title and its sources', () => {
		for (const id of ['KOR', 'CHL', 'ARE', 'AUS', 'USA']) expect(svg).toContain(`>[${id}]</text>`);
		expect(svg).toMatch(/<title>Everything<\/title>/);
		expect(svg).toContain('>Source: two</text>');
	});

	test('holds nothing that another program could not draw or that only the pointer needs', () => {
		expect(svg).not.toMatch(/foreignObject|<style|class=|data-key|href=|NaN|undefined/);
	});

	test('carries the language of names that are not in that of the page', () => {
		const language = (key: string) => (key === 'country:CHL' ? 'es' : undefined);
		const marked = sheetOf('Everything', { languageOf: language });
		expect(marked).toMatch(/<g [^>]*xml:lang="es"[^>]*><text[^>]*>\[CHL\]/);
		expect(svg).not.toMatch(/<g [^>]*xml:lang/);
	});

	test('tints the land of countries in place of the region in focus', () => {
		const tinted = sheetOf('Everything', { tints: new Map([['CHL', '#123456']]) });
		expect(tinted).toContain('fill="#123456"');
		expect(tinted).not.toContain(`fill="${TOKENS.light.landFocus}"`);
		expect(svg).toContain(`fill="${TOKENS.light.landFocus}"`);
	});

	test('takes markup in a title for text', () => {
		const hostile = sheetOf('<script>alert("1")</script>\u0000 & more');
		expect(hostile).not.toContain('<script');
		expect(hostile).toContain('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; more');
	});
});

describe('a sheet of any size', () => {
	const sources = Array.from({ length: 20 }, (_, at) => `Source: Ministry number ${at} of many`);
	const laidOut = (width: number, height: number, of = sources) => {
		let picture = { x: 0, y: 0, width: 0, height: 0 };
		const words = {
			title: 'Korea and Latin America',
			subtitle: '3 of 9 engagements, South Korea, digital economy, 2021 to 2025',
			notes: ['Data as of: 2025.', 'Borders imply no endorsement.'],
			sources: of,
			more: (n: number) => `and ${n} more`,
			description: '',
			language: 'en'
		};
		const svg = sheet(words, { width, height }, measure, (frame) => ((picture = frame), []));
		const lines = [...svg.matchAll(/<text x="[\d.]+" y="([\d.]+)"[^>]*>([^<]*)/g)];
		return { picture, lines: lines.map(([, y, text]) => ({ y: Number(y), text: text ?? '' })) };
	};

	test.each([
		[320, 240],
		[400, 300],
		[320, 8000],
		[8000, 240],
		[640, 420],
		[1100, 690]
	])('of %i × %i has room for the picture, and no words on it or beyond the rim', (w, h) => {
		const { picture, lines } = laidOut(w, h);
		expect(picture.height / h).toBeGreaterThan(0.38);
		for (const { y } of lines) {
			expect(y).toBeLessThan(h);
			expect(y < picture.y || y > picture.y + picture.height).toBe(true);
		}
		expect(lines.map(({ text }) => text).join(' ')).toMatch(/^Korea.*3 of 9.*2025.*Source: /);
	});

	test('says how many sources have no room', () => {
		const texts = laidOut(1100, 690).lines.map(({ text }) => text);
		const shown = texts.filter((text) => text.startsWith('Source')).length;
		expect(texts.at(-1)).toBe(`and ${20 - shown} more`);
		expect(laidOut(1100, 690, sources.slice(0, 2)).lines.at(-1)?.text).toBe(sources[1]);
	});
});

test('a text is cut to so many lines, with an ellipsis where it does not fit', () => {
	const byLength = (text: string) => text.length;
	expect(cutTo(2, 'one two three four', 8, byLength)).toEqual(['one two', 'three…']);
	expect(cutTo(3, 'one two three', 8, byLength)).toEqual(['one two', 'three']);
	expect(cutTo(1, 'unbreakable', 4, byLength)).toEqual(['unb…']);
	expect(cutTo(2, '', 4, byLength)).toEqual([]);
});

test('a text breaks at spaces, and between signs of Han and Kana', () => {
	const byLength = (text: string) => text.length;
	expect(wrap('one two three', 8, byLength)).toEqual(['one two', 'three']);
	expect(wrap('韓国と中国', 3, byLength)).toEqual(['韓国と', '中国']);
	expect(wrap('unbreakable', 4, byLength)).toEqual(['unbreakable']);
	expect(wrap('', 4, byLength)).toEqual([]);
});
