import stem from 'wink-porter2-stemmer';

/** A word of a text and what it means here. */
export interface Meaning {
  /** The stem of the word that stands for all of its kind; a small word stands for itself. */
  term: string;
  /** As the person wrote it; several words when they say one thing together. */
  word: string;
  /** A word every sentence has: it says next to nothing. */
  small: boolean;
  /** Not written like this: the nearest word by spelling. */
  guessed: boolean;
}

/** Finds the word that was meant by one nobody knows. Undefined when none is near. */
export type Speller = (word: string) => string | undefined;

const list = (words: string): string[] => words.trim().split(/\s+/);

const smallWords = new Set(
  list(`a an the and or but nor so of to in on at by for from with as is are was were be been being am do does did doing done has have had having it its this that these those there here theres heres
  i im ive ill id me my mine myself we us our ours weve you your yours youre he him his she her they them their theirs theyre who whos whom whose which what whats when where why how hows
  not never cannot cant wont dont doesnt didnt isnt arent wasnt werent hasnt havent hadnt couldnt wouldnt shouldnt can could will would shall should may might must unable able
  please pls plz help hello hi hey dear support guys folks everyone everybody all good morning afternoon evening thanks thank sorry hola bonjour hallo guten morgen tag hoi ciao
  need needs needed want wants wanted wish like try tries tried trying get gets got getting gotten keep keeps kept keeping say says said saying tell tells told telling show shows showing shown see sees seen seeing saw look looks looking give gives gave given giving make makes made making know knows known knew think thought believe understand explain mean means meaning meant supposed suppose let lets let seem seems happen happens happened happening appear appears appearing complain complains complaint claim claims come comes came coming go goes going went put puts do
  just only also even still already again always since while then than too very really quite rather some any each both few more most less least lot lots many much other others another same such own new now today yesterday tomorrow tonight night noon day days week weeks weekend month months year years hour hours minute minutes seconds monday tuesday wednesday thursday friday saturday sunday time times way ways thing things something anything someone somebody anyone anybody nobody one two three next ago soon later early once twice sometimes often every ever either neither almost maybe perhaps probably sudden suddenly properly correctly exactly simply actually however though although anymore longer yet else instead sure certain possible
  error errors problem problems issue issues trouble message messages bad broken break breaks broke crash crashes crashed work works working worked fine fix fixed fixes solve solved red stuck wonder
  if into out up down over under about after before during between because cause causes caused until till against per via etc pm ok okay well using use used uses unexpectedly reason back off away along within around through
  manager managers director directors supervisor boss bosses lead leader leaders lady guy friend mates department accounting accountant finance payroll hr purchasing ceo cfo cio ciso christmas holiday holidays monthly daily nightly happy friday asks ask asked question answers
  overnight autumn spring winter summer forever ages mentions mentioned reminds reported whenever particular hint blah
  hundred thousand four five six seven eight nine ten half completely entirely totally randomly constantly continually immediately recently lately usually normally previously obviously basically apparently unfortunately finally especially notice noticed realize realise figure guess assume hope idea clue advice suggestion suggestions kindly urgent asap boss special strange weird odd annoying ugly terrible nice great super crazy useless correct ones tip tips hint hints somehow somewhere anyway please thx regards anybody main several little sudden happen despite unless whether nor upon onto toward towards behind beside besides above below across near far here there everywhere nowhere fact example examples instance  results`),
);

// Signs that something is wrong. Who says none of them asks for something or tells a story.
const troubleWords = new Set(
  list(`not never cannot cant wont dont doesnt didnt isnt arent wasnt werent hasnt havent hadnt couldnt wouldnt nobody unable why need needs needed must require requires required error errors problem problems issue issues trouble bad broken break breaks broke crash crashes crashed stuck fix fixed fixes repair only
  fail unresponsive stop missing lose loses lost expired timeout throttled exceed limit invalid unauthorized forbidden refused block blocks blocked prevents disconnected locked busy queue queued waits waiting notfound gone deleted removed disabled suspended dead old ended end asks wants demands prompt multifactor conditionalaccess consent nla already exists before insufficient unlicensed empty nothing pending slow closed open leftover anymore longer off down warning dies died disappears disappeared gives neither nowhere hardly useless red cross avoid resolve solve renew reconnect reset revoked lost unavailable away suddenly sudden permission allowed shows says tells complains`),
);

