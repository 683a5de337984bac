import { describe, expect, it } from 'vitest';
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

describe('the desk', () => {
	it('keeps the briefing for the next visit', () => {
		const store = storage();
		const desk = new BriefingDesk(store);
		desk.edit(withSlide(withTitle(desk.current, 'Mine'), closing));
		const next = new BriefingDesk(store);
		next.restore();
		expect(next.current).toEqual(desk.current);
	});

	it('keeps what is made of a briefing that came with the app apart from any other', () => {
		const store = storage();
		const own = new BriefingDesk(store);
		own.edit(withTitle(own.current, 'Mine'));
		const given = new BriefingDesk(store, own.file.replace('Mine', 'Theirs'));
		given.restore();
		expect(given.current.title).toBe('Theirs');
		given.edit(withTitle(given.current, 'Theirs, changed'));
		const again = new BriefingDesk(store, own.file.replace('Mine', 'Theirs'));
		again.restore();
		own.restore();
		expect([again.current.title, own.current.title]).toEqual(['Theirs, changed', 'Mine']);
	});

	it('undoes edit by edit, and letters typed into one field at once', () => {
		const desk = new BriefingDesk(storage());
		desk.edit(withSlide(desk.current, closing));
		for (const title of ['M', 'My', 'Mine']) desk.edit(withTitle(desk.current, title), 'title');
		desk.undo();
		expect(desk.current).toMatchObject({ title: '', slides: [{ title: 'Sources' }] });
		desk.undo();
		expect(desk.current.slides).toEqual([]);
		expect(desk.canUndo).toBe(false);
	});

	it('says when the browser keeps nothing, and still offers the file', () => {
		const desk = new BriefingDesk(storage({}, true));
		desk.edit(withSlide(desk.current, closing));
		expect(desk.unsaved).toBe(true);
		expect(desk.file).toContain('Sources');
	});

	it('sets a damaged briefing aside and tells where it is damaged', () => {
		const store = storage({ briefing: '{"formatVersion":1,"title":5,"slides":[]}' });
		const desk = new BriefingDesk(store);
		desk.restore();
		expect(desk.damaged).toMatchObject({ fault: { kind: 'damaged', where: 'title' } });
		desk.edit(withTitle(desk.current, 'New'));
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
		desk.edit(withTitle(desk.current, 'Mine'));
		expect(desk.open('{"formatVersion":9}')).toMatchObject({ kind: 'newer' });
		expect(desk.current.title).toBe('Mine');
		expect(desk.open('{"formatVersion":1,"title":"Theirs","slides":[]}')).toBeNull();
		expect(desk.current.title).toBe('Theirs');
		desk.undo();
		expect(desk.current.title).toBe('Mine');
	});
});
