import type { ServiceWords } from '../service-words';

export const words: ServiceWords = {
	operations: {
		DeleteScalingPolicy: 'Removes a scaling policy, with the alarms of a target tracking policy.',
		DeleteScheduledAction: 'Removes a scheduled action.',
		DeregisterScalableTarget: 'Ends scaling of a resource; its policies and schedules go, too.',
		DescribeScalableTargets: 'Shows what is scaled, and within which bounds.',
		DescribeScalingActivities:
			'Shows what was scaled in the last six weeks, when and why. If tasks do not scale, begin here.',
		DescribeScalingPolicies: 'Shows scaling policies with their alarms.',
		DescribeScheduledActions: 'Shows scheduled actions that are still to come.',
		GetPredictiveScalingForecast: 'Shows what predictive scaling expects.',
		ListTagsForResource: 'Lists the tags of a scalable target.',
		PutScalingPolicy:
			'Makes or changes a scaling policy: target tracking keeps a metric at a value, step scaling acts on your own alarms.',
		PutScheduledAction:
			'Makes or changes bounds that hold from a time on, once or again and again.',
		RegisterScalableTarget:
			'Lets a resource scale between a least and a most. Comes before any policy.',
		TagResource: 'Adds tags to a scalable target.',
		UntagResource: 'Takes tags off a scalable target.'
	},
	options: {
		EndTime: 'When it ends.',
		IncludeNotScaledActivities: 'Also shows what was wanted but not done, and why.',
		MaxCapacity: 'Most tasks that scaling may ask for.',
		MinCapacity: 'Fewest tasks that scaling may leave.',
		PolicyName: 'Name of the policy.',
		PolicyNames: 'Names of policies.',
		PolicyType: 'Kind of policy; needed for a new one.',
		PredictiveScalingPolicyConfiguration: 'What a predictive policy goes by.',
		ResourceARN: 'ARN of the scalable target.',
		ResourceId: 'What is scaled; of ECS: service/CLUSTER/SERVICE.',
		ResourceIds: 'What is scaled; of ECS: service/CLUSTER/SERVICE.',
		RoleARN: 'Role by which scaling acts. Left out for ECS: a service-linked role does.',
		ScalableDimension: 'Which number is changed; of ECS: ecs:service:DesiredCount.',
		ScalableTargetAction: 'New bounds: MinCapacity=2,MaxCapacity=10.',
		Schedule: 'When: at(2030-01-31T08:00:00), rate(1 hour) or cron(0 8 * * ? *).',
		ScheduledActionName: 'Name of the action.',
		ScheduledActionNames: 'Names of actions.',
		ServiceNamespace: 'Whose resource it is: ecs.',
		StartTime: 'When it begins.',
		StepScalingPolicyConfiguration: 'Steps by how far the alarm is passed.',
		SuspendedState: 'Which kinds of scaling rest.',
		TargetTrackingScalingPolicyConfiguration:
			'Metric and the value it is kept at. The alarms are made for you.',
		Timezone: 'Time zone of the schedule: Europe/Berlin. Default: UTC.'
	},
	structures: {
		TargetTrackingScalingPolicyConfiguration: {
			TargetValue: 'Value to keep: 60.0 percent, or requests a target.',
			PredefinedMetricSpecification: 'A metric that is there already.',
			CustomizedMetricSpecification: 'A metric of your own.',
			ScaleOutCooldown: 'Seconds to wait after adding. ECS default: 300.',
			ScaleInCooldown: 'Seconds to wait after taking away. ECS default: 300.',
			DisableScaleIn: 'Only ever adds. Default: false.'
		},
		PredefinedMetricSpecification: {
			PredefinedMetricType:
				'Of ECS: ECSServiceAverageCPUUtilization, ECSServiceAverageMemoryUtilization, ALBRequestCountPerTarget.',
			ResourceLabel:
				'Of ALBRequestCountPerTarget: app/NAME/ID/targetgroup/NAME/ID, ends of both ARNs.'
		},
		StepScalingPolicyConfiguration: {
			AdjustmentType: 'Whether steps add a number or percent, or set a number.',
			StepAdjustments: 'The steps.',
			MinAdjustmentMagnitude: 'Least number that percent come to.',
			Cooldown: 'Seconds to wait afterwards. ECS default: 300.',
			MetricAggregationType: 'How values are put together. Default: Average.'
		},
		StepAdjustment: {
			MetricIntervalLowerBound: 'From how far beyond the threshold.',
			MetricIntervalUpperBound: 'Up to how far beyond it; left out: without end.',
			ScalingAdjustment: 'What to do; below zero takes away.'
		},
		ScalableTargetAction: { MinCapacity: 'Fewest.', MaxCapacity: 'Most.' },
		SuspendedState: {
			DynamicScalingInSuspended: 'Policies do not take away.',
			DynamicScalingOutSuspended: 'Policies do not add.',
			ScheduledScalingSuspended: 'Schedules do nothing.'
		},
		ScalingActivity: {
			Description: 'What was done.',
			Cause: 'Which alarm or schedule wanted it.',
			StatusCode: 'Whether it has succeeded.',
			StatusMessage: 'More on that.'
		}
	},
	members: {
		Alarms: 'Alarms that set the policy off.',
		MaxCapacity: 'Most.',
		MinCapacity: 'Fewest.',
		PolicyARN: 'ARN of the policy.',
		PolicyName: 'Name of the policy.',
		ResourceId: 'What is scaled.',
		ScalableTargetARN: 'ARN of the scalable target.',
		ScalableTargets: 'What is scaled.',
		ScalingActivities: 'What was done, the newest first.',
		ScalingPolicies: 'The policies.',
		ScheduledActions: 'The scheduled actions.'
	}
};
