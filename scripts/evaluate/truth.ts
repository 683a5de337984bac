import type { Gold } from './gold.ts';
import { key } from './score.ts';

/** What any engagement of a reviewed document has, must have or may have. */
export interface Truth {
	/** In either direction. */
	hasPair(a: string, b: string): boolean;
	parties: ReadonlySet<string>;
	sectors: ReadonlySet<string>;
}

export function truthOf({ engagements }: Gold): Truth {
	const all = engagements.flatMap(({ pairs }) => pairs);
	const pairs = new Set(all.map(({ source, target }) => key(source, target)));
	return {
		hasPair: (a, b) => pairs.has(key(a, b)),
		parties: new Set([
			...engagements.flatMap((one) => [
				...one.convenor,
				...one.participants,
				...one.participantsOptional
			]),
			...all.flatMap(({ source, target }) => [source, target])
		]),
		sectors: new Set(
			engagements.flatMap(({ sectors, sectorsOptional }) => [...sectors, ...sectorsOptional])
		)
	};
}
