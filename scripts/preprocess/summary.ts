import type { Datasets } from '#lib/pipeline/06-assemble/datasets.ts';
import type { FailedFile } from '../input/failed-file.ts';

export interface Summary {
	documents: number;
	languages: Record<string, number>;
	engagements: number;
	relationships: number;
	unplaced: number;
	warnings: string[];
	failed: FailedFile[];
}

export function summarize(
	{ documents, engagements, relationships, warnings: own }: Datasets,
	failed: readonly FailedFile[],
	warnings: readonly string[]
): Summary {
	const languages: Record<string, number> = {};
	for (const { language } of documents) languages[language] = (languages[language] ?? 0) + 1;
	return {
		documents: documents.length,
		languages,
		engagements: engagements.length,
		relationships: relationships.features.length,
		unplaced: relationships.features.filter(({ geometry }) => geometry === null).length,
		warnings: [
			...warnings,
			...own,
			...documents.flatMap((document) =>
				document.warnings.map((warning) => `${document.id}: ${warning}`)
			)
		],
		failed: [...failed]
	};
}

export function summaryText(summary: Summary, folder: string): string {
	const languages = Object.entries(summary.languages).map(
		([language, count]) => `${language} ${count}`
	);
	const rows: [string, string][] = [
		['documents', `${summary.documents} (${languages.join(', ')})`],
		['engagements', String(summary.engagements)],
		['relationships', String(summary.relationships)],
		['not on the map', String(summary.unplaced)],
		['warnings', String(summary.warnings.length)],
		['failed', String(summary.failed.length)],
		['written to', folder]
	];
	const lines = rows.map(([name, value]) => `${name.padEnd(15)} ${value}`);
	for (const warning of summary.warnings) lines.push(`warning: ${warning}`);
	for (const { file, cause, remedy } of summary.failed)
		lines.push(`failed: ${file}: ${cause} ${remedy}`);
	return lines.join('\n');
}
