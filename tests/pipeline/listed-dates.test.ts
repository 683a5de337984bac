import { expect, test } from 'vitest';
import { read } from './lexicon.ts';

const STORY =
	'当地时间9月23日,秘鲁外长在利马会见挪威外长。双方就两国关系和共同关心的国际地区问题深入交换意见,一致同意扩大贸易、投资、渔业和教育领域合作,并签署合作谅解备忘录。秘鲁外长表示,两国友好源远流长,愿同挪方一道推动合作不断迈上新台阶。'.repeat(
		2
	);

test('days of other headlines below a story are not its own', () => {
	const listed = `${STORY}\n\n新闻评论\n\n加载更多\n\n渔业公司公布业绩\n\n2018-03-02 08:58:39\n\n学校迎来新生\n\n2018-03-01 14:40:53`;
	expect(read(listed).drafts.map(({ date }) => date?.edtf)).not.toContain('2017-09-23');
	const own = `${STORY}\n\n2018-09-24 08:58:39`;
	expect(read(own).drafts.map(({ date }) => date?.edtf)).toContain('2018-09-23');
});
