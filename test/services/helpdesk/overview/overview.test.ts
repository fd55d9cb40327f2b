import { figuresOver } from '../../../../src/services/helpdesk/overview/figures';
import { openRequests } from '../../../../src/services/helpdesk/overview/open-requests';
import { smallEngine } from '../../../core/knowledge/small-knowledge';
import { maya, noah } from '../../conversation/chat';
import { WithDesk } from '../it-desk';

const otto = { personId: 'otto', conversationId: 'ottos chat' };

describe('what waits for IT', () => {
  test('is each request with how far it is, until it is fixed', async () => {
    const desk = new WithDesk();
    const id = await desk.escalates('GateRefused', maya, { urgency: 'high' });
    await desk.files(id, 'INC042');
    expect(await openRequests(desk.chat.store)).toMatchObject([
      {
        caseId: id,
        title: 'The gate refused the visitor',
        status: 'filed',
        urgency: 'high',
        ticket: { number: 'INC042' },
        takenBy: '',
        waitsForPerson: false,
        followers: [],
      },
    ]);

    await desk.presses('take', id);
    await desk.presses('want', id, { inputs: { fact: 'SecretKind' } });
    expect(await openRequests(desk.chat.store)).toMatchObject([
      { status: 'taken', takenBy: 'ida', waitsForPerson: true },
    ]);

    await desk.presses('it-fixed', id, { inputs: { 'note-fixed': 'It was painted.' } });
    expect(await openRequests(desk.chat.store)).toEqual([]);
  });

  test('shows those who follow an outage with the request that leads it', async () => {
    const desk = new WithDesk();
    const lead = await desk.escalates('GateRefused', maya);
    await desk.files(lead);
    const follower = await desk.escalates('GateRefused', otto);

    expect(await openRequests(desk.chat.store)).toMatchObject([{ caseId: lead, followers: [{ caseId: follower }] }]);
  });

  test('is nothing where a case never reached IT', async () => {
    const desk = new WithDesk();
    await desk.chat.says('GateRefused');
    expect(await openRequests(desk.chat.store)).toEqual([]);
  });
});

describe('figures', () => {
  test('count how cases went, by article, and where people gave up', async () => {
    const desk = new WithDesk();
    const { chat } = desk;
    await chat.says('GateRefused', maya);
    await chat.presses('answer:SecretKind=pin', { asker: maya });
    await chat.presses('fixed', { asker: maya });
    await desk.escalates('GateRefused', otto);
    await chat.says('GateRefused', noah);
    await chat.presses('answer:SecretKind=pin', { asker: noah });
    await chat.presses('did-not-help', { asker: noah });
    const now = chat.now();
    const figures = await figuresOver({ cases: chat.store, engine: smallEngine, now: () => now })(7);

    expect(figures).toMatchObject({
      cases: 3,
      outcomes: { alone: 1, 'with IT': 1, open: 1, left: 0, 'by IT': 0 },
      perDay: [0, 0, 0, 0, 0, 0, 3],
      cutOff: false,
      articles: [
        {
          article: 'gate-refused',
          cases: 3,
          gaveUpAt: [{ place: { kind: 'question', fact: 'SecretKind' }, times: 1 }],
          inVain: [{ cause: 'pin-saved', times: 1 }],
        },
      ],
    });
    expect(figures.days.at(-1)).toBe(now.slice(0, 10));
  });

  test('diagnose a case again only when it has changed', async () => {
    const { chat } = new WithDesk();
    await chat.says('GateRefused');
    let diagnosed = 0;
    const engine = {
      ...smallEngine,
      diagnose: (findings: Parameters<typeof smallEngine.diagnose>[0]) => {
        diagnosed += 1;
        return smallEngine.diagnose(findings);
      },
    };
    const figures = figuresOver({ cases: chat.store, engine, now: () => chat.now() });
    await figures(7);
    await figures(7);
    expect(diagnosed).toBe(1);
    await chat.presses('answer:SecretKind=pin');
    await figures(7);
    expect(diagnosed).toBe(2);
  });

  test('hold nothing that a person wrote, and no name of anybody', async () => {
    const desk = new WithDesk();
    await desk.escalates('GateRefused on the machine called Wolpertinger', otto);
    const figures = await figuresOver({
      cases: desk.chat.store,
      engine: smallEngine,
      now: () => desk.chat.now(),
    })(7);
    expect(JSON.stringify(figures)).not.toMatch(/otto|Wolpertinger|FM-/i);
  });
});
