import * as adaptiveCards from 'adaptivecards';

/**
 * Which words an Adaptive Card of version 1.5 may use. The list is not typed here: it is read from the register of
 * Microsoft's own renderer (package `adaptivecards`), which knows for every element its properties, their values and
 * the version each of them came with. What the renderer parses by hand, the nesting of elements, is added below.
 */

export type Shape =
  | { kind: 'string' }
  | { kind: 'boolean' }
  | { kind: 'number' }
  | { kind: 'strings' }
  | { kind: 'one of'; values: readonly string[] }
  | { kind: 'anything' };

export interface Word {
  shape: Shape;
  /** The version it came with, when Teams does not know that version yet. */
  tooNew?: string;
}

export interface Thing {
  words: ReadonlyMap<string, Word>;
  /** The version it came with, when Teams does not know that version yet. */
  tooNew?: string;
  required: readonly string[];
  nests: Readonly<Record<string, Nest>>;
}

/** What may stand under a property: a list or a single thing, of these types; `implied` is the type of a thing that names none. */
export interface Nest {
  many: boolean;
  types: readonly string[];
  implied?: string;
  /** A plain text may stand in place of the thing. */
  orText?: true;
}

const newestInTeams = adaptiveCards.Versions.v1_5;

const tooNew = (version: adaptiveCards.Version): { tooNew?: string } =>
  version.compareTo(newestInTeams) > 0 ? { tooNew: version.toString() } : {};

interface Valued {
  value: string;
  targetVersion?: adaptiveCards.Version | undefined;
}

const knownIn15 = (values: readonly Valued[]): string[] =>
  values
    .filter(({ targetVersion }) => targetVersion === undefined || targetVersion.compareTo(newestInTeams) <= 0)
    .map(({ value }) => value);

function shapeOf(property: adaptiveCards.PropertyDefinition): Shape {
  if (
    property instanceof adaptiveCards.StringProperty ||
    property instanceof adaptiveCards.TimeProperty ||
    property instanceof adaptiveCards.PixelSizeProperty
  )
    return { kind: 'string' };
  if (property instanceof adaptiveCards.StringArrayProperty) return { kind: 'strings' };
  if (property instanceof adaptiveCards.BoolProperty) return { kind: 'boolean' };
  if (property instanceof adaptiveCards.NumProperty) return { kind: 'number' };
  if (property instanceof adaptiveCards.ValueSetProperty) return { kind: 'one of', values: knownIn15(property.values) };
  if (property instanceof adaptiveCards.EnumProperty) {
    const names: Readonly<Record<number, string>> = property.enumType;
    return {
      kind: 'one of',
      values: knownIn15(
        property.values.map(({ value, targetVersion }) => ({ value: names[value] ?? '', targetVersion })),
      ),
    };
  }
  return { kind: 'anything' };
}

function wordsOf(sample: adaptiveCards.SerializableObject, except: readonly string[]): Map<string, Word> {
  const schema = sample.getSchema();
  const words = new Map<string, Word>();
  for (let index = 0; index < schema.getCount(); index += 1) {
    const property = schema.getItemAt(index);
    if (!except.includes(property.name))
      words.set(property.name, { shape: shapeOf(property), ...tooNew(property.targetVersion) });
  }
  return words;
}

/** The renderer's classes inherit these everywhere; the card language gives them to some elements only. */
const layout = ['separator', 'spacing', 'height', 'horizontalAlignment', 'isVisible', 'id', 'requires', 'lang'];
const aligned = ['TextBlock', 'RichTextBlock', 'Image', 'ColumnSet'];

const required: Readonly<Record<string, readonly string[]>> = {
  TextBlock: ['text'],
  TextRun: ['text'],
  Image: ['url'],
  ImageSet: ['images'],
  Media: ['sources'],
  MediaSource: ['mimeType', 'url'],
  RichTextBlock: ['inlines'],
  Container: ['items'],
  TableCell: ['items'],
  FactSet: ['facts'],
  Fact: ['title', 'value'],
  ActionSet: ['actions'],
  CodeBlock: ['codeSnippet'],
  'Input.Text': ['id'],
  'Input.Number': ['id'],
  'Input.Date': ['id'],
  'Input.Time': ['id'],
  'Input.Toggle': ['id', 'title'],
  'Input.ChoiceSet': ['id', 'choices'],
  Choice: ['title', 'value'],
  BackgroundImage: ['url'],
  Refresh: ['action'],
  'Action.OpenUrl': ['url'],
  'Action.ShowCard': ['card'],
  'Action.ToggleVisibility': ['targetElements'],
  TargetElement: ['elementId'],
};

function collect<Sample>(register: {
  getItemCount(): number;
  getItemAt(index: number): { typeName: string; schemaVersion: adaptiveCards.Version; objectType: new () => Sample };
}): { name: string; sample: Sample; tooNew?: string }[] {
  return Array.from({ length: register.getItemCount() }, (_, index) => {
    const { typeName, schemaVersion, objectType } = register.getItemAt(index);
    return { name: typeName, sample: new objectType(), ...tooNew(schemaVersion) };
  });
}

const registeredElements = collect(adaptiveCards.GlobalRegistry.defaultElements);
const registeredActions = collect(adaptiveCards.GlobalRegistry.defaultActions);

