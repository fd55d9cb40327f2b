import { actionTypes, elementTypes, vocabulary } from './schema/card-vocabulary';
import { validateCard } from './validate-card';

type Json = Record<string, unknown>;

const text = (words: string): Json => ({ type: 'TextBlock', text: words, wrap: true });
const execute = (title: string): Json => ({
  type: 'Action.Execute',
  title,
  verb: 'answer',
  data: { value: 'yes' },
  fallback: { type: 'Action.Submit', title, data: { verb: 'answer', value: 'yes' } },
});
const cardWith = (...body: Json[]): Json => ({ type: 'AdaptiveCard', version: '1.5', body });
const cardOf = (...actions: Json[]): Json => ({ type: 'AdaptiveCard', version: '1.5', body: [], actions });

/** Uses most of what our cards use, so that the walk is seen to pass through all of it. */
function fullCard(): Json {
  return {
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    type: 'AdaptiveCard',
    version: '1.5',
    fallbackText: 'Sign-in to the machine was refused',
    speak: 'Sign-in to the machine was refused',
    lang: 'en',
    msteams: { width: 'Full' },
    refresh: { action: execute('Refresh'), userIds: [] },
    body: [
      { ...text('Sign-in to the machine was refused'), style: 'heading', size: 'Large', weight: 'bolder' },
      {
        type: 'RichTextBlock',
        inlines: [
          'Matched ',
          { type: 'TextRun', text: 'WindowsIdentityIncorrect', highlight: true, fontType: 'Monospace' },
        ],
      },
      {
        type: 'Container',
        style: 'emphasis',
        bleed: true,
        items: [{ type: 'FactSet', facts: [{ title: 'AzureAdPrt', value: 'NO' }] }],
      },
      {
        type: 'ColumnSet',
        columns: [
          { type: 'Column', width: 'auto', items: [text('1')] },
          { width: 'stretch', items: [text('Edit the connection')], selectAction: execute('Open') },
        ],
      },
      {
        type: 'Table',
        columns: [{ width: 1 }, { width: 2 }],
        rows: [
          {
            type: 'TableRow',
            cells: [
              { type: 'TableCell', items: [text('code')] },
              { type: 'TableCell', items: [text('meaning')] },
            ],
          },
        ],
      },
      {
        type: 'Container',
        id: 'folded',
        isVisible: false,
        items: [
          { type: 'Image', url: 'https://example.com/a.png', altText: 'a picture', fallback: text('no picture') },
        ],
      },
      {
        type: 'Input.Text',
        id: 'note',
        label: 'What happened?',
        isMultiline: true,
        maxLength: 500,
        isRequired: true,
        errorMessage: 'Say what happened',
      },
      {
        type: 'Input.ChoiceSet',
        id: 'urgency',
        label: 'How urgent?',
        style: 'compact',
        value: 'low',
        choices: [{ title: 'Can wait', value: 'low' }],
      },
      { type: 'Input.Toggle', id: 'me', label: 'Keep me posted', title: 'Yes', wrap: true },
      {
        type: 'ActionSet',
        actions: [
          {
            type: 'Action.ToggleVisibility',
            title: 'More',
            targetElements: ['folded', { elementId: 'note', isVisible: true }],
          },
        ],
      },
    ],
    actions: [
      execute('YES'),
      { type: 'Action.OpenUrl', title: 'Full guide', url: 'https://example.com' },
      { type: 'Action.ShowCard', title: 'Why', card: { type: 'AdaptiveCard', body: [text('Because.')] } },
    ],
  };
}

test('a card that uses most of the language is valid', () => {
  expect(validateCard(fullCard())).toEqual([]);
});

test('the same card gives the same answer every time', () => {
  expect([1, 2, 3].map(() => validateCard(fullCard()))).toEqual([[], [], []]);
});

test('the vocabulary is read from the renderer and not empty', () => {
  expect(elementTypes).toEqual(expect.arrayContaining(['TextBlock', 'Table', 'Input.ChoiceSet', 'ColumnSet']));
  expect(actionTypes).toEqual(expect.arrayContaining(['Action.Execute', 'Action.ShowCard']));
  expect(vocabulary.get('TextBlock')?.words.get('size')?.shape).toEqual({
    kind: 'one of',
    values: ['Small', 'Default', 'Medium', 'Large', 'ExtraLarge'],
  });
});

