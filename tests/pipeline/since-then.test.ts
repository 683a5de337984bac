import { describe, expect, test } from 'vitest';
import { pairsOf, read, undirected } from './lexicon.ts';

describe('an agreement that only dates something else', () => {
	test.each([
		'Since the signing of the free trade agreement between Norway and Peru, salmon exports have grown.',
		'Desde la firma del tratado de libre comercio entre Perú y Noruega, las exportaciones crecieron.',
		'自2010年中秘自贸协定生效以来,秘鲁蓝莓对华出口增长了十倍。',
		'한-페루 자유무역협정 발효 이후 포도 농가의 면적이 크게 줄었다.',
		'日本とペルーの経済連携協定が発効してから10年、アボカドの輸入量は5倍に増えた。'
	])('%s', (text) => expect(pairsOf(read(text))).toEqual([]));

	test.each([
		'Norway and Peru signed a free trade agreement on Monday.',
		'Peru and Norway have since signed a free trade agreement.',
		'Since January Peru and Norway have signed three agreements.',
		'Desde Lima el canciller del Perú firmó un acuerdo con Noruega.',
		'После переговоров в Москве Норвегия и Перу подписали соглашение о сотрудничестве.'
	])('is told where it is signed: %s', (text) => {
		expect(pairsOf(read(text))).toEqual([undirected('NOR-PER')]);
	});

	test('is told before a clause on what has been since', () => {
		const text = '中国与秘鲁签署自贸协定,今年以来双边贸易增长。';
		expect(pairsOf(read(text))).toEqual([undirected('CHN-PER')]);
	});
});
