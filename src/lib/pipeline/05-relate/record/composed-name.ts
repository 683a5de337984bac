import type { EngagementType } from '#lib/domain/vocabulary.ts';
import type { Places } from '../../03-match/places.ts';

const NOUN: Record<EngagementType, string> = {
	summit: 'summit',
	forum: 'forum',
	ministerial_meeting: 'ministerial meeting',
	bilateral_meeting: 'talks',
	agreement: 'agreement',
	visit: 'visit',
	project: 'project',
	laboratory: 'laboratory',
	investment: 'investment',
	commercial_presence: 'commercial presence',
	other: 'engagement'
};

/** "South Korea–Chile talks": the name of an engagement to which its document gives none. */
export function composedName(
	parties: readonly string[],
	type: EngagementType,
	places: Places
): string {
	const names = parties.slice(0, 4).map((id) => partyName(id, places));
	const more = parties.length > 4 ? ' and others' : '';
	return `${names.join('–')}${more} ${NOUN[type]}`;
}

function partyName(id: string, places: Places): string {
	return places.country(id)?.names.en ?? places.bloc(id)?.names.en?.[0] ?? id;
}
