import { performance } from 'node:perf_hooks';
import { CHECKS, type Check } from './checks.ts';
import { Fault, command } from './fault.ts';
import { readOptions } from './options.ts';
import { formatTally, sum, type Tally } from './tally.ts';

const NAMES = CHECKS.flat()
	.map((check) => check.id)
	.join(', ');
const HELP = `  --only NAMES   run only these, separated by commas: ${NAMES}
  --help         show this`;

/** Runs every check to the end, whatever fails on the way; the last line is the tally. */
await command(async () => {
	const options = readOptions(
		process.argv.slice(2),
		{ only: { type: 'string' }, help: { type: 'boolean' } },
		HELP
	);
	if (options.help) {
		console.log(`npm test [-- OPTIONS]: check everything.\n${HELP}`);
		return 0;
	}
	const results: string[] = [];
	const tallies: Tally[] = [];
	for (const row of chosen(options.only)) {
		console.log(`\n=== ${row.map((check) => check.title).join(' · ')} ===\n`);
		await Promise.all(
			row.map(async (check) => {
				const start = performance.now();
				const tally = await runCheck(check);
				const seconds = ((performance.now() - start) / 1000).toFixed(1);
				const verdict = tally.failed > 0 ? 'FAILED' : 'passed';
				const result = `${verdict}  ${check.id.padEnd(8)} ${formatTally(tally)} (${seconds} s)`;
				console.log(result);
				results.push(result);
				tallies.push(tally);
			})
		);
	}
	const total = sum(tallies);
	// Once more at the end: of a long run, often only the end is kept.
	const faults = tallies.flatMap((tally) => tally.faults ?? []);
	if (faults.length > 0) console.log(`\n=== what failed ===\n\n${faults.join('\n')}`);
	console.log(`\n=== all ===\n\n${results.join('\n')}\n`);
	console.log(formatTally(total));
	return total.failed > 0 ? 1 : 0;
});

function chosen(only: string | undefined): readonly (readonly Check[])[] {
	if (only === undefined) return CHECKS;
	const all = CHECKS.flat();
	return only.split(',').map((id) => {
		const check = all.find((candidate) => candidate.id === id.trim());
		if (!check) throw new Fault(`There is no check named ${id}.`, `There are: ${NAMES}.`, 2);
		return [check];
	});
}

/** A check that breaks is a check that failed: the others still run. */
async function runCheck(check: Check): Promise<Tally> {
	try {
		return await check.run();
	} catch (error) {
		console.error(error);
		return { passed: 0, failed: 1 };
	}
}
