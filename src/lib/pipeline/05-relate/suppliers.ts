import type { Sentence } from './sentence.ts';

/** Words that say that a state has, mines or sells what stands beside them. */
const SUPPLIES =
	/reserves|deposits|producer|exporter|supplier|rich in|resource-rich|reservas|yacimientos|productor|exportador|proveedor|jazidas|fornecedor|riserve|giacimenti|produttore|fornitore|réserves|gisements|producteur|fournisseur|매장량|보유국|생산국|자원 부국|자원부국|储量|儲量|生产国|生產國|资源丰富|資源豐富|埋蔵量|生産国|産出国|資源国/;

/** Mineral id → the party that has it, where one sentence names the party, the mineral and such a word. */
export function suppliersOf(sentences: readonly Sentence[], text: string): Record<string, string> {
	const suppliers: Record<string, string> = {};
	for (const sentence of sentences) {
		const words = SUPPLIES.exec(text.slice(sentence.start, sentence.end));
		const minerals = sentence.topics.filter(
			({ value }) => value.kind === 'mineral' && value.weight === 'strong'
		);
		if (!words || minerals.length === 0) continue;
		const at = sentence.start + words.index;
		const named = sentence.actors.filter(({ party, kind }) => party !== '' && kind === 'country');
		const owner = named.filter(({ end }) => end <= at).at(-1) ?? named[0];
		if (owner) for (const { value } of minerals) suppliers[value.id] ??= owner.party;
	}
	return suppliers;
}
