import type { Span } from '#lib/domain/evidence.ts';
import type { Actor } from '../../03-match/actor.ts';
import { fold } from '../../text/fold.ts';

/** Somebody whom the text has named beside an office, under the fullest name so far. */
export interface KnownPerson {
	name: string;
	party: string;
	kind: Actor['kind'];
	/** The longest words of the office; `null`: the name was enough. */
	office: Span | null;
}

/** A name with what it is compared by. */
interface Name {
	name: string;
	folded: string;
	/** The words that tell a person: no initials. */
	words: readonly string[];
	/** Under each of these one of two names that hold each other is found. */
	keys: readonly string[];
}

/** A person with the place among all and the name as it is compared. */
interface Entry {
	at: number;
	person: KnownPerson;
	read: Name;
}

/** The people of a document. A shorter name is that of the one person whose name holds its words. */
export class KnownPeople {
	readonly all: KnownPerson[] = [];
	/** By the words of their names, so that nobody is compared with everybody. */
	readonly #byKey = new Map<string, Set<Entry>>();
	readonly #names = new Map<string, Name>();

	add({ party, kind, person }: Actor): void {
		if (party === '' || person === null) return;
		const { office } = person;
		const read = this.#read(person.name);
		const known = this.#alike(read).find((one) => one.person.party === party);
		if (!known) {
			const added = { name: read.name, party, kind, office };
			this.#enter({ at: this.all.push(added) - 1, person: added, read });
			return;
		}
		if (read.words.length > known.read.words.length || isRunLonger(read, known.read)) {
			known.person.name = read.name;
			known.read = read;
			this.#enter(known);
		}
		known.person.office = longer(known.person.office, office);
	}

	/** Who is meant by a name, full or in part; `null`: nobody, or people of several parties. */
	find(name: string, party?: string): KnownPerson | null {
		const read = this.#read(name);
		const meant = this.#alike(read).filter(
			({ person }) => party === undefined || person.party === party
		);
		const whole = meant.filter((one) => one.read.folded === read.folded);
		const [first, ...more] = whole.length > 0 ? whole : meant;
		if (!first) return null;
		const isOne =
			party === undefined
				? more.every(({ person }) => person.party === first.person.party)
				: more.length === 0;
		return isOne ? first.person : null;
	}

	/** Those whose names hold the name or are held by it, in the order of the text. */
	#alike(read: Name): Entry[] {
		const met = new Set<Entry>();
		for (const key of read.keys)
			for (const one of this.#byKey.get(key) ?? [])
				if (isPartOf(read, one.read) || isPartOf(one.read, read)) met.add(one);
		return met.size < 2 ? [...met] : [...met].sort((a, b) => a.at - b.at);
	}

	#enter(entry: Entry): void {
		for (const key of entry.read.keys) {
			const known = this.#byKey.get(key);
			if (known) known.add(entry);
			else this.#byKey.set(key, new Set([entry]));
		}
	}

	#read(name: string): Name {
		let known = this.#names.get(name);
		if (!known) this.#names.set(name, (known = nameOf(name)));
		return known;
	}
}

/** 윤 대통령, 習主席: a family name by itself. */
const FAMILY = /^[\uac00-\ud7a3\u4e00-\u9fff]$/;
const HANGUL = /^[\uac00-\ud7a3]+$/;
/** The longest of most names of Koreans: of none of them the end stands for the whole. */
const NATIVE = 3;
const MIXED = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]/;

function nameOf(name: string): Name {
	const folded = fold(name);
	const isSurname = FAMILY.test(name);
	const words = folded
		.split(/[\s·‧・]+/)
		.filter((word) => word.replace('.', '').length >= 2 || isSurname);
	// Two names written without spaces begin or end alike, whatever their words.
	const keys = MIXED.test(name) ? [...words, `^${name.charAt(0)}`, `${name.slice(-1)}$`] : words;
	return { name, folded, words, keys };
}

/** "Kim" of "Kim Dae-jung", 西村 of 西村康稔, 살만 of 빈 살만. */
function isPartOf(short: Name, long: Name): boolean {
	const [part, whole] = [short.words, long.words];
	if (part.length === 0 || part.length > whole.length) return false;
	if (part.every((word) => whole.includes(word))) return true;
	const { name } = short;
	// 찐 of 팜 민 찐, 트엉 of 보반트엉: whose own people call each other by the name that stands last.
	if (HANGUL.test(name) && long.name.length > NATIVE && long.name.endsWith(name)) return true;
	if (FAMILY.test(name)) return whole.length === 1 && long.name.startsWith(name);
	return part.length === 1 && name.length >= 2 && long.name.startsWith(name) && MIXED.test(name);
}

function isRunLonger(read: Name, known: Name): boolean {
	return (
		read.words.length === known.words.length &&
		read.name.length > known.name.length &&
		MIXED.test(read.name)
	);
}

function longer(a: Span | null, b: Span | null): Span | null {
	if (!a || !b) return a ?? b;
	return b.end - b.start > a.end - a.start ? b : a;
}
