import type { Dict } from '../../../../model/value';

/** Members that may be in the input of an operation of which the CLI asks for pages of a thousand by itself. */
const pagedWith: Readonly<Record<string, readonly string[]>> = {
	DescribeVolumes: ['DryRun'],
	DescribeSnapshots: ['OwnerIds', 'RestorableByUserIds', 'DryRun']
};

/** How many the CLI asks for at a time where the line does not say; null where that is left to the service. */
export function defaultPageSize(service: string, operation: string, input: Dict): number | null {
	const allowed = service === 'ec2' ? pagedWith[operation] : undefined;
	return allowed && [...input.keys()].every((name) => allowed.includes(name)) ? 1000 : null;
}
