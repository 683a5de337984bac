import { carriedFaces } from './letters.ts';

/** By which an SVG document asks for the face of the page. */
const FAMILY = 'Inter';

/**
 * An SVG document as a picture of exactly that many pixels, in the letters of the page.
 *
 * @throws where the browser cannot draw it
 */
export async function pngOfSvg(svg: string, width: number, height: number): Promise<Blob> {
	const image = new Image(width, height);
	const faces = await carriedFaces(FAMILY, svg);
	// Behind the opening tag, which is the first that is named so.
	const lettered = svg.replace(/<svg\b[^>]*>/, (opening) => `${opening}<style>${faces}</style>`);
	image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(lettered)}`;
	await image.decode();
	const canvas = document.createElement('canvas');
	canvas.width = width;
	canvas.height = height;
	const context = canvas.getContext('2d');
	if (!context) throw new Error('this browser gives no canvas');
	context.drawImage(image, 0, 0, width, height);
	return new Promise((resolve, reject) => {
		canvas.toBlob((blob) => {
			if (blob) resolve(blob);
			else reject(new Error('the canvas gave no picture'));
		}, 'image/png');
	});
}
