import { expect, test } from 'vitest';
import { digest } from '#lib/domain/digest.ts';
import { allEvidence, documents, engagements, minerals, places, rawTexts, relationships, sectors, texts } from './committed.ts';

const raw = await rawTexts();
const evidence = allEvidence();

test('every quotation stands in its document to the letter, with what is around it', () => {
	expect(evidence.length).toBeGreaterThan(100);
	for (const { document, start, end, exact, prefix, suffix, rule } of evidence) {
		const text = raw.get(document) ?? '';
		expect(text.slice(start, end), rule).toBe(exact);
		expect(text.slice(0, start).endsWith(prefix), rule).toBe(true);
		expect(text.slice(end).startsWith(suffix), rule).toBe(true);
	}
});

test('no quotation comes out of boilerplate', () => {
	const blocks = new Map(documents.map((document) => [document.id, document.blocks]));
	const wrong = evidence.filter(({ document, start, end }) =>
		blocks
			.get(document)
			?.some((block) => block.role === 'boilerplate' && start < block.end && end > block.start)
	);
	// A document's own date may stand in its furniture.
	expect(wrong.filter(({ rule }) => !rule.startsWith('date.')).map(({ exact }) => exact)).toEqual([]);
});

test('each document has the hash and the length of its text', () => {
	for (const { id, sha256, length } of documents) {
		expect(sha256).toBe(digest(raw.get(id) ?? ''));
		expect(length).toBe(raw.get(id)?.length);
	}
	expect(texts.map(({ id }) => id)).toEqual(documents.map(({ id }) => id));
});

test('the texts are whole, or excerpts that hold every quotation and nothing else than the text', () => {
	for (const { id, segments, sha256 } of texts) {
		const document = documents.find((one) => one.id === id);
		const text = raw.get(id) ?? '';
		expect(sha256).toBe(document?.sha256);
		if (document?.show === 'full') expect(segments).toEqual([{ start: 0, text }]);
		let last = -1;
		for (const segment of segments) {
			expect(segment.start).toBeGreaterThan(last);
			expect(text.startsWith(segment.text, segment.start)).toBe(true);
			last = segment.start + segment.text.length;
		}
		for (const { start, end } of evidence.filter((one) => one.document === id))
			expect(
				segments.some((one) => one.start <= start && end <= one.start + one.text.length)
			).toBe(true);
	}
});

test('a document counts its quotations as the places that are quoted, each once', () => {
	for (const { id, counts } of documents) {
		const own = evidence.filter(({ document }) => document === id);
		expect(counts.evidence).toBe(new Set(own.map(({ start, end }) => `${start}-${end}`)).size);
	}
});

test('ids are unique and sorted', () => {
	for (const ids of [
		documents.map(({ id }) => id),
		engagements.map(({ id }) => id),
		relationships.map(({ id }) => id),
		places.map(({ id }) => id),
		minerals.links.map(({ id }) => id)
	]) {
		expect(new Set(ids).size).toBe(ids.length);
		expect(ids).toEqual([...ids].sort());
	}
});

test('whatever is referred to is there', () => {
	const known = {
		places: new Set(places.map(({ id }) => id)),
		engagements: new Set(engagements.map(({ id }) => id)),
		documents: new Set(documents.map(({ id }) => id)),
		sectors: new Set(sectors.taxonomy.map(({ id }) => id)),
		minerals: new Set(minerals.minerals.map(({ id }) => id))
	};
	for (const one of engagements) {
		for (const { party } of one.parties) expect(known.places).toContain(party);
		for (const id of one.documents) expect(known.documents).toContain(id);
		for (const { id } of one.sectors) expect(known.sectors).toContain(id);
		for (const { id } of one.minerals) expect(known.minerals).toContain(id);
		if (one.venue) expect(known.places).toContain(one.venue.place);
		if (one.partOf) expect(known.engagements).toContain(one.partOf);
	}
	for (const { properties } of relationships) {
		expect(known.engagements).toContain(properties.engagement);
		const parties = engagements
			.find(({ id }) => id === properties.engagement)
			?.parties.map(({ party }) => party);
		expect(parties).toEqual(expect.arrayContaining([properties.source, properties.target]));
	}
	for (const row of sectors.rows) expect(known.engagements).toContain(row.engagement);
});

test('every point and line lies on the map', () => {
	const positions = [
		...places.flatMap(({ geometry }) => (geometry ? [geometry.coordinates] : [])),
		...relationships.flatMap(({ geometry }) =>
			geometry?.type === 'MultiLineString' ? geometry.coordinates.flat() : (geometry?.coordinates ?? [])
		)
	];
	for (const [lon, lat] of positions) {
		expect(Math.abs(lon)).toBeLessThanOrEqual(180);
		expect(Math.abs(lat)).toBeLessThanOrEqual(90);
	}
});

test('each record counts what belongs to its document', () => {
	for (const { id, counts } of documents) {
		const own = engagements.filter((one) => one.documents.includes(id));
		expect(counts.engagements).toBe(own.length);
		expect(counts.relationships).toBe(
			relationships.filter(({ properties }) => properties.documents.includes(id)).length
		);
	}
});
