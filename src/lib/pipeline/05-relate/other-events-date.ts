import type { DateMention } from '../04-date/mention.ts';
import type { Frame } from './frame.ts';
import { hasCue, type Sentence } from './sentence.ts';

/** As much of the sentence is looked at before a date, in code units. */
const BEFORE = 110;

/** "ahead of the summit in Lima on |": what is prepared takes place then, and not what prepares it. */
const AHEAD =
	/(?:^|[\s(])(?:ahead of|in the run-up to|in preparation for|on the eve of|in anticipation of|en vue d|en prévision d|à la veille d|en préparation d|dans la perspective d|in vista d|alla vigilia d|in preparazione d|de cara a|con vistas a|en vísperas d|em preparação|na véspera d|às vésperas d|com vista a|im vorfeld|in vorbereitung|jelang|menjelang|в преддверии|накануне)[^.;,:]{0,90}$/i;

/** "the summit |scheduled for|", "le sommet, |prévu les|", "la riunione |che si terrà a Lima il|". */
const SCHEDULED =
	/(?:\b(?:scheduled|slated|planned|set|due) (?:for|on|to (?:take place|be held|begin|start)(?: (?:in|at|from|on) [^.;,]{0,30})?)|\b(?:which|that) (?:will|is to) (?:take place|be held)(?: in [^.;,]{0,30})?|\bto be (?:held|hosted)(?: in [^.;,]{0,30})?|\b(?:prévue?s?|programmée?s?|annoncée?s?)(?: (?:à|au|en) [^.;,]{0,30})?(?: pour)?|\bqui (?:se tiendr(?:a|ont)|aur(?:a|ont) lieu|se dérouler(?:a|ont))(?: (?:à|au|en) [^.;]{0,30})?|\b(?:previst|programmat|fissat)[aoei](?: a [^.;,]{0,30})?(?: per)?|\bche (?:si terr(?:à|anno)|avr(?:à|anno) luogo|si svolger(?:à|anno))(?: (?:a|ad|in) [^.;]{0,30})?|\b(?:previst|programad|prevista)[ao]s?(?: en [^.;,]{0,30})?(?: para)?|\bque (?:se celebrar(?:á|án)|se realizar(?:á|án)|tendr(?:á|án) lugar|se llevar(?:á|án) a cabo|ter(?:á|ão) lugar|se realizar(?:á|ão)|decorrer(?:á|ão))(?: (?:en|em) [^.;]{0,30})?)\s*,?\s*(?:(?:from|on|for|le|les|l'|du|au|en|dès|il|lo|l'|dal|nel|el|los|del|para|o|a|os|as|de|no|em|this|next|ce|cette)\s)*$/i;

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
	const other = FOLLOWING.exec(before) ?? (isPlanned(frame) ? null : SCHEDULED.exec(before));
	if (!other) return false;
	// "The visit scheduled for May", "La visita segue quella": the words before it are those of the frame.
	const at = from + other.index;
	return SCHEDULED.test(before) ? !isOwnNoun(text, frame, sentence, at) : true;
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
