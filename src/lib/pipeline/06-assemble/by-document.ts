/** The records of each document, by its id: asked for once, however many documents there are. */
export function byDocument<T extends { documents: readonly string[] }>(
	records: readonly T[]
): Map<string, T[]> {
	const own = new Map<string, T[]>();
	for (const record of records)
		for (const document of record.documents) {
			const known = own.get(document);
			if (known) known.push(record);
			else own.set(document, [record]);
		}
	return own;
}
