/**
 * Reads `src/messages/<locale>.json` for paraglide. A message is a string with `{inputs}`, or, where
 * the number `n` decides, an object of CLDR plural categories: `{ "one": "…", "other": "…" }`.
 * The usual plugin is fetched from a CDN when the app is built; this one keeps the build offline.
 */
export default {
	key: 'plugin.entente.messages',
	toBeImportedFiles: ({ settings }) =>
		settings.locales.map((locale) => ({ locale, path: `./messages/${locale}.json` })),
	importFiles: ({ files }) => {
		const declarations = new Map();
		const messages = [];
		const variants = [];
		const languages = files.map(({ locale, content }) => ({
			locale,
			entries: Object.entries(JSON.parse(new TextDecoder().decode(content)))
		}));
		for (const { entries } of languages)
			for (const [bundleId, text] of entries) {
				const inputs = declarations.get(bundleId) ?? new Map();
				declarations.set(bundleId, inputs);
				if (typeof text === 'object') declarePlural(inputs);
			}
		for (const { locale, entries } of languages) {
			for (const [bundleId, text] of entries) {
				const plural = typeof text === 'object';
				const forms = plural ? Object.entries(text) : [['other', text]];
				const inputs = declarations.get(bundleId);
				const selectors = plural ? [{ type: 'variable-reference', name: 'nPlural' }] : [];
				messages.push({ bundleId, locale, selectors });
				for (const [category, form] of forms)
					variants.push({
						messageBundleId: bundleId,
						messageLocale: locale,
						matches: plural ? [matchOf(category)] : [],
						pattern: patternOf(form, inputs)
					});
			}
		}
		const bundles = [...declarations].map(([id, inputs]) => ({
			id,
			declarations: [...inputs.values()]
		}));
		return { bundles, messages, variants };
	}
};

function matchOf(category) {
	return category === 'other'
		? { type: 'catchall-match', key: 'nPlural' }
		: { type: 'literal-match', key: 'nPlural', value: category };
}

function patternOf(form, inputs) {
	return form
		.split(/(\{\w+\})/)
		.filter((part) => part !== '')
		.map((part) => {
			if (!/^\{\w+\}$/.test(part)) return { type: 'text', value: part };
			const name = part.slice(1, -1);
			if (!inputs.has(name)) inputs.set(name, { type: 'input-variable', name });
			// A number that decides on the form is written as the language writes numbers.
			const written = name === 'n' && inputs.has('nWritten') ? 'nWritten' : name;
			return { type: 'expression', arg: { type: 'variable-reference', name: written } };
		});
}

function declarePlural(inputs) {
	if (inputs.has('nPlural')) return;
	inputs.set('n', { type: 'input-variable', name: 'n' });
	for (const [name, formatter] of [
		['nPlural', 'plural'],
		['nWritten', 'number']
	])
		inputs.set(name, {
			type: 'local-variable',
			name,
			value: {
				type: 'expression',
				arg: { type: 'variable-reference', name: 'n' },
				annotation: { type: 'function-reference', name: formatter, options: [] }
			}
		});
}
