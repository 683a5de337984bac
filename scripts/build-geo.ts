import { command } from './fault.ts';
import { buildBaseMap } from './geo/base-map.ts';
import { foldName } from './geo/city-names.ts';
import { buildCountries } from './geo/countries.ts';
import { COUNTRY_CODES } from './geo/country-codes.ts';
import { buildCountryNames } from './geo/country-names.ts';
import { linesOf, writeGeo } from './geo/files.ts';
import { buildGazetteer } from './geo/gazetteer.ts';
import { readOptions } from './options.ts';

const HELP = `npm run build:geo
  Makes data/geo/ from npm packages and data/lexicons/places.json: base map, countries, their names, cities.`;

/** Makes `data/geo/` from npm packages and `data/lexicons/places.json`. Same packages, same bytes. */
await command(async () => {
	const options = readOptions(process.argv.slice(2), { help: { type: 'boolean' } }, HELP);
	if (options.help) {
		console.log(HELP);
		return 0;
	}
	const regions = new Map(COUNTRY_CODES.map(({ alpha3, region }) => [alpha3, region]));
	writeGeo('base.json', `${JSON.stringify(buildBaseMap((id) => regions.get(id) ?? ''))}\n`);
	writeGeo('countries.json', linesOf(buildCountries()));

	const countryNames = buildCountryNames();
	const byLanguage = countryNames.map(
		([language, names]) => `${JSON.stringify(language)}:${linesOf(names).trimEnd()}`
	);
	writeGeo('country-names.json', `{\n${byLanguage.join(',\n')}\n}\n`);

	const ownersOfName = new Map<string, Set<string>>();
	for (const [, names] of countryNames)
		for (const [alpha3, forms] of names)
			for (const form of forms) {
				const key = foldName(form);
				ownersOfName.set(key, (ownersOfName.get(key) ?? new Set()).add(alpha3));
			}
	const rows = buildGazetteer(ownersOfName).map((row) => JSON.stringify(row));
	writeGeo('gazetteer.json', `[\n${rows.join(',\n')}\n]\n`);
	return 0;
});
