import { expect, it, vi } from 'vitest';
import { AttemptLock, type Hold } from './attempt-lock';

interface Holder {
	readonly reject: (reason: Error) => void;
}

/** What the browser's locks do for one name: a line, and theft. */
function fakeLocks() {
	let holder: Holder | null = null;
	const line: (() => void)[] = [];
	const grant = (work: () => Promise<void>, done: () => void, reject: (e: Error) => void) => {
		const mine: Holder = { reject };
		holder = mine;
		void work().then(() => {
			if (holder !== mine) return;
			holder = null;
			done();
			line.shift()?.();
		});
	};
	const request = (_: string, options: LockOptions, work: () => Promise<void>) =>
		new Promise<void>((resolve, reject) => {
			const now = () => grant(work, resolve, reject);
			if (options.steal) {
				holder?.reject(new DOMException('stolen', 'AbortError'));
				now();
			} else if (holder) {
				line.push(now);
				options.signal?.addEventListener('abort', () => {
					line.splice(line.indexOf(now), 1);
					reject(new DOMException('aborted', 'AbortError'));
				});
			} else now();
		});
	return { request } as unknown as LockManager;
}

function tab(locks: LockManager | undefined) {
	const seen: Hold[] = [];
	const lock = new AttemptLock('a', locks, (hold) => seen.push(hold));
	lock.open();
	return { lock, seen };
}

it('the first tab has it, the second does not, and gets it when the first is closed', async () => {
	vi.useFakeTimers();
	const locks = fakeLocks();
	const one = tab(locks);
	expect(one.lock.hold).toBe('here');
	const two = tab(locks);
	expect(two.lock.hold).toBe('asking');
	await vi.advanceTimersByTimeAsync(1000);
	expect(two.lock.hold).toBe('elsewhere');
	one.lock.close();
	await vi.advanceTimersByTimeAsync(0);
	expect(two.seen).toEqual(['elsewhere', 'here']);
	expect(one.seen).toEqual(['here']);
	vi.useRealTimers();
});

it('is taken over, back, and handed on when the last taker leaves', async () => {
	const locks = fakeLocks();
	const [one, two] = [tab(locks), tab(locks)];
	two.lock.takeOver();
	await vi.waitFor(() => expect(one.lock.hold).toBe('elsewhere'));
	expect(two.lock.hold).toBe('here');
	one.lock.takeOver();
	await vi.waitFor(() => expect(two.lock.hold).toBe('elsewhere'));
	expect(one.lock.hold).toBe('here');
	one.lock.close();
	await vi.waitFor(() => expect(two.lock.hold).toBe('here'));
});

it('every tab has it where the browser knows no locks', () => {
	expect(tab(undefined).lock.hold).toBe('here');
});
