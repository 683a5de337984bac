import { afterEach, expect, test } from 'vitest';
import { roving } from '#lib/attachments/roving.ts';

afterEach(() => document.body.replaceChildren());

function group(html: string): { group: HTMLElement; stops: () => string[] } {
	const box = document.createElement('div');
	box.innerHTML = html;
	document.body.append(box);
	roving(box);
	const stops = () =>
		[...box.querySelectorAll<HTMLElement>('button')]
			.filter((button) => button.tabIndex === 0)
			.map((button) => button.id);
	return { group: box, stops };
}

function press(key: string): string {
	const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
	document.activeElement?.dispatchEvent(event);
	return document.activeElement?.id ?? '';
}

const THREE = '<button id="a"></button><button id="b"></button><button id="c"></button>';

test('a group is one stop, the first or the chosen', () => {
	expect(group(THREE).stops()).toEqual(['a']);
	expect(group(THREE.replace('id="b"', 'id="b" aria-pressed="true"')).stops()).toEqual(['b']);
});

test('arrow keys, Home and End move within it, and the stop goes along', () => {
	const { group: box, stops } = group(THREE);
	box.querySelector<HTMLElement>('#a')?.focus();
	expect([press('ArrowDown'), press('ArrowRight'), press('ArrowRight')]).toEqual(['b', 'c', 'a']);
	expect([press('ArrowUp'), press('ArrowLeft')]).toEqual(['c', 'b']);
	expect([press('End'), press('Home'), press('x')]).toEqual(['c', 'a', 'a']);
	press('End');
	expect(stops()).toEqual(['c']);
});

test('it stays one stop while items come and go', async () => {
	const { group: box, stops } = group(THREE);
	box.insertAdjacentHTML('afterbegin', '<button id="z"></button>');
	await Promise.resolve();
	expect(stops()).toEqual(['z']);
	box.querySelector<HTMLElement>('#c')?.focus();
	box.querySelector('#c')?.remove();
	await Promise.resolve();
	expect(stops()).toEqual(['z']);
});
