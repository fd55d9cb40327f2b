import fc from 'fast-check';
import { mailAddressSchema, mailLink } from '../../../src/adapters/desks/mail-link';
import { cutTo, oneLine, plainText } from '../../../src/services/helpdesk/fitting-text';
import { english } from '../../rendering/english';
import { aTicket } from './a-ticket';

const to = 'it@example.com';
const notice = /\n\[Shortened to fit into a mail link\. The whole text is in Flow Medic, case FM-7K3Q\.\]$/;

/** Reads a link as a mail program does: the address, then header fields, each percent-decoded. */
function read(link: string): { to: string; subject: string; body: string; fields: string[] } {
  const [, address = '', query = ''] = /^mailto:([^?]*)\?(.*)$/s.exec(link) ?? [];
  const fields = query.split('&').map((field) => field.split('='));
  const value = (name: string): string => decodeURIComponent(fields.find(([field]) => field === name)?.[1] ?? '');
  return {
    to: decodeURIComponent(address),
    subject: value('subject'),
    body: value('body').replaceAll('\r\n', '\n'),
    fields: fields.map(([name = '']) => name),
  };
}

/** Any UTF-16 at all, and text that tries to become a header or an end. */
const hostileText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 3000 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 1500 }).map((units) => String.fromCharCode(...units)),
  fc
    .array(
      fc.constantFrom(
        '\r\nBcc: evil@example.com',
        '&cc=evil@example.com',
        '?to=evil@example.com',
        '%0D%0ABcc:',
        '#',
        '\0',
        '\u202E',
        '\uD83E',
        '\u{1F9E1}',
        '\u6F22',
        'word ',
        "'()*!",
      ),
      { maxLength: 400 },
    )
    .map((pieces) => pieces.join('')),
);

test('a short ticket stands in the link as a whole', () => {
  const link = read(mailLink({ words: english, to, ticket: aTicket({ urgency: 'high', impact: 'a team' }) }));

  expect(link).toEqual({
    to,
    subject: `[FM-7K3Q] ${aTicket().title}`,
    body: `FM-7K3Q: ${aTicket().title}\nUrgency: high. Stops: a team.\n\n${aTicket().description}`,
    fields: ['subject', 'body'],
  });
});

test('lines end as RFC 6068 says', () => {
  expect(mailLink({ words: english, to, ticket: aTicket({ description: 'a\nb\r\nc' }) })).toMatch(/a%0D%0Ab%0D%0Ac$/);
});

test('a long ticket is shortened from its end, and says so', () => {
  const link = mailLink({
    words: english,
    to,
    ticket: aTicket({
      description: `Case FM-7K3Q, opened today\nWindows refused the account\n${'and much more '.repeat(500)}`,
    }),
  });
  const { body } = read(link);

  expect(link.length).toBeLessThanOrEqual(1900);
  expect(link.length).toBeGreaterThan(1850);
  expect(body).toMatch(
    /^FM-7K3Q: Windows on the machine.*\n.*\n\nCase FM-7K3Q, opened today\nWindows refused the account\n/,
  );
  expect(body).toMatch(notice);
});

test('characters that take nine letters in a link leave room for the text', () => {
  const { subject, body } = read(
    mailLink({
      words: english,
      to,
      ticket: aTicket({ title: '\u6F22'.repeat(200), description: '\u{1F9E1}'.repeat(2000) }),
    }),
  );

  expect(subject).toMatch(/^\[FM-7K3Q\] \u6F22+\u2026?$/);
  expect(body).toMatch(notice);
});

test('whatever the texts hold, the link fits, has one address, a subject and a body, and the body is the text or its marked start', () => {
  fc.assert(
    fc.property(hostileText, hostileText, fc.emailAddress(), (title, description, address) => {
      const link = mailLink({ words: english, to: address, ticket: aTicket({ title, description }) });
      const { to: recipient, subject, body, fields } = read(link);

      expect(link.length).toBeLessThanOrEqual(1900);
      expect(link).toMatch(/^mailto:[\w.%~-]+@[\w.%~-]+\?subject=[\w.%~-]*&body=[\w.%~-]*$/);
      expect(fields).toEqual(['subject', 'body']);
      expect(recipient).toBe(address);
      expect(subject).not.toMatch(/[\r\n\0\u202E]/);
      expect(`${subject}${body}`).not.toMatch(/\p{Surrogate}|\0|\u202E/u);
      const text = `FM-7K3Q: ${cutTo(oneLine(title), 120)}\nUrgency: normal. Stops: one person.\n\n${plainText(description)}`;
      expect(body === text || (notice.test(body) && text.startsWith(body.replace(notice, '')))).toBe(true);
    }),
  );
});

test('ordinary text comes back to the letter, or as a marked start of it', () => {
  fc.assert(
    fc.property(
      fc
        .string({ unit: 'grapheme', maxLength: 1500 })
        .filter((text) => !/[\p{Cc}\p{Surrogate}\u2028-\u202E\u2066-\u2069]/u.test(text)),
      (description) => {
        const { body } = read(mailLink({ words: english, to, ticket: aTicket({ description }) }));
        const text = `FM-7K3Q: ${aTicket().title}\nUrgency: normal. Stops: one person.\n\n${description}`;

        expect(body === text || (notice.test(body) && text.startsWith(body.replace(notice, '')))).toBe(true);
      },
    ),
  );
});

test('a to that is no address cannot add a second one or a header', () => {
  fc.assert(
    fc.property(
      hostileText.map((text) => text.slice(0, 60)),
      (address) => {
        const link = mailLink({ words: english, to: `it@example.com,${address}&bcc=x`, ticket: aTicket() });

        expect(link.split('?')).toHaveLength(2);
        expect(link.split('?')[0]).toMatch(/^mailto:it@example\.com%2C[\w.%~-]*$/);
        expect(read(link).fields).toEqual(['subject', 'body']);
      },
    ),
  );
});

test.each([
  'it@example.com, other@example.com',
  'it@example.com;x@example.com',
  'it@example.com?bcc=x',
  'IT <it@example.com>',
  'it',
  'it@example.com\n',
  '',
])('%j is no address for the link', (address) => {
  expect(mailAddressSchema.safeParse(address).success).toBe(false);
});
