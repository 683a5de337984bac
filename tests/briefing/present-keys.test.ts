import { describe, expect, it } from 'vitest';
import { actOf } from '#lib/briefing/present-keys.ts';

const press = (key: string, inside: string[] = [], typing = false, ctrlKey = false) =>
	actOf(
		{ key, ctrlKey, metaKey: false, altKey: false },
		{ within: (s) => inside.some((one) => s.includes(one)), typing }
	);

describe('keys while presenting', () => {
	it('turn the page both ways and to either end', () => {
		expect(['ArrowRight', 'PageDown', ' ', 'Enter'].map((key) => press(key))).toEqual(
			Array(4).fill('next')
		);
		expect(['ArrowLeft', 'PageUp', 'Backspace'].map((key) => press(key))).toEqual(
			Array(3).fill('back')
		);
		expect(press('Home')).toBe('first');
		expect(press('End')).toBe('last');
	});

	it('blank the screen, show notes, leave', () => {
		expect([press('b'), press('B'), press('n'), press('Escape')]).toEqual([
			'blank',
			'blank',
			'notes',
			'leave'
		]);
	});

	it('take the number of a slide and then Enter', () => {
		expect(press('1')).toEqual({ digit: '1' });
		expect(press('Enter', [], true)).toBe('jump');
	});

	it('leave alone what is meant for a field, the map, a button or the browser', () => {
		expect(press('n', ['textarea'])).toBeNull();
		expect(press('ArrowLeft', ['application'])).toBeNull();
		expect(press('PageDown', ['application'])).toBe('next');
		expect(press('Enter', ['button'])).toBeNull();
		expect(press('ArrowRight', ['button'])).toBe('next');
		expect(press('r', [], false, true)).toBeNull();
		expect(press('constructor')).toBeNull();
	});
});
