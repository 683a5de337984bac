import { describe, expect, test } from 'vitest';
import { read } from './lexicon.ts';

const countries = (text: string) => read(text).drafts.map(({ venue }) => venue?.country ?? null);

describe('a house at a fair is no house of the state that it is called after', () => {
	test.each([
		['The President of Finland visited the pavilion of Kenya at the fair.', null],
		[
			'The President of Finland visited the Kenyan parliament and met with the President of Kenya.',
			'KEN'
		]
	])('%s', (text, country) => expect(countries(text)).toEqual([country]));
});

describe('a hall in a city carries the particle of the place', () => {
	test.each([
		['박성호 외교부 장관은 리마 컨벤션센터에서 칠레 외교장관과 회담을 가졌다.', 'PER'],
		['박성호 외교부 장관은 서울 강남구 코엑스에서 칠레 외교장관과 회담을 가졌다.', 'KOR'],
		// It is spoken of, and nobody met there.
		['박성호 외교부 장관은 리마 쉐라톤 호텔을 소개한 칠레 외교장관과 회담을 가졌다.', null]
	])('%s', (text, country) => expect(countries(text)).toEqual([country]));
});

describe('a palace before the city of a dateline', () => {
	const told = 'The President of Uganda and the President of Rwanda met here on trade.';
	test.each([
		[`State House, Nairobi, Kenya, Monday 30 May - ${told}`, 'KEN'],
		[`State House, Monday 30 May - ${told}`, null]
	])('%s', (text, country) => expect(countries(text)).toEqual([country]));
});
