/**
 * Weights of the letters of figures. Only these have a name in every drawing program: of others,
 * one takes the nearest and another the plain one.
 */
export const WEIGHT: Readonly<Record<'plain' | 'strong' | 'title', number>> = {
	plain: 400,
	strong: 600,
	title: 700
};
