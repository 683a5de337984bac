import { describe, expect, test } from 'vitest';
import { daysApart } from '#lib/pipeline/05-relate/date/days-apart.ts';
import { read } from './lexicon.ts';

/** `date venue` of each engagement, by date. */
function told(text: string, published?: string): string[] {
	return read(text, { published: published ?? null })
		.drafts.map(({ date, venue }) => `${date?.edtf ?? ''} ${venue?.country ?? ''}`)
		.sort();
}

describe('other days and places are other engagements', () => {
	test.each([
		[
			'The Foreign Minister of Kenya met with the Foreign Minister of Italy in Paris on 3 March 2023. The two ministers met again in Nairobi on 5 June 2024. On 9 July 2025 the ministers held talks in Rome.',
			['2023-03-03 FRA', '2024-06-05 KEN', '2025-07-09 ITA']
		],
		[
			'France and Kenya signed an agreement on fisheries in Paris on 3 March 2023. In Nairobi on 5 June 2024 the two countries signed a memorandum of understanding on railways.',
			['2023-03-03 FRA', '2024-06-05 KEN']
		],
		[
			'El canciller de Chile se reunió con el canciller de Corea del Sur en Seúl el 3 de marzo de 2023. El canciller de Chile se reunió de nuevo con su homólogo de Corea del Sur en Santiago el 5 de junio de 2024.',
			['2023-03-03 KOR', '2024-06-05 CHL']
		],
		[
			'O presidente de Angola visitou Portugal em 4 de fevereiro de 2022. O presidente de Portugal visitou Angola em 11 de setembro de 2023.',
			['2022-02-04 PRT', '2023-09-11 AGO']
		],
		[
			'Le Sénégal et la Turquie ont signé un accord de pêche à Dakar le 22 février 2022. Les deux pays ont signé un mémorandum d’entente sur l’énergie à Ankara le 31 octobre 2024.',
			['2022-02-22 SEN', '2024-10-31 TUR']
		],
		[
			'Die deutsche Außenministerin traf am 3. März 2023 in Paris den Außenminister von Kenia. Am 5. Juni 2024 traf die deutsche Außenministerin den Außenminister von Kenia in Nairobi.',
			['2023-03-03 FRA', '2024-06-05 KEN']
		],
		[
			'한국과 칠레는 2022년 4월 12일 산티아고에서 협정에 서명했다. 양국은 2024년 9월 20일 서울에서 광물 협력 양해각서에 서명했다.',
			['2022-04-12 CHL', '2024-09-20 KOR']
		],
		[
			'2022年4月12日,中国和智利在圣地亚哥签署合作协定。2024年10月20日,两国在北京签署绿色发展谅解备忘录。',
			['2022-04-12 CHL', '2024-10-20 CHN']
		],
		[
			'日本の外務大臣は2023年3月3日、パリでフランスの外務大臣と会談した。両大臣は2024年6月5日、東京で再び会談した。',
			['2023-03-03 FRA', '2024-06-05 JPN']
		]
	])('%s', (text, expected) => {
		expect(told(text)).toEqual(expected);
	});

	test('what is planned for later has not been held, and an earlier visit went the other way', () => {
		const text =
			"The Foreign Minister of Japan held talks with the Foreign Minister of Peru in Tokyo on 14 May 2024. Japan's Foreign Minister will visit Peru in November 2024. President Boluarte of Peru visited Japan in June 2023.";
		expect(told(text, '2024-05-14')).toEqual(['2023-06 JPN', '2024-05-14 JPN', '2024-11 PER']);
		expect(read(text, { published: '2024-05-14' }).drafts.map(({ status }) => status)).toEqual([
			'held',
			'planned',
			'held'
		]);
	});

	test('each has the sectors of its own sentences', () => {
		const [fish, rail] = read(
			'France and Kenya signed an agreement on fisheries in Paris on 3 March 2023. In Nairobi on 5 June 2024 the two countries signed a memorandum of understanding on railways.'
		).drafts.map(({ sectors }) => sectors.map(({ id }) => id));
		expect(fish).not.toContain('transport-logistics');
		expect(rail).toEqual(['transport-logistics']);
	});
});

describe('one engagement told several times stays one', () => {
	test.each([
		[
			"Norway's Foreign Minister met with his Chilean counterpart in Santiago on 4 April 2024. The meeting was the first between the two ministers in three years. During the talks, the ministers discussed green hydrogen.",
			'2024-04-04 CHL'
		],
		[
			'The Foreign Minister of Peru visited Germany on 3 and 4 May 2024. On 3 May he met the German Foreign Minister in Berlin. On 4 May he held talks with the German Minister of Economy in Hamburg.',
			'2024-05-03/2024-05-04 DEU'
		],
		[
			'O Brasil e o Japão assinaram um acordo de cooperação em Brasília em 3 de maio de 2024. O acordo foi assinado pelo ministro da Agricultura do Brasil e pelo embaixador do Japão. Os dois países assinaram o documento no Palácio do Planalto.',
			'2024-05-03 BRA'
		],
		[
			'한국 외교부 장관은 2024년 5월 9일 하노이에서 베트남 외교부 장관과 회담을 가졌다. 이번 회담은 하노이에서 두 시간 동안 진행되었다.',
			'2024-05-09 VNM'
		],
		[
			'2024年5月9日,中国外交部长王毅在内罗毕会见肯尼亚总统。会见中,双方讨论了铁路合作。',
			'2024-05-09 KEN'
		]
	])('%s', (text, expected) => {
		expect(told(text)).toEqual([expected]);
	});
});

test.each([
	[
		'The President of Poland visited China from 25 to 30 June 2024. On 28 June he met Chinese President Xi Jinping in Beijing.',
		'2024-06-25/2024-06-30 CHN'
	],
	[
		'波兰总统于2024年6月22日至26日对中国进行国事访问。6月24日,中国国家主席习近平在北京同波兰总统举行会谈。',
		'2024-06-22/2024-06-26 CHN'
	]
])('talks do not shorten the visit, nor lose its year: %s', (text, expected) => {
	expect(told(text)).toEqual([expected]);
});

test('meetings on several days of a visit are of the visit', () => {
	const text =
		'Il presidente della Germania ha visitato l’Italia dal 18 al 20 settembre 2024. Il 19 settembre il presidente della Germania ha incontrato a Roma il presidente della Repubblica italiana. Il 20 settembre ha incontrato a Siracusa i ministri italiani.';
	expect(told(text)).toEqual(['2024-09-18/2024-09-20 ITA']);
});

test('a treaty has the day of its signing, not of its coming into force', () => {
	const text =
		'Nepal and Finland signed an agreement on forestry in Kathmandu on 3 June 2024. The agreement, which replaces one of 1998, enters into force on 1 January 2025.';
	expect(told(text)).toEqual(['2024-06-03 NPL']);
});

test('the year of the heading completes a day', () => {
	const text =
		'Argentina and India in 2024\n\nThe Foreign Minister of Argentina met with the Foreign Minister of India in New Delhi on 12 February.';
	expect(told(text)).toEqual(['2024-02-12 IND']);
});

test.each([
	['2024-05-03', '2024-05-03', 0],
	['2024-05-03', '2024-05-05', -2],
	['2024-05-10', '2024-05-03/2024-05-08', 2],
	['2024-05', '2024-05-31', 0],
	['2024', '2023-12-31', 1],
	['XXXX-06-28', '2024-06-25/2024-06-30', 0]
])('days between %s and %s: %i', (a, b, days) => {
	expect(daysApart(a, b)).toBe(days);
});
