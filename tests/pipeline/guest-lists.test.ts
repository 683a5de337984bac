import { describe, expect, test } from 'vitest';
import { pairsOf, read, undirected } from './lexicon.ts';

const pairs = (text: string) => pairsOf(read(text)).sort();
const hosted = (host: string, ...guests: string[]) =>
	guests.map((guest) => undirected(`${host}-${guest}`)).sort();

describe('whose ceremony of state it is has it at home', () => {
	test.each([
		[
			'A la toma de posesión de la presidenta de Honduras asistieron el rey de España, el presidente de Ghana y la presidenta de Malta.',
			hosted('HND', 'ESP', 'GHA', 'MLT')
		],
		[
			'Da posse do presidente da Namíbia participaram o rei da Noruega, o presidente do Gana e o presidente de Malta.',
			hosted('NAM', 'NOR', 'GHA', 'MLT')
		],
		[
			'The King of Norway, the President of Ghana and the President of Malta attended the inauguration of the President of Namibia.',
			hosted('NAM', 'NOR', 'GHA', 'MLT')
		]
	])('%s', (text, expected) => expect(pairs(text)).toEqual(expected));

	test('goes on with those who came, and with who is represented', () => {
		const text =
			'A posse do presidente da Namíbia contou com a presença do rei da Noruega, do presidente do Gana e do presidente de Malta. Também estarão presentes os presidentes de Honduras e do Peru.';
		expect(pairs(text)).toEqual(hosted('NAM', 'NOR', 'GHA', 'MLT', 'HND', 'PER'));
	});

	test.each([
		'A posse de drogas foi discutida pelos ministros do Peru, do Gana, da Noruega e de Malta.',
		'La toma de posesión del presidente de Honduras será en enero.'
	])('%s', (text) => expect(pairs(text)).toEqual([]));
});

describe('a list of guests is known by its shape', () => {
	const LINES = [
		'Malta, Ana Borg',
		'Noruega, Nils Berg',
		'Ghana, Kofi Boateng',
		'Kenia, Amina Wanjiru'
	];
	const GUESTS = ['MLT', 'NOR', 'GHA', 'KEN'] as const;
	const OPENING = 'La XII Cumbre del Clima se celebrará en Lima, Perú, el 3 de mayo.';

	test('below a heading of offices', () => {
		const text = [OPENING, 'Los mandatarios confirmados son:', ...LINES].join('\n\n');
		expect(pairs(text)).toEqual(hosted('PER', ...GUESTS));
	});

	test('below any heading, where each line has somebody in office', () => {
		const lines = ['Malta', 'Noruega', 'Ghana', 'Kenia'].map(
			(state, i) => `${i + 1}. ${state}: Presidente Juan Rojas`
		);
		expect(pairs([OPENING, 'Hasta las tres era esta:', ...lines].join('\n\n'))).toEqual(
			hosted('PER', ...GUESTS)
		);
	});

	test('not below one that says that they stay away', () => {
		const lines = ['Malta', 'Noruega', 'Ghana', 'Kenia'].map(
			(state) => `${state}: Presidente Juan Rojas`
		);
		expect(pairs([OPENING, 'Ausentes:', ...lines].join('\n\n'))).toEqual([]);
	});

	test('not where they are ranked', () => {
		const lines = [
			'Malta: 57 toneladas',
			'Noruega: 42 toneladas',
			'Ghana: 12 toneladas',
			'Kenia: 3 toneladas'
		];
		expect(pairs([OPENING, 'Los que más compran', ...lines].join('\n\n'))).toEqual([]);
	});
});

describe('a summit called by the city where it is held', () => {
	test('is that summit', () => {
		const text =
			'La XII Cumbre del Clima, celebrada en Lima, terminó ayer. Solo asistieron los presidentes de Malta y Ghana. Acudieron a la Cumbre de Lima el presidente de Kenia, la de Noruega y el de Fiyi.';
		expect(pairs(text)).toEqual(hosted('PER', 'MLT', 'GHA', 'KEN', 'NOR', 'FJI'));
	});
});

describe('the second meeting of somebody', () => {
	test('is with him, and not with whom the first was', () => {
		const text =
			'O ministro da Defesa do Brasil, Raul Lima, reuniu-se com o ministro do Chile, José Rojas. Rojas falou da indústria. A segunda reunião bilateral foi com o ministro do Gana.';
		expect(pairs(text)).toEqual(['BRA-CHL', 'BRA-GHA'].map(undirected).sort());
	});
});

describe('the words of an office, and of a name, tell nothing else', () => {
	test('prime ministers who are somewhere have gathered nobody', () => {
		const text =
			'Estaban en Oslo el maltés Juan Rojas, presidente de Malta, y los primeros ministros de Ghana, Kofi Boateng, y Kenia, Amina Wanjiru.';
		expect(pairs(text)).toEqual([]);
	});

	test('Antigua is no former state', () => {
		expect(
			pairs('El primer ministro de Antigua y Barbuda se reunió con el presidente de Ghana.')
		).toEqual([undirected('ATG-GHA')]);
	});
});
