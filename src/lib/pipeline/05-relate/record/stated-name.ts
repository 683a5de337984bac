import { isProperName, nameSpan } from '../event/event-name.ts';
import type { Frame } from '../frame/frame.ts';
import { clean } from './party-record.ts';

/** What the text calls it: the name of the event, else of what it founds; `null`: nothing. */
export function givenName(frame: Frame, text: string): string | null {
	const name = clean(frame.event?.name ?? '');
	return name === '' || BARE_NOUN.test(name) ? statedName(frame, text) : name;
}

/** "a summit", "una reunión ministerial": tells nothing that its kind does not. */
const BARE_NOUN = /^\p{Ll}+(?: \p{Ll}+)?$/u;

/**
 * "The Peru-Ghana Soil Research Laboratory": the name that the text gives to what two states run
 * together, with both of them in it; `null`: it gives none.
 */
function statedName({ type, statements }: Frame, text: string): string | null {
	if (type !== 'laboratory') return null;
	for (const { sentence, trigger } of statements) {
		const hit = sentence.triggers.find(({ start }) => start === trigger.start);
		if (!hit) continue;
		const span = nameSpan(text, sentence, hit);
		const inName = sentence.actors.filter(
			({ compound, mention }) => compound && mention.start >= span.start && mention.end <= span.end
		);
		if (inName.length >= 2 && isProperName(text, span, hit, sentence.tables.phrasing.idioms))
			return clean(text.slice(span.start, span.end));
	}
	return null;
}
