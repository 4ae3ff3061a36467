import type { ItemId } from '../../../core/ids';
import type { Assembled } from '../../../exam/assemble';
import type { ExamFilter, Exposures } from '../../../exam/candidates';
import type { AttemptRecord, ExamForm, ExamFormat } from '../../../exam/types';
import { assemblePaper, planAttempt } from '../session/begin-attempt';
import type { Study } from '../../study/open-study';
import type { Services } from '../../shared/services';
import { extraMinutes, type Sitting } from './sitting';

/** What the learner asks for. */
export interface ExamRequest {
	readonly format: ExamFormat;
	readonly filter: ExamFilter;
	/** Most generated questions, as a share; the assembly's own where it is left out. */
	readonly generatedShare?: number;
}

/** Papers whose questions a new one does not repeat while there are others. */
const recentPapers = 2;

/** `attempts`: begun last first. */
export function itemsOfRecentPapers(
	attempts: readonly Pick<AttemptRecord, 'form' | 'events'>[]
): ReadonlySet<ItemId> {
	const sat = attempts.filter(({ events }) => events.length > 0).slice(0, recentPapers);
	return new Set(sat.flatMap(({ form }) => form.questions.map(({ item }) => item)));
}

/** The paper that a request gives now. */
export function paperFor(
	course: Study['deck']['course'],
	{ format, filter, generatedShare }: ExamRequest,
	known: { readonly exposure: Exposures; readonly avoid: ReadonlySet<ItemId> },
	seed: string
): Assembled {
	return assemblePaper(course, format, {
		seed,
		filter,
		...known,
		...(generatedShare === undefined ? {} : { generatedShare })
	});
}

const untimed = (form: ExamForm): ExamForm => ({
	...form,
	format: { ...form.format, minutes: null }
});

/** Keeps the paper to be sat. Returns the attempt's id. */
export function planExam(
	{ store }: Pick<Study, 'store'>,
	services: Pick<Services, 'newSeed'>,
	form: ExamForm,
	{ mode, time }: Sitting
): Promise<string> {
	return planAttempt(store, time.kind === 'untimed' ? untimed(form) : form, {
		id: services.newSeed(),
		mode,
		extraMinutes: extraMinutes(time)
	});
}
