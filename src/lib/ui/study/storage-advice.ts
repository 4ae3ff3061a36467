import type { StorageProblem } from '../../progress/problems';

export interface Advice {
	readonly title: string;
	readonly text: string;
	/** The first is the one to take. */
	readonly ways: readonly ('retry' | 'reload' | 'backups')[];
}

/** What to say of each storage problem, and the ways out of it. */
export const storageAdvice: Readonly<Record<StorageProblem['code'], Advice>> = {
	'open-failed': {
		title: 'Your progress cannot be opened',
		text: 'The browser does not let this page store anything. A private window, a blocked site setting or damaged files do that. Load the page again; if it stays, restore a backup.',
		ways: ['reload', 'backups']
	},
	quota: {
		title: 'There is no room to save',
		text: 'The disk or this browser’s share of it is full. Free some space, then try again.',
		ways: ['retry', 'backups']
	},
	aborted: {
		title: 'That was not saved yet',
		text: 'The browser broke off while writing. Trying again usually works.',
		ways: ['retry', 'reload']
	},
	unknown: {
		title: 'That was not saved yet',
		text: 'The browser reported an error while writing. Try again; if it stays, load the page again.',
		ways: ['retry', 'reload']
	},
	'outdated-tab': {
		title: 'This tab is out of date',
		text: 'In another tab the app was updated, or your progress was replaced by a copy. This tab can no longer write. Load it again to go on here.',
		ways: ['reload']
	},
	'newer-schema': {
		title: 'Your progress comes from a newer version',
		text: 'This page is older than what it is to read. Load it again to get the new version.',
		ways: ['reload']
	},
	missing: {
		title: 'Some of your progress is missing',
		text: 'There is less stored here than there was at your last visit, so nothing is written until you decide. You can bring back the newest backup.',
		ways: ['backups', 'reload']
	},
	invalid: {
		title: 'That could not be saved',
		text: 'The answer was not of the shape that is stored: a fault of this app, not yours. Load the page again to go on.',
		ways: ['reload']
	}
};
