import * as v from 'valibot';

/** Each key of an interface of the engine, so that a schema cannot fall behind it. */
export type Entries<T> = Record<keyof Required<T>, v.GenericSchema>;

export const Words = v.array(v.string());
export const Some = v.optional(Words);
export const Country = v.pipe(v.string(), v.regex(/^[A-Z]{3}$/, 'no ISO alpha-3 code'));
export const Party = v.pipe(v.string(), v.regex(/^[A-Z0-9_]{2,}$/, 'no id of a party'));
export const Id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'no id in kebab case'));
export const Whole = (from: number, to: number) =>
	v.pipe(v.number(), v.integer(), v.minValue(from), v.maxValue(to));
export const Year = v.nullish(v.pipe(v.string(), v.regex(/^\d{4}(?:-\d\d){0,2}$/, 'no date')));
export const Language = v.pipe(v.string(), v.regex(/^[a-z]{2}$/, 'no language'));
export const ByLanguage = v.record(v.pipe(v.string(), v.regex(/^[a-z]{2}(?:-Han[st])?$/)), Words);
export const Named = v.record(v.string(), v.string());
