import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fromRoot } from '../../scripts/root.ts';

export interface SourceFile {
	/** From the root, with forward slashes. */
	name: string;
	text: string;
}

/** Written by a tool, so that no rule of ours applies. */
const GENERATED = ['src/lib/paraglide', 'src/project.inlang'];

/** The files at the root whose names match. */
export function filesAtRoot(names: RegExp): SourceFile[] {
	return readdirSync(fromRoot())
		.filter((name) => names.test(name))
		.map(read);
}

/** All files below these folders whose names end so. */
export function filesBelow(folders: readonly string[], extensions: RegExp): SourceFile[] {
	return folders
		.flatMap((folder) => walk(folder))
		.filter((name) => extensions.test(name))
		.map(read);
}

function read(name: string): SourceFile {
	return { name, text: readFileSync(fromRoot(name), 'utf8') };
}

function walk(folder: string): string[] {
	if (GENERATED.includes(folder) || !existsSync(fromRoot(folder))) return [];
	return readdirSync(fromRoot(folder), { withFileTypes: true }).flatMap((entry) => {
		const name = path.posix.join(folder, entry.name);
		return entry.isDirectory() ? walk(name) : [name];
	});
}
