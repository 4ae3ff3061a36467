import type { Operation, ServiceModel } from '../../model/types';

/** Members of the input that paging fills by itself (`nextToken`, `maxResults`): their options work, but are neither shown nor completed. */
export function pagedMembers(model: ServiceModel, operation: Operation): readonly string[] {
	const paginator = model.paginators.get(operation.name);
	if (!paginator) return [];
	return paginator.limitKey === null
		? paginator.inputToken
		: [...paginator.inputToken, paginator.limitKey];
}
