import { AdaptiveCard, HostConfig, SerializationContext, Versions } from 'adaptivecards';
import {
  actionTypes,
  elementTypes,
  teamsOnly,
  vocabulary,
  type Nest,
  type Shape,
  type Thing,
} from './schema/card-vocabulary';

/** Teams refuses large messages; what we send stays under 33 KB, counted as Teams counts: two bytes a character. */
const mostBytes = 33 * 1024;
const mostActions = 6;

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isFilled = (value: unknown): boolean => typeof value === 'string' && value.trim() !== '';
const show = (value: unknown): string => JSON.stringify(value).slice(0, 60);

/** Everything that is wrong with a card as Teams will get it: one sentence each, led by the path. Empty means it may be sent. */
export function validateCard(card: unknown): string[] {
  if (!isObject(card) || card.type !== 'AdaptiveCard') return ['card: is not an object of type AdaptiveCard'];
  const found = [
    ...versionFaults(card),
    ...languageFaults(card),
    ...sizeFaults(card),
    ...placeholderFaults(card, 'card'),
    ...thingFaults(card, 'AdaptiveCard', 'card'),
    ...idFaults(card),
  ];
  // The renderer sees less and says it without a path: it is asked last, for what the walk above did not know.
  return found.length > 0 ? found : rendererFaults(card);
}

function languageFaults({ lang }: Json): string[] {
  return lang === undefined || (typeof lang === 'string' && /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(lang))
    ? []
    : [`card.lang: is ${show(lang)}, must be a language tag like "en"`];
}

function versionFaults(card: Json): string[] {
  return card.version === '1.5' ? [] : [`card.version: is ${show(card.version ?? null)}, must be "1.5"`];
}

function sizeFaults(card: Json): string[] {
  const bytes = JSON.stringify(card).length * 2;
  return bytes <= mostBytes ? [] : [`card: takes ${bytes} bytes in UTF-16, at most ${mostBytes} are allowed`];
}

/** The template engine leaves `${name}` standing when a value is missing. */
function placeholderFaults(value: unknown, path: string): string[] {
  if (typeof value === 'string')
    return value.includes('${') ? [`${path}: still holds a placeholder: ${show(value)}`] : [];
  if (Array.isArray(value)) return value.flatMap((item, index) => placeholderFaults(item, `${path}[${index}]`));
  if (isObject(value))
    return Object.entries(value).flatMap(([key, item]) => [
      ...placeholderFaults(key, `${path} (a key)`),
      ...placeholderFaults(item, `${path}.${key}`),
    ]);
  return [];
}

function thingFaults(value: Json, type: string, path: string): string[] {
  const thing = vocabulary.get(type);
  if (!thing) return [`${path}: unknown type ${show(type)}`];
  const newer = thing.tooNew ? [`${path}: ${type} needs version ${thing.tooNew}, Teams shows 1.5 at most`] : [];
  const missing = thing.required
    .filter((name) => value[name] === undefined)
    .map((name) => `${path}: ${type} needs ${name}`);
  return [
    ...newer,
    ...missing,
    ...Object.entries(value).flatMap(([name, item]) => wordFaults(thing, type, name, item, `${path}.${name}`)),
    ...fallbackFaults(value, type, path),
    ...houseFaults(value, type, path),
  ];
}

function wordFaults(thing: Thing, type: string, name: string, value: unknown, path: string): string[] {
  const word = thing.words.get(name);
  if (!word) return [`${path}: ${type} has no ${name}`];
  if (word.tooNew) return [`${path}: ${name} needs version ${word.tooNew}, Teams shows 1.5 at most`];
  const nest = thing.nests[name];
  return nest ? nestFaults(nest, value, path) : shapeFaults(word.shape, value, path);
}

function shapeFaults(shape: Shape, value: unknown, path: string): string[] {
  switch (shape.kind) {
    case 'anything':
      return [];
    case 'strings':
      return Array.isArray(value) && value.every((item) => typeof item === 'string')
        ? []
        : [`${path}: must be a list of strings`];
    case 'one of':
      return typeof value === 'string' && shape.values.some((known) => known.toLowerCase() === value.toLowerCase())
        ? []
        : [`${path}: is ${show(value)}, must be one of ${shape.values.join(', ')}`];
    case 'string':
    case 'boolean':
    case 'number':
      return typeof value === shape.kind ? [] : [`${path}: is ${show(value)}, must be a ${shape.kind}`];
  }
}

