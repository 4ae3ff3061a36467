import { isDict, isList, isInteger, Float, type Dict, type Value } from '../../model/value';
import type { PagedAnswer } from '../output/formatter';
import { setAt, type Pages } from '../paginate/pages';
import { compileQuery } from '../query/query';

/** Pages as the formatters take them. */
export const pagedAnswer = (pages: Pages): PagedAnswer => ({
	type: 'paged',
	resultKeys: pages.resultKeys,
	pages: () => each(pages),
	joined: () => joined(pages),
	nonAggregatePart: () => pages.nonAggregate,
	resumeToken: () => pages.resumeToken
});

async function* each(pages: Pages): AsyncIterable<Dict> {
	for (let page = await pages.next(); page !== null; page = await pages.next()) yield page;
}

/** Results of all pages behind one another: lists joined, numbers summed, texts put together. */
async function joined(pages: Pages): Promise<Dict> {
	const whole: Dict = new Map();
	const keys = pages.resultKeys.map((key) => ({ key, query: compileQuery(key) }));
	for await (const page of each(pages)) {
		for (const { key, query } of keys) {
			const found = query.search(page);
			if (found === null) continue;
			const before = query.search(whole);
			// The list itself: what is told once of the first page may hold it, too, and is to have all.
			if (before === null) setAt(whole, key, found);
			else if (isList(found) && isList(before)) before.push(...found);
			else if (!isList(found) && !isDict(found)) setAt(whole, key, sum(before, found));
		}
	}
	merge(whole, pages.nonAggregate);
	if (pages.resumeToken !== null) whole.set('NextToken', pages.resumeToken);
	return whole;
}

function sum(a: Value, b: Value): Value {
	if (typeof a === 'string' && typeof b === 'string') return a + b;
	if (isInteger(a) && isInteger(b)) return Number(a) + Number(b);
	const [x, y] = [a, b].map((one) => (one instanceof Float ? one.value : Number(one)));
	return new Float(x! + y!);
}

function merge(into: Dict, from: Dict): void {
	for (const [key, value] of from) {
		const own = into.get(key);
		if (isDict(value) && isDict(own)) merge(own, value);
		else into.set(key, value);
	}
}
