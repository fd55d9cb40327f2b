import { say } from '../rendering/english';
import { openCase, withEvents } from '../../src/core/cases/case';
import type { CaseEvent } from '../../src/core/cases/case-event';
import { diagnoseCase } from '../../src/core/cases/findings';
import { requestDetails } from '../../src/services/helpdesk/request-details';
import { emptyForm } from '../core/replies/replies-of';
import { requestSummary } from '../../src/services/helpdesk/request-summary';
import type { Diagnosis } from '../../src/core/diagnosis/diagnose';
import type { Engine } from '../../src/core/diagnosis/engine';
import { composeReply } from '../../src/core/replies/compose';
import type { Reply } from '../../src/core/replies/reply';
import { validateCard } from '../cards/validate-card';
import { render } from '../rendering/cards';
import { realEngine } from './real-engine';

const mostTurns = 60;
const nonce = 'k3q9x2m7';

/** What a person may do about a card: not know, then try everything in vain. Undefined when nothing is left. */
function nextEvent({ nextCheck, advice, matches }: Diagnosis): CaseEvent | undefined {
  if (nextCheck) return { kind: 'not known', fact: nextCheck.fact };
  return advice && { kind: 'did not help', cause: `${matches[0]?.article.id ?? ''}/${advice.cause.cause.id}` };
}

/** An output in which little is as it should be, so that there is much to say about it. */
const troubledDump = [
  'AzureAdJoined : NO',
  'EnterpriseJoined : NO',
  'DomainJoined : NO',
  'DeviceAuthStatus : FAILED. Device is either disabled or deleted',
  'TpmProtected : NO',
  'KeySignTest : MUST Run elevated to test.',
  'NgcSet : NO',
  'WorkplaceJoined : YES',
  'WamDefaultSet : ERROR',
  'AzureAdPrt : NO',
  'EnterprisePrt : NO',
  'OnPremTgt : NO',
  'CloudTgt : NO',
  'AD Connectivity Test : FAIL [0x0000054b]',
  'DRS Discovery Test : FAIL [0x801c0021/0x80072ee2]',
  'Executing Account Name : WORKGROUP\\SYSTEM',
  'SessionIsNotRemote : NO',
  'PreReqResult : WillNotProvision',
].join('\n');

/** Every card about an article, from its first example to the end of its causes, and the summary for IT. */
function* repliesAbout(engine: Engine, article: string, example: string): Generator<Reply> {
  let aCase = withEvents(
    openCase('FM-7K3Q', { personId: 'maya', conversationId: 'chat' }, '2026-11-20T08:00:00Z', {
      kind: 'pasted',
      text: example,
      redactions: [],
    }),
    '2026-11-20T08:00:01Z',
    [{ kind: 'chosen', article }],
  );
  for (let turn = 0; turn < mostTurns; turn += 1) {
    const found = diagnoseCase(aCase, engine);
    yield composeReply(aCase, found, engine.index, { nonce });
    const event = nextEvent(found.diagnosis);
    if (!event) break;
    aCase = withEvents(aCase, '2026-11-20T08:00:02Z', [event]);
  }
  const asking = withEvents(aCase, '2026-11-20T08:00:03Z', [{ kind: 'asked IT' }]);
  const found = diagnoseCase(asking, engine);
  yield composeReply(asking, found, engine.index, {
    nonce,
    form: {
      ...emptyForm,
      summary: requestSummary(asking, found, engine.index).map(say).join('\n'),
      details: requestDetails(asking, found, engine.index).map(say).join('\n'),
      mailLink: 'mailto:it@contoso.com',
    },
  });
}

let engine: Engine;
beforeAll(() => {
  engine = realEngine();
});

test('every card about every article is one that Teams takes, and holds all there is to say', () => {
  const faults: string[] = [];
  const kinds = new Set<string>();
  for (const { id, examples } of engine.index.knowledge.articles.filter(({ status }) => status !== 'retired')) {
    for (const reply of repliesAbout(engine, id, examples.matches[0] ?? '')) {
      const card = render(reply);
      kinds.add(reply.kind);
      faults.push(...validateCard(card).map((fault) => `${id} (${reply.kind}): ${fault}`));
      if (JSON.stringify(card).includes('There is more to say about this'))
        faults.push(`${id} (${reply.kind}): has too much to say for one card`);
    }
  }
  expect(faults).toEqual([]);
  expect(kinds).toEqual(new Set(['question', 'steps', 'exhausted', 'handover']));
});

test('with a whole output behind the paste every first card is still one that Teams takes', () => {
  const faults = engine.index.knowledge.articles
    .filter(({ status }) => status !== 'retired')
    .flatMap(({ id, examples }) => {
      const [first] = repliesAbout(engine, id, `${examples.matches[0] ?? ''}\n${troubledDump}`);
      return first ? validateCard(render(first)).map((fault) => `${id}: ${fault}`) : [`${id}: has no card`];
    });
  expect(faults).toEqual([]);
});
