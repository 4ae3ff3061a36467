import type { ServiceWords } from '../service-words';

export const words: ServiceWords = {
	operations: {
		DeleteAlarms: 'Removes alarms.',
		DeleteDashboards: 'Removes dashboards.',
		DescribeAlarmHistory: 'Shows when alarms changed, over the last 30 days.',
		DescribeAlarms: 'Shows alarms with their state and the reason for it.',
		DescribeAlarmsForMetric: 'Shows the alarms of a metric.',
		DisableAlarmActions: 'Keeps alarms from acting; they still change their state.',
		EnableAlarmActions: 'Lets alarms act again.',
		GetDashboard: 'Shows a dashboard as JSON.',
		GetMetricData: 'Reads values of up to 500 metrics at once, and does sums with them.',
		GetMetricStatistics:
			'Reads values of one metric, put together by period: averages, sums, extremes.',
		ListDashboards: 'Lists dashboards.',
		ListMetrics:
			'Lists metrics that got values in the last two weeks. A new one shows after some 15 minutes.',
		ListTagsForResource: 'Lists the tags of an alarm.',
		PutCompositeAlarm: 'Makes an alarm out of others: ALARM(cpu) AND ALARM(errors).',
		PutDashboard: 'Makes or replaces a dashboard.',
		PutMetricAlarm:
			'Makes or replaces an alarm on a metric. It begins as INSUFFICIENT_DATA and acts when its state changes.',
		PutMetricData: 'Sends values of a metric of your own.',
		SetAlarmState: 'Puts an alarm into another state for a moment, to see what it does.',
		TagResource: 'Adds tags to an alarm.',
		UntagResource: 'Takes tags off an alarm.'
	},
	options: {
		ActionPrefix: 'Only alarms with actions whose ARNs begin like this.',
		ActionsEnabled: 'Whether the alarm acts. Default: true.',
		ActionsSuppressor: 'Alarm during which this one does not act.',
		ActionsSuppressorExtensionPeriod: 'Seconds to go on keeping still after that.',
		ActionsSuppressorWaitPeriod: 'Seconds to wait for that alarm.',
		AlarmActions: 'ARNs of what happens on ALARM: an SNS topic, a scaling policy.',
		AlarmDescription: 'What the alarm is for.',
		AlarmName: 'Name of the alarm.',
		AlarmNamePrefix: 'How names of alarms begin.',
		AlarmNames: 'Names of alarms.',
		AlarmRule: 'ALARM("a") AND NOT OK("b").',
		AlarmTypes: 'Kinds of alarms. Default: alarms on metrics.',
		ChildrenOfAlarmName: 'Only alarms that this composite alarm is made of.',
		ComparisonOperator: 'How a value stands to the threshold for the alarm to go off.',
		DashboardBody: 'Widgets in JSON.',
		DashboardName: 'Name of the dashboard.',
		DashboardNamePrefix: 'How names of dashboards begin.',
		DashboardNames: 'Names of dashboards.',
		DatapointsToAlarm: 'How many of the periods must be bad (M out of N). Default: all.',
		Dimensions:
			'Whose metric it is; of ECS: Name=ClusterName,Value=demo Name=ServiceName,Value=web.',
		EndDate: 'Up to this time.',
		EndTime: 'Up to this time, itself not included.',
		EvaluateLowSampleCountPercentile:
			'For percentiles: ignore does not judge when there are too few values.',
		EvaluationPeriods: 'How many periods are looked at.',
		ExtendedStatistic: 'Percentile: p99.',
		ExtendedStatistics: 'Percentiles: p95 p99.',
		HistoryItemType: 'Only changes of state, of settings, or actions.',
		IncludeLinkedAccounts: 'Also metrics of accounts that this one watches.',
		InsufficientDataActions: 'ARNs of what happens when there are too few values.',
		MaxDatapoints: 'How many values in a page at most.',
		MetricData: 'Values: MetricName=Orders,Value=1,Unit=Count.',
		MetricDataQueries: 'Metrics and sums, each with an id.',
		MetricName: 'Name of the metric: CPUUtilization.',
		Metrics: 'Several metrics and sums, in place of one metric.',
		Namespace:
			'Where the metric is: AWS/ECS, ECS/ContainerInsights, AWS/ApplicationELB, or your own.',
		OKActions: 'ARNs of what happens on OK.',
		OwningAccount: 'Only metrics of this account.',
		ParentsOfAlarmName: 'Only composite alarms made of this alarm.',
		Period: 'Seconds that are put together: 10, 20, 30, or a multiple of 60.',
		RecentlyActive: 'PT3H: only metrics with values in the last three hours.',
		ScanBy: 'Newest first, or oldest first.',
		StartDate: 'From this time on.',
		StartTime: 'From this time on.',
		StateReason: 'Why, in words.',
		StateReasonData: 'Why, as JSON.',
		StateValue: 'OK, ALARM or INSUFFICIENT_DATA.',
		Statistic: 'How values are put together: Average, Sum, Maximum and others.',
		Statistics: 'How values are put together: Average Maximum.',
		Threshold: 'Value that the metric is held against.',
		ThresholdMetricId: 'Id of the band of an anomaly detector, in place of a threshold.',
		TreatMissingData:
			'What missing values count as: missing, ignore, breaching or notBreaching. Default: missing.',
		Unit: 'Only values of this unit; best left out.'
	},
	structures: {
		Dimension: { Name: 'Name: ClusterName.', Value: 'Value: demo.' },
		MetricDataQuery: {
			Id: 'Name for sums, small letter first.',
			MetricStat: 'A metric, period and statistic.',
			Expression: 'Sum with other ids: errors / requests * 100.',
			Label: 'What it is called in the answer.',
			ReturnData: 'Whether it is in the answer, or decides about the alarm. Default: true.',
			Period: 'Seconds that are put together.',
			AccountId: 'Account that the metric is in.'
		},
		MetricDatum: {
			MetricName: 'Name of the metric.',
			Dimensions: 'Whose metric it is; 30 at most.',
			Timestamp: 'When. Default: now.',
			Value: 'The value.',
			Unit: 'Its unit.',
			StorageResolution: '1 keeps each second, 60 each minute. Default: 60.'
		},
		MetricStat: {
			Metric: 'The metric.',
			Period: 'Seconds that are put together.',
			Stat: 'Average, Sum, p99 and so on.',
			Unit: 'Only values of this unit.'
		}
	},
	members: {
		AlarmArn: 'ARN of the alarm.',
		CompositeAlarms: 'Alarms made out of others.',
		Datapoints: 'The values, in no order.',
		Label: 'Name of the metric.',
		MetricAlarms: 'Alarms on metrics.',
		MetricDataResults: 'The values, by id.',
		Metrics: 'The metrics.',
		StateReason: 'Why the alarm is in its state.',
		StateUpdatedTimestamp: 'Since when.',
		StateValue: 'OK, ALARM or INSUFFICIENT_DATA.'
	}
};
