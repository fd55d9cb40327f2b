import { outboxFormat } from '../../../src/core/cases/event-format';
import { message, said } from '../../../src/core/languages/text';
import { explainedReply } from '../../../src/core/replies/compose-explained';
import { goesOnBelowNotice } from '../../../src/core/replies/plain-replies';
import { readTicketJob } from '../../../src/services/helpdesk/ticket-job';
import { smallExplanations } from '../../core/knowledge/small-explanations';
import { readOutgoing } from '../../../src/services/turns/outgoing';

function stored(body: unknown, format = outboxFormat): { body: string; format: number } {
  return { body: JSON.stringify(body), format };
}

test('what waits in the outbox is stored as keys, in no language', () => {
  const item = { kind: 'refresh', caseId: 'FM-2345', audience: 'asker', note: message('news.fromIt') } as const;
  expect(readOutgoing(stored(item))).toEqual(item);
  expect(JSON.stringify(item)).not.toContain('News from IT');
  const plain = { kind: 'plain', place: '{}', reply: goesOnBelowNotice('FM-2345') } as const;
  expect(readOutgoing(stored(plain))).toEqual(plain);
});

test('the answer to a question waits in the outbox like any other message', () => {
  const [explanation] = smallExplanations;
  if (!explanation) throw new Error('there is no explanation');
  const item = { kind: 'plain', place: '{}', reply: explainedReply(explanation) } as const;

  expect(readOutgoing(stored(item))).toEqual(item);
});

describe.each([0, 1])('an item that was stored in English, of format %d,', (format) => {
  test('is read, and said as it stands', () => {
    const shown = { kind: 'case', caseId: 'FM-2345', audience: 'asker', place: '{}', note: 'News from IT.' };
    expect(readOutgoing(stored(shown, format))).toEqual({ ...shown, note: said('News from IT.') });
    const reply = {
      kind: 'help',
      title: 'Hello',
      message: 'Hi',
      can: ['Paste'],
      examples: [{ label: 'Try', verb: 'try:x' }],
    };
    expect(readOutgoing(stored({ kind: 'plain', place: '{}', reply }, format))).toEqual({
      kind: 'plain',
      place: '{}',
      reply: {
        kind: 'help',
        title: said('Hello'),
        message: said('Hi'),
        can: [said('Paste')],
        examples: [{ label: said('Try'), verb: 'try:x' }],
      },
    });
    const job = { kind: 'comment', caseId: 'FM-2345', key: 'FM-2345-1:x', text: 'FM-2345: Ida: took it.' };
    expect(readTicketJob(stored(job, format))).toEqual({ ...job, text: said('FM-2345: Ida: took it.') });
    const file = { kind: 'file', caseId: 'FM-2345', key: 'FM-2345-1' };
    expect(readTicketJob(stored(file, format))).toEqual(file);
  });
});

test('of today\u2019s format, English that is no text is refused', () => {
  const item = { kind: 'refresh', caseId: 'FM-2345', audience: 'asker', note: 'News from IT.' };
  expect(() => readOutgoing(stored(item))).toThrow();
});
