/** Letters whose names begin with a vowel sound: "an ENI", "an SQS queue". */
const vowelLetters = new Set('AEFHILMNORSX'.split(''));
/** Capitals that are said as words, so the first letter's sound counts and not its name. */
const saidAsWords = new Set(
	'NAT NASA RAM ROM SAN LAN MAC SAML SOAP REST RAID SIM SIP SCRAM NIST LAMP LUN MIME ROSA MOM FIFO LIFO NACL SAM SAP MAU'.split(
		' '
	)
);
const consonantSound = /^(?:uni(?!m|nt|nv)|use|usa|usu|uti|ubi|eu|one\b|once|url?\b|u\b|ut[fc]\b)/i;
const silentH = /^(?:hour|honest|honou?r|heir)/i;

/** "a" or "an", by the sound of the first word. */
export function indefinite(phrase: string): 'a' | 'an' {
	const word = phrase.replace(/^[^\p{L}\p{N}]+/u, '').split(/[\s/]/)[0] ?? '';
	if (/^(?:8|11\b|18\b)/.test(word)) return 'an';
	const head = word.split('-')[0] ?? word;
	if (/^[A-Z]$/.test(head)) return vowelLetters.has(head) ? 'an' : 'a';
	const acronym = head.match(/^([A-Z][A-Z0-9]+)s?$/)?.[1];
	if (acronym && !saidAsWords.has(acronym))
		return vowelLetters.has(acronym[0] as string) ? 'an' : 'a';
	if (silentH.test(word)) return 'an';
	if (consonantSound.test(word)) return 'a';
	return /^[aeiou]/i.test(word) ? 'an' : 'a';
}

const determiner =
	/^(?:a|an|the|this|that|these|those|each|every|any|some|no|one|two|three|four|five|six|seven|eight|nine|ten|many|most|several|multiple|all|both|your|its|their|our|his|her|my|another|either|neither|\d+)\b/i;

export const hasDeterminer = (phrase: string) => determiner.test(phrase.trim());

export const withArticle = (phrase: string) =>
	hasDeterminer(phrase) ? phrase : `${indefinite(phrase)} ${phrase}`;
