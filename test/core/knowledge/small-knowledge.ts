import { codeTable, readCodeLines } from '../../../src/core/codes/code-table';
import type { Findings } from '../../../src/core/diagnosis/diagnose';
import { createEngine, type Engine } from '../../../src/core/diagnosis/engine';
import type { ErrorReport } from '../../../src/core/intake/read-paste';
import type { Article } from '../../../src/core/knowledge/article';
import { dumpRulesSchema } from '../../../src/core/knowledge/dump-rules-schema';
import type { Guide } from '../../../src/core/knowledge/guide/guide-schema';
import type { FactCatalogue } from '../../../src/core/knowledge/fact-catalogue';
import { factCatalogueSchema } from '../../../src/core/knowledge/fact-schema';
import { indexKnowledge, type KnowledgeIndex } from '../../../src/core/knowledge/knowledge-index';
import { smallArticles } from './small-articles';
import { smallExplanations } from './small-explanations';

/**
 * A made-up knowledge base about a gate that lets flows in, small enough to know by heart. Tests of the engine use it,
 * so that nobody who improves a real article breaks them.
 */

export const smallFacts: FactCatalogue = factCatalogueSchema.parse({
  AzureAdJoined: {
    title: 'Joined to the cloud directory',
    values: { YES: { label: 'AzureAdJoined is YES' }, NO: { label: 'AzureAdJoined is NO' } },
    check: {
      ask: 'Is AzureAdJoined YES?',
      find_out: 'Run the command and look.',
      command: 'dsregcmd /status',
      by: 'maker',
      minutes: 1,
    },
    read: [{ dsregcmd: 'AzureAdJoined' }],
  },
  DomainJoined: {
    title: 'Joined to a domain',
    values: { YES: { label: 'DomainJoined is YES' }, NO: { label: 'DomainJoined is NO', says: ['not domain joined'] } },
    check: {
      ask: 'Is DomainJoined YES?',
      find_out: 'Run the command and look.',
      command: 'dsregcmd /status',
      by: 'maker',
      minutes: 1,
    },
    read: [{ dsregcmd: 'DomainJoined' }],
  },
  JoinState: {
    title: 'How the machine is joined',
    values: {
      entra: {
        label: 'Only AzureAdJoined YES',
        says: ['cloud joined'],
        sets: { AzureAdJoined: 'YES', DomainJoined: 'NO' },
      },
      hybrid: { label: 'Both YES', says: ['hybrid'], sets: { AzureAdJoined: 'YES', DomainJoined: 'YES' } },
      domain: {
        label: 'Only DomainJoined YES',
        says: ['domain joined'],
        sets: { AzureAdJoined: 'NO', DomainJoined: 'YES' },
      },
      none: {
        label: 'Both NO',
        says: ['neither', 'not domain joined'],
        sets: { AzureAdJoined: 'NO', DomainJoined: 'NO' },
      },
    },
    check: {
      ask: 'Is the machine joined?',
      find_out: 'Run the command and look at both lines.',
      command: 'dsregcmd /status',
      by: 'maker',
      minutes: 1,
    },
  },
  AzureAdPrt: {
    title: 'The user has a refresh token',
    values: { YES: { label: 'AzureAdPrt is YES' }, NO: { label: 'AzureAdPrt is NO' } },
    check: {
      ask: 'Is AzureAdPrt YES?',
      find_out: 'Run the command and look.',
      command: 'dsregcmd /status',
      by: 'maker',
      minutes: 2,
    },
    read: [{ dsregcmd: 'AzureAdPrt' }],
  },
  SecretKind: {
    title: 'What was saved as the secret',
    values: {
      password: { label: 'The account\u2019s password', says: ['password'] },
      pin: { label: 'A PIN', says: ['pin', 'my pin'] },
    },
    check: {
      ask: 'What did you type as the secret?',
      find_out: 'Think of what you type at the screen.',
      by: 'maker',
      minutes: 1,
    },
    read: [{ phrase: 'I saved my PIN there', value: 'pin' }],
  },
  AccountState: {
    title: 'State of the account',
    values: { enabled: { label: 'Enabled' }, disabled: { label: 'Disabled', says: ['unknown'] } },
    check: { ask: 'Is the account enabled?', find_out: 'An administrator looks it up.', by: 'it-admin', minutes: 30 },
  },
  GuardAwake: {
    title: 'Whether the guard was awake',
    values: { YES: { label: 'Awake' }, NO: { label: 'Asleep', says: ['sleeping'] } },
    check: { ask: 'Was the guard awake?', find_out: 'Look through the window.', by: 'maker', minutes: 1 },
  },
  GateKind: {
    title: 'Kind of the gate',
    values: { iron: { label: 'Iron' }, wood: { label: 'Wood' } },
    read: [{ code: 'power-automate:GatePainted', value: 'wood' }],
  },
});

