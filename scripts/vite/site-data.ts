type Content = { [name: string]: unknown };

/** What of a file of datasets the site reads; the rest would come over the wire for nobody. */
const READ: Readonly<{ [file: string]: (content: Content) => Content }> = {
	'engagements.json': ({ formatVersion, engagements }) => ({ formatVersion, engagements }),
	'sectors.json': ({ formatVersion, taxonomy }) => ({ formatVersion, taxonomy }),
	'relationships.geojson': ({ formatVersion, features }) => ({
		formatVersion,
		features: (features as Content[]).map(({ properties }) => ({ properties }))
	})
};

/**
 * A file of datasets as the module that the site imports: as JSON, which the engine reads many times
 * faster than an object of JavaScript.
 *
 * @param file its name, `engagements.json`
 * @param text its content
 */
export function siteModule(file: string, text: string): string {
	const content = JSON.parse(text) as Content;
	const json = JSON.stringify(READ[file]?.(content) ?? content);
	return `export default JSON.parse('${json.replace(/[\\']/g, '\\$&')}');`;
}
