import { silence } from '../../../src/core/languages/text';
import { says } from './activities';
import { startChat } from './chat';

test('a turn that ends before Teams has taken the sign of typing fails nothing', async () => {
  const chat = await startChat({
    after: (_ms, work) => {
      work();
      return () => undefined;
    },
    take: async () =>
      Promise.resolve({
        reply: { kind: 'notice', title: silence, message: silence },
        caseId: undefined,
        goesOn: false,
      }),
  });
  try {
    await chat.bot.post(says(chat.maya, 'AADSTS50126'));
    // By the end of the second turn what came of the first sign is known.
    await chat.bot.post(says(chat.maya, 'AADSTS50126'));

    expect(chat.connector.calls.map(({ activity }) => activity.type)).toContain('typing');
    expect(chat.bot.reported).toEqual([]);
  } finally {
    await chat.close();
  }
});
