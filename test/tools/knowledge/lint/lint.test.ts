import { lint, rules } from '../../../../src/tools/knowledge/lint/lint';
import { readKnowledgeFiles } from '../../../../src/tools/knowledge/read-files';
import {
  broken,
  dumpRules,
  explanations,
  german,
  guide,
  germanWords,
  knowledgeFolder,
  refused,
  seedSentence,
  type KnowledgeFolder,
} from '../../../core/knowledge/knowledge-folder';
import { loadFolder } from '../../../core/knowledge/load-folder';

let folder: KnowledgeFolder;

beforeEach(() => {
  folder = knowledgeFolder();
});

afterEach(() => {
  folder.remove();
});

interface Break {
  what: string;
  file: string;
  change: [from: string, to: string];
  /** A second change, in another file, that the first one clashes with. */
  also?: [file: string, from: string, to: string];
  /** What the problem says, and the words on the line it points to. */
  says: RegExp;
  at: string;
  /** Where the problem is, when it is not in the changed file. */
  told?: string;
}

const secondCause = `  - id: password-old
    title: The saved password is old.
    when: { SavedSecret: password }`;
const newCause = (id: string, rest = ''): string => `causes:
  - id: ${id}
    title: One more cause of it.
    resolution: save-again
${rest}`;
const sharedCopy = `resolutions:
  - id: save-again
    title: Another way to save
    steps: [{ do: Save it., by: maker, minutes: 1 }]
`;
const step = 'Edit the connection and enter the password. A PIN never works here.';

