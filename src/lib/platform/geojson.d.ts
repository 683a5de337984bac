declare module '*.geojson' {
	const content: unknown;
	export default content;
}
