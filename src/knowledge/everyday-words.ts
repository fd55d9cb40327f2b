import stem from 'wink-porter2-stemmer';

/** A word of a text, as written and as its meaning: the stem of the word that stands for all of its kind. */
export interface Meaning {
  term: string;
  word: string;
}

const list = (words: string): string[] => words.trim().split(/\s+/);

/** Words that say that something is wrong, not what. A question without any of them reports no failure. */
const troubleWords = new Set(
  list(`not no nor none never nothing cannot cant couldnt dont doesnt didnt isnt arent wasnt werent hasnt havent hadnt wont wouldnt without unable
  error errors problem problems issue issues trouble fail fails failed failing failure failures wrong broken break breaks broke stop stops stopped stopping crash crashes crashed
  missing lost lose loses expired refused denied blocked blocks rejected invalid incorrect offline disconnected throttled unauthorized forbidden locked gone need needs needed require requires required must why`),
);

/** Words every sentence has. They carry no meaning here; a word that is in none of the tables and in no phrase speaks of something else. */
const emptyWords = new Set(
  list(`a an the and or but nor so of to in on at by for from with as is are was were be been being am do does did doing done has have had having it its this that these those there here theres heres
  i im ive ill id me my mine myself we us our ours were weve you your yours youre he him his she her they them their theirs theyre who whos whom whose which what whats when where why how hows
  not never cannot cant wont dont doesnt didnt isnt arent wasnt werent hasnt havent hadnt couldnt wouldnt shouldnt couldve can could will would shall should may might must unable able
  please pls plz help hello hi hey dear team support colleague colleagues guys folks everyone everybody all good morning afternoon evening thanks thank sorry hola bonjour hallo guten morgen tag hoi ciao
  need needs needed want wants wanted wish like try tries tried trying get gets got getting gotten keep keeps kept keeping say says said saying tell tells told telling show shows showing shown see sees seen seeing saw look looks looking give gives gave given giving make makes made making know knows known knew think thought believe understand explain mean means meaning meant supposed suppose let lets seem seems happen happens happened happening appear appears appearing complain complains complaint claim claims come comes came coming go goes going went put puts do
  just only also even still already again always since while then than too very really quite rather some any each both few more most less least lot lots many much other others another same such own new now today yesterday tomorrow tonight night morning noon evening day days week weeks weekend month months year years hour hours minute minutes seconds monday tuesday wednesday thursday friday saturday sunday time times way ways thing things something anything someone somebody anyone anybody nobody one three next ago soon later early once twice sometimes often every ever either neither almost maybe perhaps probably sudden suddenly properly correctly exactly simply actually however though although altough anymore longer yet else instead sure certain possible own
  error errors problem problems issue issues trouble message messages bad broken break breaks broke brakes crash crashes crashed work works working worked fine fix fixed fixes solve solved red stuck wonder happily
  if into out up down over under about after before during between because cause causes caused though until till against per via etc am pm ok okay well using use used uses unexpectedly reason back off away along within around through
  `),
);