const smallRules = dumpRulesSchema.parse([
  {
    id: 'gate-well',
    severity: 'healthy',
    when: [
      { field: 'AzureAdJoined', is: ['YES'] },
      { field: 'AzureAdPrt', is: ['YES'] },
      { field: 'DomainName', unless: ['SUN'] },
    ],
    says: 'The gate is well, with {DomainName} on its sign.',
    do: 'Look for the fault elsewhere.',
  },
  {
    id: 'gate-rusty',
    severity: 'error',
    when: [{ field: 'KeySignTest', is: ['FAILED'] }],
    says: 'The key of the gate is rusty.',
  },
  {
    id: 'gate-oiled',
    severity: 'note',
    when: [{ field: 'Device Name', stands: true }],
    says: 'The gate {Device Name} was oiled.',
  },
  {
    id: 'gate-far',
    severity: 'doubt',
    when: [{ field: 'SessionIsNotRemote', is: ['NO'] }],
    says: 'You looked at the gate from far away.',
  },
]);

const tables = [
  'ntstatus\t0xC000006D\tSTATUS_LOGON_FAILURE',
  'ntstatus\t0xC000015B\tSTATUS_LOGON_TYPE_NOT_GRANTED',
  'ntstatus\t0xC0000064\tSTATUS_NO_SUCH_USER',
  'ntstatus\t0xC0000199\tSTATUS_NAMED_ONLY',
  'aadsts\t50126\tInvalidUserNameOrPassword',
  'aadsts\t50999\tNamedOnly',
].join('\n');

/** Leads to an article, to an explanation, and to a further question. */
export const smallGuide: Guide = {
  start: {
    ask: 'What is it about?',
    answers: {
      gate: { label: 'The gate', question: 'gate' },
      hinge: { label: 'A hinge', article: 'hinge-jammed' },
    },
  },
  gate: {
    ask: 'What does the gate do?',
    answers: {
      refuses: { label: 'It refuses me', article: 'gate-refused' },
      pass: { label: 'It wants a pass', explanation: 'gate-pass' },
    },
  },
};

export function indexOf(articles: readonly Article[], facts: FactCatalogue = smallFacts): KnowledgeIndex {
  return indexKnowledge(
    {
      articles,
      facts,
      resolutions: new Map(),
      fields: {},
      dumpRules: smallRules,
      localized: [],
      explanations: smallExplanations,
      guide: smallGuide,
    },
    codeTable(readCodeLines(tables)),
  );
}

export const smallIndex: KnowledgeIndex = indexOf(smallArticles);

export const smallEngine: Engine = createEngine(smallIndex);

/** What the engine reads in a paste. Throws when it reads nothing, because then the test's paste is wrong. */
export function reportOf(text: string, engine: Engine = smallEngine): ErrorReport {
  const reading = engine.read(text);
  if (reading.kind !== 'report') throw new Error(`the paste is ${reading.kind}: ${text}`);
  return reading.report;
}

/** The findings of a fresh paste, about which nothing was asked yet. */
export function freshFindings(text: string, engine: Engine = smallEngine): Findings {
  return { report: reportOf(text, engine), answers: new Map(), unknown: new Set(), tried: new Set() };
}
