// Runs in the one-file edition before SvelteKit does.
{
	// For an unknown view SvelteKit asks whether there is a newer version: not here.
	globalThis.fetch = () => Promise.reject(new TypeError('The one file asks for nothing.'));
	const { hash, pathname, search } = location;
	const given = document.querySelector('#entente-briefing');
	// A file that brings a briefing opens with it.
	const asked = hash.length > 1 ? hash : given?.textContent ? `#${given.dataset.open}` : '';
	// SvelteKit decodes the address once: so it finds it as it was written, and no % can break it.
	if (asked)
		history.replaceState(history.state, '', pathname + search + asked.replaceAll('%', '%25'));
}
