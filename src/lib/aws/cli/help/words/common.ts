import type { Texts } from '../service-words';

/** Options that mean the same in each service, without dashes: where a service has no text of its own. */
export const commonOptions: Texts = {
	'client-request-token':
		'A word of your choice; a request sent twice with the same one is carried out only once.',
	'client-token':
		'A word of your choice; a request sent twice with the same one is carried out only once.',
	description: 'What it is for, in your own words.',
	'dry-run':
		'Only asks whether you may: the answer is the error DryRunOperation, or UnauthorizedOperation.',
	filters: 'What must be true of a result, each a name with values that will do.',
	marker: 'Where to go on: the marker that the page before ended with.',
	'max-items': 'How many to show at most.',
	'max-records': 'How many to show in a page at most.',
	'max-results': 'How many to show in a page at most.',
	'next-token': 'Where to go on: the token that the page before ended with.',
	'resource-arn': 'ARN of the resource.',
	'tag-keys': 'Keys of the tags to take off.',
	'tag-specifications':
		'Tags for what is made: ResourceType=vpc,Tags=[{Key=Name,Value=demo}], with the type that is made.',
	tags: 'Tags, each with a key and a value: Key=env,Value=prod.'
};

/** Structures that several services have. */
export const commonStructures: Readonly<Record<string, Texts>> = {
	Filter: {
		Name: 'What is looked at.',
		Key: 'What is looked at.',
		Values: 'Values that will do; one of them is enough.'
	},
	Tag: {
		key: 'Key of the tag.',
		value: 'Value of the tag.',
		Key: 'Key of the tag.',
		Value: 'Value of the tag.'
	}
};

/** What means the same in each answer, without dashes. */
export const commonMembers: Texts = {
	marker: 'Where the next page begins. Missing on the last one.',
	'next-marker': 'Where the next page begins. Missing on the last one.',
	'next-token': 'Where the next page begins. Missing on the last one.',
	'is-truncated': 'Whether there are more pages.',
	tags: 'Tags, each with key and value.',
	'tag-set': 'Tags, each with key and value.'
};
