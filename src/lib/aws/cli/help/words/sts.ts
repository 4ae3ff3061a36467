import type { ServiceWords } from '../service-words';

export const words: ServiceWords = {
	operations: {
		AssumeRole:
			'Gives the credentials of a role for some time. Its trust policy must name you, and your own policies must allow it.',
		AssumeRoleWithSAML: 'Gives the credentials of a role to somebody signed in by SAML.',
		AssumeRoleWithWebIdentity:
			'Gives the credentials of a role to somebody signed in by OpenID Connect, such as a workflow of GitHub.',
		AssumeRoot: 'Gives a central account the rights of root in a member account, for one task.',
		DecodeAuthorizationMessage:
			'Makes the encoded message of an UnauthorizedOperation readable: what was asked, and which policy refused it.',
		GetAccessKeyInfo: 'Tells which account an access key belongs to.',
		GetCallerIdentity:
			'Tells account, user id and ARN of whoever asks. It needs no permission: good for a first test.',
		GetDelegatedAccessToken: 'Trades a token for credentials in an account that asked for help.',
		GetFederationToken:
			'Gives credentials to somebody outside IAM, never with more rights than your own.',
		GetSessionToken:
			'Gives credentials for yourself for some time, mostly to go on after a second factor (MFA).',
		GetWebIdentityToken: 'Gives a signed token by which other services know who you are.'
	},
	options: {
		AccessKeyId: 'Id of an access key: AKIA….',
		Audience: 'Who the token is for.',
		DurationSeconds: 'How long the credentials hold, in seconds, from 900.',
		'AssumeRole.DurationSeconds':
			'How long the credentials hold: 900 seconds up to what the role allows (12 hours at most). Default: 3600.',
		'GetFederationToken.DurationSeconds':
			'How long the credentials hold: 900 to 129600 seconds. Default: 43200 (12 hours).',
		'GetSessionToken.DurationSeconds':
			'How long the credentials hold: 900 to 129600 seconds. Default: 43200 (12 hours).',
		EncodedMessage: 'The message of the error.',
		ExternalId: 'Word agreed upon, which a trust policy may ask of other accounts.',
		Name: 'Name of whoever gets the credentials.',
		Policy: 'A policy in JSON that narrows down what the session may do.',
		PolicyArns: 'Managed policies that narrow down what the session may do; 10 at most.',
		PrincipalArn: 'ARN of the SAML provider.',
		ProvidedContexts: 'Assertions of other services about whoever asks.',
		ProviderId: 'Provider of the token, where it is not OpenID Connect.',
		RoleArn: 'ARN of the role.',
		RoleSessionName: 'Name of the session, which shows in ARNs and in CloudTrail.',
		SAMLAssertion: 'The assertion, in base64.',
		SerialNumber: 'Serial number or ARN of your MFA device.',
		SigningAlgorithm: 'How the token is signed.',
		SourceIdentity: 'Who really acts; kept over chained roles.',
		Tags: 'Session tags, which policies can ask for.',
		TargetPrincipal: 'Number of the member account.',
		TaskPolicyArn: 'Which task, as a managed policy.',
		TokenCode: 'Six digits of the MFA device.',
		TradeInToken: 'The token to trade in.',
		TransitiveTagKeys: 'Session tags that chained roles keep.',
		WebIdentityToken: 'The token of the provider.'
	},
	structures: {
		Credentials: {
			AccessKeyId: 'For AWS_ACCESS_KEY_ID.',
			SecretAccessKey: 'For AWS_SECRET_ACCESS_KEY.',
			SessionToken: 'For AWS_SESSION_TOKEN, without which the keys do not hold.',
			Expiration: 'Until when they hold.'
		},
		AssumedRoleUser: { AssumedRoleId: 'Id of the session.', Arn: 'ARN of the session.' }
	},
	members: {
		Account: 'Number of the account, 12 digits.',
		Arn: 'ARN of whoever asks.',
		AssumedRoleUser: 'Who you are with these credentials.',
		Credentials: 'Keys and token.',
		DecodedMessage: 'The message, as JSON.',
		PackedPolicySize: 'Percent of the room for policies and tags that is used.',
		UserId: 'Id of whoever asks.'
	}
};
