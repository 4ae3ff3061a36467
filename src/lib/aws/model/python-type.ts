import { Float, isDict, isInteger, isList, OrderedDict, type Value } from './value';

/** Name of the type a value has in Python: `str`, `NoneType`, `dict`. */
export function pythonType(value: Value): string {
	if (value === null) return 'NoneType';
	if (typeof value === 'string') return 'str';
	if (typeof value === 'boolean') return 'bool';
	if (isInteger(value)) return 'int';
	if (value instanceof Float) return 'float';
	if (isList(value)) return 'list';
	if (value instanceof OrderedDict) return 'OrderedDict';
	return isDict(value) ? 'dict' : 'bytes';
}
