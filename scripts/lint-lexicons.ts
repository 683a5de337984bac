import { command } from './fault.ts';
import { readLexiconFiles } from './lexicons/files.ts';
import type { Finding } from './lexicons/finding.ts';
import { lintLexicons } from './lexicons/lint.ts';
import { readLexicon } from './lexicon-files.ts';
import { readOptions } from './options.ts';

const HELP = `  --rule NAME    list the warnings of this rule one by one
  --help         show this`;

/** `npm run lint:lexicons`: errors in full, warnings by number. Exit code 1 when there are errors. */
await command(async () => {
	const options = readOptions(
		process.argv.slice(2),
		{ rule: { type: 'string' }, help: { type: 'boolean' } },
		HELP
	);
	if (options.help) {
		console.log(`npm run lint:lexicons [-- OPTIONS]: check data/lexicons.\n${HELP}`);
		return 0;
	}
	const countries = new Set(Object.keys(readLexicon().countries));
	const findings = lintLexicons(readLexiconFiles(), { countries });
	const errors = findings.filter(({ level }) => level === 'error');
	const warnings = findings.filter(({ level }) => level === 'warning');
	for (const finding of [...errors, ...warnings.filter(({ rule }) => rule === options.rule)])
		console.log(line(finding));
	for (const [rule, count] of counted(warnings))
		console.log(`${String(count).padStart(5)} warnings ${rule} (--rule ${rule} lists them)`);
	console.log(`${errors.length} errors, ${warnings.length} warnings`);
	return errors.length > 0 ? 1 : 0;
});

function line({ level, rule, where, message }: Finding): string {
	return `${level} ${rule}: ${where}: ${message}`;
}

function counted(findings: readonly Finding[]): Map<string, number> {
	const counts = new Map<string, number>();
	for (const { rule } of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1);
	return counts;
}
