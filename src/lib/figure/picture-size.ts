import type { SheetSize } from './sheet.ts';

/** Pixels of a picture: with less it has no room for its words, more is more than browsers draw. */
export const PICTURE_LIMITS = {
	width: { least: 320, most: 8000 },
	height: { least: 240, most: 8000 }
} as const;

/** A larger picture is laid out at one of these and drawn larger, so that its words grow with it. */
const LAID_OUT = { width: 1100, height: 480 };

/** The number of pixels nearest to what was asked for; what is no number counts as the least. */
export function withinLimits(side: keyof typeof PICTURE_LIMITS, pixels: number | null): number {
	const { least, most } = PICTURE_LIMITS[side];
	return Math.round(Math.min(most, Math.max(least, pixels || least)));
}

/** How a picture of so many pixels is laid out: never smaller than it is shown. */
export function pictureSheet({ width, height }: SheetSize): SheetSize {
	const scale = Math.max(1, Math.min(width / LAID_OUT.width, height / LAID_OUT.height));
	return { width: width / scale, height: height / scale, scale };
}
