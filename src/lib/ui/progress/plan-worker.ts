/// <reference lib="webworker" />
import { examPlan, type ExamPlan, type PlanInput } from '$lib/memory/plan';
import type { Card } from '$lib/memory/types';

/** A plan's input as it can be handed over: the weights as numbers, in the order of the cards. */
export type PlanRequest = Omit<PlanInput<Card>, 'weightOf'> & {
	readonly weights: readonly number[];
};

export type PlanMessage =
	| { readonly kind: 'done'; readonly plan: ExamPlan | null }
	| { readonly kind: 'failed'; readonly message: string };

const scope = self as unknown as DedicatedWorkerGlobalScope;
const send = (message: PlanMessage) => scope.postMessage(message);

scope.onmessage = ({ data }: MessageEvent<PlanRequest>) => {
	try {
		const weights = new Map(data.cards.map((card, i) => [card.id, data.weights[i] ?? 0]));
		const plan = examPlan({ ...data, weightOf: (card) => weights.get(card.id) ?? 0 });
		send({ kind: 'done', plan });
	} catch (error) {
		send({ kind: 'failed', message: String(error) });
	}
};
