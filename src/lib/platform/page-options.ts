/** The site is made of pages that stand ready. */
export const prerender = true;

/** Folders with an index: every static host serves them, whatever its rewriting rules. */
export const trailingSlash = 'always';
