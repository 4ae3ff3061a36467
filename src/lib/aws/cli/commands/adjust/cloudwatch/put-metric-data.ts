import { isDict, isList, type Dict, type Value } from '../../../../model/value';
import type { Parsed } from '../../../arguments/types';
import { CliError, general, invalid } from '../../../errors/failure';
import { toFloat, toInteger } from '../../../values/python-number';
import { splitOnCommas } from '../../../values/split-on-commas';
import { wordOption } from '../../own-option';
import type { Adjustment } from '../adjustment';

const options = [
	wordOption('metric-name', 'Name of the metric.'),
	wordOption('timestamp', 'Time of the value. Without it: when it arrives.'),
	wordOption('unit', 'Unit of the value: Count, Seconds, Percent.'),
	wordOption('value', 'The value.'),
	wordOption('dimensions', 'Dimensions of the metric: Cluster=demo,Service=web.'),
	wordOption(
		'statistic-values',
		'A set of values in place of one: Sum=10,Minimum=1,Maximum=4,SampleCount=5.'
	),
	wordOption('storage-resolution', 'Seconds to which values are kept: 1 or 60.')
];

/** Options for one metric in place of `--metric-data`; those that exclude it, as their error names them. */
const exclusive = ['metric_name', 'timestamp', 'unit', 'value', 'dimensions', 'statistic_values'];

export const putMetricData: Adjustment = {
	options,
	undemanded: ['MetricData'],
	check(parsed) {
		const first = firstExclusive(parsed);
		if (first === null || !parsed.values.has('MetricData')) return;
		throw invalid(
			`The key "${first}" cannot be specified when one of the following keys are also specified: metric_data`
		);
	},
	fill(input, given) {
		for (const { dest } of options) {
			const text = given.text(dest);
			if (text !== null) metric(input).set(memberOf[dest]!, readers[dest]?.(text) ?? text);
		}
	}
};

const firstExclusive = (parsed: Parsed): string | null =>
	exclusive.find((name) => parsed.values.has(name.replaceAll('_', '-'))) ?? null;

const memberOf: Readonly<Record<string, string>> = {
	'metric-name': 'MetricName',
	timestamp: 'Timestamp',
	unit: 'Unit',
	value: 'Value',
	dimensions: 'Dimensions',
	'statistic-values': 'StatisticValues',
	'storage-resolution': 'StorageResolution'
};

const readers: Readonly<Record<string, (text: string) => Value>> = {
	value: decimal,
	dimensions: (text) =>
		pairs(text).map(
			([name, value]): Dict =>
				new Map([
					['Name', name],
					['Value', value]
				])
		),
	'statistic-values': (text) =>
		new Map(pairs(text).map(([name, value]): [string, Value] => [name, decimal(value)])),
	'storage-resolution': toInteger
};

const pairs = (text: string): (readonly [string, string])[] =>
	splitOnCommas(text).map((pair) => {
		const [name = '', value, ...more] = pair.split('=');
		if (value === undefined) throw general('not enough values to unpack (expected 2, got 1)');
		if (more.length > 0) throw general('too many values to unpack (expected 2)');
		return [name, value];
	});

/** As Python's `Decimal(text)`. */
function decimal(text: string): Value {
	try {
		return toFloat(text);
	} catch (error) {
		if (!(error instanceof CliError)) throw error;
		throw general("[<class 'decimal.ConversionSyntax'>]");
	}
}

/** The first metric, made where there is none. */
function metric(input: Dict): Dict {
	const list = input.get('MetricData');
	const first = isList(list) ? list[0] : undefined;
	if (isDict(first)) return first;
	const made: Dict = new Map();
	input.set('MetricData', [made]);
	return made;
}
