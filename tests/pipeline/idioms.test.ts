import { describe, expect, test } from 'vitest';
import { IDIOM_NAMES } from '#lib/pipeline/lexicon/idiom-names.ts';
import { lexicon } from './lexicon.ts';

const { idioms } = lexicon.phrasing;

describe('idioms', () => {
	test('each is written in some language', () => {
		const bare = IDIOM_NAMES.filter((name) => idioms[name].source.includes('(?!)'));
		expect(bare).toEqual([]);
	});

	test.each([
		['one word of each slot', idioms.adoptedThere, 'で採択された「計画」', 'で採択している'],
		['a slot may be empty', idioms.session, '大会', '大会场'],
		['what may not follow', idioms.supposed, '하면 좋다', '하면서 만났다'],
		['a gap within a clause', idioms.underAgreement, '根据2019年签署的', '根据规定。双方签署的'],
		['a gap that holds commas', idioms.built, '에 3억 달러를 들여, 병원을', '에 간다. 병원을'],
		['a gap of one script', idioms.capitalAt, '在越南首都', '在A国首都'],
		['a gap without some letters', idioms.blamed, 'の発射を非難', 'の発射で韓国を非難'],
		['words in small letters', idioms.givenTo, ' a la policía ', ' a la Policía '],
		['a number', idioms.byClock, 'às 12h30 em ', 'às doze em '],
		['right behind a place', idioms.question, '問題について', 'の問題について'],
		['right before one', idioms.ofEach, '駐日各国', '各国の'],
		['a sign is a sign', idioms.inChair, ' (chair)', ' chair']
	])('%s', (_, idiom, yes, no) => {
		expect([idiom.test(yes), idiom.test(no)]).toEqual([true, false]);
	});
});
