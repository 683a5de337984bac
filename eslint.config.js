import js from '@eslint/js';
import regexp from 'eslint-plugin-regexp';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

const SAME_BYTES = 'the same input must give the same bytes on every machine, at any time';
const NO_SCREEN = 'this room runs in Node, in a worker and in tests: what it needs is handed to it';

/** Rooms whose functions depend on their arguments alone. */
const PURE = ['domain', 'pipeline', 'geo', 'query', 'link', 'map', 'charts', 'figure'];
/** Of these, the ones that also write files or links, which no locale may change. */
const LOCALE_FREE = ['domain', 'pipeline', 'geo', 'link'];

const globalsOfTheScreen = [
	...['document', 'window', 'self', 'navigator', 'location', 'history', 'screen'],
	...['localStorage', 'sessionStorage', 'indexedDB', 'caches'],
	...['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'process', 'Buffer'],
	...['setTimeout', 'setInterval', 'requestAnimationFrame', 'performance', 'crypto']
].map((name) => ({ name, message: NO_SCREEN }));

const clockAndChance = [
	"MemberExpression[object.name='Date'][property.name='now']",
	"NewExpression[callee.name='Date'][arguments.length=0]",
	// With two arguments or more, the machine's time zone decides.
	"NewExpression[callee.name='Date'][arguments.length>1]",
	"CallExpression[callee.name='Date']",
	'MemberExpression[property.name=/^[gs]et(FullYear|Month|Date|Day|Hours|Minutes|Seconds)$/]',
	'MemberExpression[property.name=/^(getTimezoneOffset|localeCompare)$/]',
	"MemberExpression[object.name='Math'][property.name='random']"
].map((selector) => ({ selector, message: SAME_BYTES }));

const locale = { selector: 'MemberExpression[property.name=/^toLocale/]', message: SAME_BYTES };

function below(rooms) {
	return rooms.map((room) => `src/lib/${room}/**/*.ts`);
}

export default ts.config(
	{
		ignores: [
			'build/',
			'.svelte-kit/',
			'.entente/',
			'coverage/',
			'node_modules/',
			'src/lib/paraglide/',
			'src/project.inlang/',
			'data/',
			'seeds/'
		]
	},
	js.configs.recommended,
	...ts.configs.strict,
	...svelte.configs.recommended,
	regexp.configs['flat/recommended'],
	{
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		linterOptions: { reportUnusedDisableDirectives: 'error' },
		rules: {
			'no-undef': 'off', // TypeScript checks names
			'no-eval': 'error',
			'no-implied-eval': 'error',
			// A vitest fixture that needs no other says so with an empty pattern.
			'no-empty-pattern': ['error', { allowObjectPatternsAsParameters: true }],
			'@typescript-eslint/no-non-null-assertion': 'error',
			'@typescript-eslint/no-explicit-any': 'error',
			'@typescript-eslint/consistent-type-imports': 'error',
			// Documents come with NUL, bidi marks and the like: finding them is the reader's work.
			'no-control-regex': 'off',
			'svelte/no-at-html-tags': 'error',
			// scripts/vite/messages.ts gives one `m` for all messages; a namespace would name each of them again.
			'no-restricted-syntax': [
				'error',
				{
					selector:
						'ImportDeclaration[source.value=/paraglide.messages/] > ImportNamespaceSpecifier',
					message: "import { m } from '#lib/paraglide/messages.js'"
				}
			],
			// Addresses are built in platform/address.ts, which resolves them where this rule cannot look.
			'svelte/no-navigation-without-resolve': 'off'
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: {
			parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'], svelteConfig }
		}
	},
	{
		files: below(PURE),
		rules: {
			'no-restricted-globals': ['error', ...globalsOfTheScreen],
			'no-restricted-syntax': ['error', ...clockAndChance]
		}
	},
	{
		files: below(LOCALE_FREE),
		rules: {
			'no-restricted-globals': [
				'error',
				...globalsOfTheScreen,
				{ name: 'Intl', message: SAME_BYTES }
			],
			'no-restricted-syntax': ['error', ...clockAndChance, locale]
		}
	}
);
