export interface Starter {
	readonly does: string;
	readonly command: string;
}

/** What a learner may begin with; each is put into the prompt, and Enter is theirs. */
export const starters: readonly Starter[] = [
	{
		does: 'Create a cluster',
		command: 'aws ecs create-cluster --cluster-name demo'
	},
	{
		does: 'Ask for one field',
		command: "aws ecs list-clusters --query 'clusterArns[0]' --output text"
	},
	{
		does: 'Write a task definition',
		command: 'aws ecs register-task-definition --generate-cli-skeleton > task.json; edit task.json'
	}
];
