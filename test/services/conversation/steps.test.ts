import { WithDesk } from '../helpdesk/it-desk';
import { Chat, refused } from './chat';
import { buttonsOn, render } from '../../rendering/cards';

/** The steps to join a machine: the first is the person's, the second IT's. */
async function joinSteps(chat: Chat): Promise<void> {
  await chat.says(refused);
  await chat.presses('answer:SecretKind=password');
  await chat.presses('answer:JoinState=none');
  expect(chat.reply).toMatchObject({ kind: 'steps', heading: 'Join the machine' });
}

function stepsOf({ reply }: Chat): unknown {
  return reply.kind === 'steps'
    ? {
        done: reply.steps.map(({ done }) => done),
        current: reply.current,
        isTheirs: reply.isTheirs,
        verb: reply.doneVerb,
      }
    : reply.kind;
}

let chat: Chat;
beforeEach(async () => {
  chat = new Chat();
  await joinSteps(chat);
});

test('one step is to be done at a time; a step that is done is marked, and the next one follows', async () => {
  expect(stepsOf(chat)).toEqual({ done: [false, false], current: 1, isTheirs: false, verb: 'step-done:1' });
  await chat.presses('step-done:1');
  expect(stepsOf(chat)).toEqual({ done: [true, false], current: 2, isTheirs: true, verb: 'did-not-help' });
});

test('when the next step is somebody else\u2019s, to send it to them is the first button', async () => {
  const titles = (): unknown[] => buttonsOn(render(chat.reply)).map(({ title }) => title);
  expect(titles().slice(0, 3)).toEqual(['It works now', 'Done, still failing', 'I can\u2019t do this']);
  await chat.presses('step-done:1');
  expect(titles().slice(0, 3)).toEqual(['Send this step to IT', 'It works now', 'Still failing']);
});

test('an administrator\u2019s step has no button for the person', () => {
  expect(buttonsOn(render(chat.reply)).map(({ verb }) => verb)).not.toContain('step-done:2');
});

test.each([
  'step-done:0',
  'step-done:3',
  'step-done:x',
  'step-done:',
  'step-done:1.5',
  'step-done:-1',
  'step-done:NaN',
])('%s is no step and changes nothing', async (verb) => {
  const { version } = await chat.stored();
  await chat.presses(verb);
  expect(chat.note).toMatch(/does not fit/);
  expect((await chat.stored()).version).toBe(version);
});

test('IT reads which steps are done', async () => {
  await chat.presses('step-done:1');
  await chat.presses('ask-it');
  expect(chat.reply).toMatchObject({
    kind: 'handover',
    details: expect.stringContaining('Steps done\n- The machine is joined to nothing: step 1'),
  });
});

describe('"I can\u2019t do this"', () => {
  test('opens the form kindly, and IT reads what could not be done', async () => {
    await chat.presses('cannot-do');
    expect(chat.note).toMatch(/^That is fine\./);
    expect(chat.reply).toMatchObject({
      kind: 'handover',
      details: expect.stringContaining('Could not do it themselves\n- The machine is joined to nothing'),
    });
  });

  test('"back" leads to the steps again, and the case still knows', async () => {
    await chat.presses('cannot-do');
    await chat.presses('back');
    expect(chat.reply.kind).toBe('steps');
    await chat.presses('ask-it');
    expect(chat.reply).toMatchObject({
      kind: 'handover',
      details: expect.stringContaining('Could not do it themselves'),
    });
  });

  test('can be taken back', async () => {
    await chat.presses('cannot-do');
    await chat.presses('back');
    await chat.presses('take-back');
    await chat.presses('ask-it');
    expect(chat.reply.kind === 'handover' && chat.reply.summary).not.toContain('Could not do it themselves');
  });

  test('is in what IT gets', async () => {
    const desk = new WithDesk();
    await joinSteps(desk.chat);
    await desk.chat.presses('step-done:1');
    await desk.chat.presses('cannot-do');
    await desk.sends();
    expect((await desk.card(desk.chat.caseId)).lines).toEqual(
      expect.arrayContaining([
        'Could not do it themselves',
        '- The machine is joined to nothing',
        'Steps done',
        '- The machine is joined to nothing: step 1',
      ]),
    );
  });
});

test('with all of the person\u2019s steps done the card says what is left', async () => {
  await chat.presses('step-done:1');
  expect(chat.reply).toMatchObject({ division: expect.stringMatching(/IT administrator/) });
});
