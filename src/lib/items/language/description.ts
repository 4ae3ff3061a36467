/**
 * A description as a piece of a sentence. `predicate`: follows the term as it is ("maintains …"). `state`: follows "is" ("used by …").
 * `noun`: follows "is" or "are", article included. `you`, `clause`: follow "With …,". `assigned`: what a number stands for, after `link`.
 * `quote`: no grammar around it is safe, so nothing is built on it.
 */
export interface Description {
	readonly shape: 'predicate' | 'state' | 'noun' | 'you' | 'clause' | 'assigned' | 'quote';
	readonly text: string;
	readonly plural: boolean;
	/** What a field or an option is for: "specifies the role that …". */
	readonly given?: true;
	/** Verb of `assigned`: port 22 "is used for" SSH, status 404 "means" “Not Found”. */
	readonly link?: 'is used for' | 'means';
}

const gives =
	/^(?:field|option|flag|parameter|key|argument|setting|attribute|property|variable|column|header)s?$/;

/** A field or an option is not what it names: "`taskRoleArn` specifies the role that …", not "is a role". */
export function asGiven(d: Description, category: string | null): Description {
	const last = category?.split(' ').at(-1) ?? '';
	if (d.shape !== 'noun' || !gives.test(last) || /^(?:an?|the) (?:switch|flag)\b/.test(d.text))
		return d;
	return {
		shape: 'predicate',
		text: `specifies ${/^(?:the|your|all|its)\b/.test(d.text) ? d.text : `the ${d.text.replace(/^an? /, '')}`}`,
		plural: false,
		given: true
	};
}