/** For each rule the smallest changes that break just it. A rule without an entry here fails the last test. */
const breaks: Readonly<Record<string, readonly Break[]>> = {
  'files-are-named-by-their-id': [
    {
      what: 'an id that is not the file\u2019s name',
      file: refused,
      change: ['id: machine-refused', 'id: machine-said-no'],
      says: /the file of machine-said-no is called machine-refused\.yaml/,
      at: 'id: machine-said-no',
    },
  ],
  'articles-lie-in-their-area': [
    {
      what: 'an area that is not the folder',
      file: refused,
      change: ['area: desktop-flows', 'area: sign-in'],
      says: /the area is sign-in, the folder desktop-flows/,
      at: 'area: sign-in',
    },
  ],
  'presupposed-facts-are-asked': [
    {
      what: 'a fact that builds on one nobody defined',
      file: 'facts/account.yaml',
      change: ['  check:', '  presupposes: [Nothing]\n  check:'],
      says: /presupposes Nothing, which is no fact that is asked/,
      at: 'presupposes: [Nothing]',
    },
  ],
  'facts-are-known': [
    {
      what: 'a fact nobody defined',
      file: refused,
      change: ['when: { SavedSecret: pin }', 'when: { SavedThing: pin }'],
      says: /there is no fact SavedThing/,
      at: 'SavedThing',
    },
    {
      what: 'a value the fact does not have',
      file: refused,
      change: ['when: { SavedSecret: pin }', 'when: { SavedSecret: pins }'],
      says: /SavedSecret has no value pins; it has pin, password/,
      at: 'pins',
    },
    {
      what: 'one value of a list that the fact does not have',
      file: refused,
      change: ['when: { SavedSecret: pin }', 'when: { SavedSecret: [pin, fingerprint] }'],
      says: /no value fingerprint/,
      at: 'fingerprint',
    },
    {
      what: 'a fact in the second of two conditions',
      file: refused,
      change: ['when: { SavedSecret: pin }', 'when: [{ SavedSecret: pin }, { Nobody: knows }]'],
      says: /there is no fact Nobody/,
      at: 'Nobody',
    },
    {
      what: 'a state of a fact nobody defined',
      file: refused,
      change: ['phrases:', 'states: [{ when: { AzureAdPrt: no }, role: general }]\nphrases:'],
      says: /there is no fact AzureAdPrt/,
      at: 'AzureAdPrt',
    },
    {
      what: 'a fact named like something every object has',
      file: refused,
      change: ['when: { SavedSecret: pin }', 'when: { constructor: pin }'],
      says: /there is no fact constructor/,
      at: 'constructor',
    },
    {
      what: 'a value named like something every object has',
      file: refused,
      change: ['when: { SavedSecret: pin }', 'when: { SavedSecret: toString }'],
      says: /no value toString/,
      at: 'toString',
    },
    {
      what: 'a fact that nobody can find out',
      file: 'facts/machine.yaml',
      change: ["  read:\n    - { dsregcmd: AzureAdJoined }\n    - { dump_rule: machine-well, value: 'YES' }\n", ''],
      says: /Joined can neither be asked nor read/,
      at: 'Joined: ',
      told: refused,
    },
  ],
  'slots-are-declared': [
    {
      what: 'a message with a slot nobody declared',
      file: refused,
      change: [
        'the demo machine refused the connection, role',
        "'the demo machine {machine} refused the connection', role",
      ],
      says: /a message fills \{machine\}, which is not among the slots/,
      at: 'messages:',
    },
    {
      what: 'a step that speaks of a slot nobody declared',
      file: refused,
      change: [step, `${step.slice(0, -1)} on {machine}.`],
      says: /the text speaks of \{machine\}/,
      at: '{machine}',
    },
    {
      what: 'a slot that no message fills',
      file: refused,
      change: [step, `${step.slice(0, -1)} on {machine}.`],
      also: [refused, 'phrases:', 'slots: { machine: the machine }\nphrases:'],
      says: /no message fills \{machine\}/,
      at: 'slots: ',
    },
    {
      what: 'a slot that no text speaks of',
      file: refused,
      change: [
        'the demo machine refused the connection, role',
        "'the demo machine {machine} refused the connection', role",
      ],
      also: [refused, 'phrases:', 'slots: { machine: the machine }\nphrases:'],
      says: /no text speaks of \{machine\}/,
      at: 'slots: ',
    },
    {
      what: 'a fact that reads a slot without saying what it means',
      file: 'facts/machine.yaml',
      change: ['{ dsregcmd: AzureAdJoined }', "{ phrase: 'joined to {what}', value: 'YES' }"],
      says: /has a slot and no map/,
      at: 'Joined:',
    },
    {
      what: 'a fact with a map and no slot',
      file: 'facts/machine.yaml',
      change: ['{ dsregcmd: AzureAdJoined }', "{ phrase: 'joined to', map: { domain: 'YES' } }"],
      says: /needs exactly one slot/,
      at: 'Joined:',
    },
  ],
  'own-words': [
    {
      what: 'a sentence of an explanation that a source document says',
      file: explanations,
      change: ['sentences: [It runs demo flows.,', `sentences: ["${seedSentence}.",`],
      says: /stands in a seed document too/,
      at: 'sentences: ',
    },
    {
      what: 'a summary that copies a source',
      file: broken,
      change: ["An action's input holds", `${seedSentence}. An action's input holds`],
      says: /"our document says this sentence in just" stands in a seed document too/,
      at: seedSentence,
    },
    {
      what: 'a step that copies a source',
      file: refused,
      change: [step, `${seedSentence}.`],
      says: /stands in a seed document too/,
      at: 'id: save-password',
    },
    {
      what: 'a shared step that copies a source',
      file: 'resolutions.yaml',
      change: ['Open it and save it again.', `${seedSentence}.`],
      says: /save-again: "our document/,
      at: 'save-again',
    },
  ],
  'mentions-are-unique': [
    {
      what: 'a name that leads to two articles',
      file: refused,
      change: ['phrases:', 'mentions: [Demo Field]\nphrases:'],
      also: [broken, 'causes:', 'mentions: [demo field]\ncauses:'],
      says: /Demo Field already leads to template-broken/,
      at: 'Demo Field',
    },
  ],
  'localized-messages-are-sourced': [
    {
      what: 'a message for an article nobody wrote',
      file: german,
      change: ['  template-broken:', '  template-breaks:'],
      says: /there is no article template-breaks/,
      at: 'template-breaks:',
    },
    {
      what: 'a message nobody says where it was seen',
      file: german,
      change: ['    - {', '    - { text: ein ganz anderer Satz mit sieben Worten, seen: hearsay }\n    - {'],
      says: /there is no source hearsay/,
      at: 'hearsay',
    },
    {
      what: 'a source no message was seen in',
      file: german,
      change: ['sources:', "sources:\n  old-page: { title: Eine alte Seite, url: 'https://learn.example.com/de/alt' }"],
      says: /no message was seen in old-page/,
      at: 'old-page',
    },
  ],
  'translations-lead-somewhere': [
    {
      what: 'a translation of an article nobody wrote',
      file: germanWords,
      change: ['template-broken', 'template-breaks'],
      says: /articles\.template-breaks\.title is not in the knowledge/,
      at: 'title:',
    },
  ],
  'localized-messages-are-telling': [
    {
      what: 'a message of four words',
      file: german,
      change: ['der Vorf\u00fchrrechner hat die Vorlage nicht angenommen', 'Vorlage wurde nicht angenommen'],
      says: /"Vorlage wurde nicht angenommen" is too short/,
      at: 'Vorlage wurde',
    },
    {
      what: 'nine signs without blanks',
      file: german,
      change: [
        'der Vorf\u00fchrrechner hat die Vorlage nicht angenommen',
        '\u30d1\u30b9\u30ef\u30fc\u30c9\u304c\u7121\u52b9\u3067',
      ],
      says: /is too short/,
      at: 'seen:',
    },
    {
      what: 'a message twice, with another accent',
      file: german,
      change: [
        '    - {',
        '    - { text: Der Vorfuhrrechner hat die Vorlage nicht angenommen!, seen: demo-page }\n    - {',
      ],
      says: /stands here twice/,
      at: 'der Vorf\u00fchrrechner',
    },
    {
      what: 'a message that is a part of another article\u2019s',
      file: german,
      change: [
        '  template-broken:',
        '  machine-refused:\n    - { text: hat die Vorlage nicht angenommen und wartet, seen: demo-page }\n    - { text: Vorf\u00fchrrechner hat die Vorlage nicht angenommen, seen: demo-page }\n  template-broken:',
      ],
      says: /also stands in "der Vorf.hrrechner hat .*", which leads to template-broken/,
      at: '- { text: Vorf',
    },
    {
      what: 'a message that is a part of an English one',
      file: german,
      change: ['der Vorf\u00fchrrechner hat die Vorlage nicht angenommen', 'demo machine refused the connection'],
      says: /which leads to machine-refused/,
      at: 'demo machine refused',
    },
  ],
  'fact-values-exist': [
    {
      what: 'a value that sets a fact nobody defined',
      file: 'facts/account.yaml',
      change: ['{ label: The password }', '{ label: The password, sets: { Nobody: knows } }'],
      says: /SavedSecret: password sets Nobody to knows/,
      at: '',
    },
    {
      what: 'a reading as a value the fact does not have',
      file: 'facts/machine.yaml',
      change: ['- { dsregcmd: AzureAdJoined }', '- { dsregcmd: AzureAdJoined, map: { JA: sure } }'],
      says: /Joined: it is read as sure/,
      at: '',
    },
  ],
  'explanations-are-unique': [
    {
      what: 'a name that stands twice',
      file: explanations,
      change: ['names: [demo robot, DR]', 'names: [demo robot, DR, Demo-Robot]'],
      says: /"Demo-Robot" stands in demo-robot already/,
      at: 'names: ',
    },
    {
      what: 'a question that stands twice',
      file: explanations,
      change: ['What does DR mean?,', 'what is a demo robot,'],
      says: /"what is a demo robot for\?"|"What is a demo robot\?"|"what is a demo robot" stands in demo-robot already/i,
      at: 'askings: ',
    },
  ],
  'askings-lead-home': [
    {
      what: 'a question in a form that is none',
      file: explanations,
      change: ['What does DR mean?', 'Why is there a DR?'],
      says: /"Why is there a DR\?" is answered by nothing/,
      at: 'askings: ',
    },
    {
      what: 'a counter-example that is taken for a question',
      file: explanations,
      change: ['My demo robot is lost', 'Tell me about the demo robot please'],
      says: /is taken for a question that demo-robot answers/,
      at: 'counter_examples: ',
    },
  ],
  'guide-leads-home': [
    {
      what: 'an answer that leads to no article',
      file: guide,
      change: ['Something else, explanation: demo-robot', 'Something else, article: machine-refuses'],
      says: /machine, other: there is no machine-refuses/,
      at: 'other:',
    },
    {
      what: 'an answer that leads to no question',
      file: guide,
      change: ['A machine, question: machine', 'A machine, question: machines'],
      says: /start, machine: there is no machines/,
      at: 'machine: {',
    },
    {
      what: 'a question that nobody is ever asked',
      file: guide,
      change: [
        'machine:\n  ask:',
        'lonely:\n  ask: Who?\n  answers:\n    one: { label: One, question: start }\n    two: { label: Two, question: start }\nmachine:\n  ask:',
      ],
      says: /lonely is never asked/,
      at: 'lonely:',
    },
    {
      what: 'a question that leads back to itself',
      file: guide,
      change: ['Something else, explanation: demo-robot', 'Something else, question: machine'],
      says: /machine comes too late, or in a circle/,
      at: 'machine:',
    },
  ],
  'dump-rules-exist': [
    {
      what: 'a rule about a line that is never printed',
      file: dumpRules,
      change: ['field: DomainJoined', 'field: DomianJoined'],
      says: /machine-lonely looks at DomianJoined/,
      at: 'id: machine-lonely',
    },
    {
      what: 'a rule that sets a line aside that is never printed',
      file: dumpRules,
      change: ['[AzureAdPrt]', '[AzureAdPRTs]'],
      says: /machine-lonely looks at AzureAdPRTs/,
      at: 'id: machine-lonely',
    },
    {
      what: 'a sentence about a line that the rule did not look at',
      file: dumpRules,
      change: ['The demo machine is lonely.', 'The demo machine is lonely in {DomainName}.'],
      says: /machine-lonely speaks of DomainName/,
      at: 'lonely in',
    },
    {
      what: 'a fact read from a rule nobody wrote',
      file: 'facts/machine.yaml',
      change: ['dump_rule: machine-well', 'dump_rule: machine-wel'],
      says: /there is no rule machine-wel/,
      at: 'dump_rule: machine-wel',
    },
  ],
  'resolutions-exist': [
    {
      what: 'a resolution nobody wrote',
      file: broken,
      change: ['resolution: save-again', 'resolution: pray'],
      says: /there is no resolution pray/,
      at: 'resolution: pray',
    },
    {
      what: 'a resolution that no cause uses',
      file: refused,
      change: ['    resolution: save-password', '    resolution: save-again'],
      says: /no cause uses the resolution save-password/,
      at: 'id: save-password',
    },
    {
      what: 'a resolution that hides a shared one',
      file: broken,
      change: ['examples:', `${sharedCopy}examples:`],
      says: /save-again is already a shared resolution/,
      at: 'id: save-again',
    },
  ],
  'codes-are-unique': [
    {
      what: 'a code of another article',
      file: refused,
      change: ['{ id: aadsts:50126, role: decisive }', '{ id: power-automate:DemoTemplateBroken, role: decisive }'],
      says: /DemoTemplateBroken already belongs to template-broken/,
      at: 'DemoTemplateBroken',
    },
    {
      what: 'a code twice in one article',
      file: refused,
      change: [
        '  - { id: aadsts:50126, role: decisive }',
        '  - { id: aadsts:50126, role: decisive }\n  - { id: aadsts:50126, role: general }',
      ],
      says: /aadsts:50126 already belongs to machine-refused/,
      at: 'role: general',
    },
    {
      what: 'one code under two names of its system',
      file: refused,
      change: [
        '  - { id: aadsts:50126, role: decisive }',
        '  - { id: ntstatus:0xC000006D, role: decisive }\n  - { id: hresult:0xC000006D, role: general }',
      ],
      says: /hresult:0xC000006D already belongs/,
      at: 'hresult',
    },
    {
      what: 'one small Windows number from two families',
      file: refused,
      change: [
        '  - { id: aadsts:50126, role: decisive }',
        '  - { id: win32:12002, role: decisive }\n  - { id: winhttp:12002, role: general }',
      ],
      says: /winhttp:12002 already belongs/,
      at: 'winhttp',
    },
    {
      what: 'one name in two letter cases',
      file: refused,
      change: ['{ id: aadsts:50126, role: decisive }', '{ id: oauth:demotemplatebroken, role: decisive }'],
      says: /oauth:demotemplatebroken already belongs to template-broken/,
      at: 'demotemplatebroken',
    },
  ],
  'causes-are-tellable': [
    {
      what: 'two causes with one condition',
      file: refused,
      change: ['when: { SavedSecret: password }', 'when: { SavedSecret: pin }'],
      says: /password-old has the same condition as pin-saved/,
      at: 'when: { SavedSecret: pin }',
    },
    {
      what: 'one condition written in another order',
      file: refused,
      change: [
        secondCause,
        secondCause.replace(
          '{ SavedSecret: password }',
          '[{ SavedSecret: [password, pin] }, { SavedSecret: [pin, password] }]',
        ),
      ],
      says: /password-old has the same condition as password-old/,
      at: '[password, pin]',
    },
    {
      what: 'one id on two causes',
      file: broken,
      change: ['causes:\n', newCause('expression-wrong', '    when: { SavedSecret: pin }\n')],
      says: /the cause expression-wrong stands twice/,
      at: 'id: expression-wrong',
    },
    {
      what: 'two causes without a condition',
      file: broken,
      change: ['causes:\n', newCause('another')],
      says: /expression-wrong has the same condition as another/,
      at: 'id: expression-wrong',
    },
  ],
  'sources-support-causes': [
    {
      what: 'a source for a cause that is not there',
      file: broken,
      change: ['supports: [expression-wrong]', 'supports: [expression-wrong, moon]'],
      says: /there is no cause moon/,
      at: 'moon',
    },
    {
      what: 'a cause of a validated article without a source',
      file: refused,
      change: ['supports: [pin-saved, password-old]', 'supports: [pin-saved]'],
      says: /no source supports password-old/,
      at: 'id: password-old',
    },
  ],
  'risky-steps-say-so': [
    {
      what: 'a weakening step without a risk',
      file: refused,
      change: [step, 'Disable Network Level Authentication on the machine.'],
      says: /weakens security and has no risk/,
      at: 'Disable Network',
    },
    {
      what: 'a weakening command without a risk',
      file: refused,
      change: [`${step}\n`, 'Run it.\n        command: netsh trace start capture=yes\n'],
      says: /weakens security and has no risk/,
      at: 'do: Run it.',
    },
    {
      what: 'a medium risk without the safer way',
      file: refused,
      change: [
        '        by: maker\n',
        '        by: it-admin\n        risk: { level: medium, warning: It hurts., undo: Take it back. }\n',
      ],
      says: /a medium or high risk names the safer way/,
      at: 'do: Edit the connection',
    },
    {
      what: 'a right that an administrator gives without a risk',
      file: refused,
      change: [`${step}\n        by: maker`, 'Give the account the role.\n        by: it-admin'],
      says: /gives rights and has no risk/,
      at: 'Give the account',
    },
    {
      what: 'a high risk without the safer way',
      file: refused,
      change: [
        '        by: maker\n',
        '        by: it-admin\n        risk: { level: high, warning: It hurts., undo: Take it back. }\n',
      ],
      says: /a medium or high risk names the safer way/,
      at: 'do: Edit the connection',
    },
    {
      what: 'a medium risk that is left to the maker',
      file: refused,
      change: [
        '        by: maker\n',
        '        by: maker\n        risk: { level: medium, warning: It hurts., safer: Wait., undo: Take it back. }\n',
      ],
      says: /decided by an administrator/,
      at: 'do: Edit the connection',
    },
    {
      what: 'a weakening step of a shared resolution',
      file: 'resolutions.yaml',
      change: ['Open it and save it again.', 'Turn off the TPM and save it again.'],
      says: /weakens security and has no risk/,
      at: 'Turn off',
    },
  ],
  'leaving-locks-first': [
    {
      what: 'a machine that leaves before it was locked and unlocked',
      file: refused,
      change: [
        `${step}\n        by: maker\n`,
        'Run it.\n        by: it-admin\n        command: dsregcmd /debug /leave\n        risk: { level: low, warning: It hurts., undo: Take it back. }\n',
      ],
      says: /leaves before it was locked and unlocked/,
      at: 'do: Run it.',
    },
  ],
  'makers-do-no-admin-work': [
    {
      what: 'a maker in an admin center',
      file: refused,
      change: [step, 'Open the Entra admin center and look at the account.'],
      says: /only an administrator gets in/,
      at: 'Open the Entra',
    },
    {
      what: 'a command of an administrator for a maker',
      file: refused,
      change: [`${step}\n`, 'Run it.\n        command: secpol.msc\n'],
      says: /only an administrator gets in/,
      at: 'do: Run it.',
    },
  ],
};

