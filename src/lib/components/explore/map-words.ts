import { ARROWS, widthSteps, type MapText } from '#lib/map/map-text.ts';
import { m } from '#lib/paraglide/messages.js';
import type { Names } from '#lib/state/names.svelte.ts';

/** The words of the map in the language of the interface; reactive through the messages. */
export function mapWords(names: Names, map: string = m.map_name()): MapText {
	return {
		map,
		list: m.map_list(),
		zoomIn: m.map_zoom_in(),
		zoomOut: m.map_zoom_out(),
		fit: m.map_fit(),
		fitOpen: m.map_fit_open(),
		pacific: m.ocean_pacific(),
		atlantic: m.ocean_atlantic(),
		presets: m.ocean_label(),
		off: (count, side) => `${m.map_off({ n: count })} ${ARROWS[side]}`,
		legend: m.map_legend(),
		schematic: m.map_schematic(),
		minerals: m.arc_minerals(),
		others: (n) => m.map_others({ n }),
		video: m.mode_video(),
		notHeld: m.map_not_held(),
		unheld: (statuses) => statuses.map((one) => names.value('status', one)).join(', '),
		directed: m.map_directed(),
		mutual: m.map_mutual(),
		hub: m.map_hub(),
		venueNotStated: m.no_venue(),
		badge: {
			filled: m.map_badge_filled(),
			hollow: m.map_badge_hollow(),
			dotted: m.map_badge_dotted()
		},
		mark: { dot: m.map_mark_dot(), ring: m.map_mark_ring(), square: m.map_mark_square() },
		dimmed: m.map_dimmed(),
		failed: m.map_failed(),
		loading: m.map_loading(),
		widths: (from) => m.map_width({ steps: widthSteps(from, names.number) }),
		engagements: (count) => m.engagements_n({ n: count }),
		arc: (source, target, directed) => `${source} ${directed ? '→' : '–'} ${target}`,
		mineralLink: (source, target, symbols) => `${source} – ${target}: ${symbols}`,
		selected: (name) => m.announce_selected({ name }),
		cleared: () => m.announce_cleared()
	};
}
