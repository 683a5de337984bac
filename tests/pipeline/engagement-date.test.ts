import { describe, expect, test } from 'vitest';
import { read } from './lexicon.ts';

describe('the date of an engagement', () => {
	const dateOf = (text: string, published: string | null) => {
		const date = read(text, { published }).drafts[0]?.date;
		return date ? [date.edtf, date.basis] : null;
	};

	test.each([
		[
			'Peru and Ghana held talks on 17-18 March.',
			'2021-03-20',
			'2021-03-17/2021-03-18',
			'completed'
		],
		['Peru and Ghana held talks on 17 and 18 March 2021.', null, '2021-03-17/2021-03-18', 'stated'],
		[
			'Peru and Ghana held talks on March 17. On March 18, the second day of the talks, Peru and Ghana agreed to work together.',
			'2021-03-20',
			'2021-03-17/2021-03-18',
			'completed'
		],
		['Peru and Ghana held talks on March 17.', '2021', '2021-03-17', 'completed'],
		[
			'秘鲁外交部20日在例行记者会上宣布,秘鲁外长将于27日至29日访问加纳。',
			'2021-03-20',
			'2021-03-27/2021-03-29',
			'completed'
		],
		[
			'페루 외교부는 20일 가나 외교장관이 오는 27일 페루를 방문할 예정이라고 밝혔다.',
			'2021-03-20',
			'2021-03-27',
			'completed'
		],
		[
			'ペルー外務省は20日、ペルー外相が18日にガーナ外相と会談したと発表した。',
			'2021-03-20',
			'2021-03-18',
			'completed'
		],
		[
			'秘鲁议员团自今天至25日访问加纳,秘鲁外长会见加纳总统。',
			'2021-03-20',
			'2021-03-20/2021-03-25',
			'published'
		],
		[
			'페루 대통령이 21부터 26일까지 케냐, 가나, 칠레를 방문한다. 페루 대통령은 21~22일 케냐를 방문한다.',
			'2021-03-20',
			'2021-03-21/2021-03-22',
			'completed'
		],
		['秘魯外長於十二日會見加納外長。', '2021-03-20', '2021-03-12', 'completed'],
		[
			'(中央社記者王小明台北4日電)外交部指出,秘魯國會議員訪問團1日至6日訪台,外交部次長張三昨天款宴訪團。(編輯:李四)1131204',
			null,
			'2024-12-01/2024-12-06',
			'completed'
		],
		['新华社利马3月12日电 秘鲁外长10日会见加纳外长。', null, 'XXXX-03-10', 'completed'],
		['新华社利马3月2日电 秘鲁外长28日会见加纳外长。', null, 'XXXX-02-28', 'completed'],
		['Peru and Ghana held talks.', '2021-03-20', '2021-03-20', 'published']
	])('%s (%s)', (text, published, edtf, basis) => {
		expect(dateOf(text, published)).toEqual([edtf, basis]);
	});
});

test('what a headline announces is of a day to come', () => {
	const text =
		'Peruvian President to visit Norway on Monday\n\nBoth states trade in fish and in tea.';
	const [draft] = read(text, { published: '2021-12-05' }).drafts;
	expect(draft?.date?.edtf).toBe('2021-12-06');
	expect(draft?.status).toBe('planned');
});

test('what is to come is not of the day on which it is announced', () => {
	const text =
		'On 22 November 2024 the Norwegian ministry said that its minister will visit Peru from 30 November to 6 December.';
	const [draft] = read(text, { published: '2024-11-22' }).drafts;
	expect(draft?.date?.edtf).toBe('2024-11-30/2024-12-06');
});

test.each([
	'O Presidente do Peru reuniu-se com o Presidente do Nepal. O Nepal, dos primeiros a ter relações com o Peru após a restauração da independência a 20 de maio de 2002, tem muitos rios.',
	'The Ambassador of Peru, who worked in Norway between 2014 and 2020, met the President of Nepal.'
])('a date of old that a text recalls is not when it took place: %s', (text) => {
	const [draft] = read(text).drafts;
	expect(draft?.pairs).toHaveLength(1);
	expect(draft?.date).toBeNull();
});

test.each([
	'O Presidente do Peru visita o Nepal entre os dias 31 de março e 2 de abril de 2021.',
	'La presidenta de Perú visita Nepal entre el 31 de marzo y el 2 de abril de 2021.'
])('"between" and "and" hold the days of a visit: %s', (text) => {
	expect(read(text).drafts[0]?.date?.edtf).toBe('2021-03-31/2021-04-02');
});

