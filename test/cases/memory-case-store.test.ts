import { openCase, withEvents } from '../../src/cases/case';
import { memoryCaseStore } from '../../src/cases/memory-case-store';
import { keepsCases } from './case-store-contract';

keepsCases('the store in memory', () => memoryCaseStore());

test('when there are too many cases, the one untouched for longest leaves first', async () => {
  const store = memoryCaseStore(2);
  const [one, two, three] = ['FM-AAAA', 'FM-BBBB', 'FM-CCCC'].map((id) => openCase(id, { personId: 'maya', conversationId: 'chat' }, 'now', { kind: 'fixed' }));
  if (!one || !two || !three) throw new Error('three cases were made');
  await store.save(one);
  await store.save(two);
  await store.save(withEvents(one, 'later', []));
  await store.save(three);
  expect((await Promise.all(['FM-AAAA', 'FM-BBBB', 'FM-CCCC'].map((id) => store.find(id)))).map((found) => found?.id)).toEqual(['FM-AAAA', undefined, 'FM-CCCC']);
});
