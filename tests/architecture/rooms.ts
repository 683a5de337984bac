/** What a room may import besides itself. */
export interface RoomRule {
	may: readonly string[];
	/** Only with `import type`. */
	mayType?: readonly string[];
	reason: string;
}

const SVELTE = ['svelte'];
/** The interface's words, compiled from src/messages. */
const WORDS = '#paraglide';

/**
 * Who may import whom. A room that is not in this list may not exist; an import that is not in its
 * line fails. To change a line, give a reason that holds for the next reader too.
 */
export const ROOMS: Readonly<Record<string, RoomRule>> = {
	'#domain': {
		may: ['valibot', '@noble/hashes'],
		reason: 'the vocabulary is what every other room stands on, so it can stand on none of them'
	},
	'#pipeline': {
		may: ['#domain'],
		reason:
			'the same text must give the same bytes in Node and in a worker: no files, no DOM, and the lexicons are handed in'
	},
	'#geo': { may: ['#domain'], reason: 'geometry is mathematics: it knows no view and no library' },
	'#query': {
		may: ['#domain', '#geo'],
		reason:
			'what a view shows is a pure function of dataset and filters (geo is pure too: it gives distances and bounds)'
	},
	'#link': {
		may: ['#domain', '#query'],
		reason: 'a link is a question written down, and the questions are declared in query'
	},
	'#map': {
		may: ['#domain', '#query', '#geo'],
		mayType: ['leaflet', 'geojson'],
		reason: 'a layer specification is plain data, tested without a browser; Leaflet draws it later'
	},
	'#charts': {
		may: ['#domain', '#query', '#geo'],
		mayType: ['chart.js'],
		reason: 'a chart specification is plain data, tested without a canvas; Chart.js draws it later'
	},
	'#figure': {
		may: ['#domain', '#query', '#geo', '#map', '#charts'],
		mayType: ['leaflet', 'chart.js', 'geojson'],
		reason: 'screen, PNG, SVG and PowerPoint share one layout, so it may depend on none of them'
	},
	'#briefing': {
		may: ['#domain', '#query', '#geo', '#link', '#map', '#charts', '#figure', 'valibot', 'fflate'],
		mayType: ['leaflet', 'chart.js', 'geojson'],
		reason: 'slides are data and exporters turn data into files: neither needs a screen'
	},
	'#state': {
		may: ['#domain', '#query', '#geo', '#link', '#briefing', '#platform', WORDS, ...SVELTE],
		reason: 'state is read by the view, so it cannot know the view'
	},
	'#attachments': {
		may: ['#domain', '#query', '#geo', '#map', '#charts', 'leaflet', 'chart.js', ...SVELTE],
		mayType: ['geojson'],
		reason: 'the only rooms that touch Leaflet and Chart.js get finished specifications, no state'
	},
	'#components': {
		may: [
			'#domain',
			'#query',
			'#geo',
			'#link',
			'#map',
			'#charts',
			'#figure',
			'#briefing',
			'#state',
			'#attachments',
			'#platform',
			WORDS,
			...SVELTE
		],
		reason: 'components show and ask: data comes from state, navigation from platform'
	},
	'#platform': {
		may: ['#domain', '#query', '#geo', '#link', '#briefing', 'data', 'valibot', '$app/*', WORDS],
		mayType: [...SVELTE, 'geojson', 'topojson-specification'],
		reason: 'the one door to SvelteKit, the browser and the data files'
	},
	routes: {
		may: [
			'#domain',
			'#query',
			'#link',
			'#briefing',
			'#state',
			'#components',
			'#platform',
			WORDS,
			'app.css',
			'@fontsource-variable/inter',
			...SVELTE
		],
		mayType: ['$app/types'],
		reason: 'a page puts parts together; drawing libraries and extraction are behind the parts'
	},
	scripts: {
		may: ['#domain', '#pipeline', '#query', '#geo', '#briefing', 'data', 'tests', '*'],
		reason:
			'a command reads arguments, builds effects and calls src/lib; it knows no view (briefing: where one stands in the one file)'
	}
};

/** Packages that `*` does not stand for. */
const NEVER_BY_STAR = ['svelte', '$app/*', 'leaflet', 'chart.js'];

/** Why a room may not import that, or `null` when it may. */
export function objection(room: string, target: string, typeOnly: boolean): string | null {
	const rule = ROOMS[room];
	if (!rule) return `${room} is no room of the house (design: rooms.ts lists them)`;
	if (target === room || matches(target, rule.may)) return null;
	if (typeOnly && matches(target, rule.mayType ?? [])) return null;
	if (rule.may.includes('*') && isPackage(target) && !matches(target, NEVER_BY_STAR)) return null;
	return `${room} may not import ${target}: ${rule.reason}`;
}

function matches(target: string, patterns: readonly string[]): boolean {
	return patterns.some((pattern) =>
		pattern.endsWith('/*') ? target.startsWith(pattern.slice(0, -1)) : target === pattern
	);
}

function isPackage(target: string): boolean {
	return (
		!target.startsWith('#') && !['routes', 'data', 'scripts', 'tests', 'seeds'].includes(target)
	);
}
