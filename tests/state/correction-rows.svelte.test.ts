import { expect, test } from 'vitest';
import { correctionsIn, type Correction } from '#lib/domain/correction.ts';
import { CorrectionRows } from '#lib/state/correction-rows.svelte.ts';

const row = (target: string): Correction => ({
	...{ target, verdict: 'accepted', who: 'Ama', when: '2026-01-15', why: null }
});

function storage(works = true) {
	const kept = new Map<string, string>();
	return {
		kept,
		read: (key: string) => kept.get(key) ?? null,
		write(key: string, value: string | null) {
			if (!works) return false;
			if (value === null) kept.delete(key);
			else kept.set(key, value);
			return true;
		}
	};
}

test('rows are kept from visit to visit, go one by one, and make a whole file', () => {
	const browser = storage();
	const rows = new CorrectionRows(browser);
	const first = row('e-1');
	rows.add(first);
	rows.add(row('e-2'));
	const again = new CorrectionRows(browser);
	expect(again.all).toEqual(rows.all);
	expect(again.who).toBe('Ama');
	expect(correctionsIn(rows.file)).toEqual(rows.all);
	expect(JSON.parse(`[${rows.lines}]`)).toEqual(rows.all);
	rows.remove(first);
	expect(new CorrectionRows(browser).all).toEqual([row('e-2')]);
	expect(rows.unsaved).toBe(false);
});

test.each(['{', '{"formatVersion":2,"corrections":[]}', '{"formatVersion":1,"corrections":[{}]}'])(
	'what is damaged gives none: %s',
	(text) => {
		const browser = storage();
		browser.kept.set('corrections', text);
		expect(new CorrectionRows(browser).all).toEqual([]);
	}
);

test('a browser that keeps nothing is told, and the rows stay on the page', () => {
	const rows = new CorrectionRows(storage(false));
	rows.add(row('e-1'));
	expect([rows.unsaved, rows.all.length]).toEqual([true, 1]);
});
