import type { ServiceWords } from '../service-words';

const healthCheck = {
	HealthCheckEnabled: 'Whether targets are checked. Always on for instance and ip targets.',
	HealthCheckIntervalSeconds: 'Seconds between checks, 5 to 300. Default: 30.',
	HealthCheckPath: 'Path that is asked for. Default: /.',
	HealthCheckPort: 'Port that is asked. Default: traffic-port, the one that gets the traffic.',
	HealthCheckProtocol: 'Protocol of checks. Default: HTTP (Network Load Balancer: TCP).',
	HealthCheckTimeoutSeconds: 'Seconds after which a check has failed, 2 to 120. Default: 5.',
	HealthyThresholdCount: 'Good checks in a row until a target is healthy, 2 to 10. Default: 5.',
	Matcher: 'Status codes that count as good: HttpCode=200-299. Default: 200.',
	UnhealthyThresholdCount: 'Bad checks in a row until a target is unhealthy, 2 to 10. Default: 2.'
};

export const words: ServiceWords = {
	operations: {
		AddListenerCertificates: 'Adds certificates to a listener; SNI picks among them.',
		AddTags: 'Adds tags to load balancers, target groups, listeners or rules.',
		CreateListener:
			'Makes a listener: a port of the load balancer, and what becomes of requests that no rule fits.',
		CreateLoadBalancer:
			'Makes a load balancer. An Application Load Balancer wants subnets in two Availability Zones.',
		CreateRule: 'Adds a rule to a listener: by path, host, header or address to a target group.',
		CreateTargetGroup:
			'Makes a target group with its health check. Tasks in awsvpc mode, so all of Fargate, need target type ip.',
		DeleteListener: 'Removes a listener with its rules.',
		DeleteLoadBalancer: 'Removes a load balancer with its listeners. Target groups stay.',
		DeleteRule: 'Removes a rule.',
		DeleteTargetGroup: 'Removes a target group that no listener or rule uses.',
		DeregisterTargets:
			'Takes targets out; requests under way may end (300 seconds by default). ECS does this by itself.',
		DescribeAccountLimits: 'Shows how many load balancers and target groups you may have.',
		DescribeListenerAttributes: 'Shows attributes of a listener.',
		DescribeListenerCertificates: 'Shows the certificates of a listener.',
		DescribeListeners: 'Shows the listeners of a load balancer.',
		DescribeLoadBalancerAttributes: 'Shows attributes such as idle timeout and access logs.',
		DescribeLoadBalancers: 'Shows load balancers with their DNS names.',
		DescribeRules: 'Shows the rules of a listener, in order of priority.',
		DescribeSSLPolicies: 'Shows which versions of TLS and ciphers each policy allows.',
		DescribeTags: 'Shows tags of resources.',
		DescribeTargetGroupAttributes: 'Shows attributes such as deregistration delay and stickiness.',
		DescribeTargetGroups: 'Shows target groups.',
		DescribeTargetHealth: 'Shows the targets of a group, and why one is not healthy.',
		ModifyListener: 'Changes a listener: port, protocol, certificate or default action.',
		ModifyListenerAttributes: 'Changes attributes of a listener.',
		ModifyLoadBalancerAttributes: 'Changes attributes such as idle timeout and access logs.',
		ModifyRule: 'Changes conditions or actions of a rule.',
		ModifyTargetGroup: 'Changes the health check of a target group.',
		ModifyTargetGroupAttributes: 'Changes attributes such as deregistration delay and stickiness.',
		RegisterTargets: 'Enters targets into a group. For tasks of a service ECS does this by itself.',
		RemoveListenerCertificates: 'Takes certificates off a listener.',
		RemoveTags: 'Takes tags off resources.',
		SetIpAddressType: 'Sets IPv4, or IPv4 and IPv6.',
		SetRulePriorities: 'Changes the order of rules.',
		SetSecurityGroups: 'Sets all security groups of a load balancer.',
		SetSubnets: 'Sets all subnets of a load balancer.'
	},
	options: {
		...healthCheck,
		Actions: 'What becomes of the request: Type=forward,TargetGroupArn=ARN.',
		AlpnPolicy: 'Which HTTP versions TLS listeners of a Network Load Balancer offer.',
		Attributes: 'Names and values: Key=idle_timeout.timeout_seconds,Value=120.',
		'ModifyTargetGroupAttributes.Attributes':
			'Names and values: Key=deregistration_delay.timeout_seconds,Value=30.',
		Certificates: 'Certificate of ACM: CertificateArn=ARN. Needed for HTTPS and TLS.',
		Conditions: 'When the rule fits: Field=path-pattern,Values=/api/*.',
		DefaultActions: 'What becomes of other requests: Type=forward,TargetGroupArn=ARN.',
		EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic:
			'Whether security groups also hold for traffic by PrivateLink.',
		Include: 'What to show besides, such as targets that stand out.',
		IpAddressType: 'ipv4, or dualstack for IPv6, too. Default: ipv4.',
		IpamPools: 'Pool that public addresses come from.',
		ListenerArn: 'ARN of the listener.',
		ListenerArns: 'ARNs of listeners.',
		LoadBalancerArn: 'ARN of the load balancer.',
		LoadBalancerArns: 'ARNs of load balancers.',
		LoadBalancerType: 'Only policies for this kind of load balancer.',
		MutualAuthentication: 'Whether clients must show certificates.',
		Name: 'Name, up to 32 letters, digits and hyphens.',
		Names: 'Names, in place of ARNs.',
		PageSize: 'How many to show in a page at most.',
		Port: 'Port that the load balancer listens on.',
		'CreateTargetGroup.Port': 'Port of targets; ECS registers each with the port it really has.',
		Priority: 'Order of the rule, 1 to 50000; the least is looked at first.',
		Protocol: 'Application: HTTP or HTTPS. Network: TCP, TLS, UDP and others.',
		ProtocolVersion: 'HTTP1, HTTP2 or GRPC. Default: HTTP1.',
		ResetTransforms: 'Takes all transforms off.',
		ResourceArns: 'ARNs of the resources.',
		RuleArn: 'ARN of the rule.',
		RuleArns: 'ARNs of rules.',
		RulePriorities: 'Rules with their new priorities.',
		Scheme: 'internet-facing, or internal for within the VPC. Default: internet-facing.',
		SecurityGroups: 'Security groups. Left out: the default one of the VPC.',
		SslPolicy: 'Which versions of TLS and ciphers are allowed.',
		SubnetMappings: 'Subnets, with addresses of your own where wanted.',
		Subnets: 'Subnets, one an Availability Zone; Application: at least two.',
		TargetGroupArn: 'ARN of the target group.',
		TargetGroupArns: 'ARNs of target groups.',
		Targets: 'Targets: Id=10.0.1.20,Port=80.',
		TargetType:
			'ip for tasks in awsvpc mode (Fargate), instance for bridge and host mode, lambda, alb. Default: instance.',
		Transforms: 'What is rewritten before the request is passed on: host or path.',
		Type: 'application, network or gateway. Default: application.',
		VpcId: 'VPC of the targets.'
	},
	structures: {
		Action: {
			Type: 'forward, redirect, fixed-response, or one that asks who it is.',
			TargetGroupArn: 'Where forward leads to.',
			AuthenticateOidcConfig: 'Sign-in by OpenID Connect.',
			AuthenticateCognitoConfig: 'Sign-in by Cognito.',
			Order: 'Order among actions; the least comes first.',
			RedirectConfig: 'Where redirect leads to.',
			FixedResponseConfig: 'What fixed-response answers.',
			ForwardConfig: 'Several target groups with weights.',
			JwtValidationConfig: 'Which tokens are let in.'
		},
		RuleCondition: {
			Field:
				'host-header, path-pattern, http-header, query-string, http-request-method or source-ip.',
			Values: 'Values that will do, for host-header and path-pattern; * and ? stand for others.'
		},
		TargetDescription: {
			Id: 'Address, instance id, or ARN of a function.',
			Port: 'Its port.',
			AvailabilityZone: 'all for an address outside the VPC.'
		},
		TargetHealth: {
			State: 'healthy, unhealthy, initial, draining or unused.',
			Reason: 'Why, as a code.',
			Description: 'Why, in words.'
		},
		Matcher: { HttpCode: 'Such as 200, 200,301 or 200-299.', GrpcCode: 'Such as 0 or 0-99.' },
		Certificate: { CertificateArn: 'ARN in ACM.', IsDefault: 'Whether it is the default one.' },
		RedirectActionConfig: { StatusCode: 'HTTP_301 for ever, HTTP_302 for now.' },
		FixedResponseActionConfig: { StatusCode: 'Such as 404.', MessageBody: 'Text of the answer.' },
		TargetGroup: healthCheck
	},
	members: {
		DNSName: 'Name under which it is reached.',
		ListenerArn: 'ARN of the listener.',
		Listeners: 'The listeners.',
		LoadBalancerArn: 'ARN of the load balancer.',
		LoadBalancers: 'The load balancers.',
		RuleArn: 'ARN of the rule.',
		Rules: 'The rules.',
		Scheme: 'internet-facing or internal.',
		TargetGroupArn: 'ARN of the target group.',
		TargetGroups: 'The target groups.',
		TargetHealthDescriptions: 'The targets, with their health.'
	}
};
