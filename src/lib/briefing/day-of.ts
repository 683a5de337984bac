/** The day of a moment where the reader is, in EDTF: `2026-03-09`. */
export function dayOf(moment: Date): string {
	const parts = [
		String(moment.getFullYear()).padStart(4, '0'),
		String(moment.getMonth() + 1).padStart(2, '0'),
		String(moment.getDate()).padStart(2, '0')
	];
	return parts.join('-');
}
