import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../scripts/root.ts';
import { filesAtRoot, filesBelow } from './architecture/files.ts';
import { importsOf } from './architecture/imports.ts';
import { LONG_FILES, MAX_LINES } from './architecture/long-files.ts';
import { objection } from './architecture/rooms.ts';
import { roomOf, targetOf } from './architecture/target.ts';

const CODE = filesBelow(['src', 'scripts', 'tests'], /\.(?:ts|js|svelte|css)$/);
const MODULES = CODE.filter(({ name }) =>
	/^(?:src\/(?:lib|routes)|scripts)\/.*\.(?:ts|js|svelte)$/.test(name)
);

/** The pipeline's steps are numbered folders, 1 to 6; 0: of none. */
const LAST_STEP = 6;
const stepOf = (file: string) => Number(/^src\/lib\/pipeline\/0(\d)-/.exec(file)?.[1] ?? 0);

describe('who may import whom', () => {
	const rooms = [...new Set(MODULES.map(({ name }) => roomOf(name)))].sort();

	test.each(rooms)('%s', (room) => {
		const objections = MODULES.filter(({ name }) => roomOf(name) === room).flatMap(
			({ name, text }) =>
				importsOf(name, text).flatMap(({ specifier, typeOnly }) => {
					const reason =
						specifier === null
							? 'an import must name what it imports, so that this test can read it'
							: objection(room, targetOf(name, specifier), typeOnly);
					return reason === null ? [] : [`${name}: ${specifier}: ${reason}`];
				})
		);
		expect(objections).toEqual([]);
	});

	test('a step of the pipeline takes no value from a later one', () => {
		const backwards = MODULES.flatMap(({ name, text }) =>
			importsOf(name, text)
				.filter(
					({ specifier, typeOnly }) =>
						!typeOnly &&
						specifier?.startsWith('.') === true &&
						stepOf(path.posix.join(path.posix.dirname(name), specifier)) >
							(stepOf(name) || LAST_STEP)
				)
				.map(({ specifier }) => `${name}: ${specifier}`)
		);
		expect(MODULES.some(({ name }) => stepOf(name) === LAST_STEP)).toBe(true);
		expect(backwards).toEqual([]);
	});

	test('no two modules of the pipeline export one name', () => {
		const known = new Map<string, string>();
		const twice = MODULES.filter(({ name }) => name.startsWith('src/lib/pipeline/')).flatMap(
			({ name, text }) =>
				Array.from(
					text.matchAll(/^export (?:function|const|class|interface|type) (\w+)/gm),
					([, exported = '']) => {
						const other = known.get(exported);
						known.set(exported, name);
						return other === undefined ? [] : [`${exported}: ${other}, ${name}`];
					}
				).flat()
		);
		expect(known.size).toBeGreaterThan(0);
		expect(twice).toEqual([]);
	});

	test('imports name the extension and do not use $lib, which only Vite understands', () => {
		const unclear = CODE.flatMap(({ name, text }) =>
			importsOf(name, text)
				.filter(({ specifier }) =>
					/^\$lib|^(?:\.|#lib\/|#data\/)(?!.*\.\w+(?:\?.*)?$)/.test(specifier ?? '')
				)
				.map(({ specifier }) => `${name}: ${specifier}`)
		);
		expect(unclear).toEqual([]);
	});
});

describe('the style of the house', () => {
	test('the top level holds only what the design names', () => {
		const allowed = new Set([
			...['src', 'static', 'data', 'scripts', 'seeds', 'tests'],
			...['svelte.config.js', 'vite.config.ts', 'package.json', 'tsconfig.json', 'README.md'],
			...['package-lock.json', 'LICENSE', 'eslint.config.js'],
			// Not committed: .gitignore names them.
			...['node_modules', 'build', 'coverage', 'test-results']
		]);
		const others = readdirSync(ROOT).filter((name) => !name.startsWith('.') && !allowed.has(name));
		expect(others).toEqual([]);
	});

	test(`no file has more than ${MAX_LINES} lines without a reason`, () => {
		const long = CODE.filter(({ text }) => lines(text) > MAX_LINES).map(({ name }) => name);
		expect(long.filter((name) => !(name in LONG_FILES))).toEqual([]);
	});

	test('every excuse for a long file is still needed', () => {
		const long = CODE.filter(({ text }) => lines(text) > MAX_LINES).map(({ name }) => name);
		expect(Object.keys(LONG_FILES).filter((name) => !long.includes(name))).toEqual([]);
	});

	test('three of four source files have at most 150 lines, and half at most 90', () => {
		const counts = MODULES.map(({ text }) => lines(text)).sort((a, b) => a - b);
		expect(counts[Math.floor(counts.length / 2)]).toBeLessThanOrEqual(90);
		expect(counts[Math.floor(counts.length * 0.75)]).toBeLessThanOrEqual(150);
	});

	test('a file is named after what it holds', () => {
		const vague = /(?:^|[-._/])(?:utils?|helpers?|misc|common|stuff)(?:[-._/]|$)/i;
		expect(CODE.map(({ name }) => name).filter((name) => vague.test(name))).toEqual([]);
	});

	test('nothing is left to do', () => {
		const mark = new RegExp(String.raw`\b(?:TO${'DO'}|FIX${'ME'})\b(?!-\d)`);
		expect(CODE.filter(({ text }) => mark.test(text)).map(({ name }) => name)).toEqual([]);
	});

	test('no file knows the machine it was written on, or a registry', () => {
		const everything = [
			...CODE,
			...filesBelow(
				['data', 'seeds', 'static', '.ci', 'src'],
				/\.(?:json|geojson|md|csv|html|svg)$|\/run$/
			),
			...filesAtRoot(/^(?!package-lock).*\.(?:json|js|ts|md)$/)
		];
		const machine = /(?<![\w.*-])\/(?:home|Users|root|work)\/\w/;
		const registry = /https?:\/\/(?:registry\.|[^\s"']*\/(?:npm|pypi)\/)/;
		const found = everything.filter(({ text }) => machine.test(text) || registry.test(text));
		expect(found.map(({ name }) => name)).toEqual([]);
	});

	test('the lock file installs from any mirror', () => {
		const [lock] = filesAtRoot(/^package-lock\.json$/);
		expect(lock?.text).not.toContain('"resolved"');
	});
});

function lines(text: string): number {
	return text.split('\n').length - 1;
}
