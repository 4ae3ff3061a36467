import type { PaginatorJson, WaiterJson } from '../../lib/aws/model/model-json';
import type { StructureTree } from './shape-tree';

export interface Table {
	readonly paginators: Readonly<Record<string, PaginatorJson>>;
	readonly waiters: Readonly<Record<string, WaiterJson>>;
}

export function applyTable(_table: Table, _structures: ReadonlyMap<string, StructureTree>): void {}

export const readTable = (_command: string): Table => ({ paginators: {}, waiters: {} });
