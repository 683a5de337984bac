import { readdirSync, realpathSync, statSync, type Dirent } from 'node:fs';
import path from 'node:path';
import { Fault } from '../fault.ts';
import type { FailedFile } from './failed-file.ts';
import { READERS } from './formats.ts';

const NOT_DOCUMENTS = new Set(['manifest.json', 'corrections.json', 'readme.md']);

/** What lies in a folder: paths below it, with forward slashes, sorted. */
export interface Found {
	documents: string[];
	/** Links that lead outside or nowhere. */
	refused: FailedFile[];
	/** Files of other formats. */
	ignored: string[];
}

/**
 * Refuses what is no folder of documents to read.
 *
 * @throws Fault with exit code 2
 */
export function checkFolder(folder: string): void {
	const remedy = 'Give the path of a folder of documents with --in.';
	const found = statSync(folder, { throwIfNoEntry: false });
	if (!found) throw new Fault(`There is no folder ${folder}.`, remedy, 2);
	if (!found.isDirectory())
		throw new Fault(`${folder} is a file, and a folder is wanted.`, remedy, 2);
}

/**
 * Lists a folder and its subfolders. Hidden files and folders are left out. Links to folders are
 * not followed: what they hold inside the folder is found where it is, the rest is none of it.
 */
export function listDocuments(folder: string): Found {
	const root = realpathSync(folder);
	const found: Found = { documents: [], refused: [], ignored: [] };
	const walk = (below: string) => {
		for (const entry of readdirSync(path.join(folder, below), { withFileTypes: true })) {
			if (entry.name.startsWith('.')) continue;
			const file = path.posix.join(below, entry.name);
			if (entry.isDirectory()) walk(file);
			else sort(file, entry);
		}
	};
	const sort = (file: string, entry: Dirent) => {
		if (NOT_DOCUMENTS.has(entry.name.toLowerCase())) return;
		const target = entry.isSymbolicLink() ? followed(path.join(folder, file), root) : 'file';
		if (target === 'folder') return;
		if (target === 'outside' || target === 'nowhere') found.refused.push(refusal(file, target));
		else if (!isReadable(file)) found.ignored.push(file);
		else if (entry.isFile() || entry.isSymbolicLink()) found.documents.push(file);
	};
	walk('');
	found.documents.sort(byCodeUnit);
	found.ignored.sort(byCodeUnit);
	found.refused.sort((a, b) => byCodeUnit(a.file, b.file));
	return found;
}

export function byCodeUnit(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

function isReadable(file: string): boolean {
	const ending = path.posix.extname(file).toLowerCase();
	return ending === '.json' || Object.hasOwn(READERS, ending);
}

/** Where a link leads. */
function followed(link: string, root: string): 'file' | 'folder' | 'outside' | 'nowhere' {
	try {
		const target = realpathSync(link);
		if (target !== root && !target.startsWith(root + path.sep)) return 'outside';
		return statSync(target).isDirectory() ? 'folder' : 'file';
	} catch {
		return 'nowhere';
	}
}

function refusal(file: string, target: 'outside' | 'nowhere'): FailedFile {
	return target === 'outside'
		? {
				file,
				cause: 'It is a link that leads outside the folder.',
				remedy: 'Put a copy in its place.'
			}
		: { file, cause: 'It is a link that leads nowhere.', remedy: 'Take it away.' };
}
