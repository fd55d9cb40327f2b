import { inEnglish } from '../../rendering/english';
import { openCase, withEvents, type Case } from '../../../src/core/cases/case';
import type { CaseEvent } from '../../../src/core/cases/case-event';
import { recognisedContentOf } from '../../../src/core/cases/recognised-content';
import { diagnoseCase } from '../../../src/core/cases/findings';
import { findingsOfReport } from '../../../src/core/diagnosis/diagnose';
import { createEngine, type Engine } from '../../../src/core/diagnosis/engine';
import { anArticle } from '../../core/knowledge/an-article';
import { indexOf, reportOf, smallFacts } from '../../core/knowledge/small-knowledge';
import { smallArticles } from '../../core/knowledge/small-articles';
import { memoryStore } from '../../adapters/store/memory-store';
import { validateCard } from '../../cards/validate-card';
import { smallPolicy } from '../helpdesk/small-policy';
import { realEngine } from '../../golden/real-engine';
import { render } from '../../rendering/cards';
import { Chat, maya, questions, refused } from './chat';

const [, aboutJoin] = questions;

describe('what stays of a paste', () => {
  const engine = realEngine();
  const examples = engine.index.knowledge.articles
    .filter(({ status }) => status !== 'retired')
    .flatMap(({ id, examples: { matches } }) => matches.map((text) => ({ id, text })));
  const frontOf = (text: string): string | undefined => {
    const reading = engine.read(text);
    return reading.kind === 'report'
      ? engine.diagnose(findingsOfReport(reading.report)).matches[0]?.article.id
      : undefined;
  };

  test('of nearly every example in the knowledge base leads to the same article', () => {
    const lost = examples.filter(
      ({ text }) => frontOf(recognisedContentOf(reportOf(text, engine), engine)) !== frontOf(text),
    );
    expect(examples.length).toBeGreaterThan(100);
    expect(lost.length < examples.length * 0.03 ? [] : lost).toEqual([]);
  });

  test('holds nothing that was hidden, no address and no name', () => {
    const personal =
      'Maya Lindqvist maya.lindqvist@contoso.com CONTOSO\\mlindqvist password: Hunter2!x +49 170 1234567';
    // One example an article will do: what is appended is the same each time.
    for (const { text } of new Map(examples.map((example) => [example.id, example])).values()) {
      const recognised = recognisedContentOf(reportOf(`${text}\n${personal}`, engine), engine);
      expect(recognised).not.toMatch(/\[hidden|@|lindqvist|Hunter2|1234567/i);
    }
  });

  test('holds no name of a machine, tenant or account of an output', () => {
    const dump = [
      'AzureAdJoined : YES',
      'EnterpriseJoined : NO',
      'DomainJoined : YES',
      'DomainName : CONTOSO',
      'Device Name : DESK-17.contoso.com',
      'TenantName : Contoso',
      'DeviceId : 0f8fad5b-d9cb-469f-a165-70867728950e',
      'Executing Account Name : CONTOSO\\maya, maya@contoso.com',
      'AzureAdPrt : NO',
    ].join('\n');
    expect(recognisedContentOf(reportOf(dump, engine), engine)).not.toMatch(/contoso|DESK-17|0f8fad5b|maya/i);
  });
});

describe('a case whose words were deleted', () => {
  test('goes on where it stood, from what was recognised in them', async () => {
    const store = memoryStore();
    const chat = new Chat(store.cases);
    await chat.says(`My gate fails, says Noah: ${refused}`);
    await chat.presses('answer:SecretKind=password');
    await store.cases.purge({ textsBefore: '2026-12-30', casesBefore: '2026-01-01', keysBefore: '2026-12-30' });
    const purged = await chat.stored();
    expect(JSON.stringify(purged)).not.toContain('Noah');
    await chat.presses('view');
    expect(chat.ask).toBe(aboutJoin);
    await chat.presses('answer:JoinState=none');
    expect(chat.reply).toMatchObject({ kind: 'steps', heading: 'Join the machine' });
    expect(validateCard(render(chat.reply))).toEqual([]);
  });

  test('can still be sent to IT, and what was sent before is shown without words', async () => {
    const store = memoryStore();
    const chat = new Chat(store.cases, undefined, smallPolicy());
    await chat.says(refused);
    await chat.presses('ask-it');
    await chat.presses('send', { inputs: { summary: 'My gate fails, says Noah.' } });
    await store.cases.purge({ textsBefore: '2026-12-30', casesBefore: '2026-01-01', keysBefore: '2026-12-30' });
    await chat.presses('view');
    expect(chat.reply.kind).toBe('sent');
    const card = chat.conversation.cards.desk(await chat.stored());
    expect(card && inEnglish(card)).toMatchObject({ kind: 'desk', title: 'The gate refused the visitor' });
    expect(JSON.stringify(card)).not.toContain('Noah');
    expect(card && validateCard(render(card))).toEqual([]);
  });

  test('about nothing that is known still has a card', async () => {
    const store = memoryStore();
    const chat = new Chat(store.cases);
    await chat.says('qwertz uiop');
    await store.cases.purge({ textsBefore: '2026-12-30', casesBefore: '2026-01-01', keysBefore: '2026-12-30' });
    await chat.presses('view');
    expect(chat.reply.kind).toBe('nothing');
    await chat.presses('ask-it');
    expect(chat.reply.kind).toBe('handover');
  });
});

describe('after the knowledge changed', () => {
  const asker = maya;
  const log: CaseEvent[] = [
    { kind: 'pasted', text: refused, redactions: [] },
    { kind: 'answered', fact: 'SecretKind', value: 'password' },
    { kind: 'answered', fact: 'JoinState', value: 'none' },
    { kind: 'step done', cause: 'gate-refused/not-joined', step: 1 },
    { kind: 'did not help', cause: 'gate-refused/not-joined' },
  ];
  const [first, ...rest] = log;
  const old: Case = withEvents(
    openCase('FM-7K3Q', asker, '2026-11-20T07:00:00.000Z', first ?? { kind: 'left' }),
    '2026-11-20T07:01:00.000Z',
    rest,
  );

  /** A chat over other knowledge, with the old case in it. */
  async function laterOn(engine: Engine, ...events: CaseEvent[]): Promise<Chat> {
    const store = memoryStore();
    await store.cases.commit({
      cases: [openCase(old.id, asker, '2026-11-20T07:00:00.000Z', first ?? { kind: 'left' })],
    });
    await store.cases.commit({ cases: [withEvents({ ...old, version: 1 }, '2026-11-20T07:02:00.000Z', events)] });
    const chat = new Chat(store.cases, engine, smallPolicy());
    await chat.presses('view', { caseId: old.id, version: 1, nonce: 'old card' });
    return chat;
  }

  const fewerFacts = Object.fromEntries(Object.entries(smallFacts).filter(([fact]) => fact !== 'SecretKind'));
  const without = (id: string) => smallArticles.filter((article) => article.id !== id);
  const renamed = smallArticles.map((article) =>
    article.id === 'gate-refused'
      ? anArticle({
          ...article,
          causes: [{ id: 'new-cause', title: 'Something else', resolution: 'save-password' }],
          sources: [{ title: 'About', url: 'https://example.org/gate', supports: ['new-cause'] }],
        })
      : article,
  );
  const worlds: [name: string, engine: Engine, events: CaseEvent[]][] = [
    ['the article is gone', createEngine(indexOf(without('gate-refused'))), []],
    [
      'the article that was chosen is gone',
      createEngine(indexOf(without('gate-refused'))),
      [{ kind: 'chosen', article: 'gate-refused' }],
    ],
    ['its causes have other names', createEngine(indexOf(renamed)), []],
    ['a fact that was answered is gone', createEngine(indexOf(without('gate-refused'), fewerFacts)), []],
    [
      'the fact to be asked again is gone',
      createEngine(indexOf(without('gate-refused'), fewerFacts)),
      [{ kind: 'reconsidered', fact: 'SecretKind' }],
    ],
    [
      'a value that was answered is gone',
      createEngine(indexOf(smallArticles)),
      [{ kind: 'answered', fact: 'JoinState', value: 'floating' }],
    ],
    [
      'the fact that IT wants is gone',
      createEngine(indexOf(without('gate-refused'), fewerFacts)),
      [
        {
          kind: 'escalated',
          key: 'FM-7K3Q-1',
          desk: 'teams',
          group: '',
          area: '',
          fingerprint: 'x',
          title: 'The gate',
          urgency: 'low',
          impact: 'a team',
          askedBy: 'Maya',
          place: '{}',
          text: 'words',
          sendAt: '2026-11-20T07:00:00.000Z',
        },
        { kind: 'fact wanted', fact: 'SecretKind', by: { id: 'ida', name: 'Ida' } },
      ],
    ],
  ];

  test.each(worlds)('when %s, the card is whole and leads on', async (_, engine, events) => {
    const chat = await laterOn(engine, ...events);
    expect(chat.note).toBe('');
    expect(validateCard(render(chat.reply))).toEqual([]);
    expect(JSON.stringify(chat.reply)).not.toMatch(/undefined|NaN/);
    const desk = chat.conversation.cards.desk(await chat.stored());
    expect(desk ? validateCard(render(desk)) : []).toEqual([]);
    // A button of the old card is answered, whatever it was.
    for (const verb of [
      'answer:SecretKind=pin',
      'change:SecretKind',
      'choose:gate-refused',
      'did-not-help',
      'step-done:1',
      'take-back',
    ]) {
      await chat.presses(verb, { caseId: old.id, nonce: `old ${verb}` });
      expect(validateCard(render(chat.reply))).toEqual([]);
    }
    await chat.says('ask it');
    expect(validateCard(render(chat.reply))).toEqual([]);
  });

  test('a better article helps the old case too', () => {
    expect(diagnoseCase(old, createEngine(indexOf(smallArticles))).diagnosis.matches[0]?.article.id).toBe(
      'gate-refused',
    );
    expect(diagnoseCase(old, createEngine(indexOf(without('gate-refused')))).diagnosis.matches).toEqual([]);
  });
});
