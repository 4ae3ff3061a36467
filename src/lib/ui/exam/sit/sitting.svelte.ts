import { refusalText } from '../../../exam/attempt-rules';
import { confidences, type Highlight } from '../../../exam/types';
import type { AttemptSession, EventDraft } from '../session/attempt-session.svelte';
import { choose, letterOf, type PaperQuestion, type QuestionMarks } from '../session/paper';
import { confidenceNames } from './confidence-names';
import { toggled } from './highlights';

/** What the learner does at the screen: turns it into events, and says what came of it. */
export class Sitting {
	readonly session: AttemptSession;
	/** The list of all answers, before handing in. */
	reviewing = $state(false);
	/** S was pressed: the next letter strikes an option out. */
	striking = $state(false);
	noteOpen = $state(false);
	/** Why the last option was not taken; "" where it was. */
	refused = $state('');
	#said = $state('');

	constructor(session: AttemptSession) {
		this.session = session;
	}

	/** For a live region. */
	get said(): string {
		return this.#said;
	}

	get question(): PaperQuestion | null {
		return this.session.paper[this.session.place] ?? null;
	}

	get marks(): QuestionMarks {
		return this.session.marks(this.session.place);
	}

	get isLast(): boolean {
		return this.session.place === this.session.paper.length - 1;
	}

	/** Study mode: as many options are chosen as are asked for, and not judged yet. */
	get canCheck(): boolean {
		const { question, marks } = this;
		if (this.session.record.mode !== 'study' || !question?.item || marks.revealed) return false;
		return marks.answer.length === question.wanted;
	}

	/** The same words twice are to be heard twice. */
	say(text: string): void {
		this.#said = this.#said === text ? `${text}\u00a0` : text;
	}

	goTo(place: number): boolean {
		if (place < 0 || place >= this.session.paper.length) return false;
		this.refused = '';
		this.striking = false;
		this.noteOpen = false;
		const shown = place === this.session.state.current;
		if (!shown && !this.#send({ kind: 'visit', question: place })) return false;
		this.reviewing = false;
		return true;
	}

	review(on: boolean): void {
		this.striking = false;
		this.reviewing = on;
	}

	choose(option: number): boolean {
		const { question, marks } = this;
		if (!question || marks.revealed) return false;
		const options = choose(question, marks.answer, option);
		this.refused = '';
		if (options === null) {
			this.refused = refusalText('too-many-options', question.wanted);
			this.say(this.refused);
			return false;
		}
		const place = { question: question.place };
		if (!this.#send({ kind: 'answer', ...place, options }, question.wanted)) return false;
		if (marks.struck.includes(option))
			this.#send({ kind: 'strike', ...place, option, struck: false });
		const letter = letterOf(question.order.indexOf(option));
		this.say(`${letter} ${options.includes(option) ? 'chosen' : 'cleared'}`);
		return true;
	}

	strike(option: number): void {
		const { question, marks } = this;
		if (!question || marks.revealed) return;
		const struck = !marks.struck.includes(option);
		this.striking = false;
		if (!this.#send({ kind: 'strike', question: question.place, option, struck })) return;
		const letter = letterOf(question.order.indexOf(option));
		this.say(`${letter} ${struck ? 'struck out' : 'no longer struck out'}`);
	}

	flag(): void {
		const flagged = !this.marks.flagged;
		if (this.#send({ kind: 'flag', question: this.session.place, flagged }))
			this.say(flagged ? 'Flagged' : 'Flag taken away');
	}

	highlight(selected: Highlight): void {
		const ranges = toggled(this.marks.highlights, selected);
		if (this.#send({ kind: 'highlight', question: this.session.place, ranges }))
			this.say('Highlight changed');
	}

	note(text: string): void {
		if (text !== this.marks.note)
			this.#send({ kind: 'note', question: this.session.place, text: text.slice(0, 20_000) });
	}

	/** Null: not said. */
	confidence(confidence: (typeof confidences)[number] | null): void {
		if (this.marks.revealed) return;
		if (this.#send({ kind: 'confidence', question: this.session.place, confidence }))
			this.say(confidence === null ? 'Not said how sure' : confidenceNames[confidence]);
	}

	nextConfidence(): void {
		const { confidence } = this.marks;
		const at = confidence === null ? -1 : confidences.indexOf(confidence);
		this.confidence(confidences[at + 1] ?? null);
	}

	/** Study mode: judges the answer. Says whether it was. */
	check(): boolean {
		if (!this.canCheck) return false;
		return this.#send({ kind: 'reveal', question: this.session.place });
	}

	pause(): void {
		if (this.session.record.mode !== 'study') return;
		const { paused } = this.session;
		if (this.#send({ kind: paused ? 'resume' : 'pause' }))
			this.say(paused ? 'The clock runs' : 'The clock stands still');
	}

	submit(): void {
		this.#send({ kind: 'submit', by: 'learner' });
	}

	/** Whether it was taken; says why not. */
	#send(draft: EventDraft, choose: number | null = null): boolean {
		const refusal = this.session.send(draft, choose);
		if (refusal !== null) this.say(refusalText(refusal, choose));
		return refusal === null;
	}
}
