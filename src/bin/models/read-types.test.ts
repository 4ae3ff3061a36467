import { describe, expect, it } from 'vitest';
import { readTypes } from './read-types';

const text = `
/** <p>A tag.</p> */
export interface Tag {
    /**
     * <p>Its \\{key\\}.</p>
     * @public
     */
    key: string | undefined;
    /**
     * <p>Old.</p>
     *
     * @deprecated use key
     */
    value?: string | undefined;
}
export declare const LaunchType: {
    readonly EC2: "EC2";
    readonly X: "x-y";
};
export type Choice = Choice.OneMember | Choice.$UnknownMember;
export declare namespace Choice {
    /** <p>The one.</p> */
    interface OneMember {
        one: string;
        other?: never;
        $unknown?: never;
    }
    /** <p>The other.</p> */
    interface OtherMember {
        one?: never;
        other: Tag;
        $unknown?: never;
    }
    interface $UnknownMember { one?: never; other?: never; $unknown: [string, any]; }
    interface Visitor<T> { one: (value: string) => T; }
}
export declare class BadException extends Base {
    readonly name: "BadException";
    readonly $fault: "client";
    readonly resource?: string | undefined;
    constructor(opts: Options);
}
`;

describe('readTypes', () => {
	const { structures, enums } = readTypes(text);

	it('reads structures: order and documentation of members, and which are deprecated', () => {
		const members = [...(structures.get('Tag')?.members ?? [])];
		expect(members.map(([name, { html, isDeprecated }]) => [name, html, isDeprecated])).toEqual([
			['key', '<p>Its {key}.</p>', false],
			['value', '<p>Old.</p>', true]
		]);
	});

	it('reads unions, each member once', () => {
		const members = [...(structures.get('Choice')?.members ?? [])];
		expect(members.map(([name, { html }]) => [name, html])).toEqual([
			['one', '<p>The one.</p>'],
			['other', '<p>The other.</p>']
		]);
	});

	it('reads errors without what the SDK adds', () => {
		expect([...(structures.get('BadException')?.members.keys() ?? [])]).toEqual(['resource']);
	});

	it('reads enums', () => {
		expect(enums.get('LaunchType')).toEqual(['EC2', 'x-y']);
	});
});
