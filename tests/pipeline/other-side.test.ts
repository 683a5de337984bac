import { describe, expect, test } from 'vitest';
import { pairsOf, read, undirected } from './lexicon.ts';

const pairs = (text: string) => pairsOf(read(text)).sort();

describe('of two officials between whom something is, one is not of the state of the other', () => {
	test.each([
		[
			'Relations between Kenya and Norway are good. The meeting between the Minister of Mines, Jane Otieno, and the Ambassador of Norway, Per Dahl, was held yesterday in Nairobi.'
		],
		[
			'Le courant passe bien entre le Kenya et la Norvège. C’est l’impression de l’entrevue entre le ministre de l’Industrie, Jean Otieno et l’ambassadeur de Norvège, Per Dahl, hier à Nairobi.'
		],
		[
			'Las relaciones entre Kenia y Noruega son buenas. La reunión entre el ministro de Industria, Jean Otieno, y el embajador de Noruega, Per Dahl, se celebró ayer en Nairobi.'
		]
	])('%s', (text) => {
		expect(pairs(text)).toEqual([undirected('KEN-NOR')]);
	});
});
