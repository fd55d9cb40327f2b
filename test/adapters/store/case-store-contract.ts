import { openCase, withEvents, type Asker, type Case } from '../../../src/core/cases/case';
import type { CaseEvent } from '../../../src/core/cases/case-event';
import type { CaseStore, Committed } from '../../../src/core/cases/case-store';

const maya: Asker = { personId: 'maya', conversationId: 'chat' };

function freshCase(id: string, asker: Asker = maya): Case {
  return openCase(id, asker, '2026-11-20T08:00:00Z', { kind: 'pasted', text: `paste of ${id}`, redactions: [] });
}

function later(aCase: Case, ...events: CaseEvent[]): Case {
  return withEvents(aCase, '2026-11-20T09:00:00Z', events);
}

/** What every case store keeps to, wherever it keeps its cases. */
export function keepsCases(createStore: () => Promise<CaseStore>): void {
  describe('cases', () => {
    let store: CaseStore;
    const save = async (...cases: Case[]): Promise<Committed> => store.commit({ cases });
    beforeEach(async () => {
      store = await createStore();
    });
    afterEach(async () => {
      await store.close();
    });

    test('finds what was saved, and nothing else', async () => {
      expect(await store.find('FM-AAAA')).toBeUndefined();
      expect(await save(freshCase('FM-AAAA'))).toBe('saved');
      expect(await store.find('FM-AAAA')).toEqual(freshCase('FM-AAAA'));
      expect(await store.find('FM-BBBB')).toBeUndefined();
    });

    test('takes the next version, and refuses every other one without changing anything', async () => {
      const first = freshCase('FM-AAAA');
      const second = later(first, { kind: 'asked IT' });
      await save(first);
      expect(await save(second)).toBe('saved');
      for (const wrong of [first, second, { ...second, version: 4 }, { ...second, version: 0 }]) {
        expect(await save(wrong)).toBe('conflict');
        expect(await store.find('FM-AAAA')).toEqual(second);
      }
    });

    test('refuses a case that does not begin with version 1', async () => {
      expect(await save(later(freshCase('FM-AAAA'), { kind: 'fixed' }))).toBe('conflict');
      expect(await store.find('FM-AAAA')).toBeUndefined();
    });

    test('lists what was handed to IT and is not fixed, and what changed since a time', async () => {
      const handedOn = later(freshCase('FM-AAAA'), {
        kind: 'escalated',
        key: 'FM-AAAA-1',
        desk: 'teams',
        group: '',
        area: 'sign-in',
        fingerprint: 'x',
        title: 'x',
        urgency: 'normal',
        impact: 'one person',
        askedBy: 'Maya',
        place: '{}',
        text: 'x',
        sendAt: '2026-11-20T09:00:00Z',
      });
      await save(freshCase('FM-AAAA'), freshCase('FM-BBBB'));
      await save(handedOn);
      expect(await store.requested(10)).toEqual(['FM-AAAA']);
      expect(await store.changedSince('2026-11-20T08:30:00Z', 10)).toEqual(['FM-AAAA']);
      expect(await store.changedSince('2026-11-20T08:00:00Z', 10)).toEqual(['FM-AAAA', 'FM-BBBB']);
      expect(await store.changedSince('2026-11-20T08:00:00Z', 1)).toEqual(['FM-AAAA']);
      await save(later(handedOn, { kind: 'fixed' }));
      expect(await store.requested(10)).toEqual([]);
    });

    test('of many who save the same next version one wins, and whoever tries again on the newest loses nothing', async () => {
      await save(freshCase('FM-AAAA'));
      let conflicts = 0;
      const answer = async (number: number): Promise<void> => {
        for (;;) {
          const newest = await store.find('FM-AAAA');
          if (!newest) throw new Error('the case is gone');
          if ((await save(later(newest, { kind: 'answered', fact: `Fact${number}`, value: 'YES' }))) === 'saved')
            return;
          conflicts += 1;
        }
      };
      await Promise.all(Array.from({ length: 20 }, (_, number) => answer(number)));
      const stored = await store.find('FM-AAAA');
      expect(stored?.version).toBe(21);
      expect(new Set(stored?.log.flatMap(({ event }) => (event.kind === 'answered' ? [event.fact] : []))).size).toBe(
        20,
      );
      expect(conflicts).toBeGreaterThan(0);
    });

    test('the current case is the one the person last worked on here', async () => {
      expect(await store.current(maya)).toBeUndefined();
      const [older, newer] = [freshCase('FM-AAAA'), freshCase('FM-BBBB')];
      await save(older);
      await save(newer);
      expect((await store.current(maya))?.id).toBe('FM-BBBB');
      await save(later(older, { kind: 'went back' }));
      expect((await store.current(maya))?.id).toBe('FM-AAAA');
    });

    test('what happens quietly to another case leaves the person with the one they work on', async () => {
      const [older, newer] = [freshCase('FM-AAAA'), freshCase('FM-BBBB')];
      const by = { id: 'ida', name: 'Ida' };
      await save(older);
      await save(newer);
      const taken = later(older, { kind: 'taken', by });
      expect(await save(taken)).toBe('saved');
      expect((await store.current(maya))?.id).toBe('FM-BBBB');
      // What IT asks is a new message, so that is what an answer means.
      await save(later(taken, { kind: 'wrote to asker', text: 'Which one?', by }));
      expect((await store.current(maya))?.id).toBe('FM-AAAA');
    });

    test('a case that is fixed or left is current no more, and no older one takes its place unasked', async () => {
      const [one, two, three] = [freshCase('FM-AAAA'), freshCase('FM-BBBB'), freshCase('FM-CCCC')];
      for (const aCase of [one, two, three]) await save(aCase);
      expect((await store.current(maya))?.id).toBe('FM-CCCC');
      await save(later(three, { kind: 'fixed' }));
      expect(await store.current(maya)).toBeUndefined();
      await save(later(two, { kind: 'resumed' }));
      expect((await store.current(maya))?.id).toBe('FM-BBBB');
      await save(later(later(two, { kind: 'resumed' }), { kind: 'left' }));
      expect(await store.current(maya)).toBeUndefined();
      await save(later(one, { kind: 'resumed' }));
      expect((await store.current(maya))?.id).toBe('FM-AAAA');
    });

    test('nobody has another person\u2019s case, nor their own from another conversation', async () => {
      await save(freshCase('FM-AAAA'));
      expect(await store.current({ personId: 'noah', conversationId: 'chat' })).toBeUndefined();
      expect(await store.current({ personId: 'maya', conversationId: 'group' })).toBeUndefined();
      expect((await store.current({ ...maya }))?.id).toBe('FM-AAAA');
    });

    test('what it took in and what it gave out cannot be used to change what it holds', async () => {
      const given = freshCase('FM-AAAA');
      await save(given);
      given.log.length = 0;
      (await store.find('FM-AAAA'))?.log.splice(0);
      (await store.current(maya))?.log.splice(0);
      expect(await store.find('FM-AAAA')).toEqual(freshCase('FM-AAAA'));
    });
  });
}
