import { emu, type Box } from './measures.ts';
import { solid } from './text.ts';
import { el, val } from './xml.ts';

/** Of the root of every part of a presentation. */
export const NAMESPACES = {
	'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
	'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
	'xmlns:p': 'http://schemas.openxmlformats.org/presentationml/2006/main'
};

/** A place for words that slides inherit from their layout, and layouts from the master. */
export interface Placeholder {
	type: 'title' | 'ctrTitle' | 'subTitle' | 'body' | 'ftr' | 'sldNum' | 'sldImg';
	/** By which a slide finds its own in the layout. */
	idx?: number;
	size?: 'quarter';
}

export interface TextShape {
	/** Unique on the slide; 1 is the tree itself. */
	id: number;
	name: string;
	placeholder?: Placeholder;
	/** Without one, that of the layout. */
	box?: Box;
	/** Of the text body. */
	body?: string;
	/** Styles by level (`a:lvl1pPr`…), in masters and layouts. */
	levels?: string;
	/** `a:p`, one or more. */
	text: string;
}

/** A text box or placeholder. */
export function textShape({ id, name, placeholder, box, body, levels, text }: TextShape): string {
	const locks = placeholder ? el('a:spLocks', { noGrp: 1 }) : '';
	const place = placeholder ? placeholderXml(placeholder) : '';
	const geometry = box ? transform('a:xfrm', box) + RECTANGLE : '';
	return el(
		'p:sp',
		{},
		el(
			'p:nvSpPr',
			{},
			el('p:cNvPr', { id, name }),
			el('p:cNvSpPr', { txBox: placeholder ? undefined : 1 }, locks),
			el('p:nvPr', {}, place)
		),
		el('p:spPr', {}, geometry, placeholder ? '' : el('a:noFill', {})),
		el('p:txBody', {}, body ?? el('a:bodyPr', {}), el('a:lstStyle', {}, levels ?? ''), text)
	);
}

/** A picture that keeps its ratio. @param relation id of the relation to the image */
export function picture(
	id: number,
	name: string,
	description: string,
	box: Box,
	relation: string
): string {
	return el(
		'p:pic',
		{},
		el(
			'p:nvPicPr',
			{},
			el('p:cNvPr', { id, name, descr: description }),
			el('p:cNvPicPr', {}, el('a:picLocks', { noChangeAspect: 1 })),
			el('p:nvPr', {})
		),
		el(
			'p:blipFill',
			{},
			el('a:blip', { 'r:embed': relation }),
			el('a:stretch', {}, el('a:fillRect', {}))
		),
		el('p:spPr', {}, transform('a:xfrm', box), RECTANGLE)
	);
}

/** A chart or a table. @param graphic `a:graphicData` */
export function graphicFrame(
	id: number,
	name: string,
	description: string,
	box: Box,
	graphic: string
): string {
	return el(
		'p:graphicFrame',
		{},
		el(
			'p:nvGraphicFramePr',
			{},
			el('p:cNvPr', { id, name, descr: description }),
			el('p:cNvGraphicFramePr', {}, el('a:graphicFrameLocks', { noGrp: 1 })),
			el('p:nvPr', {})
		),
		transform('p:xfrm', box),
		el('a:graphic', {}, graphic)
	);
}

/** The picture of the slide on its page of notes. @param box without one, that of the master */
export function slideImage(id: number, box?: Box): string {
	const locks = el('a:spLocks', { noGrp: 1, noRot: 1, noChangeAspect: 1 });
	return el(
		'p:sp',
		{},
		el(
			'p:nvSpPr',
			{},
			el('p:cNvPr', { id, name: 'Slide' }),
			el('p:cNvSpPr', {}, locks),
			el('p:nvPr', {}, placeholderXml(box ? { type: 'sldImg', idx: 2 } : { type: 'sldImg' }))
		),
		el('p:spPr', {}, box ? transform('a:xfrm', box) + RECTANGLE : '')
	);
}

/** A level hairline. */
export function rule(id: number, name: string, box: Box, colour: string): string {
	return el(
		'p:cxnSp',
		{},
		el('p:nvCxnSpPr', {}, el('p:cNvPr', { id, name }), el('p:cNvCxnSpPr', {}), el('p:nvPr', {})),
		el(
			'p:spPr',
			{},
			transform('a:xfrm', box),
			el('a:prstGeom', { prst: 'line' }, el('a:avLst', {})),
			el('a:ln', { w: 9525 }, solid(colour))
		)
	);
}

/** All shapes of a part, in drawing order, on paper of the theme's own where `hasPaper` says so. */
export function shapeTree(shapes: readonly string[], name?: string, hasPaper = false): string {
	const nowhere = ['a:off', 'a:chOff'].map((tag) => el(tag, { x: 0, y: 0 }));
	const nothing = ['a:ext', 'a:chExt'].map((tag) => el(tag, { cx: 0, cy: 0 }));
	const frame = [nowhere[0], nothing[0], nowhere[1], nothing[1]].join('');
	const paper = hasPaper
		? el('p:bg', {}, el('p:bgRef', { idx: 1001 }, val('a:schemeClr', 'bg1')))
		: '';
	return el(
		'p:cSld',
		{ name },
		paper,
		el(
			'p:spTree',
			{},
			el(
				'p:nvGrpSpPr',
				{},
				el('p:cNvPr', { id: 1, name: '' }),
				el('p:cNvGrpSpPr', {}),
				el('p:nvPr', {})
			),
			el('p:grpSpPr', {}, el('a:xfrm', {}, frame)),
			...shapes
		)
	);
}

const RECTANGLE = el('a:prstGeom', { prst: 'rect' }, el('a:avLst', {}));

function transform(tag: string, { x, y, width, height }: Box): string {
	return el(
		tag,
		{},
		el('a:off', { x: emu(x), y: emu(y) }),
		el('a:ext', { cx: emu(width), cy: emu(height) })
	);
}

function placeholderXml({ type, idx, size }: Placeholder): string {
	return el('p:ph', { type, sz: size, idx });
}
