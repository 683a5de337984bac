/**
 * What rules have in common, so that one sentence explains them all. `en.meet.met-with` is of the
 * family `meet`, `sector.energy` of `sector`; places and rolls are told apart one by one.
 */
export const RULE_FAMILIES = [
	'meet',
	'open',
	'agree',
	'sign',
	'visit',
	'receive',
	'call',
	'host',
	'attend',
	'event',
	'event-roll',
	'event-assembled',
	'project',
	'invest',
	'presence',
	'date',
	'status',
	'venue-locative',
	'venue-locative-country',
	'venue-site',
	'venue-post',
	'venue-dateline',
	'venue-place-line',
	'venue-host-in-person',
	'venue-event-name',
	'venue-words',
	'sector',
	'mineral',
	'outcome',
	'corrected',
	'other'
] as const;
export type RuleFamily = (typeof RULE_FAMILIES)[number];

/** A rule that nobody has described is of the family `other`. */
export function ruleFamily(rule: string): RuleFamily {
	const [first = '', ...rest] = rule.split('.');
	// A rule of one language begins with its code.
	const [kind = '', name = ''] = first.length === 2 ? rest : [first, ...rest];
	return familyNamed(`${kind}-${name}`) ?? familyNamed(kind) ?? 'other';
}

function familyNamed(name: string): RuleFamily | undefined {
	return RULE_FAMILIES.find((family) => family === name);
}
