import { namedCode, type Code, type NameSystem } from '../codes/code';
import type { Speaker } from '../codes/speaker';
import { isPathOfCodesOnly, saysErrorCode } from './code-context';
import type { CodePlace } from './code-place';
import { isCarrier } from './envelopes';

const capitals = /[A-Z]/g;
/** Names of Windows codes and of JSON error codes, in the shape programs write them. */
const upperSnake =
  /^(?:ERROR|STATUS|E|NTE|TPM|DSREG|WININET|SEC|RPC|CERT|CRYPT|AAD|WC|DISP|REGDB|CO|TRUST|SCARD)_[A-Z0-9_]{3,}$/;
const identifier =
  /^(?=[A-Za-z]*[a-z])(?:[A-Z][a-z0-9]+|[a-z]+[A-Z][a-z0-9]*|[A-Z]{2,}[a-z]+)[A-Za-z0-9]{3,80}$|^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/;

/** The code of a name: written as programs write it, or standing where codes stand. */
export function wordCode(name: string, at: CodePlace): Code | undefined {
  const humps = name.match(capitals)?.length ?? 0;
  if (humps < 2 && isInSentence(name, at)) return undefined;
  if (humps === 1 && standsAlone(name, at)) return exactly(name, { ...at, labelled: true });
  // Ordinary words cannot be names: spare the table a look-up for each of them.
  if (humps < 2 && !name.includes('_') && !isBesideStatus(at)) return name.length >= 16 ? exactly(name, at) : undefined;
  return exactly(name, at) ?? unknownName(name, at);
}

/** Where a code is expected, or an HTTP status stands: "Forbidden (403)", "404 NotFound". */
function isBesideStatus({ before, after, labelled }: CodePlace): boolean {
  return labelled || /^["'(]?\s{0,3}\(?(?:4|5)\d\d\b/.test(after) || /\b(?:4|5)\d\d[ :-]{1,3}["']?$/.test(before);
}

/** "failed: Unauthorized access": the name of an answer that goes on as a sentence is a word of it. */
function isInSentence(name: string, { before, after, wholeValue }: CodePlace): boolean {
  return (
    !wholeValue &&
    !name.includes('_') &&
    /^ [a-z]/.test(after) &&
    /\bfail(?:ed|ure)?["'\\]{0,3}: {0,3}["']?$/i.test(before)
  );
}

/** "Action failed. Unauthorized": a capitalised word between full stops, as programs write it. */
function standsAlone(name: string, { before, after }: CodePlace): boolean {
  return (
    /^[A-Z]/.test(name) &&
    name.length > 7 &&
    /(?:^|[.:,("'\n])\s{0,3}$/.test(before) &&
    /^\s{0,3}(?:$|[.:,)"'\n])/.test(after)
  );
}

/** Names that mean something else when this speaker says them. */
const namesOfSpeakers: readonly { name: string; speaker: Speaker; system: NameSystem }[] = [
  { name: 'invalidconnectioncredentials', speaker: 'data-gateway', system: 'gateway' },
];

export function isNameOfSpeaker(name: string): boolean {
  const small = name.toLowerCase();
  return namesOfSpeakers.some((known) => known.name === small);
}

/** The code of a name in the mouth of a speaker who means something of its own by it. */
export function nameOfSpeaker(name: string, { says }: CodePlace): Code | undefined {
  const theirs = namesOfSpeakers.find((known) => known.name === name.toLowerCase() && says(known.speaker));
  return theirs && { system: theirs.system, value: name, key: `${theirs.system}:${theirs.name}` };
}

function exactly(name: string, at: CodePlace): Code | undefined {
  const named = at.table.byName(name);
  if (!named) return undefined;
  const written = named.names.find((candidate) => candidate.toLowerCase() === name.toLowerCase()) ?? name;
  // Dataverse has names for nearly everything (UnExpected, NotSupported): outside its error bodies only long ones are names.
  if (named.code.system === 'dataverse' && !isDataverseName(name, written, at)) return undefined;
  return at.labelled || isWrittenAsName(name, written) ? named.code : undefined;
}

/** In free text a name must be written as programs write it, unless it is too long to be anybody's sentence. */
function isWrittenAsName(name: string, written: string): boolean {
  const wholeWords = written.match(capitals)?.length ?? 0;
  return written === name || (wholeWords >= 3 && written.length >= 12) || written.length >= 16 || written.includes('_');
}

function isDataverseName(name: string, written: string, { wholeValue }: CodePlace): boolean {
  return wholeValue || (written === name && (name.match(capitals)?.length ?? 0) >= 3);
}

function unknownName(name: string, at: CodePlace): Code | undefined {
  const isCalledOne = saysErrorCode(at.before) && (name.match(capitals)?.length ?? 0) > 1 && !isCarrier(name);
  const isExpected = isCalledOne || (at.wholeValue && isPathOfCodesOnly(at.path));
  const known = upperSnake.test(name) || (isExpected && identifier.test(name));
  return known ? namedCode(name, 'unknown') : undefined;
}
