import { describe, expect, test } from 'vitest';
import { InOrder } from '../../scripts/preprocess/in-order.ts';

describe('results in order', () => {
	test('are handed over by number, whichever was ready first', () => {
		const taken: string[] = [];
		const results = new InOrder<string>(9, (index, result) => taken.push(`${index}${result}`));
		results.put(2, 'c');
		expect(taken).toEqual([]);
		results.put(0, 'a');
		results.put(1, 'b');
		expect(taken).toEqual(['0a', '1b', '2c']);
	});

	test('wait for one that is missing, and no work runs further ahead', async () => {
		const results = new InOrder<string>(2, () => undefined);
		let hasRoom = false;
		const room = results.room(2).then(() => (hasRoom = true));
		results.put(1, 'b');
		await Promise.resolve();
		expect(hasRoom).toBe(false);
		results.put(0, 'a');
		await room;
		expect(hasRoom).toBe(true);
	});
});
