import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Source } from '#lib/pipeline/01-read/source.ts';
import { compileLexicon } from '#lib/pipeline/lexicon/compile.ts';
import type { Actor } from '#lib/pipeline/03-match/actor.ts';
import { relate } from '#lib/pipeline/05-relate/relate.ts';
import { readDocument } from '#lib/pipeline/extract.ts';
import { command, Fault } from './fault.ts';
import { readDocuments } from './input/documents.ts';
import { readManifest } from './input/manifest.ts';
import { readLexicon } from './lexicon-files.ts';
import { readOptionsAndFiles } from './options.ts';

const HELP = `npm run explain -- [--manifest FILE] FILE…
  Shows what the engine sees in each document, sentence by sentence, and what it concludes.

  --manifest FILE what is known of the documents from outside (default: manifest.json beside each)`;

/** `npm run explain -- FILE…`: what the engine sees in a document, sentence by sentence, and what it concludes. */
await command(async () => {
	const { options, files } = readOptionsAndFiles(
		process.argv.slice(2),
		{ manifest: { type: 'string' }, help: { type: 'boolean' } },
		HELP
	);
	if (options.help) {
		console.log(HELP);
		return 0;
	}
	if (files.length === 0) throw new Fault('No document was named.', HELP, 2);
	for (const file of files) {
		if (!existsSync(file)) throw new Fault(`There is no document ${file}.`, HELP, 2);
		if (statSync(file).isDirectory())
			throw new Fault(`${file} is a folder.`, 'Name one of its documents.', 2);
	}
	const lexicon = compileLexicon(readLexicon());
	for (const file of files)
		for (const source of await sourcesIn(file, options.manifest)) {
			const { telling, blocks } = readDocument(source, lexicon);
			const { home, sentences } = telling;
			const { text } = telling.shadow;
			console.log(`# ${file}  home: ${home ?? 'none'}  dated: ${telling.own?.edtf ?? 'no'}`);
			for (const block of blocks)
				if (block.role === 'boilerplate' || block.language === 'und')
					console.log(
						`  ${block.role} ${block.language}: ${text.slice(block.start, block.end).slice(0, 90)}`
					);
			for (const { index, start, end, isTitle, actors, triggers, dates, cues } of sentences) {
				console.log(`${index}${isTitle ? ' title' : ''}: ${text.slice(start, end)}`);
				if (actors.length > 0)
					console.log(`   ${actors.map((actor) => show(actor, text)).join('  ')}`);
				if (triggers.length > 0)
					console.log(
						`   > ${triggers.map(({ start: from, end: to, value }) => `${text.slice(from, to)} (${value.rule.id})`).join(', ')}`
					);
				if (dates.length > 0)
					console.log(
						`   dates: ${dates.map((date) => text.slice(date.start, date.end)).join(', ')}`
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

/** The documents of a file, with what its manifest says of it, as preprocess reads them. */
async function sourcesIn(file: string, manifestFile: string | undefined): Promise<Source[]> {
	const folder = path.dirname(path.resolve(file));
	const name = path.basename(file);
	const manifest = readManifest(
		manifestFile ?? path.join(folder, 'manifest.json'),
		manifestFile !== undefined
	);
	try {
		return await readDocuments(folder, name, manifest.get(name));
	} catch (error) {
		if (error instanceof Fault) throw new Fault(`${file}: ${error.message}`, error.remedy);
		throw error;
	}
}

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
