/** Whether a rule tells of letters of credence: each language calls them by a name of its own. */
export function isOfCredentials(rule: string): boolean {
	return CREDENTIALS.test(rule);
}

const CREDENTIALS = /\.(?:credentials|credenciales|credenciais|credenziali|creance)$/;
