import type { Operation, ServiceModel } from '../../model/types';
import type { Context } from './context';

export type HelpTarget =
	| { readonly type: 'cli' }
	| { readonly type: 'configure'; readonly words: readonly string[] }
	| { readonly type: 'service' | 'wait'; readonly model: ServiceModel }
	| { readonly type: 'operation'; readonly model: ServiceModel; readonly operation: Operation };

export async function runHelp(_context: Context, _target: HelpTarget): Promise<number> {
	return 0;
}