// An article of its own, because each of these breaks needs a fact, a code or a cause that nothing else uses.
const usesJoined = 'when: { SavedSecret: pin, Joined: ';

function makeBroken({ file, change: [from, to], also, told }: Break): void {
  if (also) folder.change(...also);
  if (told !== undefined) folder.change(told, 'when: { SavedSecret: pin', `${usesJoined}'YES'`);
  folder.change(file, from, to);
}

test('the valid folder has no problem', () => {
  expect(lint(readKnowledgeFiles(folder.root))).toEqual([]);
});

describe.each(Object.entries(breaks))('%s', (rule, ways) => {
  test.each(ways)('bites on $what, and on nothing else', (way) => {
    makeBroken(way);

    const problems = lint(readKnowledgeFiles(folder.root));

    const [problem, ...more] = problems;
    expect(more).toEqual([]);
    expect(problem?.message).toMatch(way.says);
    expect(problem?.message).toContain(`(${rule}: `);
    const told = way.told ?? way.file;
    expect(problem?.file.replaceAll('\\', '/')).toBe(told);
    expect(folder.read(told).split('\n')[(problem?.line ?? 0) - 1]).toContain(way.at);
  });
});

describe('what is allowed', () => {
  test.each<[string, string, [string, string]]>([
    [
      'a low risk of the maker\u2019s own',
      refused,
      [
        '        by: maker\n',
        '        by: maker\n        risk: { level: low, warning: It takes a while., undo: Nothing to take back. }\n',
      ],
    ],
    [
      'a weakening step with risk, safer way and an administrator',
      refused,
      [
        `${step}\n        by: maker\n`,
        'Disable NLA.\n        by: it-admin\n        risk: { level: high, warning: It hurts., safer: Use a certificate., undo: Switch it on again. }\n',
      ],
    ],
    [
      'a mere mention of what would weaken',
      refused,
      [step, 'Connect once more with NLA still on and the TPM in place.'],
    ],
    [
      'a draft without a source for each cause',
      broken,
      ['causes:\n', newCause('another', '    when: { SavedSecret: pin }\n')],
    ],
    [
      'one cause without a condition among others',
      refused,
      [secondCause, secondCause.replace('    when: { SavedSecret: password }', '    frequency: rare')],
    ],
  ])('%s', (_what, file, [from, to]) => {
    folder.change(file, from, to);

    expect(lint(readKnowledgeFiles(folder.root))).toEqual([]);
  });

  test('a retired article may keep a code that another one has now', () => {
    folder.change(refused, 'aadsts:50126', 'power-automate:DemoTemplateBroken');
    folder.change(refused, 'status: validated', 'status: retired');

    expect(lint(readKnowledgeFiles(folder.root))).toEqual([]);
  });
});

