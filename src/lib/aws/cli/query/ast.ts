import type { Integer, Value } from '../../model/value';

export type Node =
	| { readonly type: 'current' }
	| { readonly type: 'field'; readonly name: string }
	| { readonly type: 'literal'; readonly value: Value }
	/** Each step is applied to what the one before it gave. `index` grows by bracketed steps only, `field` by dotted ones. */
	| { readonly type: 'chain'; readonly of: 'field' | 'index'; readonly steps: Node[] }
	| { readonly type: 'index'; readonly at: Integer }
	| {
			readonly type: 'slice';
			readonly start: Integer | null;
			readonly stop: Integer | null;
			readonly step: Integer | null;
	  }
	| { readonly type: 'flatten'; readonly list: Node }
	| { readonly type: 'projection'; readonly list: Node; readonly each: Node }
	| { readonly type: 'value-projection'; readonly object: Node; readonly each: Node }
	| {
			readonly type: 'filter';
			readonly list: Node;
			readonly condition: Node;
			readonly each: Node;
	  }
	| {
			readonly type: 'comparison';
			readonly comparator: Comparator;
			readonly left: Node;
			readonly right: Node;
	  }
	| { readonly type: 'or' | 'and' | 'pipe'; readonly left: Node; readonly right: Node }
	| { readonly type: 'not'; readonly operand: Node }
	| { readonly type: 'list'; readonly items: readonly Node[] }
	| { readonly type: 'hash'; readonly entries: readonly (readonly [string, Node])[] }
	| { readonly type: 'call'; readonly name: string; readonly operands: readonly Node[] }
	| { readonly type: 'expref'; readonly expression: Node };

export type Comparator = 'eq' | 'ne' | 'lt' | 'lte' | 'gt' | 'gte';

export const current: Node = { type: 'current' };