/** What Teams adds to the language. Not every client knows it, so each has to name what stands in for it. */
export const teamsOnly = 'CodeBlock';

/** TextRun is registered as an element, but stands only inside a RichTextBlock. */
export const elementTypes = [
  ...registeredElements.map(({ name }) => name).filter((name) => name !== 'TextRun'),
  teamsOnly,
];
export const actionTypes = registeredActions.map(({ name }) => name);
const tapTypes = actionTypes.filter((name) => name !== 'Action.ShowCard');

const elements: Nest = { many: true, types: elementTypes };
const actions: Nest = { many: true, types: actionTypes };
const tap: Nest = { many: false, types: tapTypes };
const listOf = (type: string): Nest => ({ many: true, types: [type], implied: type });
const oneOf = (type: string): Nest => ({ many: false, types: [type], implied: type });
const background: Nest = { ...oneOf('BackgroundImage'), orText: true };

const nests: Readonly<Record<string, Readonly<Record<string, Nest>>>> = {
  AdaptiveCard: { body: elements, actions, selectAction: tap, backgroundImage: background, refresh: oneOf('Refresh') },
  Container: { items: elements, selectAction: tap, backgroundImage: background },
  ColumnSet: { columns: listOf('Column'), selectAction: tap },
  Column: { items: elements, selectAction: tap, backgroundImage: background },
  Table: { columns: listOf('TableColumnDefinition'), rows: listOf('TableRow') },
  TableRow: { cells: listOf('TableCell') },
  TableCell: { items: elements, selectAction: tap, backgroundImage: background },
  RichTextBlock: { inlines: { many: true, types: ['TextRun'], orText: true } },
  TextRun: { selectAction: tap },
  Image: { selectAction: tap },
  ImageSet: { images: listOf('Image') },
  Media: { sources: listOf('MediaSource') },
  FactSet: { facts: listOf('Fact') },
  ActionSet: { actions },
  'Input.Text': { inlineAction: tap },
  'Input.ChoiceSet': { choices: listOf('Choice') },
  'Action.ShowCard': { card: oneOf('AdaptiveCard') },
  'Action.ToggleVisibility': { targetElements: { ...listOf('TargetElement'), orText: true } },
  Refresh: { action: { many: false, types: ['Action.Execute'] } },
};

const anything: Word = { shape: { kind: 'anything' } };

function thing(
  name: string,
  words: ReadonlyMap<string, Word>,
  more: Readonly<Record<string, Word>> = {},
  age: { tooNew?: string } = {},
): [string, Thing] {
  const nested = nests[name] ?? {};
  const all = new Map([
    ...words,
    ...Object.entries(more),
    ...Object.keys(nested).map((property): [string, Word] => [property, anything]),
    ['type', { shape: { kind: 'string' } }] satisfies [string, Word],
  ]);
  return [name, { words: all, required: required[name] ?? [], nests: nested, ...age }];
}

const text: Word = { shape: { kind: 'string' } };
const lasting = (name: string): string[] =>
  name === 'TextRun' ? layout : ['lang', ...(aligned.includes(name) ? [] : ['horizontalAlignment'])];

/** Every thing a card may hold, by its type. */
export const vocabulary: ReadonlyMap<string, Thing> = new Map([
  ...registeredElements.map(({ name, sample, ...age }) =>
    thing(name, wordsOf(sample, lasting(name)), name === 'TextRun' ? {} : { fallback: anything }, age),
  ),
  ...registeredActions.map(({ name, sample, ...age }) => thing(name, wordsOf(sample, []), { fallback: anything }, age)),
  thing(teamsOnly, new Map(), {
    codeSnippet: text,
    language: { shape: { kind: 'one of', values: ['PlainText', 'PowerShell', 'JSON'] } },
    spacing: text,
    isVisible: { shape: { kind: 'boolean' } },
    id: text,
    fallback: anything,
  }),
  // `msteams` is Teams' own: full width and mentions.
  thing('AdaptiveCard', wordsOf(new adaptiveCards.AdaptiveCard(), [...layout, 'style', 'bleed']), {
    $schema: text,
    lang: text,
    msteams: anything,
  }),
  thing('Column', wordsOf(new adaptiveCards.Column(), ['lang', 'horizontalAlignment', 'height']), {
    fallback: anything,
  }),
  thing('TableRow', wordsOf(new adaptiveCards.TableRow(), layout)),
  thing('TableCell', wordsOf(new adaptiveCards.TableCell(), layout)),
  thing('TableColumnDefinition', wordsOf(new adaptiveCards.TableColumnDefinition(), [])),
  thing('Fact', wordsOf(new adaptiveCards.Fact(), [])),
  thing('Choice', wordsOf(new adaptiveCards.Choice(), [])),
  thing('MediaSource', wordsOf(new adaptiveCards.MediaSource(), [])),
  thing('BackgroundImage', wordsOf(new adaptiveCards.BackgroundImage(), [])),
  thing('Refresh', wordsOf(new adaptiveCards.RefreshDefinition(), [])),
  thing('TargetElement', new Map(), { elementId: text, isVisible: { shape: { kind: 'boolean' } } }),
]);
