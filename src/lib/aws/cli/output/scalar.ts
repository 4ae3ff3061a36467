import { isDict, isList, type Dict, type List, type Value } from '../../model/value';

/** What is printed in one piece. */
export type Scalar = Exclude<Value, List | Dict>;

export const isScalar = (value: Value): value is Scalar => !isDict(value) && !isList(value);
