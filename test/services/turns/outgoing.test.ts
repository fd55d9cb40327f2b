import { message, said } from '../../../src/core/languages/text';
import { goesOnBelowNotice } from '../../../src/core/replies/plain-replies';
import { ticketJobSchema } from '../../../src/services/helpdesk/ticket-job';
import { outgoingSchema } from '../../../src/services/turns/outgoing';

function stored(body: unknown): unknown {
  return JSON.parse(JSON.stringify(body));
}

test('what waits in the outbox is stored as keys, in no language', () => {
  const item = { kind: 'refresh', caseId: 'FM-2345', audience: 'asker', note: message('news.fromIt') } as const;
  expect(outgoingSchema.parse(stored(item))).toEqual(item);
  expect(JSON.stringify(item)).not.toContain('News from IT');
  const plain = { kind: 'plain', place: '{}', reply: goesOnBelowNotice('FM-2345') } as const;
  expect(outgoingSchema.parse(stored(plain))).toEqual(plain);
});

test('items that an earlier version wrote in English are read and said as they stand', () => {
  expect(
    outgoingSchema.parse({ kind: 'case', caseId: 'FM-2345', audience: 'asker', place: '{}', note: 'News from IT.' }),
  ).toMatchObject({ note: said('News from IT.') });
  expect(
    outgoingSchema.parse({
      kind: 'plain',
      place: '{}',
      reply: {
        kind: 'help',
        title: 'Hello',
        message: 'Hi',
        can: ['Paste'],
        examples: [{ label: 'Try', verb: 'try:x' }],
      },
    }),
  ).toMatchObject({ reply: { title: said('Hello'), can: [said('Paste')], examples: [{ label: said('Try') }] } });
  expect(
    ticketJobSchema.parse({ kind: 'comment', caseId: 'FM-2345', key: 'FM-2345-1:x', text: 'FM-2345: Ida: took it.' }),
  ).toMatchObject({ text: said('FM-2345: Ida: took it.') });
});
