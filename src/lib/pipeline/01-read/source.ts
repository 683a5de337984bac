import type { Show } from '#lib/domain/vocabulary.ts';

/** A document as it comes in: its text as read, and what the manifest says of it. */
export interface Source {
	id: string;
	/** Path below the input folder, with forward slashes. */
	file: string;
	text: string;
	title: string | null;
	publisher: string | null;
	/** EDTF. */
	published: string | null;
	url: string | null;
	licence: string | null;
	show: Show;
	/** What the reader had to say: encoding guessed, control characters found. */
	warnings: readonly string[];
}
