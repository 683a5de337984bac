/** A dataset file that is missing or not of the agreed form, with the command that makes it anew. */
export class DataFault extends Error {
	readonly file: string;
	readonly remedy: string;

	constructor(file: string, fault: string, remedy: string) {
		super(`data/datasets/${file}: ${fault}. To make it anew: ${remedy}`);
		this.name = 'DataFault';
		this.file = file;
		this.remedy = remedy;
	}
}
