import type { Mode } from '#lib/domain/vocabulary.ts';
import type { Strand, StrandMember } from './build-scene-strands.ts';
import type { SceneArc } from './scene.ts';

/** A strand as the filters leave it; with all its members, but not matching, where none is left. */
export function arcOf(strand: Strand, matching: ReadonlySet<string>): SceneArc {
	const left = strand.members.filter(({ engagement }) => matching.has(engagement));
	const members = left.length > 0 ? left : strand.members;
	return {
		id: strand.id,
		source: strand.source,
		target: strand.target,
		from: strand.from,
		to: strand.to,
		series: strand.series,
		directed: members.some(({ directed }) => directed),
		mode: modeOf(members),
		type: members[0]?.type ?? 'other',
		minerals: [...new Set(members.flatMap(({ minerals }) => minerals))].sort(),
		engagements: withoutRepeats(members),
		order: strand.order,
		matches: left.length > 0
	};
}

/** By video only when every engagement says so; in person as soon as one says so. */
function modeOf(members: readonly StrandMember[]): Mode | null {
	const modes = new Set(members.map(({ mode }) => mode));
	if (modes.size === 1) return members[0]?.mode ?? null;
	if (modes.has('both') || (modes.has('video') && modes.has('in-person'))) return 'both';
	return modes.has('in-person') ? 'in-person' : null;
}

/** Members come by engagement id, so that repeats are neighbours. */
function withoutRepeats(members: readonly StrandMember[]): string[] {
	const ids: string[] = [];
	for (const { engagement } of members) if (engagement !== ids.at(-1)) ids.push(engagement);
	return ids;
}
