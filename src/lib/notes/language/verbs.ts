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
	'wrap write yield name pick place admit suit await hold inject trust print price ' +
	'abolish absorb accelerate accompany acknowledge acquire adapt adhere adjust advertise advise affect aggravate aid amplify announce anticipate approve argue arise ' +
	'assemble assert assess assist attract await ban bind boost burn buy capitalize carry catalyze categorize cite clarify classify coincide commit compete compile compose comprise ' +
	'concatenate conclude condense conduct confer confuse conquer conserve constitute constrain construct contradict contribute cool correlate debug decay deceive decode deduce ' +
	'deduplicate defeat defer degrade delay delegate demand demonstrate denormalize denote deprecate derive deserialize deteriorate develop devise diffuse digest diminish disclose ' +
	'discourage dissolve distinguish diversify dominate draw dump earn ease elect elevate embed emerge emphasize employ encode encounter encourage equal escalate estimate evaluate evaporate ' +
	'evolve excite exclude excrete exfiltrate exhibit exploit facilitate favor feed fill finance flush forbid found free freeze fulfill function gain govern harden heat highlight ' +
	'hinder hydrate illustrate impact impersonate implicate impose incorporate incur indent index induce infect infer influence inform inhibit innervate insulate insure interact ' +
	'interpret intersect interrupt introduce invalidate invent invert invest iterate justify kick lack leak lend mediate melt memoize migrate mimic mitigate mix modulate motivate multiply ' +
	'mutate narrate negate neutralize normalize obfuscate obey oblige obscure observe obstruct occupy omit oppose outline outperform overcome overflow oxidize ' +
	'participate partition persuade polymerize postpone precede predict prefer preserve presume prioritize proclaim prohibit proliferate prompt propose prove purge pursue quantify quarantine ' +
	'ratify react realize reason reclaim recognize reconcile reflect refract refuse regulate reimburse reinforce relax relay remediate render repair repel repress reproduce resemble resist ' +
	'retire revert revise revolve rule sanitize satisfy saturate scatter schedule secrete seek segment seize sell sense serialize settle shield shorten signal signify sink slice solve ' +
	'split spoof spread squash stabilize stack stain stem stimulate strengthen stretch structure subtract succeed suggest summarize supersede supplement suppress surround survive sustain ' +
	'symbolize synthesize tamper tend tolerate touch transcribe transmit transport traverse treat truncate tunnel tune underlie undermine unify unite unlink unmount utilise vaporize violate warn weaken widen withdraw';

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
		'names picks places prints prices holds trusts ' +
		'advances aids boosts burns decays delays demands digests draws dumps earns estimates exhibits exploits feeds finances forms freezes functions gains highlights impacts imports ' +
		'influences interests kicks lacks leaks mixes objects outlines partitions prompts reasons repairs rules segments sells senses shields signals sinks slices spreads stacks stains stems ' +
		'stretches structures supplements touches treats tunnels tunes indexes interrupts kills ranks ranges rates ' +
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