function nestFaults(nest: Nest, value: unknown, path: string): string[] {
  if (!nest.many) return oneFaults(nest, value, path);
  if (!Array.isArray(value)) return [`${path}: must be a list`];
  const crowd =
    nest.types === vocabulary.get('AdaptiveCard')?.nests.actions?.types && value.length > mostActions
      ? [`${path}: holds ${value.length} actions, at most ${mostActions} are shown`]
      : [];
  return [...crowd, ...value.flatMap((item, index) => oneFaults(nest, item, `${path}[${index}]`))];
}

function oneFaults(nest: Nest, value: unknown, path: string): string[] {
  if (nest.orText && typeof value === 'string') return [];
  if (!isObject(value)) return [`${path}: must be an object`];
  const type = value.type ?? nest.implied;
  if (typeof type !== 'string') return [`${path}: has no type`];
  if (!vocabulary.has(type)) return [`${path}: unknown type ${show(type)}`];
  return nest.types.includes(type) ? thingFaults(value, type, path) : [`${path}: a ${type} may not stand here`];
}

function fallbackFaults(value: Json, type: string, path: string): string[] {
  const { fallback } = value;
  if (fallback === undefined || fallback === 'drop') return [];
  const types = type.startsWith('Action.') ? actionTypes : type === 'Column' ? ['Column'] : elementTypes;
  return oneFaults({ many: false, types }, fallback, `${path}.fallback`);
}

/** What we ask of our own cards beyond the language: readable when narrow, labelled, and usable in old clients. */
function houseFaults(value: Json, type: string, path: string): string[] {
  if (type.startsWith('Input.') && !isFilled(value.label)) return [`${path}: ${type} has no label`];
  if (type === 'TextBlock' && value.wrap !== true) return [`${path}: the text does not wrap`];
  const listsItsText =
    type === 'Input.Toggle' ||
    (type === 'Input.ChoiceSet' && (value.style === 'expanded' || value.isMultiSelect === true));
  if (listsItsText && value.wrap !== true) return [`${path}: the text of ${type} does not wrap`];
  if (type === teamsOnly && !isObject(value.fallback))
    return [`${path}: ${type} has nothing to fall back to where a client does not know it`];
  if (type === 'Action.Execute' && !(isObject(value.fallback) && value.fallback.type === 'Action.Submit'))
    return [`${path}: Action.Execute has no Action.Submit to fall back to`];
  return [];
}

/** An id names one element, and what a button folds must be there. */
function idFaults(card: Json): string[] {
  const ids: string[] = [];
  const targets: [path: string, id: unknown][] = [];
  const walk = (value: unknown, path: string): void => {
    if (Array.isArray(value))
      value.forEach((item: unknown, index) => {
        walk(item, `${path}[${index}]`);
      });
    if (!isObject(value)) return;
    const isAction = typeof value.type === 'string' && value.type.startsWith('Action.');
    if (!isAction && typeof value.id === 'string') ids.push(value.id);
    if (Array.isArray(value.targetElements))
      targets.push(
        ...value.targetElements.map((target: unknown, index): [string, unknown] => [
          `${path}.targetElements[${index}]`,
          isObject(target) ? target.elementId : target,
        ]),
      );
    // A fallback replaces its element, so it may carry the same id; data is the bot's own and holds no elements.
    for (const [key, item] of Object.entries(value))
      if (key !== 'fallback' && key !== 'data' && key !== 'msteams') walk(item, `${path}.${key}`);
  };
  walk(card, 'card');
  const twice = [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))];
  return [
    ...twice.map((id) => `card: the id ${show(id)} is given twice`),
    ...targets
      .filter(([, id]) => typeof id !== 'string' || !ids.includes(id))
      .map(([path, id]) => `${path}: there is no element ${show(id ?? null)}`),
  ];
}

/** The renderer does not know what only Teams has, and would tell of it. */
function withFallbacks<Value>(value: Value): Value;
function withFallbacks(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => withFallbacks(item));
  if (!isObject(value)) return value;
  if (value.type === teamsOnly) return value.fallback;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withFallbacks(item)]));
}

function rendererFaults(card: Json): string[] {
  const context = new SerializationContext(Versions.v1_5);
  const parsed = new AdaptiveCard();
  parsed.hostConfig = new HostConfig({ actions: { maxActions: mostActions } });
  // Without its language: the renderer's pattern for it keeps a position between calls and refuses every other card.
  parsed.parse({ ...structuredClone(withFallbacks(card)), lang: undefined }, context);
  const whileParsing = Array.from({ length: context.eventCount }, (_, index) => context.getEventAt(index).message);
  return [...whileParsing, ...parsed.validateProperties().validationEvents.map(({ message }) => message)].map(
    (message) => `card: the renderer says: ${message}`,
  );
}
