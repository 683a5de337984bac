import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Fault } from '../fault.ts';

/** Where the new content is written before it takes the old one's place. */
export interface Staging {
	write(name: string, content: string): void;
	/** Takes a staged file back. */
	remove(name: string): void;
	/** Puts the staged files in the folder's place, whole. */
	commit(): void;
	/** Leaves the folder as it was. */
	abandon(): void;
}

/**
 * Prepares to replace a folder's content. Files are staged beside it and swapped in by renaming, so
 * that a run that is killed, or a full disk, leaves the old content complete; a swap that was cut
 * off is put right by the next run.
 *
 * @throws Fault when another run is at work on the folder or nothing can be written there
 */
export function stageFolder(folder: string): Staging {
	const beside = (kind: string) =>
		path.join(path.dirname(folder), `.${path.basename(folder)}.${kind}`);
	const [staged, old, lock] = [beside('new'), beside('old'), beside('lock')];
	try {
		mkdirSync(path.dirname(folder), { recursive: true });
		takeLock(lock, folder);
		if (!existsSync(folder) && existsSync(old)) renameSync(old, folder);
		for (const left of [staged, old]) rmSync(left, { recursive: true, force: true });
		mkdirSync(staged);
	} catch (error) {
		if (error instanceof Fault) throw error;
		throw new Fault(
			`${folder} cannot be written: ${message(error)}`,
			'Free space or choose another folder with --out.'
		);
	}
	return {
		write(name, content) {
			const file = path.join(staged, name);
			try {
				mkdirSync(path.dirname(file), { recursive: true });
				writeFileSync(file, content);
			} catch (error) {
				throw new Fault(
					`${file} cannot be written: ${message(error)}`,
					'Free space or choose another folder with --out; the old datasets are untouched.'
				);
			}
		},
		remove(name) {
			rmSync(path.join(staged, name), { force: true });
		},
		commit() {
			if (existsSync(folder)) renameSync(folder, old);
			renameSync(staged, folder);
			rmSync(old, { recursive: true, force: true });
			rmSync(lock, { force: true });
		},
		abandon() {
			rmSync(staged, { recursive: true, force: true });
			rmSync(lock, { force: true });
		}
	};
}

/** One run at a time: the lock holds the process number, and one that has died is taken over. */
function takeLock(lock: string, folder: string): void {
	try {
		writeFileSync(lock, String(process.pid), { flag: 'wx' });
	} catch (error) {
		if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
		const owner = Number(readFileSync(lock, 'utf8'));
		// In a fresh container the number of a killed run may well be our own.
		if (owner !== process.pid && isAlive(owner))
			throw new Fault(
				`Another run (process ${owner}) is writing ${folder}.`,
				`Wait until it has ended, or choose another folder with --out. If there is no such run, delete ${lock}.`
			);
		writeFileSync(lock, String(process.pid));
	}
}

function isAlive(pid: number): boolean {
	if (!Number.isInteger(pid) || pid <= 0) return false;
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return error instanceof Error && 'code' in error && error.code === 'EPERM';
	}
}

function message(error: unknown): string {
	return error instanceof Error ? error.message : String(error);
}
