import type { Actor } from '../03-match/actor.ts';
import { occurrences } from '../03-match/occurrence.ts';
import { place } from '../03-match/placement.ts';
import { isCjk, scriptOf, WORD } from '../03-match/script.ts';
import { nameWords } from './home.ts';
import type { Sentence } from './sentence.ts';

/**
 * Adds the people who come back by their bare name ("Hayashi held talks with Saied") to the actors
 * of their sentences. Only names that the text has introduced with an office count.
 */
export function addBareNames(text: string, folded: string, sentences: readonly Sentence[]): void {
	const known = knownNames(sentences);
	if (known.size === 0) return;
	for (const sentence of sentences) {
		let added = false;
		for (const [name, actor] of known) {
			for (const at of occurrences(text, name, sentence)) {
				const end = at + name.length;
				if (
					!isWhole(text, at, end) ||
					sentence.actors.some((other) => other.start < end && other.end > at)
				)
					continue;
				sentence.actors.push(bare(actor, at, end, name));
				added = true;
			}
		}
		if (!added) continue;
		sentence.actors.sort((a, b) => a.start - b.start);
		place(text, folded, sentence.actors, sentence.tables);
	}
}

function knownNames(sentences: readonly Sentence[]): Map<string, Actor> {
	const known = new Map<string, Actor>();
	for (const { actors } of sentences)
		for (const actor of actors) {
			if (actor.party === '' || !actor.person) continue;
			const words = nameWords(actor);
			const last = words.at(-1);
			for (const name of [
				actor.person.name,
				...(last && (isCjk(last.charCodeAt(0)) || last.length >= 4) ? [last] : [])
			])
				if (!known.has(name)) known.set(name, actor);
		}
	return known;
}

function isWhole(text: string, start: number, end: number): boolean {
	return (
		scriptOf(text.charCodeAt(start)) !== WORD ||
		(scriptOf(text.charCodeAt(start - 1)) !== WORD && scriptOf(text.charCodeAt(end)) !== WORD)
	);
}

function bare({ party, kind }: Actor, start: number, end: number, name: string): Actor {
	return {
		start,
		end,
		party,
		kind,
		rank: 'official',
		mention: { start, end },
		locative: false,
		with: false,
		particle: null,
		between: false,
		list: 0,
		compound: false,
		suppressed: false,
		isDoubtful: false,
		title: null,
		person: { start, end, name }
	};
}
