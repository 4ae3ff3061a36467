import { ownValue } from '../../core/own-value';
import {
	isMap,
	isScalar,
	isSeq,
	LineCounter,
	parseAllDocuments,
	type Node,
	type YAMLMap
} from 'yaml';

export interface CommandLine {
	readonly command: string;
	readonly words: readonly string[];
	readonly operation: readonly string[];
	readonly flags: readonly { readonly flag: string; readonly value: string | null }[];
	/** Comment above the command, without its sign. */
	readonly comment: string | null;
	/** 0-based, relative to the block's first content line, inclusive. */
	readonly startLine: number;
	readonly endLine: number;
}

const programs = new Set(
	(
		'aws kubectl docker docker-compose terraform git az gcloud gsutil bq helm npm npx yarn pip pip3 python python3 node sudo apt apt-get yum dnf brew curl wget ssh scp systemctl ' +
		'service chmod chown mkdir ls cd cat grep sed awk eksctl ecs-cli sam cdk eb copilot kubeadm etcdctl kustomize minikube podman crictl openssl nmap ping ' +
		'traceroute dig nslookup ip ifconfig netstat iptables tar rsync make go cargo vault consul packer ansible ansible-playbook psql mysql redis-cli mongo mongosh jq ' +
		'ps kill top df du mount useradd usermod passwd crontab journalctl hostnamectl timedatectl firewall-cmd flux argocd istioctl oc'
	).split(' ')
);
const shells = new Set([
	'bash',
	'sh',
	'shell',
	'zsh',
	'console',
	'shell-session',
	'terminal',
	'cmd',
	'powershell',
	'ps1',
	'fish'
]);