// Things called by several words, as one word. Longer ones first where one holds the other.
const phrases: readonly (readonly [RegExp, string])[] = [
  [/\b(?:multi|two|2)[- ]?(?:factor|step)(?: (?:authentication|authentification|verification|sign[- ]?in))?\b|\bsecond factor\b|\bstrong authentication\b|\bauthenticator(?: app)?\b/g, 'multifactor'],
  [/\bnetwork[- ]level authentication\b/g, 'nla'],
  [/\b(?:azure )?(?:primary )refresh token\b|\bazureadprt\b/g, 'prt'],
  [/\b(?:microsoft )?(?:azure ?ad|aad|azure active directory|entra(?: id)?)\b/g, 'entra'],
  [/\bconditional acc?ess?\b|\bca (?=polic|rule)/g, 'conditionalaccess '],
  [/\bpower ?automate(?: for)? desktop\b/g, 'desktop'],
  [/\bpower ?(?:automate|platform)\b/g, 'powerautomate'],
  [/\b(?:log|sign)(?:s|ged|ed|ging|ing)?[- ]?(?:off|out)\b/g, 'signout'],
  [/\b(?:log|sign)(?:s|ged|ed|ging|ing)?[- ]?(?:in|on)(?:to)?\b/g, 'signin'],
  [/\b(?:re-?)?authenticat\w*/g, 'signin'],
  [/\btim(?:e|ed|es|ing)[- ]?outs?\b|\b(?:ran|runs) out of time\b/g, 'timeout'],
  [/\b(?:can ?not|can't|cant|couldn'?t|could not|does ?n[o']t|do not|did ?n[o']t|never|un ?able to|fail(?:s|ed)? to) (?:be )?(?:find|found|finds|locate|located|see|exist|exists)\b|\b(?:is ?|was ?|were ?|are ?)?n[o']t (?:be )?(?:found|there|exist|located|present)\b|\bno longer (?:found|exists|there)\b|\bnever finds\b/g, 'notfound'],
  [/\bnot? (?:authori[sz]ed)\b|\b(?:is|was)n'?t authori[sz]ed\b/g, 'unauthorized'],
  [/\brate[- ]?limit\w*|\btoo (?:many|much) (?:requests?|calls?)\b|\b(?:request|call)s? limits?\b/g, 'throttled'],
  [/\b(?:is ?|was ?|are ?)?n[o']t (?:valid|correct|right)(?: (?:any ?more|any longer))?\b|\bno longer valid\b/g, 'invalid'],
  [/\b(?:ran|run|runs|running) out\b(?! of time)|\bout of date\b|\bends? after\b/g, 'expired'],
  [/\b(?:won'?t|does ?n[o']t|do not|don't|did ?n[o']t|not|can ?not) (?:be )?(?:accept|accepts|accepted|take|takes|taken)\b/g, 'refused'],
  [/\b(?:is ?|are ?|was ?)?n[o']t (?:connected|online|reachable)\b|\bno connection to\b/g, 'disconnected'],
  [/\b(?:does|do|did|has|have) ?n[o']t (?:have|got|get)\b/g, 'missing'],
  [/\bweb ?browser\b/g, 'browser'],
  [/\badd-?ons?\b/g, 'extension'],
  [/\bremote desktop\b/g, 'rdp'],
  [/\bvirtual machine\b/g, 'machine'],
];

// Words of one meaning here, under the one that stands for them.
const synonyms = new Map(
  Object.entries({
    password: 'pwd passcode passwort', credentials: 'cred creds credential', user: 'username users', signin: 'login logon logins log logs logged logging sign signs signed signing', signout: 'logoff logout signoff',
    desktop: 'rpa pad', machine: 'pc pcs computer computers laptop server vm vms workstation device devices', flow: 'flows bot bots robot robots automation process', entra: 'aad azuread azure', rdp: 'remote', multifactor: 'mfa 2fa', conditionalaccess: 'conditional', prt: 'prts',
    invalid: 'incorrect wrong', refused: 'reject rejects rejected rejecting refuse refuses deny denies denied decline declined', expired: 'expire expires expiry expiring outdated stale', timeout: 'timedout', throttled: 'throttle throttles throttling',
    busy: 'occupied taken', disconnected: 'offline unreachable', locked: 'lock locks unlock unlocked', license: 'licence licences licenses licensed unlicensed', unauthorized: 'unauthorised', authorization: 'authorisation', browser: 'chrome edge firefox', extension: 'plugin extensions',
    admin: 'administrator administrators admins', app: 'application applications apps', permission: 'permissions privilege privileges rights', company: 'organization organisation organisations', old: 'older', mail: 'email emails outlook',
    fail: 'fails failed failing failure failures', run: 'runs running ran', start: 'starts started starting begin begins', stop: 'stops stopped stopping',
    missing: 'no none without absent lack lacks lacking', notfound: 'nonexistent', expression: 'formula formulas', action: 'step steps', approve: 'approval approvals',
  }).flatMap(([word, others]) => others.split(' ').map((other) => [other, word] as const)),
);

/** The written words, and what several words say together, each with its meaning; empty words are left out. */
// meanings
export function meaningsOf(text: string, spelling: (word: string) => string = (word) => word): Meaning[] {
  return wordsOf(text)
    .map((word) => ({ word, meant: synonyms.has(word) || emptyWords.has(word) ? word : spelling(word) }))
    .filter(({ meant }) => !emptyWords.has(meant))
    .map(({ word, meant }) => ({ term: stem(synonyms.get(meant) ?? meant), word }));
}

function wordsOf(text: string): string[] {
  const joined = phrases.reduce((rest, [pattern, word]) => rest.replace(pattern, ` ${word} `), text.toLowerCase().replaceAll('\u2019', "'"));
  return Array.from(joined.replaceAll("'", '').matchAll(/[\p{L}\p{N}]+/gu), ([word]) => word).filter((word) => word.length > 1);
}

/** Every word these tables know, for telling a typing mistake from a foreign word. */
export const knownWords: readonly string[] = [...emptyWords, ...synonyms.keys(), ...synonyms.values()];

export function saysTrouble(text: string): boolean {
  return wordsOf(text).some((word) => troubleWords.has(synonyms.get(word) ?? word));
}
