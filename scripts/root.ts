import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of package.json, whatever the folder the command was started in. */
export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

export function fromRoot(...parts: string[]): string {
	return path.join(ROOT, ...parts);
}
