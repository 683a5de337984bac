import type { Card } from './card.ts';
import type { Dataset } from './dataset.ts';

/** One side of a lens: parties by id, and all places of a UN M49 region. */
export interface LensSide {
	parties?: readonly string[];
	regions?: readonly string[];
}

/** A story told by a preset of conditions; all that are given must hold. Defined in lenses.json. */
export interface Lens {
	id: string;
	/** By interface language; English always. */
	name: { en: string } & Readonly<Record<string, string>>;
	/** Engagements between the one side and the other, whoever began. */
	between?: readonly [LensSide, LensSide];
	/** Engagements whose name (or whose parent's name) contains one of these, in any case. */
	named?: readonly string[];
	/** Engagements of any of these sectors, or about any mineral where `minerals` is true. */
	sectors?: readonly string[];
	minerals?: boolean;
}

/** Ids of the engagements in a lens; `null`: all of them. */
export function lensMembers(
	lens: Lens,
	cards: readonly Card[],
	dataset: Dataset
): ReadonlySet<string> | null {
	if (isWhole(lens)) return null;
	return new Set(cards.filter(memberTest(lens, cards, dataset)).map((card) => card.engagement.id));
}

/** Whether a lens shows anything of a dataset; the one without conditions always does. */
export function holdsAny(lens: Lens, cards: readonly Card[], dataset: Dataset): boolean {
	return isWhole(lens) || cards.some(memberTest(lens, cards, dataset));
}

function isWhole({ between, named, sectors, minerals }: Lens): boolean {
	return !between && !named && !sectors && !minerals;
}

function memberTest(lens: Lens, cards: readonly Card[], dataset: Dataset): (card: Card) => boolean {
	const named = lens.named ? cards : [];
	const names = new Map(named.map(({ engagement }) => [engagement.id, engagement.name]));
	const linked = new Set(lens.minerals ? dataset.mineralLinks.map((link) => link.engagement) : []);
	return (card) =>
		isBetween(card, lens, dataset) &&
		isNamed(card, lens, names) &&
		isAbout(card, lens, linked.has(card.engagement.id));
}

function isBetween(card: Card, lens: Lens, dataset: Dataset): boolean {
	if (!lens.between) return true;
	const [a, b] = lens.between;
	return card.pairs.some(
		({ source, target }) =>
			(onSide(source, a, dataset) && onSide(target, b, dataset)) ||
			(onSide(source, b, dataset) && onSide(target, a, dataset))
	);
}

function onSide(party: string, side: LensSide, dataset: Dataset): boolean {
	if (side.parties?.includes(party)) return true;
	const region = dataset.places.get(party)?.region;
	return region !== null && region !== undefined && (side.regions?.includes(region) ?? false);
}

function isNamed(card: Card, lens: Lens, names: ReadonlyMap<string, string>): boolean {
	if (!lens.named) return true;
	const { name, partOf } = card.engagement;
	const own = `${name}\n${(partOf && names.get(partOf)) || ''}`.toLowerCase();
	return lens.named.some((words) => own.includes(words.toLowerCase()));
}

function isAbout(card: Card, lens: Lens, hasMineralLink: boolean): boolean {
	if (!lens.sectors && !lens.minerals) return true;
	if (lens.sectors?.some((sector) => card.values.sector.includes(sector))) return true;
	return lens.minerals === true && (hasMineralLink || card.values.mineral.length > 0);
}
