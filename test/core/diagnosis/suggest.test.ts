import { findingsOfReport, type Findings } from '../../../src/core/diagnosis/diagnose';
import { readingOf } from '../../decoys/suggested';
import { realEngine } from '../../golden/real-engine';

const engine = realEngine();

const findingsOf = (text: string, more: Partial<Findings> = {}): Findings => ({
  ...findingsOfReport(readingOf(engine, text)),
  ...more,
});

const suggested = (findings: Findings): { ids: string[]; instead: boolean } => {
  const { articles, instead } = engine.suggest(findings, engine.diagnose(findings));
  return { ids: articles.map(({ id }) => id), instead };
};

/** The search by words has nothing for it, and three articles are near. */
const silent = 'take screenshot action fails, there is no interactive desktop, screen was locked in the middle';

test('where nothing is found, what the words may mean is suggested', () => {
  const findings = findingsOf(silent);

  expect(engine.diagnose(findings).outcome).toBe('none');
  expect(suggested(findings)).toEqual({ ids: expect.any(Array), instead: true });
  expect(suggested(findings).ids).toHaveLength(3);
});

test('the suggestions become a choice, and the diagnosis without them says what it said before', () => {
  const findings = findingsOf(silent);
  const { ids } = suggested(findings);
  const offered = engine.diagnose({ ...findings, suggested: ids });

  expect(offered).toMatchObject({ outcome: 'ambiguous', choices: 3, nextCheck: undefined, advice: undefined });
  expect(offered.matches.map(({ article }) => article.id)).toEqual(ids);
  expect(engine.diagnose(findings).matches).toEqual([]);
});

test('who refuses one is offered the others, and who refuses them all is asked no more', () => {
  const { ids } = suggested(findingsOf(silent));
  const [first = ''] = ids;

  expect(suggested(findingsOf(silent, { refused: new Set([first]) }))).toEqual({ ids: ids.slice(1), instead: true });
  expect(suggested(findingsOf(silent, { refused: new Set(ids) }))).toEqual({ ids: [], instead: false });
});

test.each([
  ['a code', `${silent} AADSTS50126`],
  ['a code nobody knows', `${silent} error 0x8765ABCD`],
  ['a small talk', 'thanks a lot, have a nice weekend!'],
  ['another product', 'UiPath robot cannot take a screenshot, the desktop is locked'],
])('nothing is suggested beside %s', (_what, text) => {
  expect(suggested(findingsOf(text))).toEqual({ ids: [], instead: false });
});

test('nothing is suggested to whoever chose an article or has answered a question', () => {
  const { ids } = suggested(findingsOf(silent));

  expect(suggested(findingsOf(silent, { chosen: ids[1] })).ids).toEqual([]);
  expect(suggested(findingsOf(silent, { answers: new Map([['SessionState', 'locked']]) })).ids).toEqual([]);
});

test('a guess that the other searches share stands', () => {
  const guess = findingsOf('my unattended flow says the credentials are wrong but they work when I log in');
  const { matches } = engine.diagnose(guess);

  expect(suggested(guess).instead).toBe(false);
  expect(matches[0]?.article.id).toBeDefined();
});