const not = String.raw`\b(?:(?:is|are|was|were|does|do|did|has|have|could|ca|wo)(?:n'?t| not)|can ?not|not|never|no longer|unable to|fail(?:s|ed)? to)(?: be)?`;
const inOrOn = String.raw`(?:s|ged|ed|ging|ing)?[- ]?(?:in|on)(?:to)?`;
const offOrOut = String.raw`(?:s|ged|ed|ging|ing)?[- ]?(?:off|out)`;

// Things said in several words, as one word. Of two that overlap the first one counts.
const oneThing = (
  [
    [
      'credentials',
      String.raw`\b(?:log|sign)[- ]?in (?:details?|data|info|information)\b|\baccess data\b|\b(?:user|login|account)(?: ?names?)? ?(?:/|\+|&|and|or) ?(?:the )?(?:passwords?|pw|pwd|pass)\b`,
    ],
    [
      'multifactor',
      String.raw`\b(?:multi|two|2)[- ]?(?:factor|step)(?: (?:authentication|verification|sign[- ]?in))?\b|\bsecond factor\b|\bstrong authentication\b|\bauthenticator(?: app)?\b|\bsecond (?:proof|step|device)\b|\b(?:sms|text(?: message)?|phone) code\b|\bcode (?:from|on|by|via) (?:my |the |a |his |her )?(?:phone|mobile|sms|text)\b`,
    ],
    ['nla', String.raw`\bnetwork[- ]level authentication\b`],
    ['prt', String.raw`\bprimary refresh token\b|\bazureadprt\b`],
    ['entra', String.raw`\b(?:microsoft )?(?:azure ?ad|azure active directory|entra(?: id)?)\b`],
    ['conditionalaccess', String.raw`\bconditional acc?ess?\b|\bca (?=polic|rule)|\baccess (?=polic|rule)`],
    ['desktop', String.raw`\bpower ?automate (?:for )?desktop\b`],
    ['powerautomate', String.raw`\bpower ?(?:automate|platform)\b`],
    ['unauthorized', String.raw`${not} (?:authori[sz]ed|authenticated)\b`],
    ['signout', String.raw`\b(?:log|sign)${offOrOut}\b`],
    ['signin', String.raw`\b(?:log|sign)${inOrOn}\b|\b(?:re-?)?authenticat(?:e|es|ed|ing|ion)\b`],
    [
      'timeout',
      String.raw`\btim(?:e|ed|es|ing)[- ]?outs?\b|\b(?:ran|runs) out of time\b|${not} (?:answer|respond|reply)(?:ed|s)? in time\b|\b(?:took|takes?|taking) too long\b`,
    ],
    ['notfound', String.raw`${not} (?:find|finds|found|locate|located|see|exist|exists|there|present)\b`],
    [
      'throttled',
      String.raw`\brate[- ]?limit(?:s|ed|ing)?\b|\btoo (?:many|much) (?:requests?|calls?)\b|\b(?:request|call)s? limits?\b|\btoo (?:fast|often|frequently)\b|\bslow(?:er)? down\b`,
    ],
    ['invalid', String.raw`${not} (?:valid|correct|right)(?: (?:any ?more|any longer))?\b`],
    ['expired', String.raw`\b(?:ran|run|runs|running) out\b|\bout of date\b`],
    ['refused', String.raw`${not} (?:accept|accepts|accepted|take|takes|taken)\b`],
    [
      'disconnected',
      String.raw`${not} (?:connected|online|reachable|powered on)\b|\b(?:powered (?:off|down)|shut ?down|shut off|unplugged|deallocated|hibernat\w+|asleep|in standby|sleep mode)\b`,
    ],
    ['unresponsive', String.raw`${not} (?:respond|reply|answer)(?:s|ed|ing)?\b`],
    ['empty', String.raw`\bno (?:value|data|content)\b|\bnot filled(?: in| out)?\b`],
    ['forbidden', String.raw`${not} (?:allowed|permitted)\b|\baccess (?:is |was )?denied\b`],
    ['missing', String.raw`${not} (?:have|got|get)\b`],
    ['browser', String.raw`\bweb browser\b`],
    ['extension', String.raw`\badd-?ons?\b`],
    ['rdp', String.raw`\bremote desktop\b`],
    ['machine', String.raw`\b(?:virtual machine|cloud pc)\b`],
    ['applytoeach', String.raw`\b(?:apply to|for) ?each\b`],
    ['dropdown', String.raw`\bdrop-down\b`],
    ['blueprism', String.raw`\bblue prism\b`],
    ['automationanywhere', String.raw`\bautomation anywhere\b`],
  ] as const
).map(([word, pattern]) => ({ word, pattern: new RegExp(pattern, 'g') }));

