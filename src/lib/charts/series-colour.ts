const FIXED: Record<string, [string, string]> = {
	KOR: ['#0067a8', '#5cb8f0'],
	CHN: ['#c44e00', '#f59a5b'],
	USA: ['#6b4fa0', '#bba3ec'],
	minerals: ['#00795c', '#3fd0a5']
};

export function seriesColour(actor: string | null, theme: 'light' | 'dark'): string {
	const pair = actor === null ? undefined : FIXED[actor];
	const [light, dark] = pair ?? ['#516270', '#9db0be'];
	return theme === 'light' ? light : dark;
}
