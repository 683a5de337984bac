import { describe, expect, test } from 'vitest';
import { pairsOf, read, undirected } from './lexicon.ts';

const pairs = (text: string) => pairsOf(read(text)).sort();
const wanted = (...all: string[]) => all.map(undirected).sort();

describe('those who came to the meeting of which the text speaks', () => {
	const opening =
		'La Cumbre del Caribe comenzó el lunes en la ciudad de Tegucigalpa, Honduras, con la asistencia del presidente de Honduras. ';
	test('came to its host, and did not meet each other', () => {
		expect(
			pairs(
				`${opening}En la reunión participaron los cancilleres de Belice, Rosa Díaz, y de Panamá, Luis Soto.`
			)
		).toEqual(wanted('HND-BLZ', 'HND-PAN'));
	});

	test('met each other where the text speaks of nothing else', () => {
		expect(
			pairs('En la reunión participaron los cancilleres de Belice, Rosa Díaz, y de Panamá.')
		).toEqual(wanted('BLZ-PAN'));
	});

	test('hand on its presidency there', () => {
		expect(
			pairs(
				'Durante la IX Cumbre Andina, el presidente de Perú entregó la presidencia pro tempore a su par de Chile, Ana Paz. El encuentro, celebrado en la ciudad chilena de Arica, acabó el lunes.'
			)
		).toEqual(wanted('CHL-PER'));
	});
});

test('who arrives at a summit takes part in it, and visits nobody there', () => {
	expect(
		pairs(
			'El presidente de Bolivia llega hoy. El presidente de Bolivia llegó a la Cumbre del Clima, que se celebra en Madrid, España.'
		)
	).toEqual(wanted('ESP-BOL'));
});

test('what is said of the summit before who came to it is said of that summit', () => {
	expect(
		pairs(
			'A cimeira aprovou o plano e teve lugar na quarta-feira em Lilongwe, capital do Malawi.\n\nEstiveram presentes na cimeira os presidentes da Zâmbia, da Namíbia e do Botswana.'
		)
	).toEqual(wanted('MWI-ZMB', 'MWI-NAM', 'MWI-BWA'));
});

describe('a line of a list of those who came that cannot be read', () => {
	const list = (line: string) =>
		`A 9.ª Cimeira da SADC decorreu em Harare, Zimbabwe.\n\nParticiparam na Cimeira os seguintes Chefes de Estado.\n\nAngola: o Presidente, João Lourenço\n\nNamíbia: o Presidente, Nangolo Mbumba\n\nBotswana: o Presidente, Dr. Duma Boko\n\n${line}\n\nZâmbia: o Presidente, Hakainde Hichilema`;
	test('does not end it', () => {
		expect(pairs(list('Reino do LesS. Ex.ª Senhor Ntso'))).toEqual(
			wanted('ZWE-AGO', 'ZWE-BWA', 'ZWE-NAM', 'ZWE-ZMB')
		);
	});

	test('another story does', () => {
		const story =
			'O Governo apresentou ontem aos deputados uma longa proposta de lei sobre as escolas do país, que será votada em breve, e explicou que as verbas serão conhecidas apenas depois da votação final do orçamento.';
		expect(pairs(list(`${story}\n\n${story}`))).toEqual(wanted('ZWE-AGO', 'ZWE-BWA', 'ZWE-NAM'));
	});
});

describe('what is opened', () => {
	test('is a conference, which its host opens', () => {
		expect(
			pairs(
				'El presidente de Uruguay inauguró este viernes la XII Cumbre del Mercosur, que reúne a los mandatarios de Bolivia y Paraguay.'
			)
		).toEqual(wanted('URY-BOL', 'URY-PRY'));
	});

	test('or a gift', () => {
		expect(pairs('El Gobierno de Japón inauguró en Paraguay una escuela.')).toEqual(
			wanted('JPN-PRY')
		);
	});
});

describe('a relative clause', () => {
	test('is about the one whom it follows', () => {
		expect(
			pairs(
				'El presidente de Perú conversó con su par de Chile, Ana Paz, quien recibió además al presidente de México, Luis Sol.'
			)
		).toEqual(wanted('CHL-MEX', 'CHL-PER'));
	});
});

describe('of whom somebody spoke is not with whom', () => {
	test.each([
		[
			'Los presidentes de Chile y Perú expresaron su apoyo al plan y la relación con Estados Unidos.',
			['CHL-PER']
		],
		[
			'Los presidentes de Chile y Perú se reunieron con el de Estados Unidos.',
			['CHL-USA', 'PER-USA']
		]
	])('%s', (text, all) => {
		expect(pairs(text)).toEqual(wanted(...all));
	});
});

test.each([
	[
		'la XI Cumbre',
		'El presidente de Perú asistió en Quito a la XI Cumbre con el de Ecuador.',
		'CHN'
	],
	['a first name', 'El ministro de Perú recibió al embajador de Chile, Mauricio Prado.', 'MUS'],
	[
		'a family name',
		'Tras el acto con Argentina, la subsecretaria Gloria de la Fuente habló en Chile en 2024 con su par argentino.',
		'MEX'
	],
	[
		'the seat of a bloc',
		'El presidente de Ecuador recibió en la sede de la Unasur al de Bolivia.',
		'UNASUR'
	],
	[
		'a bloc whose members follow',
		'El presidente de México habló con sus homólogos de la Alianza del Pacífico: los presidentes de Chile, Colombia y Perú.',
		'PACIFIC_ALLIANCE'
	]
])('%s is no party', (_, text, party) => {
	expect(pairs(text).join()).not.toContain(party);
});
