import type { Attachment } from 'svelte/attachments';

/** Closes a dialog by a press beside it, which browsers tell as one on the dialog itself. */
export const lightDismiss: Attachment<HTMLDialogElement> = (dialog) => {
	function press({ target, clientX, clientY }: PointerEvent): void {
		if (target !== dialog) return;
		const { left, right, top, bottom } = dialog.getBoundingClientRect();
		const isInside = clientX >= left && clientX <= right && clientY >= top && clientY <= bottom;
		if (!isInside) dialog.close();
	}
	dialog.addEventListener('pointerdown', press);
	return () => dialog.removeEventListener('pointerdown', press);
};
