import type { Program } from '../interpret/world';

const text = `This is bash, with the AWS command line and a cloud account that exists only here.
Nothing you type leaves this device, and nothing costs anything.

  aws ecs help                what the service can do
  aws ecs create-cluster help what a command takes
  aws ecs list-clusters --output table
  aws ecs list-clusters | jq -r '.clusterArns[]'

  edit FILE                   opens the editor (also: nano, vi)
  ls  cat  grep  sed  awk  jq  sort  head  tail  wc  diff  xargs  find
  watch -n 5 COMMAND          repeats a command until Ctrl+C
  sleep 30                    moves the clock of this account
  history  !!  !12  !aws      commands typed before

Tab completes commands, options and file names. Ctrl+C stops a command. Ctrl+L clears the screen.
`;

export const help: Program = async ({ output }) => {
	await output.write(text);
	return 0;
};
