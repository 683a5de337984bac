import { describe, expect, test } from 'vitest';
import { pairsOf, read, undirected } from './lexicon.ts';

const pairs = (text: string) => pairsOf(read(text)).sort();
const hosted = (host: string, ...guests: string[]) =>
	guests.map((guest) => undirected(`${host}-${guest}`)).sort();

describe('who arrives while the text tells of a conference has come to it', () => {
	test.each([
		[
			'La XII Cumbre del Cacao se celebra hoy en Quito. El viernes llegaron el presidente de Ghana, Luis Mba, y la presidenta de Malta, Ana Borg. También es esperado el primer ministro de Nepal, Per Dahl.',
			hosted('ECU', 'GHA', 'MLT', 'NPL')
		],
		[
			'A XII Cimeira do Cacau decorre em Luanda. Na sexta-feira chegaram o Presidente do Gana, Luis Mba, e a Presidente de Malta, Ana Borg. São esperados o Rei da Noruega e o Primeiro-Ministro do Nepal.',
			hosted('AGO', 'GHA', 'MLT', 'NOR', 'NPL')
		],
		[
			'The 12th Cocoa Summit is being held in Accra. The President of Malta and the King of Norway arrived on Friday. The Prime Minister of Nepal is expected to arrive on Sunday.',
			hosted('GHA', 'MLT', 'NOR', 'NPL')
		],
		[
			'Es la primera vez que asiste a una cumbre. Más tarde llegarán el presidente de Ghana, Luis Mba, y la presidenta de Malta, Ana Borg. Mañana arriba el primer ministro de Nepal, Per Dahl, según el programa de la cumbre de Quito.',
			[]
		]
	])('%s', (text, expected) => expect(pairs(text)).toEqual(expected));

	test('not those who are not there, go elsewhere, or come to an agreement', () => {
		const opening = 'La XII Cumbre del Cacao se celebra hoy en Quito. ';
		expect(
			pairs(`${opening}Aún no han llegado el presidente de Ghana ni la presidenta de Malta.`)
		).toEqual([]);
		expect(
			pairs(
				`${opening}El presidente de Ghana, la reina de Malta y el rey de Nepal llegaron a la conclusión de que hay crisis.`
			)
		).toEqual([]);
	});
});

describe('the noun that ends the words for coming to a conference', () => {
	test('stands for the conference, and who arrives next has come to it', () => {
		const text =
			'El ministro de Chile fue el primero en llegar a Quito para asistir a la Cumbre del Cacao. Después son esperados el presidente de Ghana, Luis Mba, y la reina de Malta. La cumbre se celebra en Quito.';
		expect(pairs(text)).toEqual(hosted('ECU', 'CHL', 'GHA', 'MLT'));
	});

	test('and whoever already is in the country meets nobody by that', () => {
		const text =
			'A cerimónia de investidura do Presidente de Angola será na quinta-feira. Encontram-se já no país o Presidente do Gana, Luis Mba, a Rainha de Malta e o Rei do Nepal.';
		expect(pairs(text)).toEqual(hosted('AGO', 'GHA', 'MLT', 'NPL'));
	});
});

describe('a conference without a name', () => {
	test('is told by three who attend it', () => {
		const text =
			'Antes del inicio de la cumbre en Quito hubo fotos. Ghana y Malta están representados por sus presidentes y Nepal estuvo representado por su canciller.';
		expect(pairs(text)).toEqual(hosted('ECU', 'GHA', 'MLT', 'NPL'));
	});

	test('goes on in its town, where the last arrive', () => {
		const text =
			'Será su primera vez en una cumbre. Más tarde llegarán el presidente de Ghana, Luis Mba, y la reina de Malta. Los últimos en sumarse a la cumbre, que se celebra en Quito, serán el rey de Nepal y la presidenta de Honduras.';
		expect(pairs(text)).toEqual(hosted('ECU', 'GHA', 'MLT', 'NPL', 'HND'));
	});

	test('has no host in the name of a page before a bar', () => {
		const text =
			'Radio Ghana | Quito recibe la XII Cumbre del Cacao\n\nLa XII Cumbre del Cacao comenzó hoy en Quito. Llegaron el presidente de Malta, Luis Borg, y la reina de Nepal. También es esperado el rey de Noruega.';
		expect(pairs(text)).toEqual(hosted('ECU', 'MLT', 'NPL', 'NOR'));
	});
});

describe('a word for a host set off behind a name is of that name', () => {
	test('and what follows goes on with the list', () => {
		const text =
			'A XII Cimeira do Cacau contou com ministros de quatro países, nomeadamente o Gana, o país anfitrião, Malta, e o Nepal. Participaram na cimeira os ministros da Noruega e do Peru.';
		expect(pairs(text)).not.toContain(undirected('MLT-NOR'));
		expect(pairs(text)).toEqual(expect.arrayContaining(hosted('GHA', 'NOR', 'PER')));
	});
});

describe('a state behind its own town is a place', () => {
	test.each([
		[
			'La canciller de Honduras se reunió en Osaka, Japón, con su homólogo de Malta, Luis Borg.',
			['HND-MLT']
		],
		[
			'La ministra de Honduras se reunió con Japón, Malta y Ghana.',
			['GHA-HND', 'HND-JPN', 'HND-MLT']
		]
	])('%s', (text, expected) => expect(pairs(text)).toEqual(expected.map(undirected).sort()));
});
