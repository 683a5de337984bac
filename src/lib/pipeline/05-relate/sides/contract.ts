import type { Actor } from '../../03-match/actor.ts';
import type { Trigger } from '../../lexicon/lexicon.ts';
import type { TriggerHit } from '../sentence/sentence.ts';
import type { Sides } from './sides.ts';

/** Triggers by which a company named by its state may deal with a government. */
const CONTRACTS: ReadonlySet<Trigger> = new Set(['sign', 'agree']);

function isContract({ value }: TriggerHit): boolean {
	return CONTRACTS.has(value.kind) || value.rule.type === 'agreement';
}

/** "the French group Orano" signs contracts; it does not hold talks between states. */
export function mayDeal({ isCompany, rank }: Actor, trigger: TriggerHit): boolean {
	return !isCompany || rank !== 'adjective' || isContract(trigger);
}

/** Two companies deal with each other: no state does. */
export function isAmongCompanies({ left, right }: Sides, trigger: TriggerHit): boolean {
	return isContract(trigger) && [...left, ...right].every(({ isCompany }) => isCompany);
}
