import { articleView } from '../../../src/core/replies/article-view';
import { viewOfReference, viewsOfFindings } from '../../../src/core/replies/code-view';
import { liveArticles } from '../../../src/core/knowledge/knowledge-index';
import { realEngine } from '../../golden/real-engine';
import { smallEngine } from '../knowledge/small-knowledge';
import { inEnglish } from '../../rendering/english';

const { index } = smallEngine;

test('an article is shown with its causes, what tells them apart, its steps, risks and sources', () => {
  const view = articleView('gate-refused', index);
  expect(view && inEnglish(view)).toMatchObject({
    title: 'The gate refused the visitor',
    causes: [
      { title: 'A PIN was saved as the secret', frequency: 'Often the cause', resolution: 'save-password' },
      { toldBy: [expect.stringMatching(/ and /)] },
      { frequency: 'Rarely the cause' },
      {},
    ],
    notes: ['The gate keeps a list of refused visitors.'],
    sources: [{ title: 'About the gate', url: 'https://example.org/gate' }],
    reviewed: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
  });
  expect(view?.questions.map(({ fact }) => fact)).toEqual(
    expect.arrayContaining(['SecretKind', 'JoinState', 'AccountState']),
  );
});

test('an id that no article has shows nothing', () => {
  expect(articleView('nothing', index)).toBeUndefined();
  expect(articleView('__proto__', index)).toBeUndefined();
});

test.each([
  ['ntstatus:0xC000006D', ['0xC000006D', '-1073741715', '3221225581', 'c000006d']],
  ['aadsts:50126', ['AADSTS50126', '50126']],
  ['winhttp:12002', ['12002', '0x80072EE2', '-2147012894', '2147954402', '80072ee2', '0x00002EE2']],
  ['power-automate:GateRefused', ['GateRefused']],
])('every spelling of %s is told', (reference, spellings) => {
  expect(viewOfReference(reference, index).spellings).toEqual(spellings);
});

test('a code that comes twice is told once', () => {
  const reading = smallEngine.read('0xC000006D and once more -1073741715');
  if (reading.kind !== 'report') throw new Error(reading.kind);
  expect(viewsOfFindings(reading.report.codes, index)).toHaveLength(1);
});

test('every article that is shipped can be shown, with a resolution for each cause and no slot left open', () => {
  const shipped = realEngine().index;
  for (const { id } of liveArticles(shipped.knowledge)) {
    const view = articleView(id, shipped);
    if (!view) throw new Error(id);
    const resolutions = new Set(view.resolutions.map((resolution) => resolution.id));
    expect({ id, without: view.causes.filter(({ resolution }) => !resolutions.has(resolution)) }).toEqual({
      id,
      without: [],
    });
    const { title, summary, causes, notes } = inEnglish(view);
    expect(JSON.stringify([title, summary, causes.map((cause) => cause.title), notes])).not.toMatch(/\{[a-z_]+\}/);
  }
});
