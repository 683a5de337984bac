import type { Actor } from '../../03-match/actor.ts';
import type { Statement } from '../statement/statement.ts';

/**
 * Letters are brought by ambassadors, and to somebody at home. "They too presented theirs, the ambassadors of Peru,
 * Oman and Nepal": not to each other, nor to the ambassador of whom the sentence before told.
 */
export function brought(told: Statement): Statement | null {
	const { left, right, trigger } = told;
	if (right.length === 0) return null;
	// "The President received those of Peru, Oman and Nepal": guests by the names of their states.
	const isTurned = right.some(isAmbassador) || (left.some(isHead) && right.every(isBareName));
	if (isTurned && left.some(isAmbassador)) return null;
	return {
		...told,
		left: isTurned ? right : left,
		right: isTurned ? left : right,
		trigger: { ...trigger, kind: 'receive' },
		directed: true
	};
}

function isHead({ title }: Actor): boolean {
	return title?.kind === 'head-of-state';
}

function isBareName({ rank, kind }: Actor): boolean {
	return rank === 'name' && kind === 'country';
}

function isAmbassador({ title }: Actor): boolean {
	return title?.kind === 'ambassador';
}
