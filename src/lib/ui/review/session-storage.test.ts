import { expect, it } from 'vitest';
import { memoryStorage, sampleSession } from './sample-session';
import { decodeSession, encodeCard, encodeSession, sessionStoreOn } from './session-storage';

const closed = () => {
	throw new DOMException('closed', 'SecurityError');
};

it('a session comes back as it was, with what was typed', () => {
	const session = sampleSession();
	expect(decodeSession(encodeSession(session), encodeCard(session))).toEqual(session);
});

it('a new tab takes up the session of this device, a tab of its own keeps its own', () => {
	const device = memoryStorage();
	const first = memoryStorage();
	const one = sampleSession();
	sessionStoreOn(
		() => first,
		() => device
	).save(one);
	const second = sessionStoreOn(memoryStorage, () => device);
	expect(second.load()).toEqual(one);
	const other = sampleSession({ id: 's2', steps: [] });
	sessionStoreOn(memoryStorage, () => device).save(other);
	expect(
		sessionStoreOn(
			() => first,
			() => device
		).load()
	).toEqual(one);
});

it('each change is kept, also those of the card alone', () => {
	const tab = memoryStorage();
	const store = sessionStoreOn(() => tab, memoryStorage);
	const session = sampleSession();
	store.save(session);
	const typed = {
		...session,
		current: session.current && { ...session.current, response: { kind: 'text', text: 'awsvpc' } }
	} as typeof session;
	store.save(typed);
	expect(store.load()).toEqual(typed);
	const over = { ...typed, current: null, over: true };
	store.save(over);
	expect(store.load()).toEqual(over);
	store.save(null);
	expect(store.load()).toBeNull();
});

it('a session that is over is for its own tab alone', () => {
	const [tab, device] = [memoryStorage(), memoryStorage()];
	const store = sessionStoreOn(
		() => tab,
		() => device
	);
	store.save(sampleSession());
	const over = sampleSession({ current: null, over: true });
	store.save(over);
	expect(store.load()).toEqual(over);
	expect(sessionStoreOn(memoryStorage, () => device).load()).toBeNull();
});

it('a card of another session is not put into this one', () => {
	const session = sampleSession();
	const other = encodeCard(sampleSession({ id: 's2' }));
	expect(decodeSession(encodeSession(session), other)?.current).toBeNull();
});

it.each([null, '', '{', '{}', '{"id":"s1"}', JSON.stringify({ ...sampleSession(), plan: [1] })])(
	'%j is no session',
	(text) => {
		expect(decodeSession(text, null)).toBeNull();
	}
);

it('a storage that is closed or full keeps nothing and breaks nothing', () => {
	const store = sessionStoreOn(closed, () => memoryStorage(10));
	store.save(sampleSession());
	expect(store.load()).toBeNull();
});
