import { describe, expect, test } from 'vitest';
import { pairsOf, read, undirected } from './lexicon.ts';

describe('what somebody does with those whom the clause before names', () => {
	test.each([
		'The Norwegian minister greeted the ministers of Peru and Oman, with whom he held talks.',
		'El ministro noruego saludó a sus homólogos de Perú y Omán, con quienes mantuvo reuniones bilaterales.',
		'Il ministro norvegese ha salutato i ministri di Perù e Oman, con i quali ha avuto colloqui bilaterali.',
		'Министр Норвегии поприветствовал министров Перу и Омана, с которыми провёл переговоры.',
		"Le ministre norvégien a salué ses homologues du Pérou et d'Oman, avec lesquels il a eu des entretiens bilatéraux."
	])('%s', (text) => {
		expect(pairsOf(read(text)).sort()).toEqual(['NOR-PER', 'NOR-OMN'].map(undirected).sort());
	});

	test('others of the sentence did not', () => {
		const text = 'The ministers of Peru and Oman, with whom nobody came, met in Lima.';
		expect(pairsOf(read(text))).toEqual([undirected('PER-OMN')]);
	});
});
