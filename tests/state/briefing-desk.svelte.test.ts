import { describe, expect, it } from 'vitest';
import type { Briefing } from '#lib/briefing/briefing.ts';
import { withSlide, withTitle } from '#lib/briefing/edit.ts';
import { BriefingDesk } from '#lib/state/briefing-desk.svelte.ts';

/** A browser's storage, which may refuse to keep anything. */
function storage(first: Record<string, string> = {}, refuses = false) {
	const kept = new Map(Object.entries(first));
	return {
		read: (key: string) => kept.get(key) ?? null,
		write(key: string, value: string | null) {
			if (refuses) return false;
			if (value === null) kept.delete(key);
			else kept.set(key, value);
			return true;
		}
	};
}
const closing = { kind: 'closing' as const, title: 'Sources', commentary: '', notes: '' };
const closed = (briefing: Briefing) => withSlide(briefing, closing);
const titled = (title: string) => (briefing: Briefing) => withTitle(briefing, title);

describe('the desk', () => {
	it('keeps the briefing for the next visit', () => {
		const store = storage();
		const desk = new BriefingDesk(store);
		desk.edit((briefing) => withSlide(withTitle(briefing, 'Mine'), closing));
		const next = new BriefingDesk(store);
		next.restore();
		expect(next.current).toEqual(desk.current);
	});

	it('tells a storage that is full from one that keeps nothing', () => {
		const store = storage();
		const small = {
			...store,
			write: (key: string, value: string | null) =>
				(value?.length ?? 0) > 200 ? false : store.write(key, value)
		};
		const full = new BriefingDesk(small);
		full.edit(titled('x'.repeat(200)));
		expect(full).toMatchObject({ unsaved: true, isFull: true });
		full.edit(titled('short'));
		expect(full).toMatchObject({ unsaved: false, isFull: false });
		const none = new BriefingDesk(storage({}, true));
		none.edit(titled('short'));
		expect(none).toMatchObject({ unsaved: true, isFull: false });
	});

	it('keeps what is made of a briefing that came with the app apart from any other', () => {
		const store = storage();
		const own = new BriefingDesk(store);
		own.edit(titled('Mine'));
		const given = new BriefingDesk(store, own.file.replace('Mine', 'Theirs'));
		given.restore();
		expect(given.current.title).toBe('Theirs');
		given.edit(titled('Theirs, changed'));
		const again = new BriefingDesk(store, own.file.replace('Mine', 'Theirs'));
		again.restore();
		own.restore();
		expect([again.current.title, own.current.title]).toEqual(['Theirs, changed', 'Mine']);
	});

	it('undoes edit by edit, and letters typed into one field at once', () => {
		const desk = new BriefingDesk(storage());
		desk.edit(closed);
		for (const title of ['M', 'My', 'Mine']) desk.edit(titled(title), 'title');
		desk.undo();
		expect(desk.current).toMatchObject({ title: '', slides: [{ title: 'Sources' }] });
		desk.undo();
		expect(desk.current.slides).toEqual([]);
		expect(desk.canUndo).toBe(false);
	});

	it('takes an undo back, until something else is done', () => {
		const desk = new BriefingDesk(storage());
		desk.edit(titled('One'));
		desk.edit(titled('Two'));
		desk.undo();
		desk.undo();
		desk.redo();
		expect(desk.current.title).toBe('One');
		desk.redo();
		expect([desk.current.title, desk.canRedo]).toEqual(['Two', false]);
		desk.undo();
		desk.edit(titled('Three'));
		expect(desk.canRedo).toBe(false);
		desk.undo();
		expect(desk.current.title).toBe('One');
	});

	it('says when the browser keeps nothing, and still offers the file', () => {
		const desk = new BriefingDesk(storage({}, true));
		desk.edit(closed);
		expect(desk.unsaved).toBe(true);
		expect(desk.file).toContain('Sources');
	});

	it('sets a damaged briefing aside and tells where it is damaged', () => {
		const store = storage({ briefing: '{"formatVersion":1,"title":5,"slides":[]}' });
		const desk = new BriefingDesk(store);
		desk.restore();
		expect(desk.damaged).toMatchObject({ fault: { kind: 'damaged', slide: null } });
		desk.edit(titled('New'));
		const next = new BriefingDesk(store);
		next.restore();
		expect(next.current.title).toBe('New');
		expect(next.damaged?.text).toContain('"title":5');
		next.dismissDamaged();
		const last = new BriefingDesk(store);
		last.restore();
		expect([next.damaged, last.damaged]).toEqual([null, null]);
	});

	it('offers a damaged briefing even where nothing can be kept', () => {
		const desk = new BriefingDesk(storage({ briefing: 'torn' }, true));
		desk.restore();
		expect(desk.damaged).toMatchObject({ text: 'torn', fault: { kind: 'no-json' } });
	});

	it('opens a file in the place of the briefing, to be undone, and refuses a damaged one', () => {
		const desk = new BriefingDesk(storage());
		desk.edit(titled('Mine'));
		expect(desk.open('{"formatVersion":9}')).toMatchObject({ kind: 'newer' });
		expect(desk.current.title).toBe('Mine');
		expect(desk.open('{"formatVersion":1,"title":"Theirs","slides":[]}')).toBeNull();
		expect(desk.current.title).toBe('Theirs');
		desk.undo();
		expect(desk.current.title).toBe('Mine');
	});
});

describe('a desk in two windows', () => {
	function twoWindows() {
		const store = storage();
		const [one, two] = [new BriefingDesk(store), new BriefingDesk(store)];
		one.edit(titled('Mine'));
		two.restore();
		return { store, one, two };
	}

	it('shows in one what was done in the other, to be undone', () => {
		const { one, two } = twoWindows();
		two.edit(closed);
		two.edit(titled('Ours'));
		one.catchUp();
		expect(one.current).toEqual(two.current);
		expect(one.isElsewhere).toBe(true);
		one.undo();
		two.catchUp();
		expect(two.current).toMatchObject({ title: 'Mine', slides: [] });
		two.undo();
		expect(two.current.slides).toHaveLength(1);
	});

	it('edits the newest, also where it has not heard of it', () => {
		const { one, two } = twoWindows();
		two.edit(closed);
		one.edit(titled('Ours'), 'title');
		two.edit(closed);
		one.edit(titled('Ours, too'), 'title');
		expect(one.current).toMatchObject({ title: 'Ours, too', slides: [{}, {}] });
		one.undo();
		expect(one.current).toMatchObject({ title: 'Ours', slides: [{}, {}] });
	});

	it('is at peace with what it has itself written', () => {
		const { one, two } = twoWindows();
		one.catchUp();
		expect(one.isElsewhere).toBe(false);
		two.catchUp();
		expect([two.isElsewhere, two.canUndo]).toEqual([false, false]);
	});

	it('sets aside what another edition of the app has written', () => {
		const { store, one } = twoWindows();
		store.write('briefing', '{"formatVersion":9}');
		one.edit(closed);
		expect(one.current).toMatchObject({ title: 'Mine', slides: [{ title: 'Sources' }] });
		expect(one.damaged?.fault.kind).toBe('newer');
	});
});
