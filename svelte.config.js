import adapter from '@sveltejs/adapter-static';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

/** The one style that stands inline: that of the page which is shown when nothing else can be. */
const errorPage = readFileSync(new URL('src/error.html', import.meta.url), 'utf8');
const errorStyle = createHash('sha256')
	.update(/<style>(.*?)<\/style>/s.exec(errorPage)?.[1] ?? '')
	.digest('base64');

/** Other folders than `build` and `.svelte-kit`, so that two sites can be built side by side. */
const { ENTENTE_BUILD: build, ENTENTE_WORK: work, ENTENTE_SINGLE: single } = process.env;

/** @type {import('@sveltejs/kit').Config} */
export default {
	preprocess: vitePreprocess(),
	compilerOptions: {
		runes: ({ filename }) => (filename.includes('node_modules') ? undefined : true)
	},
	kit: {
		adapter: adapter({ fallback: single ? undefined : '404.html', pages: build, assets: build }),
		outDir: work,
		// Relative asset paths let the built folder be served from any sub-path.
		paths: { relative: true },
		...(single && {
			// A file has one address: the view is told behind its #.
			router: { type: 'hash' },
			output: { bundleStrategy: 'inline' }
		}),
		// The one file is sealed when it is whole: scripts/single/seal.ts.
		csp: single
			? undefined
			: {
					mode: 'hash',
					directives: {
						'default-src': ['none'],
						'script-src': ['self'],
						'style-src': ['self', `sha256-${errorStyle}`],
						// The inline style of SvelteKit's own route announcer, and nothing else.
						'style-src-attr': [
							'unsafe-hashes',
							'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='
						],
						'img-src': ['self', 'data:'],
						'font-src': ['self'],
						'connect-src': ['self'],
						'worker-src': ['self'],
						'base-uri': ['none'],
						'form-action': ['none']
					}
				},
		typescript: {
			config: (config) => {
				config.include.push('../scripts/**/*.ts', '../tests/**/*.ts', '../vite.config.ts');
				return config;
			}
		}
	}
};
