import { describe, expect, test } from 'vitest';
import { read } from './lexicon.ts';

/** How the only engagement of a text stands, and the words that say so. */
function standing(text: string): [string, ...string[]] {
	const [only, second] = read(text, { published: '2024-03-05' }).drafts;
	if (!only || second) throw new Error(`not one engagement in: ${text}`);
	return [only.status, ...only.statusEvidence.map(({ exact }) => exact)];
}

describe('how an engagement stands is proved by the words that say so', () => {
	test.each([
		['The foreign ministers of Peru and Ghana met in Lima on Monday.', ['held']],
		['The Foreign Minister of Ghana cancelled his visit to Peru.', ['cancelled', 'cancelled']],
		[
			'The Foreign Minister of Ghana will visit Peru next week.',
			['planned', 'will visit', 'next week']
		],
		['Peru and Ghana are negotiating a memorandum on fisheries.', ['planned', 'negotiating']],
		[
			'El canciller de Ghana visitará Perú la próxima semana.',
			['planned', 'visitará', 'próxima semana']
		],
		['가나 외교장관이 다음 주 페루를 방문할 예정이다.', ['planned', '방문할 예정']]
	])('%s', (text, expected) => {
		expect(standing(text)).toEqual(expected);
	});
});

test.each([
	"Peru's Foreign Minister Ana Quispe invited the Foreign Minister of Norway to visit Lima in May.",
	'El canciller de Perú invitó al ministro de Relaciones Exteriores de Noruega a visitar Lima en mayo.'
])('a visit to which somebody is invited has not taken place: %s', (text) => {
	const visits = read(text).drafts.filter(({ type }) => type === 'visit');
	expect(visits.filter(({ status }) => status === 'held')).toEqual([]);
});

test.each([
	'The Foreign Minister of Peru hopes that Norway and Ghana resume their talks in May.',
	'La ministre du Pérou a souhaité que la Norvège et le Ghana reprennent les négociations en mai.'
])('what somebody wishes for others has not been held: %s', (text) => {
	expect(read(text).drafts.filter(({ status }) => status === 'held')).toEqual([]);
});
