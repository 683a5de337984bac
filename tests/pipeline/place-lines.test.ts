import { expect, test } from 'vitest';
import { read } from './lexicon.ts';

const venueOf = (text: string) => read(text).drafts[0]?.venue?.country ?? null;

test.each([
	[
		'ETH',
		'한-에티오피아 외교장관회담\n\n2016-05-26, 아디스아바바\n\n외교부 장관은 에티오피아 외교장관과 회담을 가졌다.'
	],
	[
		'PER',
		'日ペルー外相会談\n\n平成28年11月21日 リマ\n\n外務大臣は、ペルーの外務大臣と会談を行いました。'
	],
	[
		'EGY',
		'Встреча министров\n\n11 декабря 2017 года, Каир\n\nМинистр иностранных дел Норвегии встретился с министром иностранных дел Египта.'
	],
	[
		'PER',
		'中秘签署文件\n\n2025年4月14日,利马。在两国领导人见证下,中国和秘鲁有关部门签署了五项合作文件。'
	]
])('a line of a day and a city tells where: %s', (country, text) => {
	expect(venueOf(text)).toBe(country);
});

test('a day beside a name that is no city tells nothing', () => {
	const text =
		'한-페루 외교장관회담\n\n2016-05-26, 홍길동\n\n외교부 장관은 페루 외교장관과 회담을 가졌다.';
	expect(venueOf(text)).toBeNull();
});