test.each([
	"Norway's Foreign Minister met the Foreign Minister of Peru in Oslo yesterday.\n\nThe declaration that Norway and Peru signed in Lima on 14 February 2014 was recalled, and both ministers were glad of it.",
	"Norway's Foreign Minister met the Foreign Minister of Peru in Oslo. Norway and Peru will work to hold the next meeting of their joint committee in 2015."
])('no date told late is that of what happened on a day nobody can tell: %s', (text) => {
	const talks = read(text).drafts.find(({ type }) => type === 'bilateral_meeting');
	expect(talks?.pairs).toHaveLength(1);
	expect(talks?.date).toBeNull();
});

test.each([
	'It was the first visit of a minister of Peru to Norway since 24 February 2022.\n\nThe Minister of Peru will travel to Nepal on 5 and 6 February.',
	'Es war der erste Besuch eines Ministers aus Peru in Norwegen seit dem 24. Februar 2022.\n\nDer Außenminister von Peru wird am 5. und 6. Februar nach Nepal reisen.'
])('since when something is gives no year to another day: %s', (text) => {
	const journey = read(text, { published: '2026-02-03' }).drafts.find(({ pairs }) =>
		pairs.some(({ source, target }) => [source, target].includes('NPL'))
	);
	expect(journey?.date?.edtf).toMatch(/^2026-02-05/);
});

test.each([
	'푸틴 러시아 대통령은 페루를 방문했다. 푸틴 대통령의 페루 방문은 2000년 7월 이후 24년 만이다.',
	'Norway and Peru opened their exhibition at Milano Cortina 2026 together: the Foreign Minister of Norway met the Foreign Minister of Peru at Milano Cortina 2026.'
])('neither since when nor the year in a name dates anything: %s', (text) => {
	const { drafts } = read(text);
	expect(drafts).not.toHaveLength(0);
	expect(drafts.map(({ date }) => date)).toEqual(drafts.map(() => null));
});

test('the days of a programme are those of the journey announced above it, and of no talks', () => {
	const text =
		'The Norwegian Minister will travel to Peru and Chile next week.\n\nThe programme runs from 17 to 27 November.';
	const dates = read(text, { published: '2019-11-05' }).drafts.map(({ date }) => date?.edtf);
	expect(dates).toEqual(['2019-11-17/2019-11-27', '2019-11-17/2019-11-27']);
	const meals = text.replace('The programme runs', 'Two dinners for the press follow the talks');
	for (const { date } of read(meals, { published: '2019-11-05' }).drafts)
		expect(date?.edtf).toBe('2019-11-11/2019-11-17');
});

describe('a year by itself', () => {
	const years = (text: string) =>
		read(text, { published: '2021-07-15' }).drafts.map(({ date }) => date?.edtf ?? null);

	test.each([
		'The officials recalled the visit of the President of Ghana to Peru in 2016.',
		'In 2016, Norway and Nepal signed an agreement on energy, officials said.',
		'Norway signed an agreement on energy with Nepal in 2016.',
		'OSLO, 15 July 2021 - Norway and Nepal signed an agreement in 2016.'
	])('dates what is told of another year: %s', (text) => {
		expect(years(text)).toEqual(['2016']);
	});

	test.each([
		"Peru's foreign minister spoke with the minister of Norway about the 2026 World Forum.",
		"Peru's foreign minister met the minister of Norway to discuss the accord signed in 2016."
	])('is not that of the talks about it: %s', (text) => {
		expect(years(text)[0]).toBe('2021-07-15');
	});

	test('is not that of what another clause tells', () => {
		const text =
			'The ministers of Norway and Nepal, which have had a treaty on energy since 2016, agreed to work on health.';
		expect(years(text)).not.toContain('2016');
	});
});

test('a month that is told with its year, behind days of it without, gives them none', () => {
	const text =
		'The President of Ghana will visit Peru from 24 August. He had been to Peru in August 2018. On 26 August the President of Ghana travels to Chile.';
	const { drafts } = read(text);
	expect(drafts.find(({ pairs }) => pairs.some(({ target }) => target === 'CHL'))?.year).toBeNull();
});

describe('another day in the sentence', () => {
	const dateOf = (text: string) => read(text).drafts[0]?.date?.edtf;
	test.each([
		[
			'that of the news',
			'Lisboa, 18 jul 2019\n\nO Presidente do Brasil deverá visitar Portugal no início de 2020, revelou esta quinta-feira o ministro brasileiro.',
			'2020'
		],
		[
			'that of the talks that are prepared',
			'22/09/2015\n\nOs chanceleres do Brasil e do Paraguai reuniram-se na terça-feira para preparar as negociações previstas para 1 de outubro.',
			'2015-09-22'
		],
		[
			'a day of the month by its weekday',
			'21/04/2023\n\nO Presidente do Brasil viaja no domingo (23) para o Chile em visita oficial.',
			'2023-04-23'
		]
	])('%s', (_, text, day) => {
		expect(dateOf(text)).toBe(day);
	});
});
