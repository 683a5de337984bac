import { ANY, type Scale, type Signs } from '#lib/pipeline/lexicon/confidence-table.ts';

/** One reading of a reviewed document. */
export interface Sample {
	document: string;
	signs: Signs;
	isRight: boolean;
}

interface Tally {
	right: number;
	of: number;
	/** The wider name that stands in where this one was never seen. */
	parent: string;
}

/** How many readings of the wider name one name's own are weighed against: what is tried. */
const STRENGTHS = [1, 2, 4, 8, 16, 32, 64];

/**
 * The share of right readings by precedent, each drawn towards that of the wider name (rule → trigger →
 * all): p = (right + strength × wider) / (of + strength). The strength is the one under which
 * the counts of all names of a level are likeliest (empirical Bayes, beta-binomial).
 */
export function precisionsOf(samples: readonly Sample[]): Scale['precisions'] {
	const right = samples.filter(({ isRight }) => isRight).length;
	const all = (right + 1) / (samples.length + 2);
	const kinds = new Set(samples.flatMap(({ signs }) => Object.keys(signs.precedents)));
	return Object.fromEntries(
		[...kinds].sort().map((kind) => {
			const known = new Map([[ANY, all]]);
			for (const level of levelsOf(samples, kind)) {
				const strength = likeliest([...level.values()], known);
				for (const [name, tally] of level)
					known.set(name, smoothed(tally, known.get(tally.parent) ?? all, strength));
			}
			return [kind, Object.fromEntries(known)];
		})
	);
}

/** The counts of a kind's names, the widest level first. */
function levelsOf(samples: readonly Sample[], kind: string): Map<string, Tally>[] {
	const levels: Map<string, Tally>[] = [];
	for (const { signs, isRight } of samples) {
		const names = [...(signs.precedents[kind] ?? [])].reverse();
		for (const [depth, name] of names.entries()) {
			const level = (levels[depth] ??= new Map<string, Tally>());
			const tally = level.get(name) ?? { right: 0, of: 0, parent: names[depth - 1] ?? ANY };
			tally.of++;
			if (isRight) tally.right++;
			level.set(name, tally);
		}
	}
	return levels;
}

function smoothed({ right, of }: Tally, wider: number, strength: number): number {
	return (right + strength * wider) / (of + strength);
}

function likeliest(tallies: readonly Tally[], wider: ReadonlyMap<string, number>): number {
	let best = STRENGTHS[0] ?? 1;
	let most = -Infinity;
	for (const strength of STRENGTHS) {
		const likelihood = tallies.reduce(
			(sum, tally) => sum + logLikelihood(tally, wider.get(tally.parent) ?? 0.5, strength),
			0
		);
		if (likelihood > most) {
			best = strength;
			most = likelihood;
		}
	}
	return best;
}

/** Of a run of right and wrong readings under a beta-binomial, read one after the other (Pólya's urn). */
function logLikelihood({ right, of }: Tally, mean: number, strength: number): number {
	let sum = 0;
	for (let i = 0; i < right; i++) sum += Math.log(strength * mean + i);
	for (let i = 0; i < of - right; i++) sum += Math.log(strength * (1 - mean) + i);
	for (let i = 0; i < of; i++) sum -= Math.log(strength + i);
	return sum;
}
