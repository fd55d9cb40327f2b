import fc from 'fast-check';
import { openSqlite } from '../../../src/adapters/store/sqlite';
import { openStore } from '../../../src/adapters/store/store';
import { stateOf } from '../../../src/core/cases/case-state';
import { english, textOf } from '../../rendering/english';
import { deskChannel, smallPolicy } from '../helpdesk/small-policy';
import { pastedPersonalData } from '../../core/intake/pasted-personal-data';
import { pastedSecrets } from '../../core/intake/pasted-secrets';
import { smallEngine } from '../../core/knowledge/small-knowledge';
import { mailLink } from '../../../src/adapters/desks/mail-link';
import { render } from '../../rendering/cards';
import { Chat } from './chat';

const seed = 20_261_126;
const runsOfAKind = 2;
const tables = [
  'cases',
  'case_events',
  'case_texts',
  'once_keys',
  'outbox',
  'incidents',
  'shown_cards',
  'set_aside',
] as const;
const kinds = [...pastedSecrets, ...pastedPersonalData];

/** Everything that leaves the chat or stays behind after a secret was pasted, typed into the form and into IT's note. */
async function sinksAfter(words: string): Promise<string> {
  const reported: unknown[] = [];
  const database = openSqlite(':memory:');
  const store = openStore(database, { now: () => '2026-11-20T08:00:00.000Z', report: (error) => reported.push(error) });
  const chat = new Chat(
    store.cases,
    smallEngine,
    smallPolicy({ mailLink: (ticket) => mailLink({ to: 'it@contoso.example', ticket, words: english }) }),
  );
  const shown: string[] = [];
  const look = (): void => {
    shown.push(JSON.stringify(render(chat.reply)), textOf(chat.reply));
  };
  await chat.says(`GateRefused ${words}`);
  look();
  const { caseId } = chat;
  await chat.presses('ask-it');
  look();
  await chat.presses('send', { inputs: { summary: `Please help. ${words}`, machine: words, since: words } });
  look();
  const escalation = stateOf(await chat.stored(caseId)).escalation;
  const ticket = escalation && (await chat.conversation.tickets.ticketOf(caseId, escalation.key));
  await chat.presses('it-fixed', {
    asker: { personId: 'ingo', conversationId: deskChannel },
    caseId,
    nonce: 'it',
    inputs: { 'note-fixed': words },
  });
  look();
  const rows = await Promise.all(tables.map(async (table) => database.db.selectFrom(table).selectAll().execute()));
  await store.cases.close();
  return decoded(
    [...shown, JSON.stringify(ticket), JSON.stringify(rows), JSON.stringify(reported.map(String))].join('\n'),
  );
}

/** A mail link writes %40 for @, and so on. */
function decoded(text: string): string {
  return text.replace(/(?:%[0-9A-F]{2})+/gi, (bytes) => Buffer.from(bytes.replaceAll('%', ''), 'hex').toString('utf8'));
}

test('there are sixty kinds or more', () => {
  expect(kinds.length).toBeGreaterThanOrEqual(60);
});

test.each(kinds.map((kind) => [kind.title, kind] as const))(
  '%s gets into no card, text, ticket, mail link, message or table',
  async (_title, { secret, write }) => {
    await fc.assert(
      fc.asyncProperty(secret, async (value) => {
        const everything = await sinksAfter(write(value));
        expect(everything).not.toContain(value);
        expect(everything).toContain('GateRefused');
      }),
      { seed, numRuns: runsOfAKind },
    );
  },
);

test('the search finds what is not hidden', async () => {
  expect(await sinksAfter('the colour of the gate is heliotrope')).toContain('heliotrope');
});