/** Splits a command line as a POSIX shell does, without expanding anything. */
export function shellWords(line: string): string[] {
	const words: string[] = [];
	let word: string | null = null;
	let quote: string | null = null;
	for (let i = 0; i < line.length; i++) {
		const c = line[i] as string;
		if (quote) {
			if (c === quote) quote = null;
			else if (c === '\\' && quote === '"' && /["\\$`]/.test(line[i + 1] ?? ''))
				word += line[++i] as string;
			else word += c;
		} else if (c === '"' || c === "'") {
			quote = c;
			word ??= '';
		} else if (c === '\\' && i + 1 < line.length) word = (word ?? '') + (line[++i] as string);
		else if (/\s/.test(c)) {
			if (word !== null) words.push(word);
			word = null;
		} else word = (word ?? '') + c;
	}
	if (word !== null) words.push(word);
	return words;
}

/** Commands of a code block. `lang` is the fence's word; without one, only lines that start with a known program count. */
export function readCommands(code: string, lang: string | null): CommandLine[] {
	const language = (lang ?? '').toLowerCase().split(/[\s,{]/)[0] ?? '';
	const shell = shells.has(language);
	if (language && !shell && language !== 'text' && language !== 'txt' && language !== 'plaintext')
		return [];
	const lines = code.split(/\r?\n/);
	const prompted = lines.some((l) => /^\s*\$ /.test(l));
	const out: CommandLine[] = [];
	let comment: string | null = null;
	for (let i = 0; i < lines.length; i++) {
		const raw = lines[i] as string;
		if (raw.trim() === '') continue;
		const remark = raw.match(/^\s*(?:#+|\/\/|::|REM )\s*(.*)$/);
		if (remark) {
			comment = (remark[1] as string).trim() || null;
			continue;
		}
		const isPrompt = /^\s*(?:\$|%|>|PS[^>]*>|[\w.-]+@[\w.-]+[^$#]*[$#])\s+/.test(raw);
		if (prompted && !isPrompt) continue;
		let text = raw.replace(/^\s*(?:\$|%|PS[^>]*>|[\w.-]+@[\w.-]+[^$#]*[$#])\s+/, '').trim();
		const start = i;
		while (/\\\s*$/.test(text) && i + 1 < lines.length)
			text = text.replace(/\s*\\\s*$/, ' ') + (lines[++i] as string).trim();
		const first = text.split(/\s+/)[0] ?? '';
		if (
			!(programs.has(first) || (shell && (prompted || /^[a-z][\w.-]*$/.test(first)))) ||
			/^(?:if|for|while|do|done|then|fi|else|case|esac|function|echo|export|EOF)$/.test(first)
		) {
			comment = null;
			continue;
		}
		const heredoc = text.match(/<<-?\s*['"]?(\w+)/);
		if (heredoc) while (i + 1 < lines.length && (lines[++i] as string).trim() !== heredoc[1]);
		out.push({ ...parseCommand(text), comment, startLine: start, endLine: i });
		comment = null;
	}
	return out;
}

/** Sub-commands that take a sub-command of their own. */
const groups: Readonly<Record<string, RegExp>> = {
	kubectl: /^(?:create|config|rollout|set|auth|certificate|top|api-resources)$/,
	docker:
		/^(?:builder|buildx|compose|config|container|context|image|manifest|network|node|plugin|secret|service|stack|swarm|system|trust|volume)$/,
	terraform: /^(?:state|workspace|providers|metadata)$/,
	git: /^(?:remote|stash|submodule|worktree|bisect|notes)$/,
	helm: /^(?:repo|plugin|registry|dependency|get|show|search)$/
};
const withSubcommands = new Set(
	'ansible-galaxy apt apt-get argocd bq brew cargo cdk consul copilot crictl dnf docker docker-compose eb ecs-cli eksctl etcdctl flux git go helm ip istioctl kubeadm kubectl minikube npm nmcli oc openssl packer pip pip3 podman sam service systemctl terraform vault yarn yum'.split(
		' '
	)
);

/** How many leading words name the operation; the words behind them are arguments. */
function operationWords(words: readonly string[]): number {
	const program = words[0] ?? '';
	if (program === 'aws') return 3;
	if (program === 'az' || program === 'gcloud') return 4;
	if (!withSubcommands.has(program)) return 1;
	return ownValue(groups, program)?.test(words[1] ?? '') ? 3 : 2;
}

/** Operation words and flags of one command. */
export function parseCommand(
	text: string
): Pick<CommandLine, 'command' | 'words' | 'operation' | 'flags'> {
	const command = text.replace(/\s+#\s.*$/, '').trim();
	const words = shellWords(command);
	const operation: string[] = [];
	const flags: { flag: string; value: string | null }[] = [];
	let seenFlag = false;
	for (let i = 0; i < words.length; i++) {
		const word = words[i] as string;
		if (/^(?:\||\|\||&&|;|>|>>|<)$/.test(word)) break;
		if (/^--?[A-Za-z]/.test(word)) {
			seenFlag = true;
			const eq = word.indexOf('=');
			const next = words[i + 1];
			if (word.startsWith('--') && eq > 0)
				flags.push({ flag: word.slice(0, eq), value: word.slice(eq + 1) });
			else if (next !== undefined && !/^--?[A-Za-z]/.test(next) && !/^[|&;<>]/.test(next)) {
				flags.push({ flag: word, value: next });
				i++;
			} else flags.push({ flag: word, value: null });
		} else if (
			!seenFlag &&
			operation.length < operationWords(words) &&
			/^[a-z][a-z0-9-]*$/.test(word)
		)
			operation.push(word);
		else seenFlag = true;
	}
	return { command, words, operation, flags };
}

export interface DataField {
	readonly key: string;
	readonly path: string;
	readonly parent: string;
	readonly valueType: 'string' | 'number' | 'boolean' | 'null' | 'array' | 'object';
	readonly value: string | null;
	readonly siblings: readonly string[];
	/** 0-based, relative to the block's first content line. */
	readonly line: number;
}

const maxFields = 300;

/** Fields of a JSON or YAML block, each path once; [] where the block is neither. */
export function readFields(code: string, lang: string | null): DataField[] {
	const language = (lang ?? '').toLowerCase().split(/[\s,{]/)[0] ?? '';
	const data = /^(?:json|jsonc|json5|ya?ml)$/.test(language);
	if (!data && (language || !/^\s*[{[]\s*["{[}\]]/.test(code))) return [];
	const counter = new LineCounter();
	const documents = parseData(plainData(code, /^json/.test(language) || !data), counter);
	const fields = new Map<string, DataField>();
	for (const document of documents) {
		if (document.errors.length > 0) continue;
		visit(document.contents as Node | null, '', fields, counter, 0);
	}
	return [...fields.values()].slice(0, maxFields);
}

const maxBrackets = 60;

/** The documents of a YAML or JSON text; none where brackets nest deeper than a person writes them. */
function parseData(text: string, lineCounter: LineCounter) {
	let depth = 0;
	for (const c of text) {
		if (c === '[' || c === '{') depth++;
		else if (c === ']' || c === '}') depth--;
		if (depth > maxBrackets) return [];
	}
	const documents = parseAllDocuments(text, {
		lineCounter,
		strict: false,
		uniqueKeys: false,
		logLevel: 'silent'
	});
	return Array.isArray(documents) ? documents : [];
}

/** JSON as people write it in notes: comments, trailing commas and "…" go; line numbers stay. */
function plainData(code: string, json: boolean): string {
	const text = code.replace(/\t/g, '  ');
	if (!json) return text;
	return text
		.replace(/^(\s*)(?:\/\/|#).*$/gm, '$1')
		.replace(/([,{[\]}]\s*)\/\/.*$/gm, '$1')
		.replace(/^\s*(?:\.\.\.|…),?\s*$/gm, '')
		.replace(/,(\s*[}\]])/g, '$1');
}

/** Why a block that says it is JSON or YAML cannot be read; null where it can. Line is 0-based in the block. */
export function dataError(
	code: string,
	lang: string | null
): { line: number; message: string } | null {
	const language = (lang ?? '').toLowerCase().split(/[\s,{]/)[0] ?? '';
	if (!/^(?:json|ya?ml)$/.test(language)) return null;
	const counter = new LineCounter();
	const documents = parseData(plainData(code, language === 'json'), counter);
	for (const document of documents) {
		const error = document.errors[0];
		if (error)
			return {
				line: counter.linePos(error.pos[0]).line - 1,
				message: error.code.toLowerCase().replace(/_/g, ' ')
			};
	}
	return null;
}

function visit(
	node: Node | null,
	path: string,
	fields: Map<string, DataField>,
	counter: LineCounter,
	depth: number
) {
	if (depth > 20 || fields.size > maxFields) return;
	if (isSeq(node)) {
		for (const child of node.items) visit(child as Node, `${path}[]`, fields, counter, depth + 1);
		return;
	}
	if (!isMap(node)) return;
	const keys = (node as YAMLMap).items
		.map((p) => (isScalar(p.key) ? String(p.key.value) : ''))
		.filter(Boolean);
	for (const pair of (node as YAMLMap).items) {
		if (!isScalar(pair.key) || pair.key.value === null || pair.key.value === '') continue;
		const key = String(pair.key.value);
		if (!/^[\w.$@:/*-]{1,60}$/.test(key)) continue;
		const at = path ? `${path}.${key}` : key;
		const value = pair.value as Node | null;
		if (!fields.has(at)) {
			fields.set(at, {
				key,
				path: at,
				parent: path,
				valueType: typeOf(value),
				value: isScalar(value) && value.value !== null ? String(value.value) : null,
				siblings: keys,
				line: counter.linePos(pair.key.range?.[0] ?? 0).line - 1
			});
		}
		visit(value, at, fields, counter, depth + 1);
	}
}

function typeOf(value: Node | null): DataField['valueType'] {
	if (isSeq(value)) return 'array';
	if (isMap(value)) return 'object';
	if (!isScalar(value) || value.value === null || value.value === undefined) return 'null';
	if (typeof value.value === 'number') return 'number';
	if (typeof value.value === 'boolean') return 'boolean';
	return 'string';
}
