import type { EngagementType, Plover } from '#lib/domain/vocabulary.ts';

/** The PLOVER type of each kind of engagement (github.com/openeventdata/PLOVER). */
export const PLOVER: Record<EngagementType, Plover> = {
	summit: 'CONSULT',
	forum: 'CONSULT',
	ministerial_meeting: 'CONSULT',
	bilateral_meeting: 'CONSULT',
	visit: 'CONSULT',
	agreement: 'AGREE',
	project: 'COOPERATE',
	laboratory: 'COOPERATE',
	investment: 'COOPERATE',
	commercial_presence: 'COOPERATE',
	other: 'CONSULT'
};
