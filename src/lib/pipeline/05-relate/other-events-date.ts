import type { DateMention } from '../04-date/mention.ts';
import type { Frame } from './frame.ts';
import { hasCue, type Sentence } from './sentence.ts';

/** As much of the sentence is looked at before a date, in code units. */
const BEFORE = 110;

/** "ahead of the summit in Lima on |": what is prepared takes place then, and not what prepares it. */
const AHEAD =
	/(?:^|[\s(])(?:ahead of|in the run-up to|in preparation for|on the eve of|in anticipation of|en vue d|en prévision d|à la veille d|en préparation d|dans la perspective d|in vista d|alla vigilia d|in preparazione d|de cara a|con vistas a|en vísperas d|em preparação|na véspera d|às vésperas d|com vista a|im vorfeld|in vorbereitung|jelang|menjelang|в преддверии|накануне)[^.;,:]{0,90}$/i;

/** "the summit |scheduled for|", "le sommet, |prévu les|", "la riunione |che si terrà a Lima il|", small words left out. */
const SCHEDULED =
	/\b(?:(?:scheduled|slated|planned|due)(?: for| to (?:take place|be held|begin|start)(?: in [^.;,]{1,30})?)|(?:which|that) (?:will|is to) (?:take place|be held)(?: in [^.;,]{1,30})?|to be (?:held|hosted)(?: in [^.;,]{1,30})?|(?:prévu|programmé)e?s?(?: (?:à|au|en) [^.;,]{1,30})?(?: pour)?|qui (?:se tiendr(?:a|ont)|aur(?:a|ont) lieu|se dérouler(?:a|ont))(?: (?:à|au|en) [^.;,]{1,30})?|(?:previst|programmat|fissat)[aoei](?: a [^.;,]{1,30})?(?: per)?|che (?:si terr(?:à|anno)|avr(?:à|anno) luogo|si svolger(?:à|anno))(?: (?:in|ad?) [^.;,]{1,30})?|(?:previst|programad)[ao]s?(?: en [^.;,]{1,30})?(?: para)?|que (?:se celebrará|se realizará|tendrá lugar|se llevará a cabo|terá lugar|decorrerá)(?: e[nm] [^.;,]{1,30})?)$/i;

/** Before the day itself: an article, a preposition. */
const SMALL =
	/^(?:from|on|for|the|le|les|du|au|en|dès|il|lo|dal|nel|el|los|del|o|a|os|as|de|no|em|this|next|ce|cette|l['’])$/i;

/** The words before a date without its own small words and the comma behind the place. */
function upToPlan(before: string): string {
	const words = before.trimEnd().split(' ');
	while (words.length > 0 && SMALL.test(words.at(-1) ?? '')) words.pop();
	return words.join(' ').replace(/,$/, '');
}

/** "follows that of the president in |": what was before is told to say what came of it. */
const FOLLOWING =
	/(?:^|[\s(])(?:follows? (?:the|that|a|his|her|last)|following (?:the|a|last|his|her|their) (?:visit|trip|meeting|summit|talks)|builds on|further to|fait suite à|faisant suite à|intervient (?:après|à la suite)|vient concrétiser|dans le prolongement d|dans le sillage d|segue (?:quell|la|l'|il)|fa seguito|dà seguito|facendo seguito|sulla scia d|se produce tras|da continuidad a|dá continuidade|na sequência d|im anschluss an|folgt auf|knüpft an|seit dem (?:letzten )?besuch)[^.;:]{0,110}$/i;

/** Whether a date of a sentence is that of another event, which the sentence names beside what the frame tells. */
export function isOfOtherEvent(
	text: string,
	sentence: Sentence,
	mention: DateMention,
	frame: Frame
): boolean {
	const from = Math.max(sentence.start, mention.start - BEFORE);
	const before = text.slice(from, mention.start);
	const ahead = AHEAD.exec(before);
	if (ahead) return true;
	if (FOLLOWING.test(before)) return true;
	const planned = isPlanned(frame) ? null : SCHEDULED.exec(upToPlan(before));
	// "The visit scheduled for May": the words before it are those of the frame.
	return planned !== null && !isOwnNoun(text, frame, sentence, from + planned.index);
}

function isPlanned({ sentences }: Frame): boolean {
	const [first] = sentences;
	return first !== undefined && hasCue(first, 'planned') && first.triggers.length < 2;
}

/** Nothing but a few words between the frame's own noun and the participle that dates it. */
function isOwnNoun(text: string, { statements, event }: Frame, sentence: Sentence, at: number) {
	const last = sentence.triggers.findLast(({ end }) => end <= at);
	if (!last) return false;
	const isOwn =
		event !== null && event.span.start < at && event.span.end >= last.start
			? true
			: statements.some(({ trigger }) => trigger.start === last.start);
	return isOwn && !/[,;]/.test(text.slice(last.end, at));
}
