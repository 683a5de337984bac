/** What a key does while a briefing is presented. */
export type Act =
	| 'next'
	| 'back'
	| 'first'
	| 'last'
	| 'blank'
	| 'notes'
	| 'full'
	| 'close'
	| 'leave'
	| 'jump'
	| { digit: string };

const KEYS: Readonly<Record<string, Act>> = {
	ArrowRight: 'next',
	ArrowDown: 'next',
	PageDown: 'next',
	' ': 'next',
	Enter: 'next',
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
	f: 'full',
	F: 'full'
};

/** Those of a clicker turn the page from everywhere. */
const CLICKED = ['PageDown', 'PageUp'];
/** Where every other key is typed. */
const TYPED = 'input, textarea, select';
/** What is walked through or scrolled by keys of its own: the map's list, a choice of marks, a proof. */
const WALKED = '[role="listbox"], [role="dialog"], [role="tree"], [data-proof]';
const WALKING = ['ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp', 'Home', 'End', 'Enter', ' '];
/** What Escape closes by itself, over all that stands open. */
const CHOICE = '[role="listbox"], [role="dialog"]';
/** What Escape leaves by itself, where nothing stands open. */
const TREE = '[role="tree"]';
/** What Enter and the space bar press. */
const PRESSED = 'button, a, summary, [role="button"]';
const PRESSING = ['Enter', ' '];

/** Where a key was pressed. */
export interface KeyPlace {
	/** Whether what has the focus stands within what a CSS selector names. */
	within: (selector: string) => boolean;
	/** Whether digits of a slide's number have been typed before. */
	typing: boolean;
	/** Whether a proof stands open over the slide. */
	proven: boolean;
}

/** What a key press asks for; `null`: nothing of the presentation's. */
export function actOf(
	{ key, ctrlKey, metaKey, altKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>,
	{ within, typing, proven }: KeyPlace
): Act | null {
	if (ctrlKey || metaKey || altKey) return null;
	if (!CLICKED.includes(key) && within(TYPED)) return null;
	if (key === 'Escape') return layerBack(within, proven);
	if (key === 'Enter' && typing) return 'jump';
	if (WALKING.includes(key) && within(WALKED)) return null;
	if (PRESSING.includes(key) && within(PRESSED)) return null;
	if (/^\d$/.test(key)) return { digit: key };
	return Object.hasOwn(KEYS, key) ? (KEYS[key] ?? null) : null;
}

/** One layer back: out of a choice of marks, a proof, the map's list, the presentation. */
function layerBack(within: KeyPlace['within'], proven: boolean): Act | null {
	if (within(CHOICE)) return null;
	if (proven) return 'close';
	return within(TREE) ? null : 'leave';
}
