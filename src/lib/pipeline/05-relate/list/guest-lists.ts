import { distinct } from '../sides/distinct.ts';
import { hasCue, type Sentence } from '../sentence/sentence.ts';
import { rollLine } from './roll.ts';

/** So many states one below another are a list of those who came; fewer may be anything. */
const LEAST = 4;
/** "1.": the number of a line, in code units. */
const NUMBER = 4;

/**
 * Lines that stand one below another, each opened by another state or by its president: by their shape a list of
 * guests, whatever its heading says, unless that is that they stay away.
 */
export function guestLists(text: string, sentences: readonly Sentence[]): ReadonlySet<Sentence> {
	const lists = new Set<Sentence>();
	let run: Sentence[] = [];
	let heading: Sentence | null = null;
	const close = () => {
		if (isOfGuests(text, run, heading)) for (const line of run) lists.add(line);
		run = [];
	};
	for (const sentence of sentences) {
		if (sentence.actors.length === 0 && sentence.end - sentence.start <= NUMBER) continue;
		// A remark behind a line of the list, in its own block.
		if (sentence.block === run.at(-1)?.block) continue;
		if (isOpenedByState(text, sentence)) run.push(sentence);
		else {
			close();
			heading = sentence;
		}
	}
	close();
	return lists;
}

function isOpenedByState(text: string, sentence: Sentence): boolean {
	const [first] = rollLine(text, sentence);
	return (
		first !== undefined &&
		first.kind === 'country' &&
		sentence.triggers.length === 0 &&
		/^[-–•·▪●*]?\s*$/.test(text.slice(sentence.start, first.start))
	);
}

/** Not where nobody's office or name stands beside the states: those are a ranking, or a fixture. */
function isOfGuests(text: string, run: readonly Sentence[], heading: Sentence | null): boolean {
	const states = distinct(run.flatMap((line) => rollLine(text, line).slice(0, 1)));
	const withPeople = run.filter(({ actors }) => actors.some(({ rank }) => rank === 'official'));
	const isOfAbsent = heading !== null && (hasCue(heading, 'absent') || hasCue(heading, 'denied'));
	return states.length >= LEAST && withPeople.length * 2 >= run.length && !isOfAbsent;
}
