import { FACETS } from '#lib/query/facet.ts';
import { byCodePoint } from '#lib/query/filters.ts';
import { SHELF_FIELDS } from '#lib/query/shelf.ts';
import { NEWEST_FIRST, USUAL_COLUMNS } from '#lib/query/table.ts';
import { encodeText } from './pairs.ts';
import { selectionText } from './selection-text.ts';
import { DEFAULT_VIEW, LINK_VERSION, SHELF_KEYS, type ViewState } from './view-state.ts';
import { encodeYears } from './years-text.ts';

/**
 * The query string of a view, with its `?`; empty for the opening view. Keys are sorted, defaults
 * left out: the same view always has the same link.
 *
 * @param home the reader's own language: where it is not the default, the default has to be named
 */
export function encodeView(view: ViewState, home: string = DEFAULT_VIEW.locale): string {
	const pairs = new Map<string, string>();
	for (const facet of FACETS) {
		const list = [...view.filters.lists[facet]].sort(byCodePoint);
		if (list.length > 0) pairs.set(facet, list.map(encodeText).join(','));
	}
	if (view.filters.years) pairs.set('years', encodeYears(view.filters.years));
	if (view.lens !== DEFAULT_VIEW.lens) pairs.set('lens', encodeText(view.lens));
	if (view.locale !== DEFAULT_VIEW.locale || home !== DEFAULT_VIEW.locale)
		pairs.set('lang', encodeText(view.locale));
	if (view.ocean !== null) pairs.set('ocean', view.ocean);
	if (view.hideOthers) pairs.set('others', 'hidden');
	if (view.tinted) pairs.set('land', 'counts');
	if (view.selection) pairs.set('open', encodeText(selectionText(view.selection)));
	const pins = view.pins.map((pin) => encodeText(selectionText(pin)));
	if (pins.length > 0) pairs.set('pins', pins.join(','));
	if (view.comparing) pairs.set('compare', 'on');
	if (view.find !== '') pairs.set('find', encodeText(view.find));
	const { column, descending } = view.order;
	if (column !== NEWEST_FIRST.column || descending !== NEWEST_FIRST.descending)
		pairs.set('sort', descending ? `-${column}` : column);
	const columns = view.columns.join(',');
	if (columns !== USUAL_COLUMNS.join(',')) pairs.set('columns', columns);
	for (const field of SHELF_FIELDS) {
		const only = view.shelf.only[field];
		if (only !== null) pairs.set(SHELF_KEYS[field], encodeText(only));
	}
	if (view.shelf.by !== DEFAULT_VIEW.shelf.by) pairs.set('docs', view.shelf.by);
	if (view.read) pairs.set('read', encodeText(view.read.document));
	if (view.read?.at) pairs.set('at', `${view.read.at.start}-${view.read.at.end}`);
	if (view.slide !== null) pairs.set('slide', String(view.slide));
	if (view.presenting) pairs.set('present', 'on');
	if (view.embedded) pairs.set('embed', 'on');
	if (pairs.size === 0) return '';
	pairs.set('v', String(LINK_VERSION));
	const sorted = [...pairs].sort(([a], [b]) => byCodePoint(a, b));
	return `?${sorted.map(([key, value]) => `${key}=${value}`).join('&')}`;
}