test('a message file that is not named by its language is a problem', () => {
  folder.write(
    'messages/german.yaml',
    folder.read(german).replace('der Vorf\u00fchrrechner', 'kein Vorf\u00fchrrechner'),
  );

  expect(lint(readKnowledgeFiles(folder.root)).map(({ message }) => message)).toEqual([
    expect.stringContaining('the file is not called like a language: german (localized-messages-are-sourced: '),
  ]);
});

test('an article id used twice is a problem in words, before the search for words meets it', () => {
  folder.write(
    'articles/cloud-flows/machine-refused.yaml',
    folder.read(refused).replace('aadsts:50126', 'aadsts:50127').replace('area: desktop-flows', 'area: cloud-flows'),
  );

  expect(lint(readKnowledgeFiles(folder.root)).map(({ message }) => message)).toEqual([
    expect.stringContaining('the id machine-refused is used twice (files-are-named-by-their-id'),
  ]);
  expect(() => loadFolder(folder.root)).toThrow(/the id machine-refused is used twice/);
});

test('what did not parse is among the problems', () => {
  folder.change(broken, 'status: draft', 'status: perfect');

  expect(lint(readKnowledgeFiles(folder.root))).toEqual([
    expect.objectContaining({ message: expect.stringContaining('status: ') }),
  ]);
});

test('every rule has a folder that breaks it, and a sentence for the person who broke it', () => {
  expect(rules.map(({ name }) => name).sort()).toEqual(Object.keys(breaks).sort());
  expect(rules.filter(({ demands }) => demands.split(' ').length < 6)).toEqual([]);
});
