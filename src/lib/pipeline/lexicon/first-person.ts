/**
 * The rows of the rules tell what others did ("firmaron", "ha incontrato"): what whoever speaks says of
 * himself and his own ("firmamos", "ho incontrato").
 *
 * @param forms pairs of third and first person; "*" stands for the stem ("se *aron", "nos *amos"), and a
 * pair without one for auxiliaries ("han", "hemos")
 * @returns the forms of a phrase by the pairs whose third person fits it most closely ("recibió": *ió, not *ó)
 */
export function firstPersonOf(
	phrase: string,
	forms: readonly (readonly [third: string, first: string])[]
): string[] {
	const fitting = forms.flatMap(([third, first]) => {
		const [lead = '', ending] = third.split('*');
		if (!phrase.startsWith(lead)) return [];
		const rest = phrase.slice(lead.length);
		const { length } = third;
		if (ending === undefined) return rest.startsWith(' ') ? [{ length, form: first + rest }] : [];
		const verb = rest.split(' ', 1)[0] ?? '';
		if (!verb.endsWith(ending) || verb.length === ending.length) return [];
		const stem = verb.slice(0, verb.length - ending.length);
		return [{ length, form: first.replace('*', stem) + rest.slice(verb.length) }];
	});
	const closest = Math.max(...fitting.map(({ length }) => length));
	return fitting.filter(({ length }) => length === closest).map(({ form }) => form);
}