describe('the card language', () => {
  test.each<[string, unknown, string]>([
    ['no object', 'card', 'card: is not an object'],
    ['a list', [], 'card: is not an object'],
    ['an object of another type', { type: 'TextBlock' }, 'type AdaptiveCard'],
    ['a card without version', { type: 'AdaptiveCard', body: [] }, 'card.version: is null, must be "1.5"'],
    ['a card of a version Teams does not take', { ...cardWith(), version: '1.6' }, 'card.version: is "1.6"'],
    ['a language nobody speaks', { ...cardWith(), lang: 'plain English' }, 'card.lang: is "plain English"'],
    ['an unknown element', cardWith({ type: 'Badge', text: 'new' }), 'card.body[0]: unknown type "Badge"'],
    ['an element newer than 1.5', cardWith({ type: 'Carousel', pages: [] }), 'needs version 1.6'],
    [
      'a property newer than 1.5',
      cardWith({ type: 'Input.Text', id: 'a', label: 'A', labelPosition: 'inline' }),
      'labelPosition needs version 1.6',
    ],
    ['a misspelt property', cardWith({ ...text('a'), colour: 'Good' }), 'card.body[0].colour: TextBlock has no colour'],
    ['a value nobody knows', cardWith({ ...text('a'), size: 'Huge' }), 'must be one of Small, Default'],
    ['a number where text belongs', cardWith({ ...text('a'), text: 5 }), 'card.body[0].text: is 5, must be a string'],
    ['an object where text belongs', cardWith({ ...text('a'), text: { evil: true } }), 'must be a string'],
    ['text where a switch belongs', cardWith({ ...text('a'), isSubtle: 'true' }), 'must be a boolean'],
    [
      'a list of users that is no list of names',
      { ...cardWith(), refresh: { action: execute('a'), userIds: [7] } },
      'card.refresh.userIds: must be a list of strings',
    ],
    ['a height that is no text', { ...cardWith(), minHeight: 50 }, 'card.minHeight: is 50, must be a string'],
    ['a body that is no list', { ...cardWith(), body: {} }, 'card.body: must be a list'],
    ['an empty place in a list', { ...cardWith(), body: [null] }, 'card.body[0]: must be an object'],
    ['an element without type', cardWith({ text: 'a' }), 'card.body[0]: has no type'],
    ['an action among the elements', cardWith(execute('a')), 'card.body[0]: a Action.Execute may not stand here'],
    ['an element among the actions', cardOf(text('a')), 'card.actions[0]: a TextBlock may not stand here'],
    [
      'a card to show on a tap',
      cardWith({ type: 'Container', items: [], selectAction: { type: 'Action.ShowCard', card: cardWith() } }),
      'selectAction: a Action.ShowCard may not stand here',
    ],
    [
      'a fact without value',
      cardWith({ type: 'FactSet', facts: [{ title: 'a' }] }),
      'card.body[0].facts[0]: Fact needs value',
    ],
    ['a link without address', cardOf({ type: 'Action.OpenUrl', title: 'a' }), 'Action.OpenUrl needs url'],
    [
      'a column width nobody knows',
      cardWith({ type: 'ColumnSet', columns: [{ width: 'wide!', items: [] }] }),
      'the renderer says: Invalid column width',
    ],
    [
      'a fault deep in a column',
      cardWith({
        type: 'ColumnSet',
        columns: [{ items: [{ type: 'Container', items: [{ ...text('a'), bold: true }] }] }],
      }),
      'card.body[0].columns[0].items[0].items[0].bold',
    ],
    [
      'a fault in a fallback',
      cardWith({ ...text('a'), fallback: { type: 'TextBlock', wrap: true } }),
      'card.body[0].fallback: TextBlock needs text',
    ],
    [
      'a fault in a shown card',
      cardOf({ type: 'Action.ShowCard', title: 'a', card: cardWith({ type: 'Nope' }) }),
      'card.actions[0].card.body[0]: unknown type',
    ],
    [
      'a fault in a table cell',
      cardWith({ type: 'Table', columns: [], rows: [{ cells: [{ items: [{ type: 'TextBlock', text: 'a' }] }] }] }),
      'rows[0].cells[0].items[0]: the text does not wrap',
    ],
  ])('%s is refused', (_what, card, words) => {
    expect(validateCard(card).join('\n')).toContain(words);
  });
});