// Words of one meaning here, after the one that stands for them.
const synonyms = new Map(
  Object.entries({
    password: 'pwd passcode passwort pw passwd passwords',
    credentials: 'cred creds credential',
    user: 'username users account accounts profile',
    signin: 'login logon logins log logs logged logging sign signs signed signing authentication',
    signout: 'logoff logout signoff',
    desktop: 'rpa pad',
    machine:
      'pc pcs computer computers laptop server vm vms vdi workstation workstations device devices box notebook host',
    flow: 'flows bot bots robot robots automation automations process job jobs workflow workflows',
    entra: 'aad azuread azure',
    rdp: 'remote remotely mstsc rds',
    multifactor: 'mfa 2fa otp',
    conditionalaccess: 'conditional',
    invalid: 'incorrect wrong',
    refused: 'reject rejects rejected rejecting refuse refuses deny denies denied decline declined bounced barred',
    expired: 'expire expires expiry expiring outdated stale lapsed',
    timeout: 'timedout',
    throttled: 'throttle throttles throttling hammers hammering',
    busy: 'occupied taken',
    disconnected: 'offline unreachable',
    locked: 'lock locks unlock unlocked',
    license: 'licence licences licenses licensed unlicensed entitlement entitlements plan plans subscription',
    unauthorized: 'unauthorised unauthenticated',
    authorization: 'authorisation',
    browser: 'chrome edge firefox',
    extension: 'plugin extensions',
    admin: 'administrator administrators admins',
    app: 'application applications apps',
    permission: 'permissions privilege privileges rights',
    company: 'organization organisation organisations',
    old: 'older',
    mail: 'email emails outlook',
    expression: 'formula formulas calculation',
    action: 'step steps',
    approve: 'approval approvals',
    fail: 'fails failed failing failure failures errored dies died chokes',
    run: 'runs running ran execute executes executed execution',
    start: 'starts started starting begin begins',
    stop: 'stops stopped stopping quits aborts aborted',
    missing: 'no none without absent lack lacks lacking',
    empty: 'null blank',
    request: 'requests call calls',
    limit: 'limits limited',
    exceed: 'exceeds exceeded exceeding reached',
    available: 'free',
    gone: 'deleted removed archived dropped vanished disappeared disappears',
    renew: 'renews renewed renewal refresh refreshes refreshed refreshing',
    page: 'website webpage',
    reuse: 'reused reusing',
    colleague: 'colleagues coworker coworkers teammate teammates',
    reboot: 'restart restarts restarted restarting rebooted rebooting',
    big: 'large huge heavy',
    max: 'maximum',
    mb: 'megabyte megabytes',
    file: 'files document documents doc docs pdf',
    picture: 'photo image images',
    database: 'db',
    enable: 'enabled activate activated',
    typo: 'misspelled mistyped',
  }).flatMap(([word, others]) => list(others).map((other) => [other, word] as const)),
);

/** Every word the tables know. */
export const tableWords: readonly string[] = [...smallWords, ...synonyms.keys(), ...synonyms.values()];

/** The words of a text with their meanings, in order. */
export function meaningsOf(text: string, spell: Speller = () => undefined): Meaning[] {
  return wordsOf(text).map(({ read, word }) => {
    const meant = read !== word || smallWords.has(read) || synonyms.has(read) ? undefined : spell(read);
    const known = meant ?? read;
    const small = smallWords.has(known);
    return { term: small ? known : stem(synonyms.get(known) ?? known), word, small, guessed: meant !== undefined };
  });
}

/** Whether a text says that something is wrong. */
export function saysTrouble(text: string): boolean {
  return wordsOf(text).some(({ read }) => troubleWords.has(synonyms.get(read) ?? read));
}

// Marks what was read as one word, with the number of the words that stood there.
const mark = '\u0002';

/** What stands in a text: as it reads after joining what is one thing, and as it was written. */
function wordsOf(text: string): { read: string; word: string }[] {
  const written: string[] = [];
  const joined = oneThing.reduce(
    (rest, { word, pattern }) =>
      rest.replace(pattern, (found) => {
        written.push(found.trim());
        return ` ${word}${mark}${written.length - 1} `;
      }),
    text.toLowerCase().replaceAll('\u2019', "'"),
  );
  return Array.from(
    joined.replaceAll("'", '').matchAll(/([\p{L}\p{N}]+)(?:\u0002(\d+))?/gu),
    ([, read = '', place]) => ({ read, word: place === undefined ? read : (written[Number(place)] ?? read) }),
  ).filter(({ read }) => read.length > 1);
}
