import { describe, expect, test } from 'vitest';
import { pairsOf, read, undirected } from './lexicon.ts';

const pairs = (text: string) => pairsOf(read(text));
const expected = (...all: string[]) => all.map(undirected).sort();
const sectors = (text: string) =>
	read(text).drafts.flatMap((draft) => draft.sectors.map(({ id }) => id));

describe('who goes, and to whom', () => {
	test.each([
		[
			'En el marco de su visita a Oslo, la ministra peruana Ana Rojas mantuvo en mayo de 2019 un encuentro con el secretario Per Dahl.',
			['PER-NOR']
		],
		[
			'No âmbito da sua visita de trabalho a Maputo, o ministro ganês da Defesa reuniu-se com empresários.',
			['GHA-MOZ']
		],
		[
			'Luego el presidente ghanés viajó a París, donde almorzó con el presidente francés, y a Oslo, donde fue recibido por el primer ministro de Noruega.',
			['GHA-FRA', 'GHA-NOR']
		],
		[
			'La gira lo llevará a Kenia. El canciller peruano inició ayer una gira que lo llevará a Kenia.',
			['PER-KEN']
		]
	])('%s', (text, all) => expect(pairs(text)).toEqual(expected(...all)));

	test('what another than whoever is named behind a comma visits is not his', () => {
		expect(
			pairs(
				'Según su visita, dijo, a Oslo no irá nadie. La ministra peruana Ana Rojas habló con la prensa.'
			)
		).toEqual([]);
	});
});

describe('to whom something is given', () => {
	test.each([
		['El Gobierno de Noruega donó este lunes 200 patrullas a la policía peruana.', 'NOR-PER'],
		['A Noruega doou vacinas à população moçambicana.', 'NOR-MOZ'],
		['La Norvegia dona ambulanze alla protezione civile serba.', 'NOR-SRB']
	])('%s', (text, pair) => expect(pairs(text)).toEqual(expected(pair)));

	test('not to those who do something of their own in a relative clause', () => {
		expect(
			pairs(
				'Noruega financiará parte de la misión, a la que Kenia y Benín han prometido aportar efectivos.'
			)
		).toEqual([]);
	});
});

describe('lists', () => {
	test('the members of a bloc stand in the list as the bloc', () => {
		expect(
			pairs('Los cancilleres de Noruega y los países miembros del Mercosur se reunieron en Oslo.')
		).toEqual(expected('NOR-MERCOSUR'));
	});

	test('ships of other states are none of those between whom an agreement is', () => {
		expect(
			pairs(
				'O acordo de pesca assinado em 2019 entre o Gana e a Noruega, que permite a 69 navios de Espanha capturar atum, foi aprovado.'
			)
		).toEqual(expected('GHA-NOR'));
	});

	test('agreements of others that are alike are not this one', () => {
		expect(
			pairs(
				'O primeiro-ministro ganês e o Presidente da Noruega subscreveram em Oslo o acordo, à semelhança dos que a Noruega já tem com o Peru e o Chile.'
			)
		).toEqual(expected('GHA-NOR'));
	});
});

describe('portfolios are no subjects', () => {
	test.each([
		'O Gana e a Noruega rubricaram um acordo, na presença dos ministros das Finanças e da Energia e do diretor da Agricultura.',
		'Perú y Noruega firmaron un acuerdo con presencia de los titulares de Agricultura y Riego y de Energía y Minas.'
	])('%s', (text) => expect(sectors(text)).toEqual([]));

	test('but what was agreed on is', () => {
		expect(sectors('Perú y Noruega firmaron un acuerdo sobre Energía y Salud.')).toEqual([
			'energy',
			'health'
		]);
	});
});

test('a city that hosted talks is where they were', () => {
	const [draft] = read(
		'Oslo acogió este lunes la IV Reunión de Alto Nivel entre Kenia y Ghana.'
	).drafts;
	expect(draft?.venue?.country).toBe('NOR');
});

test('who led two parties is read by the only year of the text', () => {
	const text = 'António Costa reuniu-se com o Presidente do Gana em 2 de setembro de YYYY.';
	expect(pairs(text.replace('YYYY', '2019'))).toEqual(expected('PRT-GHA'));
	expect(pairs(text.replace('YYYY', '2025'))).toEqual(expected('EU-GHA'));
});

describe('verbs that tell of no meeting by themselves', () => {
	test.each([
		'México y Noruega mantienen su proyección de crecimiento para este año, dice el informe.',
		'Se habló mucho: ni la moneda entre Kenia y Ghana fue sencilla, dijo un economista.',
		'O Gana e a Noruega mantêm as suas previsões de crescimento para este ano, diz o relatório.'
	])('%s', (text) => expect(pairs(text)).toEqual([]));

	test('but with its noun behind them', () => {
		expect(
			pairs(
				'Los presidentes de México y de Noruega mantuvieron el lunes en Oslo una reunión de dos horas.'
			)
		).toEqual(expected('MEX-NOR'));
	});
});

