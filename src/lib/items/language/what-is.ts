import { tokens } from './tokens';

interface Tongue {
	readonly words: ReadonlySet<string>;
	readonly ask: (term: string) => string;
}

const set = (words: string) => new Set(words.split(' '));

/** Languages in Latin letters, told apart by their commonest small words. */
const tongues: readonly Tongue[] = [
	{
		words: set('el los las una del que es en con para por se su como más pero un y al sin donde'),
		ask: (t) => `¿Qué es ${t}?`
	},
	{
		words: set(
			'o os as um uma do da dos das no na em com para que não mais como ao é e você pelo até por tem pode também só já ser são'
		),
		ask: (t) => `O que é ${t}?`
	},
	{
		words: set('il lo gli di che è per non sono della nel un una con del alla le dei si e come'),
		ask: (t) => `Che cos'è ${t}?`
	},
	{
		words: set('les des une est dans pour avec sur qui sont aux par ce et du le la un en au'),
		ask: (t) => `Qu'est-ce que ${t} ?`
	},
	{
		words: set('der die das und ist nicht ein eine den dem zu mit von auf für werden wird im bei'),
		ask: (t) => `Was ist ${t}?`
	},
	{
		words: set('và là của các có được một cho khi không trong với này những để từ'),
		ask: (t) => `${t} là gì?`
	}
];

/** "What is X?" in the language of the text about X; null where the language is not known for sure. */
export function whatIs(term: string, text: string): string | null {
	if (/[\u3040-\u30ff]/.test(text)) return `${term}とは何ですか？`;
	if (/[\uac00-\ud7af]/.test(text)) return `${term}의 정의는 무엇입니까?`;
	if ((text.match(/[\u4e00-\u9fff]/g)?.length ?? 0) > 5) return `什么是 ${term}？`;
	const words = tokens(text);
	const scored = tongues
		.map((t) => ({ t, n: words.filter((w) => t.words.has(w)).length }))
		.sort((a, b) => b.n - a.n);
	const [best, second] = scored;
	return best && best.n >= 2 && best.n > (second?.n ?? 0) ? best.t.ask(term) : null;
}
