import { shownCards } from '../../src/teams/shown-cards';

test('the newest message of a case is known, and of a case never shown none', () => {
  const shown = shownCards();
  shown.remember('FM-2222', 'first');
  shown.remember('FM-3333', 'other');
  shown.remember('FM-2222', 'second');

  expect([shown.of('FM-2222'), shown.of('FM-3333'), shown.of('FM-4444')]).toEqual(['second', 'other', undefined]);
});

test('of too many cases the one shown longest ago is forgotten', () => {
  const shown = shownCards(2);
  for (const id of ['a', 'b', 'a', 'c']) shown.remember(id, `message of ${id}`);

  expect([shown.of('a'), shown.of('b'), shown.of('c')]).toEqual(['message of a', undefined, 'message of c']);
});
