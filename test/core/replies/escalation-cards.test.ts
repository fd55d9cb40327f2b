import type { Card } from '../../../src/rendering/card-templates';
import { buttonsOn, elementsIn, isObject, render, richTextsIn, textsIn, type Json } from '../../rendering/cards';
import { desk, handover, sent } from '../../rendering/made-up-replies';

const inputsOn = (card: Json): Json[] =>
  elementsIn(card).filter(({ type }) => typeof type === 'string' && type.startsWith('Input.'));
const titlesOn = (card: Card): unknown[] =>
  Array.isArray(card.actions)
    ? card.actions.map((action: unknown) => (isObject(action) ? action.title : undefined))
    : [];
const verbsOn = (card: Card): unknown[] => buttonsOn(card).map(({ verb }) => verb);
const shown = (card: Card): string[] => [...textsIn(card, 'TextBlock'), ...richTextsIn(card)];

describe('the form for IT', () => {
  test('holds the summary and what IT asks first, filled in and as it was typed', () => {
    expect(inputsOn(render(handover)).map(({ id, value }) => [id, value])).toEqual([
      ['summary', handover.summary],
      ['machine', 'VM_07'],
      ['flow', 'Daily_report'],
      ['environment', ''],
      ['since', ''],
      ['urgency', 'normal'],
      ['impact', 'one person'],
      ['details', 'true'],
    ]);
    expect(inputsOn(render(handover))[5]).toMatchObject({
      choices: [
        { title: 'Can_wait', value: 'low' },
        { title: 'Normal', value: 'normal' },
      ],
    });
  });

  test('is read by Send alone, so that no other button gives away what was typed', () => {
    const readers = elementsIn(render(handover)).filter(
      ({ type, associatedInputs }) => type === 'Action.Execute' && associatedInputs !== 'none',
    );
    expect(readers.map(({ verb }) => verb)).toEqual(['send']);
    for (const { data, fallback } of buttonsOn(render(handover))) expect(fallback).toMatchObject({ data });
  });

  test('without a desk is a text to copy', () => {
    const card = render({ ...handover, canSend: false });
    expect(inputsOn(card)).toEqual([]);
    expect(shown(card)).toEqual(expect.arrayContaining(['Case FM-7K3Q', '\u00A0', 'The *gate* refused.']));
    expect(titlesOn(card)).toEqual(['Back', 'Mail it', 'It works now', 'New problem']);
  });

  test('offers a mail only where there is an address to mail to', () => {
    expect(titlesOn(render(handover))).toEqual([
      'Send to IT',
      'Back',
      'Mail it instead',
      'It works now',
      'New problem',
    ]);
    for (const mailLink of ['', 'https://evil.example', 'javascript:alert(1)'])
      expect(titlesOn(render({ ...handover, mailLink }))).not.toContain('Mail it instead');
  });
});

describe('the card of a request that is with IT', () => {
  test('offers what can be done now', () => {
    expect(titlesOn(render({ ...sent, canWrite: false }))).toEqual(['It works now']);
    expect(titlesOn(render(sent))).toEqual(['Write to IT', 'It works now']);
    expect(titlesOn(render({ ...sent, asksInWords: true }))).toEqual(['It works now']);
    expect(titlesOn(render({ ...sent, canUndo: true }))).toEqual(['Undo', 'Write to IT', 'It works now']);
    expect(titlesOn(render({ ...sent, confirms: true }))).toEqual(['It works now', 'Still failing', 'Write to IT']);
    expect(titlesOn(render({ ...sent, canWrite: false, canRetry: true, mailLink: handover.mailLink }))).toEqual([
      'Send again',
      'Go on without IT',
      'Mail it',
      'It works now',
    ]);
  });

  test('links to the ticket only where it leads to a page', () => {
    expect(textsIn(render(sent), 'TextBlock')).toContain(
      String.raw`[Open ticket INC\_1](https://desk.example.org/INC_1)`,
    );
    for (const url of ['', 'javascript:alert(1)'])
      expect(textsIn(render({ ...sent, url }), 'TextBlock')).toEqual(['IT has it', String.raw`Ticket INC\_1`]);
  });

  test('holds the question of IT with its answers', () => {
    const asked = render({
      ...sent,
      ask: 'Is it open?',
      findOut: 'Look.',
      command: 'look',
      answers: [{ label: 'Yes', verb: 'answer:Open=YES' }],
    });
    expect(shown(asked)).toEqual(expect.arrayContaining(['Is it open?', 'Look.', 'look']));
    expect(verbsOn(asked)).toEqual(['answer:Open=YES', 'tell-it', 'fixed']);
    expect(verbsOn(render(sent))).toEqual(['tell-it', 'fixed']);
  });

  test('has the answer to what IT asks in its own words in view, and what both sides said', () => {
    const asked = render({
      ...sent,
      asksInWords: true,
      talk: [{ who: 'Ida (IT), 2026-11-20 08:12 UTC: ', words: 'Which *flow*?' }],
    });
    expect(inputsOn({ type: 'AdaptiveCard', body: asked.body }).map(({ id }) => id)).toEqual(['words-to-it']);
    expect(textsIn(asked, 'TextRun')).toEqual(
      expect.arrayContaining(['Ida (IT), 2026-11-20 08:12 UTC: ', 'Which *flow*?']),
    );
  });
});

