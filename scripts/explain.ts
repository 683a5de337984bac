import { existsSync } from 'node:fs';
import path from 'node:path';
import { compileLexicon } from '#lib/pipeline/03-match/compile.ts';
import type { Actor } from '#lib/pipeline/03-match/actor.ts';
import { relate } from '#lib/pipeline/05-relate/relate.ts';
import { readDocument } from '#lib/pipeline/extract.ts';
import { command, Fault } from './fault.ts';
import { readDocuments } from './input/documents.ts';
import { readLexicon } from './lexicon-files.ts';
import { readOptionsAndFiles } from './options.ts';

const HELP = `npm run explain -- FILE…
  Shows what the engine sees in each document, sentence by sentence, and what it concludes.`;

/** `npm run explain -- FILE…`: what the engine sees in a document, sentence by sentence, and what it concludes. */
await command(async () => {
	const { options, files } = readOptionsAndFiles(
		process.argv.slice(2),
		{ help: { type: 'boolean' } },
		HELP
	);
	if (options.help) {
		console.log(HELP);
		return 0;
	}
	const wrong = files.find((file) => !existsSync(file));
	if (files.length === 0 || wrong !== undefined)
		throw new Fault(
			wrong === undefined ? 'No document was named.' : `There is no document ${wrong}.`,
			HELP,
			2
		);
	const lexicon = compileLexicon(readLexicon());
	for (const file of files)
		for (const source of await readDocuments(
			path.dirname(path.resolve(file)),
			path.basename(file),
			undefined
		)) {
			const { telling, blocks } = readDocument(source, lexicon);
			const { home, sentences } = telling;
			const { text } = telling.shadow;
			console.log(`# ${file}  home: ${home ?? 'none'}`);
			for (const block of blocks)
				if (block.role === 'boilerplate' || block.language === 'und')
					console.log(
						`  ${block.role} ${block.language}: ${text.slice(block.start, block.end).slice(0, 90)}`
					);
			for (const { index, start, end, isTitle, actors, triggers, cues } of sentences) {
				console.log(`${index}${isTitle ? ' title' : ''}: ${text.slice(start, end)}`);
				if (actors.length > 0)
					console.log(`   ${actors.map((actor) => show(actor, text)).join('  ')}`);
				if (triggers.length > 0)
					console.log(
						`   > ${triggers.map(({ start: from, end: to, value }) => `${text.slice(from, to)} (${value.kind})`).join(', ')}`
					);
				if (cues.length > 0)
					console.log(
						`   cues: ${cues.map((cue) => `${text.slice(cue.start, cue.end)} (${cue.kind})`).join(', ')}`
					);
			}
			for (const draft of relate(telling))
				console.log(
					`= ${draft.type} ${draft.status} «${draft.name}» ${draft.date?.edtf ?? '-'} @${draft.venue?.name ?? '-'} pairs ${draft.pairs.map(({ source: a, target: b, evidence, confidence }) => `${a}-${b} (${evidence[0]?.rule ?? ''} ${confidence})`).join(' ')} parties ${draft.parties.map(({ party }) => party).join(' ')} sectors ${draft.sectors.map(({ id }) => id).join(' ')}`
				);
		}
	return 0;
});

function show(actor: Actor, text: string): string {
	const marks = [
		actor.locative && 'in',
		actor.with && 'with',
		actor.between && 'between',
		actor.compound && 'compound',
		actor.suppressed && 'suppressed',
		actor.particle
	].filter(Boolean);
	return `[${text.slice(actor.start, actor.end)}|${actor.party || '?'} ${actor.rank} ${actor.list}${marks.length > 0 ? ` ${marks.join(',')}` : ''}]`;
}
