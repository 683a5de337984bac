import { describe, expect, it } from 'vitest';
import { actOf } from '#lib/briefing/present-keys.ts';

interface At {
	inside?: string[];
	typing?: boolean;
	proven?: boolean;
	ctrlKey?: boolean;
}
const press = (
	key: string,
	{ inside = [], typing = false, proven = false, ctrlKey = false }: At = {}
) =>
	actOf(
		{ key, ctrlKey, metaKey: false, altKey: false },
		{ within: (s) => inside.some((one) => s.includes(one)), typing, proven }
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

	it('fill the screen, and give it back', () => {
		expect([press('f'), press('F')]).toEqual(['full', 'full']);
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
		expect(press('Enter', { typing: true })).toBe('jump');
		expect(press('Enter', { typing: true, inside: ['button'] })).toBe('jump');
	});

	it('leave alone what is meant for a field, a list, a button or the browser', () => {
		expect(press('n', { inside: ['textarea'] })).toBeNull();
		expect(press('Escape', { inside: ['input'], proven: true })).toBeNull();
		for (const list of ['tree', 'dialog', 'data-proof'])
			expect(['ArrowLeft', 'Enter', ' '].map((key) => press(key, { inside: [list] }))).toEqual(
				Array(3).fill(null)
			);
		expect(press('Enter', { inside: ['button'] })).toBeNull();
		expect(press('ArrowRight', { inside: ['button'] })).toBe('next');
		expect(press('r', { ctrlKey: true })).toBeNull();
		expect(press('constructor')).toBeNull();
	});

	it('turn the page from the map, a list and a proof', () => {
		expect(press('ArrowRight', { inside: ['application'] })).toBe('next');
		for (const list of ['tree', 'data-proof', 'input'])
			expect(press('PageDown', { inside: [list] })).toBe('next');
		expect(press('n', { inside: ['data-proof'] })).toBe('notes');
		expect(press('3', { inside: ['tree'] })).toEqual({ digit: '3' });
	});

	it('go one layer back: list, proof, presentation', () => {
		expect(press('Escape', { inside: ['dialog'], proven: true })).toBeNull();
		expect(press('Escape', { inside: ['data-proof'], proven: true })).toBe('close');
		expect(press('Escape', { inside: ['tree'], proven: true })).toBe('close');
		expect(press('Escape', { inside: ['tree'] })).toBeNull();
		expect(press('Escape', { inside: ['application'] })).toBe('leave');
	});
});
