import type { LexiconFile } from './files.ts';
import { error, warning, type Finding } from './finding.ts';

/** What the tables outside `data/lexicons` know: ISO alpha-3 codes. */
export interface Known {
	countries: ReadonlySet<string>;
}

interface Row {
	id: string;
	trigger: string;
	implies?: string;
	convenor?: string;
	partner?: string;
	yes: readonly (readonly string[])[];
	no: readonly string[];
}

/** Ids that no taxonomy has, ids that stand twice, and rule rows that prove nothing. */
export function referenceFindings(files: readonly LexiconFile[], known: Known): Finding[] {
	const table = <T>(name: string) => (files.find((file) => file.name === name)?.data ?? []) as T[];
	const idsOf = (name: string) => table<{ id: string }>(name).map(({ id }) => id);
	const blocs = idsOf('blocs.json');
	const parties = new Set([...known.countries, ...blocs]);
	const topics: Record<string, ReadonlySet<string>> = {
		sectors: new Set(idsOf('sectors.json')),
		minerals: new Set(idsOf('minerals.json')),
		countries: known.countries
	};
	const party = (id: string | null | undefined, where: string) =>
		id == null || parties.has(id) ? [] : [error('unknown-id', where, `no party ${id}`)];
	const inFiles = files.flatMap(({ name, kind, language, data }) => {
		if (language === null) return [];
		if (kind === 'rules') return rows(name, data as readonly Row[], party);
		if (kind === 'bodies')
			return ((data as { national?: { country: string }[] }).national ?? []).flatMap(
				({ country }) => party(country, `${name} national`)
			);
		if (kind === 'grammar') {
			const { homes, homeCountry, blocCodes } = data as {
				homes: readonly string[];
				homeCountry: string | null;
				blocCodes?: Record<string, string>;
			};
			const ids = [...homes, homeCountry, ...Object.values(blocCodes ?? {})];
			return ids.flatMap((id) => party(id, name));
		}
		const ids = topics[kind];
		return ids
			? Object.keys(data as object)
					.filter((id) => !ids.has(id))
					.map((id) => error('unknown-id', name, `no ${id} in the taxonomy`))
			: [];
	});
	return [
		...inFiles,
		...table<{ id: string; members?: readonly string[] }>('blocs.json').flatMap(
			({ id, members = [] }) => members.flatMap((member) => party(member, `blocs.json ${id}`))
		),
		...table<{ country: string }>('people.json').flatMap(({ country }) =>
			party(country, 'people.json')
		),
		...table<{ name: string; country?: string | null }>('outlets.json').flatMap((outlet) =>
			party(outlet.country, `outlets.json ${outlet.name}`)
		),
		...['blocs.json', 'sectors.json', 'minerals.json'].flatMap((name) =>
			repeated(name, idsOf(name))
		)
	];
}

/** A conference needs its host and its guests told by rows of different kinds: one may prove all. */
const SHARED: ReadonlySet<string> = new Set(['host', 'attend', 'event']);

type Check = (id: string | undefined, where: string) => Finding[];

function rows(name: string, table: readonly Row[], party: Check): Finding[] {
	return [
		...table.flatMap(({ id, trigger, implies, convenor, partner, yes, no }) => [
			...[implies, convenor, partner].flatMap((one) => party(one, `${name} ${id}`)),
			...(no.length > 0 ? [] : [error('no-example', `${name} ${id}`, 'needs a text in `no`')]),
			...(yes.length > 0
				? []
				: [
						(SHARED.has(trigger) ? warning : error)(
							'no-example',
							`${name} ${id}`,
							'has no text in `yes`'
						)
					])
		]),
		...repeated(
			name,
			table.map(({ id }) => id)
		)
	];
}

function repeated(name: string, ids: readonly string[]): Finding[] {
	return ids
		.filter((id, at) => ids.indexOf(id) !== at)
		.map((id) => error('twice', name, `the id ${id} stands twice`));
}
