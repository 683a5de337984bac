import type { Figure } from '#lib/charts/chart-spec.ts';
import { rankedBars } from '#lib/charts/ranked-bars.ts';
import { dotMatrix } from '#lib/charts/dot-matrix.ts';
import { yearBars } from '#lib/charts/year-bars.ts';
import type { Deck, DeckSlide, Exhibit } from '#lib/briefing/pptx/deck.ts';
import { TOKENS } from '#lib/query/tokens.ts';

const COLOURS: Readonly<Record<string, string>> = { KOR: '#0067a8', CHN: '#c44e00' };
/** One pixel. */
const PNG = Uint8Array.from(
	atob(
		'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
	),
	(letter) => letter.charCodeAt(0)
);
const MAP = { png: PNG, ratio: 2.4, description: 'South Korea → Chile (2 engagements)' };

const words = {
	title: 'title',
	year: 'Year',
	total: 'Total',
	undated: 'No year',
	count: 'Engagements',
	sector: 'Sector',
	rows: 'Sectors',
	columns: 'Partners',
	name: (id: string) => `Sector ${id} & <co>`,
	rowName: (id: string) => `Sector ${id}`,
	columnName: (id: string) => `Partner ${id}`,
	actor: (id: string | null) => id ?? 'Nobody',
	others: (count: number) => `${count} others`,
	number: (value: number) => value.toLocaleString('en'),
	summary: () => 'a summary',
	top: () => 'cut'
};

function bin(year: number | null, stack: Record<string, number>) {
	const parts = Object.entries(stack).map(([actor, count]) => ({ actor, count }));
	return { year, stack: parts, total: parts.reduce((sum, { count }) => sum + count, 0) };
}

export const YEARS: Figure = yearBars(
	{
		extent: { first: 2021, last: 2023 },
		bins: [bin(2021, { KOR: 1 }), bin(2022, {}), bin(2023, { KOR: 2, CHN: 3 })],
		undated: bin(null, { CHN: 1 }),
		actors: ['KOR', 'CHN'],
		tallest: 5
	},
	words,
	(actor) => COLOURS[actor ?? ''] ?? '#516270',
	TOKENS.light
);

export const RANKED: Figure = rankedBars(
	'sector',
	['a', 'b', 'c'].map((id, index) => ({ id, count: 9 - 3 * index })),
	['b'],
	words,
	TOKENS.light
);

export const MATRIX: Figure = dotMatrix(
	{
		rows: ['a', 'b'],
		columns: ['X', 'Y'],
		cells: [
			{ row: 'a', column: 'X', count: 1200 },
			{ row: 'b', column: 'Y', count: 1 }
		],
		largest: 1200
	},
	words,
	TOKENS.light
);

export function slide(exhibit: Exhibit, change: Partial<DeckSlide> = {}): DeckSlide {
	return {
		title: `A slide of kind ${exhibit.kind}`,
		commentary: [],
		footer: ['2 of 4 engagements · Data as of May 2025', 'Sources: Ministry, May 2025'],
		warning: '',
		notes: '“A quotation.”\nMinistry · May 2025\n\nA remark',
		exhibit,
		...change
	};
}

const CHINESE = '中方愿同拉方加强合作。';

/** One slide of each kind, and again with commentary and a warning. */
export function sampleDeck(language = 'en'): Deck {
	const exhibits: Exhibit[] = [
		{ kind: 'title' },
		{ kind: 'map', map: MAP },
		{
			kind: 'comparison',
			sides: [
				{ caption: 'Left', warning: '', map: MAP },
				{ caption: 'Right', warning: 'The data has changed.', map: MAP }
			],
			legend: { ...MAP, ratio: 20, description: 'Korea; China' }
		},
		{ kind: 'chart', figure: YEARS },
		{ kind: 'chart', figure: RANKED },
		{ kind: 'chart', figure: MATRIX },
		{ kind: 'chart', figure: { ...YEARS, spec: null } },
		{
			kind: 'evidence',
			quotes: [
				{
					parts: [
						{ text: '한국과 칠레는 ', isMarked: false },
						{ text: '양해각서를\n체결했다', isMarked: true }
					],
					language: 'ko',
					source: 'Ministry · May 2025'
				},
				{ parts: [{ text: CHINESE, isMarked: false }], language: 'zh', source: '外交部' }
			]
		},
		{ kind: 'evidence', quotes: [] },
		{ kind: 'closing', sources: ['One · Ministry', 'Two <b> & \u0000\ud800'], policy: 'Borders…' }
	];
	return {
		title: 'Who engaged whom',
		language,
		date: '2025-05-02',
		slides: exhibits.flatMap((exhibit) => [
			slide(exhibit),
			slide(exhibit, { commentary: ['First.', 'Second.'], warning: 'The data has changed.' })
		]),
		words: { noEvidence: 'Nothing is quoted.', noChart: 'Nothing to show.' }
	};
}
