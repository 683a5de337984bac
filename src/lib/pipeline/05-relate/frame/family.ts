import type { Actor } from '../../03-match/actor.ts';
import type { Trigger } from '../../lexicon/lexicon.ts';
import type { Statement } from '../statement/statement.ts';

/** A statement, with the two sides of it that engage. */
export interface ToldPair {
	statement: Statement;
	sides: [Actor[], Actor[]];
}

export type Family = 'talk' | 'deal' | 'work';

/** A visit with its talks, what was signed, and what is built or paid: three engagements of one pair. */
export const FAMILY: Partial<Record<Trigger, Family>> = {
	meet: 'talk',
	call: 'talk',
	visit: 'talk',
	receive: 'talk',
	sign: 'deal',
	project: 'work',
	invest: 'work',
	presence: 'work'
};

/**
 * What the same parties did, by what kind of thing it was. Words that could belong to any of them
 * ("agreed", a mere noun) join the one that the text tells firmly.
 */
export function families(
	tellings: readonly ToldPair[]
): { family: Family | null; told: ToldPair[] }[] {
	const sorted: Record<Family, ToldPair[]> = { talk: [], deal: [], work: [] };
	const loose: ToldPair[] = [];
	for (const telling of tellings) {
		const family = FAMILY[telling.statement.trigger.kind];
		if (family) sorted[family].push(telling);
		else loose.push(telling);
	}
	const firm = (['talk', 'deal', 'work'] as const).filter((family) =>
		sorted[family].some(({ statement }) => isFirm(statement))
	);
	const [first] = firm;
	if (first === undefined) return [{ family: null, told: [...tellings] }];
	for (const family of ['talk', 'deal', 'work'] as const)
		if (!firm.includes(family)) loose.push(...sorted[family]);
	sorted[first].push(...loose);
	return firm.map((family) => ({ family, told: inOrder(sorted[family]) }));
}

function isFirm({ trigger, sentence, cue }: Statement): boolean {
	switch (FAMILY[trigger.kind]) {
		case 'talk':
			return trigger.form !== 'noun' || cue !== 'both' || sentence.isTitle;
		case 'deal':
			return trigger.form !== 'noun' || sentence.triggers.some(isSigning);
		default:
			return trigger.form !== 'noun' || trigger.type === 'laboratory';
	}
}

function isSigning({ value }: Statement['sentence']['triggers'][number]): boolean {
	return value.kind === 'sign' && value.rule.form !== 'noun';
}

function inOrder(tellings: ToldPair[]): ToldPair[] {
	return tellings.sort((a, b) => a.statement.trigger.start - b.statement.trigger.start);
}
