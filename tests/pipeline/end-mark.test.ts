import { expect, test } from 'vitest';
import { endMarkDate } from '#lib/pipeline/04-date/end-mark.ts';

test.each([
	['雙方同意加強合作。(編輯:王小明)1130712', '1130712', '2024-07-12'],
	['両外相が会談した。(2019/10/25-17:27)', '2019/10/25', '2019-10-25'],
	['[사진=외교부] 2024.07.26', '2024.07.26', '2024-07-26'],
	['Il ministro ha incontrato il collega. 19:19 13-05-22', '13-05-22', '2022-05-13'],
	['Il ministro ha incontrato il collega. 13-MAG-22 19:19 NNNN', '13-MAG-22', '2022-05-13']
])(
	'an agency closes its report with a date, and the date alone is cited: %s',
	(text, cited, day) => {
		const date = endMarkDate(text);
		expect(date?.edtf).toBe(day);
		expect(text.slice(date?.span?.start, date?.span?.end)).toBe(cited);
	}
);

test.each(['(編輯:王小明)1131312', 'The room is 19:19 13-45-22', '[사진=외교부] 2024.7'])(
	'no date is read out of %s',
	(text) => {
		expect(endMarkDate(text)).toBeNull();
	}
);
