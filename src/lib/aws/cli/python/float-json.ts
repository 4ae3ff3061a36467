import { floatRepr } from '../../model/python-repr';

/** A float as `json.dumps` writes it: `NaN` and `Infinity` where Python's `repr` has `nan` and `inf`. */
export function floatJson(value: number): string {
	if (Number.isNaN(value)) return 'NaN';
	if (!Number.isFinite(value)) return value > 0 ? 'Infinity' : '-Infinity';
	return floatRepr(value);
}
