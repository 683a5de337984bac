import type { Span } from '#lib/domain/evidence.ts';
import type { Actor } from '../03-match/actor.ts';
import { fold } from '../03-match/fold.ts';

/** Somebody whom the text has named beside an office, under the fullest name so far. */
export interface KnownPerson {
	name: string;
	party: string;
	kind: Actor['kind'];
	/** The longest words of the office; `null`: the name was enough. */
	office: Span | null;
}

/** The people of a document. A shorter name is that of the one person whose name holds its words. */
export class KnownPeople {
	readonly all: KnownPerson[] = [];

	add({ party, kind, person }: Actor): void {
		if (party === '' || person === null) return;
		const { name, office } = person;
		const known = this.all.find(
			(one) => one.party === party && (isPartOf(name, one.name) || isPartOf(one.name, name))
		);
		if (!known) {
			this.all.push({ name, party, kind, office });
			return;
		}
		if (wordsOf(name).length > wordsOf(known.name).length || isRunLonger(name, known.name))
			known.name = name;
		known.office = longer(known.office, office);
	}

	/** Who is meant by a name, full or in part; `null`: nobody, or people of several parties. */
	find(name: string, party?: string): KnownPerson | null {
		const meant = this.all.filter(
			(one) =>
				(party === undefined || one.party === party) &&
				(isPartOf(name, one.name) || isPartOf(one.name, name))
		);
		const whole = meant.filter((one) => fold(one.name) === fold(name));
		const [first, ...more] = whole.length > 0 ? whole : meant;
		if (!first) return null;
		const isOne =
			party === undefined ? more.every((other) => other.party === first.party) : more.length === 0;
		return isOne ? first : null;
	}
}

const MIXED = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]/;

/** "Kim" of "Kim Dae-jung", 西村 of 西村康稔, 살만 of 빈 살만. */
function isPartOf(short: string, long: string): boolean {
	const [part, whole] = [wordsOf(short), wordsOf(long)];
	if (part.length === 0 || part.length > whole.length) return false;
	if (part.every((word) => whole.includes(word))) return true;
	return MIXED.test(short) && part.length === 1 && short.length >= 2 && long.startsWith(short);
}

function isRunLonger(name: string, known: string): boolean {
	return (
		MIXED.test(name) && wordsOf(name).length === wordsOf(known).length && name.length > known.length
	);
}

/** The words that tell a person: no initials. */
function wordsOf(name: string): string[] {
	return fold(name)
		.split(/[\s·‧・]+/)
		.filter((word) => word.replace('.', '').length >= 2);
}

function longer(a: Span | null, b: Span | null): Span | null {
	if (!a || !b) return a ?? b;
	return b.end - b.start > a.end - a.start ? b : a;
}
