import type { Desk } from '../../../src/services/helpdesk/desk';
import { aTicket } from './a-ticket';
import { hostileKeys, hostileTexts } from './hostile-tickets';
import type { RunningDesk } from './running-desk';

/** What every desk keeps to, whoever runs it. */
export function takesEscalations(name: string, start: () => Promise<RunningDesk>): void {
  describe(`the desk ${name}`, () => {
    let running: RunningDesk;
    let desk: Desk;
    beforeEach(async () => {
      running = await start();
      desk = running.open();
    });
    afterEach(async () => running.api.close());

    async function filed(ticket = aTicket()): Promise<{ id: string; number: string; url: string }> {
      const answer = await desk.file(ticket);
      if (answer.kind !== 'done') throw new Error(answer.reason);
      running.settle();
      return answer.value;
    }

    test('has the name the settings use', () => {
      expect(desk.name).toBe(name);
    });

    test('files a ticket with its title and description, and says where it is', async () => {
      const { id, number, url } = await filed();

      expect([id, number].every((word) => word !== '')).toBe(true);
      expect(url).toMatch(/^https?:\/\//);
      expect(running.tickets()).toEqual([
        expect.objectContaining({
          title: expect.stringContaining(aTicket().title),
          description: expect.stringContaining(aTicket().description),
        }),
      ]);
    });

    test('files once under one key, however often it is tried', async () => {
      const first = await filed();
      for (let again = 0; again < 3; again += 1)
        expect(await filed(aTicket({ title: 'Another title by now' }))).toEqual(first);
      expect(running.tickets()).toHaveLength(1);
    });

    test('files another ticket under another key', async () => {
      const first = await filed();
      const second = await filed(aTicket({ key: 'FM-7K3Q:2' }));

      expect(second.id).not.toBe(first.id);
      expect(running.tickets()).toHaveLength(2);
    });

    test('finds the ticket again when the answer was lost', async () => {
      await running.api.fail({ kind: 'answer lost' });
      expect(await desk.file(aTicket())).toMatchObject({ kind: 'try again' });
      expect(running.tickets()).toHaveLength(1);

      await running.api.mend();
      running.settle();
      expect(await desk.file(aTicket())).toMatchObject({ kind: 'done', value: { number: expect.stringMatching(/./) } });
      expect(running.tickets()).toHaveLength(1);
    });

    test('asks to be tried again while it is down, and files once it is up', async () => {
      await running.api.fail({ kind: 'down' });
      expect(await desk.file(aTicket())).toMatchObject({
        kind: 'try again',
        reason: expect.stringContaining('cannot be reached'),
      });
      expect(await desk.comment({ id: '1', number: 'X-1', url: '' }, { key: 'c', text: 'hello' })).toMatchObject({
        kind: 'try again',
      });

      await running.api.mend();
      expect(await desk.file(aTicket())).toMatchObject({ kind: 'done' });
      expect(running.tickets()).toHaveLength(1);
    });

    test('asks to be tried again when it does not answer in time', async () => {
      const patience = new AbortController();
      await running.api.fail({ kind: 'slow' });
      const arrival = running.api.arrival();
      const filing = running.open(() => patience.signal).file(aTicket());
      await arrival;
      patience.abort(new DOMException('the time is up', 'TimeoutError'));

      expect(await filing).toMatchObject({
        kind: 'try again',
        reason: expect.stringContaining('did not answer in time'),
      });
      await running.api.mend();
    });

    test.each([500, 502, 503, 504, 408, 425, 429])('asks to be tried again on %d, then files once', async (status) => {
      await running.api.fail({ kind: 'answers', status });
      expect(await desk.file(aTicket())).toMatchObject({
        kind: 'try again',
        reason: expect.stringContaining(`(${status})`),
      });

      await running.api.mend();
      await filed();
      expect(running.tickets()).toHaveLength(1);
    });

    test('passes on how long it asks to be left alone', async () => {
      await running.api.fail({ kind: 'answers', status: 429, headers: { 'retry-after': '17' } });

      expect(await desk.file(aTicket())).toMatchObject({ kind: 'try again', afterMs: 17_000 });
      expect(await desk.comment({ id: '1', number: 'X-1', url: '' }, { key: 'c', text: 'hello' })).toMatchObject({
        kind: 'try again',
        afterMs: 17_000,
      });
    });

    test('refuses with a plain reason that names the setting when it does not know our secret', async () => {
      const answer = await running.openWithWrongSecret().file(aTicket());

      expect(answer).toEqual({ kind: 'refused', reason: expect.stringMatching(/ refused the .+ \(401\)\. Check /) });
      expect(answer.kind === 'refused' && answer.reason).toMatch(running.settings);
      expect(running.tickets()).toEqual([]);
    });

    test.each([400, 401, 403, 404, 413, 418, 302])(
      'refuses on %d with a reason that holds the number and no secret, even when the desk repeats them',
      async (status) => {
        const words = running.secrets.join(' and ');
        await running.api.fail({
          kind: 'answers',
          status,
          headers: { location: `https://elsewhere.example/?${words}` },
          body: {
            error: { message: words, detail: words },
            message: words,
            errorMessage: words,
            errorMessages: [words],
          },
        });
        const answers = [
          await desk.file(aTicket()),
          await desk.comment({ id: '1', number: 'X-1', url: '' }, { key: 'c', text: 'hello' }),
        ];

        for (const answer of answers) {
          expect(answer).toEqual({ kind: 'refused', reason: expect.stringContaining(`(${status})`) });
          for (const secret of running.secrets) expect(JSON.stringify(answer)).not.toContain(secret);
        }
      },
    );

    test('tells no secret that a refusal repeats, whichever it is', async () => {
      for (const secret of running.secrets) {
        await running.api.fail({
          kind: 'answers',
          status: 400,
          body: { error: { message: secret }, message: secret, errorMessage: secret },
        });
        expect(await desk.file(aTicket())).toEqual({ kind: 'refused', reason: expect.not.stringContaining('It said') });
      }
    });

    test('sends no secret in an address or a body', async () => {
      await desk.comment(await filed(), { key: 'c1', text: 'hello' });

      const sent = running.api.requests
        .map(({ path, query, text }) => `${path}?${query.toString()} ${text}`)
        .join('\n');
      for (const secret of running.secrets) expect(sent).not.toContain(secret);
    });

    test('adds a comment to the ticket it is for, once, also when the answer was lost', async () => {
      const first = await filed();
      await filed(aTicket({ key: 'other' }));
      await running.api.fail({ kind: 'answer lost' });
      expect(await desk.comment(first, { key: 'c1', text: 'Another person has this too.' })).toMatchObject({
        kind: 'try again',
      });
      await running.api.mend();
      expect(await desk.comment(first, { key: 'c1', text: 'Another person has this too.' })).toEqual({
        kind: 'done',
        value: undefined,
      });
      expect(await desk.comment(first, { key: 'c2', text: 'A third one.' })).toEqual({
        kind: 'done',
        value: undefined,
      });

      expect(running.tickets().map(({ comments }) => comments)).toEqual([
        [expect.stringContaining('Another person has this too.'), expect.stringContaining('A third one.')],
        [],
      ]);
    });

    test.each(hostileTexts)('%s arrive unharmed', async (_what, text) => {
      const ticket = await filed(aTicket({ title: text, description: text, caseId: 'FM-7K3Q' }));
      await desk.comment(ticket, { key: 'c1', text });
      const [seen] = running.tickets();

      expect(seen?.title).toContain(text.replace(/\s+/g, ' '));
      expect(seen?.description).toContain(text);
      expect(seen?.comments).toEqual([expect.stringContaining(text)]);
    });

    test('half surrogate pairs, NUL and direction overrides are mended before they are sent', async () => {
      const text = 'a\uD800b\uDC00c\0d\u202Ee';
      const ticket = await filed(aTicket({ title: text, description: text, caseId: text, area: text, group: text }));
      await desk.comment(ticket, { key: text, text });

      expect(running.tickets()).toEqual([
        expect.objectContaining({
          title: expect.stringContaining('a\uFFFDb\uFFFDcde'),
          comments: [expect.stringContaining('a\uFFFDb\uFFFDcde')],
        }),
      ]);
      expect(JSON.stringify(running.tickets())).not.toMatch(/\\ud|\\u0000|\u202E/i);
    });

    test.each(hostileKeys)('the key %j files once and finds its own ticket', async (key) => {
      await filed(aTicket({ key: 'some other' }));
      const first = await filed(aTicket({ key }));

      expect(await filed(aTicket({ key }))).toEqual(first);
      expect(running.tickets()).toHaveLength(2);
    });

    test('far too long texts are shortened to what the desk takes, and say so', async () => {
      const text = `The start. ${'\u{1F9E1} long '.repeat(15_000)}`;
      const ticket = await filed(aTicket({ title: text, description: text }));
      await desk.comment(ticket, { key: 'c1', text });
      const [seen] = running.tickets();

      for (const long of [seen?.description ?? '', ...(seen?.comments ?? [])]) {
        expect(long.length).toBeLessThanOrEqual(running.longestText);
        expect(long).toContain('The start.');
        expect(long).toContain('[Shortened. The whole text is in Flow Medic.]');
        expect(long).not.toMatch(/\p{Surrogate}/u);
      }
      expect(seen?.title).toContain('The start.');
    });

    test('a page instead of an answer is told apart from a filed ticket where the desk always sends one', async () => {
      await running.api.fail({ kind: 'answers', status: 200, body: '<html>Your instance is hibernating</html>' });

      expect(await desk.file(aTicket())).toMatchObject({ kind: running.unreadableAnswer });
    });
  });
}