test('the place of the next meeting is not that of this one', () => {
	const [draft] = read(
		'Los presidentes de Kenia y de Ghana acordaron este jueves no recurrir a la fuerza. La próxima reunión será en Oslo.'
	).drafts;
	expect(draft?.venue?.country ?? null).toBeNull();
});

test('whoever stands before a pronoun and its verb receives', () => {
	expect(
		pairs(
			'El presidente de Ghana llegó a Oslo, donde la primera ministra de Noruega lo recibió en su despacho.'
		)
	).toEqual(expected('GHA-NOR'));
});

test('what had been is not planned', () => {
	const [draft] = read(
		'O assessor Celso Amorim visitara Oslo em maio de 2023 e o ministro da Noruega o elogiou.'
	).drafts;
	expect(draft?.status).toBe('held');
});

test('an office beside a mission is not of the state of the mission', () => {
	expect(
		pairs(
			'El Gobierno y la Embajada de Noruega suscribieron en Lima un convenio con el ministro peruano de Salud.'
		)
	).toEqual(expected('NOR-PER'));
	expect(
		pairs('O presidente da Noruega e o embaixador do Gana assinaram ontem em Oslo um acordo.')
	).toEqual(expected('NOR-GHA'));
});

test('what a fair has in a relative clause is not visited', () => {
	expect(
		pairs(
			'O primeiro-ministro do Gana visita amanhã a Filda, a feira que este ano tem a Noruega como convidada.'
		)
	).toEqual([]);
});

describe('who publishes, by the agency at the foot', () => {
	const minister = 'O ministro da Saúde, Rui Sá, inicia hoje uma visita oficial ao Peru.';
	test('an office without a state is of the state of that agency', () => {
		expect(pairs(`${minister}\n\nFonte: Inforpress`)).toEqual(expected('CPV-PER'));
	});
	test('an agency named in the course of a text says nothing of it', () => {
		const told = `${minister} Falou à Inforpress de um livro. O livro, disse, conta a história de um homem que atravessa o mar.`;
		expect(pairs(told)).toEqual([]);
	});
});

describe('who was meant by a plural', () => {
	test.each([
		[
			'O ministro angolano reuniu-se com delegações de outros países, com destaque para a Índia.',
			['AGO-IND']
		],
		[
			'La canciller de Colombia se reunió con homólogos de varios países, entre los que destacan Perú, Chile y Ghana.',
			['COL-PER', 'COL-CHL', 'COL-GHA']
		],
		// Not whom somebody met, but of what was spoken.
		[
			'La canciller de Colombia se reunió con empresarios y habló de mercados, en particular Perú.',
			[]
		]
	])('%s', (text, all) => expect(pairs(text as string)).toEqual(expected(...(all as string[]))));
});

describe('a bloc whose members came by name', () => {
	test('they are the guests, and not the bloc as well', () => {
		const told =
			'O Chile acolheu a IV Cimeira Chile-CPLP, em que participaram os presidentes de Angola, Brasil, Cabo Verde, Moçambique e Portugal.';
		expect(pairs(told)).toEqual(expected('CHL-AGO', 'CHL-BRA', 'CHL-CPV', 'CHL-MOZ', 'CHL-PRT'));
	});
	test('few of them do not stand for it', () => {
		const told =
			'O Chile acolheu a IV Cimeira Chile-CPLP, em que participaram os presidentes de Angola, Brasil e Cabo Verde.';
		expect(pairs(told)).toContain('CHL-CPLP');
	});
});

describe('of what was spoken is no place', () => {
	test('the situation somewhere', () => {
		const told = read(
			'O ministro do Peru reuniu-se em Oslo com o da Noruega. No encontro os ministros falaram da situação política em Angola.'
		);
		expect(told.drafts.map(({ venue }) => venue?.country)).toEqual(['NOR']);
	});
});

describe('who held an office once acts for nobody', () => {
	test.each([
		'El ministro de Perú se reunió con el ex presidente de Ghana.',
		'El ministro de Chile se reunió con el exprimer ministro de Kenia.',
		'O ministro do Brasil reuniu-se com o antigo primeiro-ministro da Noruega.',
		"Le ministre du Togo a rencontré l'ancien président du Gabon."
	])('%s', (text) => expect(pairs(text)).toEqual([]));
});

describe('a country by its demonym', () => {
	test('is the state', () => {
		expect(
			pairs(
				'En Berna se celebró una reunión bilateral de comercio entre Colombia y el país helvético.'
			)
		).toEqual(expected('COL-CHE'));
	});
});

describe('a meeting that is yet to come', () => {
	test('takes nobody from the one that is told', () => {
		const told =
			'Os ministros da Noruega, do Gana e de Omã participam hoje da reunião de chanceleres do grupo, no Palácio do Itamaraty, no Rio de Janeiro. Os ministros devem divulgar em seguida um comunicado, que subsidiará a Declaração Final da Cúpula de Líderes do grupo, marcada para julho. Também participam os ministros do Peru, do Quénia e de Angola.';
		const guests = ['NOR', 'GHA', 'OMN', 'PER', 'KEN', 'AGO'];
		expect(pairs(told)).toEqual(expected(...guests.map((guest) => `BRA-${guest}`)));
	});
});