describe('the card of IT', () => {
  test('says in bold what a line is about, and escapes no words of an input', () => {
    expect(textsIn(render(desk), 'TextRun')).toEqual(
      expect.arrayContaining(['Codes: ', 'GateRefused', 'no name in front']),
    );
    expect(inputsOn(render(desk))[1]).toMatchObject({
      id: 'fact',
      choices: [{ title: 'How it is *joined*', value: 'JoinState' }],
    });
  });

  test('asks for words only inside the fold that needs them, each under its own name', () => {
    const card = render(desk);
    const folds = elementsIn(card).filter(({ type }) => type === 'Action.ShowCard');
    expect(
      folds.map((fold) => [fold.title, inputsOn(fold).map(({ id, isRequired }) => [id, isRequired === true])]),
    ).toEqual([
      ['Write to the person', [['words-to-person', true]]],
      ['Need a fact', [['fact', true]]],
      ['Fixed', [['note-fixed', false]]],
      ['Not ours', [['note-refused', true]]],
    ]);
    expect(inputsOn({ type: 'AdaptiveCard', body: card.body })).toEqual([]);
    expect(verbsOn(card)).toEqual(['take', 'tell-person', 'want', 'it-fixed', 'not-ours']);
    for (const { data } of buttonsOn(card)) expect(data).toMatchObject({ card: 'FM-7K3Q/3/k3q9x2m7' });
  });

  test('offers only what the request still needs', () => {
    expect(titlesOn(render({ ...desk, canTake: false }))).toEqual([
      'Write to the person',
      'Need a fact',
      'Fixed',
      'Not ours',
      'Whole summary',
    ]);
    expect(titlesOn(render({ ...desk, canTake: false, wantable: [] }))).toEqual([
      'Write to the person',
      'Fixed',
      'Not ours',
      'Whole summary',
    ]);
    expect(titlesOn(render({ ...desk, canTake: false, isOpen: false, wantable: [] }))).toEqual(['Whole summary']);
  });

  test('sets a part of the folded summary off by space and not by an empty line', () => {
    const folded = elementsIn(render(desk)).find(({ id }) => id === 'summary');
    expect(folded).toMatchObject({
      isVisible: false,
      items: [
        { spacing: 'None', inlines: [{ text: 'Case FM-7K3Q' }] },
        { spacing: 'Small', inlines: [{ text: 'All of it' }] },
      ],
    });
  });

  test('names a ticket that has no page', () => {
    expect(textsIn(render({ ...desk, url: '' }), 'TextBlock')).toContain(String.raw`Ticket INC\_1`);
    expect(textsIn(render({ ...desk, url: '', ticket: '' }), 'TextBlock').join()).not.toContain('icket');
  });
});

test('a group sees whose case it is, and one button for that person', () => {
  const card = render({
    kind: 'shared',
    caseId: 'FM-7K3Q',
    version: 3,
    nonce: 'k3q9x2m7',
    note: '',
    hidden: '',
    title: 'The gate',
    message: 'Waiting.',
    owner: 'Maya *M*',
  });
  expect(richTextsIn(card)).toContain('Only Maya *M* can answer here.');
  expect(buttonsOn(card)).toMatchObject([
    { title: 'Show my buttons', verb: 'view', data: { card: 'FM-7K3Q/3/k3q9x2m7' } },
  ]);
});
