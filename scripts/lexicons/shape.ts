import * as v from 'valibot';
import type { LexiconFile } from './files.ts';
import { error, type Finding } from './finding.ts';
import { SCHEMAS } from './schemas.ts';

/** Whether every file has the shape of its kind. `sectors.json` is another kind than `sectors/`. */
export function shapeFindings(files: readonly LexiconFile[]): Finding[] {
	return files.flatMap(({ name, kind, data }) => {
		const schema = SCHEMAS[name] ?? SCHEMAS[kind];
		if (!schema) return [error('shape', name, 'a kind of file that nothing reads')];
		const { issues = [] } = v.safeParse(schema, data);
		return issues.map((issue) =>
			error('shape', [name, v.getDotPath(issue)].filter(Boolean).join(' '), issue.message)
		);
	});
}
