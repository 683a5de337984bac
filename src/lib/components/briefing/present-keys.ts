/** What a key does while a briefing is presented. */
export type Act =
	'next' | 'back' | 'first' | 'last' | 'blank' | 'notes' | 'leave' | 'jump' | { digit: string };

const KEYS: Readonly<Record<string, Act>> = {
	ArrowRight: 'next',
	ArrowDown: 'next',
	PageDown: 'next',
	' ': 'next',
	ArrowLeft: 'back',
	ArrowUp: 'back',
	PageUp: 'back',
	Backspace: 'back',
	Home: 'first',
	End: 'last',
	b: 'blank',
	B: 'blank',
	'.': 'blank',
	n: 'notes',
	N: 'notes',
	Escape: 'leave'
};

/** Keys that mean something else to what has the focus: letters in a field, arrows in the map's list. */
const OWN = 'input, textarea, select, [role="listbox"], [role="application"], [data-proof]';
/** Keys that press what has the focus. */
const PRESSING = ['Enter', ' '];

/**
 * What a key press asks for; `null`: nothing of the presentation's.
 *
 * @param typing whether digits of a slide's number have been typed before
 */
export function actOf(
	event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'> & { target: unknown },
	typing: boolean
): Act | null {
	const { key, ctrlKey, metaKey, altKey, target } = event;
	if (ctrlKey || metaKey || altKey) return null;
	const element = target instanceof Element ? target : null;
	if (key !== 'PageDown' && key !== 'PageUp' && element?.closest(OWN)) return null;
	if (PRESSING.includes(key) && element?.closest('button, a, summary, [role="button"]'))
		return null;
	if (/^\d$/.test(key)) return { digit: key };
	if (key === 'Enter') return typing ? 'jump' : 'next';
	return Object.hasOwn(KEYS, key) ? (KEYS[key] ?? null) : null;
}