describe('what we ask of our own cards', () => {
  test.each<[string, Json, string]>([
    ['a placeholder left in a text', cardWith(text('Case ${caseId}')), 'card.body[0].text: still holds a placeholder'],
    [
      'a placeholder left in the data of a button',
      cardOf({ ...execute('a'), data: { nonce: '${nonce}' } }),
      'card.actions[0].data.nonce: still holds a placeholder',
    ],
    ['an input without label', cardWith({ type: 'Input.Text', id: 'a', placeholder: 'A' }), 'Input.Text has no label'],
    ['an input with an empty label', cardWith({ type: 'Input.Text', id: 'a', label: ' ' }), 'Input.Text has no label'],
    ['text that does not wrap', cardWith({ type: 'TextBlock', text: 'a' }), 'the text does not wrap'],
    [
      'text that wraps by word only',
      cardWith({ type: 'TextBlock', text: 'a', wrap: 'true' }),
      'the text does not wrap',
    ],
    [
      'listed choices that do not wrap',
      cardWith({ type: 'Input.ChoiceSet', id: 'a', label: 'A', style: 'expanded', choices: [] }),
      'the text of Input.ChoiceSet does not wrap',
    ],
    [
      'a button without fallback',
      cardOf({ type: 'Action.Execute', title: 'a', verb: 'b' }),
      'no Action.Submit to fall back to',
    ],
    [
      'a button that vanishes in an old client',
      cardOf({ ...execute('a'), fallback: 'drop' }),
      'no Action.Submit to fall back to',
    ],
    [
      'seven buttons',
      cardOf(...Array.from({ length: 7 }, (_, index) => execute(`${index}`))),
      'card.actions: holds 7 actions, at most 6',
    ],
    [
      'seven buttons in a set',
      cardWith({ type: 'ActionSet', actions: Array.from({ length: 7 }, (_, index) => execute(`${index}`)) }),
      'card.body[0].actions: holds 7 actions',
    ],
    [
      'one id on two elements',
      cardWith({ ...text('a'), id: 'same' }, { ...text('b'), id: 'same' }),
      'the id "same" is given twice',
    ],
    [
      'a fold of something that is not there',
      cardOf({ type: 'Action.ToggleVisibility', title: 'More', targetElements: ['gone'] }),
      'card.actions[0].targetElements[0]: there is no element "gone"',
    ],
  ])('%s is refused', (_what, card, words) => {
    expect(validateCard(card).join('\n')).toContain(words);
  });

  test('six buttons are allowed, and an element and its fallback may share an id', () => {
    expect(validateCard(cardOf(...Array.from({ length: 6 }, (_, index) => execute(`${index}`))))).toEqual([]);
    expect(validateCard(cardWith({ ...text('a'), id: 'same', fallback: { ...text('b'), id: 'same' } }))).toEqual([]);
  });

  test('33 KB are allowed and one character more is not', () => {
    const room = (33 * 1024) / 2 - JSON.stringify(cardWith(text(''))).length;

    expect(validateCard(cardWith(text('x'.repeat(room))))).toEqual([]);
    expect(validateCard(cardWith(text('x'.repeat(room + 1))))).toEqual([
      'card: takes 33794 bytes in UTF-16, at most 33792 are allowed',
    ]);
  });

  test('a character counts as UTF-16 counts it', () => {
    const room = (33 * 1024) / 2 - JSON.stringify(cardWith(text(''))).length;

    expect(validateCard(cardWith(text('é'.repeat(room))))).toEqual([]);
    expect(validateCard(cardWith(text('😀'.repeat(room / 2 + 1)))).join()).toContain('bytes in UTF-16');
  });
});

test('the given card is left as it was', () => {
  const card = fullCard();
  validateCard(card);

  expect(card).toEqual(fullCard());
});
