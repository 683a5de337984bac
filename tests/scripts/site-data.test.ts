import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it, vi } from 'vitest';
import { DocumentsFileSchema } from '#lib/domain/document.ts';
import { EngagementsFileSchema } from '#lib/domain/engagement.ts';
import { MineralLinksFileSchema } from '#lib/domain/mineral.ts';
import { PlacesFileSchema } from '#lib/domain/place.ts';
import { PairsSchema, RelationshipsFileSchema } from '#lib/domain/relationship.ts';
import { SectorsFileSchema, TaxonomySchema } from '#lib/domain/sector.ts';
import { fromRoot } from '../../scripts/root.ts';
import { fetchingModule, moduleOf, siteJson } from '../../scripts/vite/site-data.ts';

function textOf(file: string): string {
	return readFileSync(fromRoot('data', 'datasets', file), 'utf8');
}

/** What the site imports. */
async function imported(file: string, text: string): Promise<unknown> {
	return run(moduleOf(siteJson(file, text)));
}

async function run(code: string): Promise<unknown> {
	const module = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as {
		default: unknown;
	};
	return module.default;
}

describe('the datasets as the site imports them', () => {
	it.each([
		['documents.json', DocumentsFileSchema],
		['places.geojson', PlacesFileSchema],
		['mineral-links.json', MineralLinksFileSchema]
	])('%s is all there', async (file, schema) => {
		const text = textOf(file);
		expect(v.parse(schema, await imported(file, text))).toEqual(v.parse(schema, JSON.parse(text)));
	});

	it('engagements come without the rejected', async () => {
		const whole = v.parse(EngagementsFileSchema, JSON.parse(textOf('engagements.json')));
		const rejected = whole.engagements.slice(0, 1);
		const text = JSON.stringify({ ...whole, rejected });
		const read = v.parse(EngagementsFileSchema, await imported('engagements.json', text));
		expect(read).toEqual({ ...whole, rejected: [] });
	});

	it('relationships come without their lines', async () => {
		const text = textOf('relationships.geojson');
		const whole = v.parse(RelationshipsFileSchema, JSON.parse(text));
		const read = await imported('relationships.geojson', text);
		expect(v.parse(PairsSchema, read).features).toEqual(
			whole.features.map(({ properties }) => ({ properties }))
		);
		expect(JSON.stringify(read)).not.toContain('coordinates');
	});

	it('sectors come without their rows', async () => {
		const text = textOf('sectors.json');
		const { taxonomy } = v.parse(SectorsFileSchema, JSON.parse(text));
		const read = await imported('sectors.json', text);
		expect(read).toEqual(v.parse(TaxonomySchema, read));
		expect(v.parse(TaxonomySchema, read).taxonomy).toEqual(taxonomy);
	});

	it('are fetched where they are large, and say so where they are not to be had', async () => {
		const json = siteJson('sectors.json', textOf('sectors.json'));
		const address = JSON.stringify(`data:application/json,${encodeURIComponent(json)}`);
		expect(await run(fetchingModule(address))).toEqual(JSON.parse(json));
		const lost = { ok: false, status: 404, url: '/lost.json' };
		vi.stubGlobal('fetch', async () => lost);
		await expect(run(fetchingModule(`'/lost.json'`)).finally(vi.unstubAllGlobals)).rejects.toThrow(
			'404: /lost.json'
		);
	});

	it('keeps every sign of a text', async () => {
		const said = {
			text: 'quote\' and " and \\ and ` and ${x} and \u2028\u2029\n한국–칠레 😀 \ud800'
		};
		expect(await imported('other.json', JSON.stringify(said))).toEqual(said);
	});
});
