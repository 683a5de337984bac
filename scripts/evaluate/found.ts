import type { Extraction } from '#lib/pipeline/extract.ts';
import type { Found } from './score.ts';

/** What a run found in a document, as the scorer wants it. */
export function foundBy({ drafts }: Extraction): Found {
	return {
		parties: drafts.flatMap(({ parties }) => parties.map(({ party }) => party)),
		pairs: drafts.flatMap(({ pairs }) =>
			pairs.map(({ source, target }): [string, string] => [source, target])
		),
		sectors: drafts.flatMap(({ sectors }) => sectors.map(({ id }) => id)),
		minerals: drafts.flatMap(({ minerals }) => minerals.map(({ id }) => id)),
		people: drafts.flatMap(({ parties }) =>
			parties.flatMap(({ party, people }) => people.map(({ name }) => ({ name, party })))
		),
		engagements: drafts
	};
}
