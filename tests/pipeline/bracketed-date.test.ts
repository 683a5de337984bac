import { expect, test } from 'vitest';
import { read } from './lexicon.ts';

const MET = '5月6日下午，加纳总统在利马同秘鲁总统举行会谈。';

test.each([
	[`《晚间新闻》 (20240506 19:00)\n加纳总统访问秘鲁\n\n${MET}`, '2024-05-06'],
	[`《晚间新闻》（20240506）\n加纳总统访问秘鲁\n\n${MET}`, '2024-05-06'],
	// No day of a calendar, and a number of something else.
	[`《晚间新闻》 (20240631)\n加纳总统访问秘鲁\n\n${MET}`, 'XXXX-05-06'],
	[`《晚间新闻》 No. 2024050612\n加纳总统访问秘鲁\n\n${MET}`, 'XXXX-05-06']
])('the day of a broadcast in eight figures gives its year: %s', (text, edtf) => {
	expect(read(text).drafts[0]?.date?.edtf).toBe(edtf);
});
