import type { Fact, Term } from '../../notes/types';
import { sentence } from '../language/capitals';
import { balanced, isName } from '../language/term-quality';
import { whatIs } from '../language/what-is';
import { common, type FormContext, type Written } from './context';

/** Marks of a sample, a remark or a list instead of a description. */
const noDescription =
	/^[`"“(\d]|^(?:até|hasta|fino a|bis zu|jusqu|máx|max|mín|min|sólo|solo|só|apenas|somente|tối đa)(?=[\s\d])|\b(?:prova|examen|esame|prüfung|concurso)\b|考试|試験|시험|[→⇒]|=>|->|[?？¿]|\|/;

/** The author set the term off from the text; a sentence with a colon in it names nothing. */
const isMarked = (source: string, { text, code }: Term) =>
	code || !text.includes(' ') || /\*\*|__|`|==|<b>|\|/.test(source) || /[()]/.test(text);

/**
 * For notes in another language: what a term means, asked in that language. No sentence is built around the author's words, and no
 * blank is cut into them, because this program cannot tell what the rest of the sentence determines.
 */
export function neutralItems(fact: Fact, ctx: FormContext): Written {
	if (fact.kind !== 'definition' && fact.kind !== 'purpose') return { items: [], truths: [] };
	const text = fact.kind === 'definition' ? fact.definition : fact.purpose;
	const term = fact.term.code ? `\`${fact.term.text}\`` : fact.term.text;
	const letters = text.match(/\p{L}/gu)?.length ?? 0;
	const wide = /[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]/.test(text);
	const question =
		text.length <= 240 &&
		letters >= (wide ? 8 : 25) &&
		fact.term.text.split(' ').length <= 4 &&
		isMarked(fact.sources[0]?.text ?? '', fact.term) &&
		isName(fact.term.text) &&
		!/^(?:em|en|in|de|di|da|com|con|para|per|por) /i.test(fact.term.text) &&
		!noDescription.test(text) &&
		!/^(?:ich|je|yo|eu|io|wir|nous|noi|nós)\s/i.test(text) &&
		!/\s(?:sie|ihr|du|usted|vous|você|te|se)$/i.test(fact.term.text) &&
		!/[\s:：]/.test(fact.term.text.slice(-1)) &&
		balanced(text)
			? whatIs(term, text)
			: null;
	if (!question) {
		ctx.skip(fact, 'flashcard', 'no question can be put in the language of the note');
		return { items: [], truths: [] };
	}
	return {
		items: [
			{
				...common(fact, 'flashcard', 1, question, 'neutral/what-is', [fact]),
				back: sentence(text),
				reverse: null
			}
		],
		truths: []
	};
}
