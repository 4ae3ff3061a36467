import { notSimulated } from '../basic-command';
import type { OwnCommandDoc } from '../own-command';
import { flagOption, wordOption } from '../own-option';

export const pushDoc: OwnCommandDoc = {
	service: 'deploy',
	name: 'push',
	summary: 'Packs a revision of an application, uploads it to Amazon S3 and registers it.',
	options: [
		wordOption('application-name', 'Name of the application.', { isRequired: true }),
		wordOption('s3-location', 'Where it is uploaded to: s3://BUCKET/KEY.', { isRequired: true }),
		flagOption('ignore-hidden-files', 'Leaves hidden files out.'),
		flagOption('no-ignore-hidden-files', 'Packs hidden files, too.'),
		wordOption('source', 'Directory with the files and the AppSpec.', { default: '.' }),
		wordOption('description', 'Describes the revision.')
	],
	isSimulated: false
};

export const push = notSimulated(pushDoc);
