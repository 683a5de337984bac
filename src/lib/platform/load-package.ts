import * as v from 'valibot';
import { digest } from '#lib/domain/digest.ts';
import { DataFault } from './data-fault.ts';

/** Found by pattern, so that a checkout without data still type-checks. */
const files = import.meta.glob<unknown>('/data/datasets/datapackage.json', { import: 'default' });

const PackageSchema = v.object({
	licenses: v.optional(v.array(v.object({ name: v.string() })), []),
	resources: v.pipe(v.array(v.object({ hash: v.string() })), v.minLength(1))
});

/** Characters of the version: enough to tell any two datasets apart. */
const LENGTH = 12;

/** What tells a dataset from every other. */
export interface DataPackage {
	/** Of the SHA-256 of the lines `hash` of `datapackage.json`, in its order: the same data, the same version. */
	version: string;
	/** Of the records; `null`: whoever made them states none. */
	licence: string | null;
}

/** Throws a `DataFault` where the package is missing or not of the agreed form. */
export async function loadPackage(): Promise<DataPackage> {
	const [load] = Object.values(files);
	if (!load) throw new DataFault('datapackage.json', 'missing', 'npm run preprocess');
	const result = v.safeParse(PackageSchema, await load());
	if (!result.success)
		throw new DataFault('datapackage.json', result.issues[0].message, 'npm run preprocess');
	const { licenses, resources } = result.output;
	return {
		version: digest(resources.map(({ hash }) => hash).join('\n')).slice(0, LENGTH),
		licence: licenses.map(({ name }) => name).join(', ') || null
	};
}
