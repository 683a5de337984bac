import type { EngagementType } from '#lib/domain/vocabulary.ts';
import type { Actor } from '../../03-match/actor.ts';

/** What many who came together by no name of a meeting held: by the offices of those who came. */
export function gatheringType(came: readonly Actor[]): EngagementType {
	const kinds = came.map(({ title }) => title?.kind ?? '');
	if (kinds.some((kind) => kind.endsWith('minister'))) return 'ministerial_meeting';
	return kinds.some((kind) => kind.startsWith('head-of')) ? 'summit' : 'forum';
}
