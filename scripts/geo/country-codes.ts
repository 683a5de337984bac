import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

interface CodeMapping {
	_numeric?: string;
	_alpha3?: string;
}

const mappings = (
	require('cldr-core/supplemental/codeMappings.json') as {
		supplemental: { codeMappings: Record<string, CodeMapping> };
	}
).supplemental.codeMappings;

const containment = (
	require('cldr-core/supplemental/territoryContainment.json') as {
		supplemental: { territoryContainment: Record<string, { _contains: string[] }> };
	}
).supplemental.territoryContainment;

/** M49's intermediate regions and the subregion that each is part of. */
const SUBREGION: Readonly<Record<string, string>> = {
	'005': '419',
	'013': '419',
	'029': '419',
	'011': '202',
	'014': '202',
	'017': '202',
	'018': '202'
};
const CONTINENTS = ['002', '019', '142', '150', '009'];

export interface CountryCode {
	alpha2: string;
	/** ISO 3166-1, with XKX for Kosovo as most of the world writes it. */
	alpha3: string;
	/** Three digits, the UN's; Kosovo has none there: 983 is CLDR's. */
	m49: string;
	/** M49 subregion: 419 for Latin America and the Caribbean. */
	region: string;
	/** M49 intermediate region (005 South America), else `null`. */
	intermediate: string | null;
}

/** Every country and territory of ISO 3166-1, with Kosovo, without Antarctica, by alpha-3. */
export const COUNTRY_CODES: readonly CountryCode[] = regions()
	.flatMap((region) => (containment[region]?._contains ?? []).map((alpha2) => ({ region, alpha2 })))
	.flatMap(({ region, alpha2 }) => {
		const mapping = mappings[alpha2];
		if (!mapping?._alpha3 || !mapping._numeric) return [];
		return {
			alpha2,
			alpha3: alpha2 === 'XK' ? 'XKX' : mapping._alpha3,
			m49: mapping._numeric,
			region: SUBREGION[region] ?? region,
			intermediate: region in SUBREGION ? region : null
		};
	})
	.sort((a, b) => (a.alpha3 < b.alpha3 ? -1 : 1));

export function alpha3OfM49(m49: string): string | undefined {
	return byM49.get(m49);
}

const byM49 = new Map(COUNTRY_CODES.map(({ m49, alpha3 }) => [m49, alpha3]));

function regions(): string[] {
	return CONTINENTS.flatMap((continent) => containment[continent]?._contains ?? []).filter((code) =>
		/^\d/.test(code)
	);
}
