/** As `aws --version` prints it on Linux, of the release that this command line follows. */
export const versionText = 'aws-cli/2.36.7 Python/3.14.5 Linux/6.12.0 exe/x86_64';
