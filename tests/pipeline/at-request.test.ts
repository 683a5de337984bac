import { describe, expect, test } from 'vitest';
import { read } from './lexicon.ts';

const directed = (text: string) =>
	read(text).drafts.flatMap(({ pairs }) =>
		pairs.map(({ source, target, direction }) => `${source}-${target} ${direction}`)
	);

describe('a call at the request of the other side', () => {
	test.each([
		['中国外交部长李明应约同芬兰外长通电话。', ['FIN-CHN directed']],
		['芬兰外长應詢同中国外交部长李明通电话。', ['CHN-FIN directed']],
		// Nobody is said to have asked for it.
		['中国外交部长李明同芬兰外长通电话。', ['CHN-FIN mutual']]
	])('%s', (text, pairs) => expect(directed(text)).toEqual(pairs));
});
