import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { CorrectionsFileSchema } from '#lib/domain/correction.ts';
import { correctionFrom, draftOf, type CorrectionDraft } from '#lib/query/correction-draft.ts';
import { engagement } from '../fixtures/scene/small-dataset.ts';

const talks = engagement('e-1', { documents: ['d'] });
const text = {
	...{ id: 'd', sha256: '', length: 60 },
	segments: [{ start: 0, text: 'They were joined by the Minister\n  of Peru (a guest).' }]
};
const textOf = (id: string) => (id === 'd' ? text : null);

function from(draft: Partial<CorrectionDraft>) {
	const whole = { ...draftOf(talks, 'Ama'), ...draft };
	return correctionFrom(whole, talks, '2026-01-15', textOf);
}

describe('a draft gives a row that the file of corrections takes', () => {
	test.each<[Partial<CorrectionDraft>, object]>([
		[{ kind: 'accepted' }, { verdict: 'accepted' }],
		[
			{ kind: 'rejected', why: ' A rumour. ' },
			{ verdict: 'rejected', why: 'A rumour.' }
		],
		[
			{ kind: 'date', date: ' 2025-12-12 ' },
			{ field: 'date', value: '2025-12-12' }
		],
		[
			{ kind: 'name', name: 'Accra talks' },
			{ field: 'name', value: 'Accra talks' }
		],
		[
			{ kind: 'type', type: 'laboratory' },
			{ field: 'type', value: 'laboratory' }
		],
		[
			{ kind: 'venue', country: 'NOR', city: '' },
			{ field: 'venue', value: { country: 'NOR', name: null } }
		],
		[
			{ kind: 'party', party: 'PER', words: 'joined by the Minister of Peru (a guest)' },
			{
				field: 'party',
				value: {
					...{ party: 'PER', role: 'participant', document: 'd' },
					exact: 'joined by the Minister\n  of Peru (a guest)'
				}
			}
		]
	])('%j', (draft, wanted) => {
		const result = from(draft);
		if (!('correction' in result)) throw new Error(result.fault);
		expect(result.correction).toMatchObject({ target: 'e-1', who: 'Ama', ...wanted });
		const file = { formatVersion: 1, corrections: [result.correction] };
		expect(v.parse(CorrectionsFileSchema, file)).toEqual(file);
	});
});

test.each<[Partial<CorrectionDraft>, string]>([
	[{ kind: 'accepted', who: ' ' }, 'who'],
	[{ kind: 'name' }, 'same'],
	[{ kind: 'date', date: 'yesterday' }, 'date'],
	[{ kind: 'date', date: '2025-13-41' }, 'date'],
	[{ kind: 'parties', parties: [] }, 'empty'],
	[{ kind: 'party', party: 'PER', words: 'the Minister of Chile' }, 'words'],
	[{ kind: 'party', party: 'PER', words: '  ' }, 'words'],
	[{ kind: 'party', words: 'joined by' }, 'incomplete']
])('%j gives none: %s', (draft, fault) => {
	expect(from(draft)).toEqual({ fault });
});
