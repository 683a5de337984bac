// Before the first paint, so that a chosen theme does not flash. The app reads the same key later.
try {
	const theme = localStorage.getItem('entente:theme');
	if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
	// Storage is blocked: the system's theme stays.
}
