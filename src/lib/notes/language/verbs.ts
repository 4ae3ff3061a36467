/** Base forms of verbs that technical notes use; third person and plural forms are derived. */
const bases =
	'accept access achieve act activate add address aggregate alert align allocate allow analyze analyse append apply arrive ask assign assume attach ' +
	'audit authenticate authorize auto-recover automate avoid back balance become begin belong block boot break bring browse buffer build bypass cache calculate call ' +
	'cancel capture carry catch cause change charge check choose clean close collect combine come communicate compare compile complete ' +
	'comply compress compute configure confirm connect consist consolidate consume contain continue control convert coordinate copy correspond cost ' +
	'count cover create decide decouple decrease decrypt default define delete deliver deny depend deploy describe design destroy detect ' +
	'determine differ direct disable discover display distribute divide do drain drive drop duplicate eliminate emit enable encapsulate encrypt end enforce ' +
	'enhance ensure enter establish evaluate evict examine exclude execute exist expand expect expire explain export expose extend extract fail ' +
	'federate fetch filter find fit fix flow focus follow force format forward gather generate get give go grant group grow guarantee guard handle happen ' +
	'have help hide hold host identify ignore implement imply import improve include increase indicate inherit initiate inject insert inspect install ' +
	'instantiate integrate intercept invoke involve isolate issue join keep kill know label launch lead learn leave let leverage lie limit ' +
	'link list listen live load locate lock log look loop lose lower maintain make manage map mark mask match mean measure meet merge migrate minimize ' +
	'mirror modify monitor mount move need negotiate notify observe obtain occur offer offload open operate optimize orchestrate order organize originate ' +
	'override overwrite own package parse pass patch pay perform persist place play point poll pool prevent print prioritize process produce promote ' +
	'propagate protect prove provide provision publish pull purchase push put query queue raise reach react read rebalance receive recommend record ' +
	'recover redirect reduce refer reference refresh register reject relate release rely remain remember remove rename render repeat replace replicate report ' +
	'represent request require reserve reset reside resize resolve respond restart restore restrict result resume retain retrieve retry return ' +
	'reuse revoke roll rotate route run save scale scan schedule search secure see select send separate serve set share shift show shrink shut sign ' +
	'simplify simulate sit skip slow sort span specify speed spin split stand start stay stop store stream strip submit subscribe suit supply support suspend ' +
	'swap switch synchronize sync tag take target tell terminate test throttle throw track transfer transform transition translate travel treat ' +
	'trigger trust try turn uncover undergo unlock update upgrade upload use utilize validate vary verify view visualize wait wake want warn watch weigh work ' +
	'wrap write yield';

const third = new Map<string, string>();
const base = new Set<string>();

function thirdPerson(verb: string): string {
	if (verb === 'have') return 'has';
	if (/(s|x|z|ch|sh|o)$/.test(verb)) return `${verb}es`;
	if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`;
	return `${verb}s`;
}

for (const verb of bases.split(' ')) {
	base.add(verb);
	third.set(thirdPerson(verb), verb);
}

/** Base form of a third-person verb ("requires" -> "require"), else null. */
export const baseOfThirdPerson = (word: string) => third.get(word.toLowerCase()) ?? null;
export const isBaseVerb = (word: string) => base.has(word.toLowerCase());

/** Plural nouns that look like third-person verbs; they only count as verbs with a noun phrase behind them. */
const nounLike = new Set(
	(
		'accesses addresses alerts backs blocks breaks builds caches calls changes charges checks connects controls copies costs counts covers designs ' +
		'drops ends exports filters formats functions groups hosts imports increases indicates issues joins keys labels launches limits links lists ' +
		'loads locks logs loops maps marks masks matches mirrors monitors mounts moves needs offers orders packages patches points polls pools ' +
		'processes pulls queries queues records references releases reports requests reserves results returns rolls routes runs saves scales schedules searches ' +
		'services sets shares shifts shows signs sorts starts stops stores streams supplies supports switches tags tests tracks transfers ' +
		'transitions triggers updates upgrades uses views waits warns watches works writes templates targets plays orchestrates'
	).split(' ')
);
export const looksLikeNoun = (word: string) => nounLike.has(word.toLowerCase());

const modals = new Set([
	'can',
	'cannot',
	"can't",
	'could',
	'may',
	'might',
	'must',
	'shall',
	'should',
	'will',
	"won't",
	'would'
]);
const be = new Set(['is', 'are', 'was', 'were', "isn't", "aren't"]);
const aux = new Set(['has', 'have', 'had', 'does', 'do', "doesn't", "don't"]);

export const isModal = (word: string) => modals.has(word.toLowerCase());
export const isBe = (word: string) => be.has(word.toLowerCase());
export const isAuxiliary = (word: string) => aux.has(word.toLowerCase());
