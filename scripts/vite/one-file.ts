import type { Plugin } from 'vite';

/** Whether the app is built to stand in one file: `npm run build:single`. */
export const SINGLE = Boolean(process.env.ENTENTE_SINGLE);

/** The alphabets that go into the one file; of any other, letters are drawn in the system's own. */
const FACES = /inter-latin(?:-ext)?-wght/;

/** What the one file cannot have: options of pages that are prerendered, and a letter of every alphabet. */
export const oneFile: Plugin = {
	name: 'entente-one-file',
	enforce: 'pre',
	transform(code, id) {
		if (!SINGLE) return null;
		if (id.endsWith('/routes/+layout.ts'))
			return { code: code.replace(/^export \{.*page-options\.ts';$/m, ''), map: null };
		if (!id.endsWith('/inter/wght.css')) return null;
		const faces = code.match(/@font-face \{[^}]*\}/g) ?? [];
		return { code: faces.filter((face) => FACES.test(face)).join('\n'), map: null };
	}
};
