/** Something wrong, or worth a look, in a file of `data/lexicons`. */
export interface Finding {
	/** Errors fail the check; warnings are only listed. */
	level: 'error' | 'warning';
	/** The name of the rule, under which findings are counted: `never-matches`. */
	rule: string;
	/** `titles/en.json minister`: the file, then the way to the entry. */
	where: string;
	/** What is wrong, with the entry itself. */
	message: string;
}

export function error(rule: string, where: string, message: string): Finding {
	return { level: 'error', rule, where, message };
}

export function warning(rule: string, where: string, message: string): Finding {
	return { level: 'warning', rule, where, message };
}
