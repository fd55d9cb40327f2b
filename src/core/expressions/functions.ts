import { nearest } from './nearest';

/** The functions of the Workflow Definition Language that a cloud flow knows. Source: Microsoft Learn, "Reference guide to workflow expression functions". */
const known = `
action actionBody actionOutputs actions add addDays addHours addMinutes addProperty addSeconds addToTime and array
base64 base64ToBinary base64ToString binary body bool chunk coalesce concat contains convertFromUtc convertTimeZone
convertToUtc createArray dataUri dataUriToBinary dataUriToString dateDifference dayOfMonth dayOfWeek dayOfYear decimal
decodeBase64 decodeDataUri decodeUriComponent div empty encodeUriComponent endsWith equals first float formatDateTime
formatNumber formDataMultiValues formDataValue getFutureTime getPastTime greater greaterOrEquals guid if indexOf int
intersection isFloat isInt item items iterationIndexes join json last lastIndexOf length less lessOrEquals listCallbackUrl
max min mod mul multipartBody not nthIndexOf or outputs parameters parseDateTime rand range removeProperty replace result
reverse setProperty skip slice sort split startOfDay startOfHour startOfMonth startsWith string sub substring
subtractFromTime take ticks toLower toUpper trigger triggerBody triggerFormDataMultiValues triggerFormDataValue
triggerMultipartBody triggerOutputs trim union uriComponent uriComponentToBinary uriComponentToString uriHost uriPath
uriPathAndQuery uriPort uriQuery uriScheme utcNow variables workflow xml xpath`;

const functions: readonly string[] = known.trim().split(/\s+/);

/** What other languages call a function that a flow has under another name. */
const elsewhere: Readonly<Record<string, string>> = {
  now: 'utcNow',
  today: 'utcNow',
  getdate: 'utcNow',
  len: 'length',
  count: 'length',
  size: 'length',
  isempty: 'empty',
  isblank: 'empty',
  isnullorempty: 'empty',
  lower: 'toLower',
  lowercase: 'toLower',
  upper: 'toUpper',
  uppercase: 'toUpper',
  left: 'take',
  concatenate: 'concat',
  append: 'concat',
  le: 'lessOrEquals',
  lt: 'less',
  ge: 'greaterOrEquals',
  gt: 'greater',
  eq: 'equals',
  plus: 'add',
  subtract: 'sub',
  minus: 'sub',
  multiply: 'mul',
  divide: 'div',
  modulo: 'mod',
  tostring: 'string',
  str: 'string',
  text: 'string',
  toint: 'int',
  integer: 'int',
  number: 'float',
  parseint: 'int',
  tofloat: 'float',
  parsejson: 'json',
  includes: 'contains',
  iif: 'if',
  formatdate: 'formatDateTime',
  dateadd: 'addToTime',
  datediff: 'dateDifference',
  newguid: 'guid',
  trimstart: 'trim',
  substr: 'substring',
  mid: 'substring',
};

/** The function that was probably meant by a name that is none; undefined when nothing is near enough. */
export function functionMeant(name: string): string | undefined {
  const lower = name.toLowerCase();
  const exact = functions.find((candidate) => candidate.toLowerCase() === lower);
  return exact ?? (Object.hasOwn(elsewhere, lower) ? elsewhere[lower] : nearest(name, functions));
}
