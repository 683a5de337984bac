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
/** What Enter and the space bar press. */
const PRESSED = 'button, a, summary, [role="button"]';
const PRESSING = ['Enter', ' '];

/** Where a key was pressed. */
export interface KeyPlace {
	/** Whether what has the focus stands within what a CSS selector names. */
	within: (selector: string) => boolean;
	/** Whether digits of a slide's number have been typed before. */
	typing: boolean;
}

/** What a key press asks for; `null`: nothing of the presentation's. */
export function actOf(
	{ key, ctrlKey, metaKey, altKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>,
	{ within, typing }: KeyPlace
): Act | null {
	if (ctrlKey || metaKey || altKey) return null;
	if (key !== 'PageDown' && key !== 'PageUp' && within(OWN)) return null;
	if (PRESSING.includes(key) && within(PRESSED)) return null;
	if (/^\d$/.test(key)) return { digit: key };
	if (key === 'Enter') return typing ? 'jump' : 'next';
	return Object.hasOwn(KEYS, key) ? (KEYS[key] ?? null) : null;
}
