import { describe, expect, test } from 'vitest';
import { importsOf } from './imports.ts';
import { objection } from './rooms.ts';
import { targetOf } from './target.ts';

const runtime = (specifier: string | null) => ({ specifier, typeOnly: false });
const type = (specifier: string) => ({ specifier, typeOnly: true });

describe('importsOf', () => {
	test('tells types from values in a script', () => {
		const source = `
			import 'a.css';
			import b, { type B } from 'b';
			import type { C } from 'c';
			import { type D, type E } from 'd';
			export * from './e.ts';
			export type { F } from './f.ts';
			const g = await import('g');
			type H = import('h').H;
			// import 'not' and "import('me')"
		`;
		expect(importsOf('x.ts', source)).toEqual([
			runtime('a.css'),
			runtime('b'),
			type('c'),
			type('d'),
			runtime('./e.ts'),
			type('./f.ts'),
			runtime('g'),
			type('h')
		]);
	});

	test('says when an import is computed', () => {
		expect(importsOf('x.ts', 'await import(name)')).toEqual([runtime(null)]);
	});

	test('reads both scripts and the markup of a component', () => {
		const source = `
			<script module lang="ts">import type { A } from 'a';</script>
			<script lang="ts">import { type B } from 'b'; import C from './C.svelte';</script>
			<button onclick={() => import('d')}>{'import "e"'}</button>
		`;
		const found = importsOf('X.svelte', source);
		expect(found).toHaveLength(4);
		expect(found).toEqual(
			expect.arrayContaining([type('a'), type('b'), runtime('./C.svelte'), runtime('d')])
		);
	});
});

describe('targetOf', () => {
	test.each([
		['src/lib/query/facet.ts', './filters.ts', '#query'],
		['src/lib/query/facet.ts', '../geo/arc.ts', '#geo'],
		['src/lib/components/map/Map.svelte', '../../../routes/nav.ts', 'routes'],
		['src/routes/+page.svelte', '#lib/state/view.svelte.ts', '#state'],
		['scripts/preprocess.ts', '../data/lexicons/en.json', 'data'],
		['src/lib/platform/load.ts', '#data/datasets/places.geojson', 'data'],
		['scripts/start.ts', 'node:fs/promises', 'node:fs/promises'],
		['src/lib/platform/navigate.ts', '$app/navigation', '$app/navigation'],
		['src/lib/domain/id.ts', '@noble/hashes/sha2.js', '@noble/hashes'],
		['src/lib/attachments/map.ts', 'leaflet/dist/leaflet.css', 'leaflet'],
		['src/lib/state/theme.svelte.ts', 'svelte/reactivity', 'svelte']
	])('%s, %s: %s', (file, specifier, target) => {
		expect(targetOf(file, specifier)).toBe(target);
	});
});

describe('objection', () => {
	test.each([
		['#domain', 'valibot', false],
		['#map', 'leaflet', true],
		['#query', '#geo', false],
		['scripts', 'node:fs', false],
		['scripts', 'ajv', false],
		['#attachments', 'leaflet', false]
	])('%s may import %s', (room, target, typeOnly) => {
		expect(objection(room, target, typeOnly)).toBeNull();
	});

	test.each([
		['#domain', '#query', true],
		['#pipeline', 'node:fs', false],
		['#pipeline', 'data', false],
		['#map', 'leaflet', false],
		['#query', 'svelte', true],
		['#components', '#pipeline', true],
		['#components', '$app/navigation', false],
		['#components', 'data', false],
		['#state', '#components', true],
		['routes', 'chart.js', false],
		['scripts', 'svelte', false],
		['scripts', '#components', false],
		['#helpers', 'valibot', false]
	])('%s may not import %s', (room, target, typeOnly) => {
		expect(objection(room, target, typeOnly)).toMatch(/may not|no room/);
	});
});
