import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { shinglesOf } from '../../../src/tools/knowledge/shingles';

/** What a source document says; nobody may say it in the same words. */
export const seedSentence = 'Our document says this sentence in just these words';

/** Two articles, two facts, one shared resolution and one German message: the least knowledge in which every rule has something to look at. */
const smallFiles: Readonly<Record<string, string>> = {
  'articles/desktop-flows/machine-refused.yaml': `# yaml-language-server: $schema=../../article.schema.json
id: machine-refused
title: The machine refused the account of the connection
summary: Windows on the machine did not accept the name and the secret that the connection holds.
status: validated
area: desktop-flows
applies_to: [desktop-flows]
codes:
  - { id: aadsts:50126, role: decisive }
messages:
  - { text: the demo machine refused the connection, role: decisive }
phrases: [the demo machine does not let my robot in]
causes:
  - id: pin-saved
    title: A PIN is saved where the password belongs.
    when: { SavedSecret: pin }
    resolution: save-password
  - id: password-old
    title: The saved password is old.
    when: { SavedSecret: password }
    resolution: save-again
resolutions:
  - id: save-password
    title: Save the password
    steps:
      - do: Edit the connection and enter the password. A PIN never works here.
        by: maker
        minutes: 2
        verify: Run the flow again.
examples:
  matches: [AADSTS50126, The demo machine refused the connection.]
  near_misses: [order 50126 was shipped]
sources:
  - { title: A page, url: 'https://learn.example.com/refused', supports: [pin-saved, password-old] }
owner: kb-team
reviewed: 2026-11-20
review_due: 2027-05-20
`,
  'articles/cloud-flows/template-broken.yaml': `# yaml-language-server: $schema=../../article.schema.json
id: template-broken
title: An expression of the flow cannot be worked out
summary: An action's input holds an expression that the flow engine does not understand.
status: draft
area: cloud-flows
applies_to: [cloud-flows]
codes:
  - { id: power-automate:DemoTemplateBroken, role: decisive }
causes:
  - id: expression-wrong
    title: The expression is wrong.
    resolution: save-again
examples:
  matches: ['{"error":{"code":"DemoTemplateBroken"}}', 'code: DemoTemplateBroken']
  near_misses: [the template is nice]
sources:
  - { title: A page, url: 'https://learn.example.com/template', supports: [expression-wrong] }
owner: kb-team
reviewed: 2026-11-20
review_due: 2027-05-20
`,
  'facts/account.yaml': `SavedSecret:
  title: What is saved in the connection
  values:
    pin: { label: A PIN, says: [the pin] }
    password: { label: The password }
  check:
    ask: What did you type when you saved the connection?
    find_out: Remember what you typed. Never paste it here.
    by: maker
    minutes: 1
`,
  'facts/machine.yaml': `Joined:
  title: Whether the machine is joined
  values:
    'YES': { label: 'Yes' }
    'NO': { label: 'No' }
  read:
    - { dsregcmd: AzureAdJoined }
    - { dump_rule: machine-well, value: 'YES' }
`,
  'resolutions.yaml': `- id: save-again
  title: Save it again
  steps:
    - do: Open it and save it again.
      by: maker
      minutes: 2
`,
  'messages/de.yaml': `sources:
  demo-page: { title: Eine Seite, url: 'https://learn.example.com/de/abgelehnt' }
messages:
  template-broken:
    - { text: der Vorf\u00fchrrechner hat die Vorlage nicht angenommen, seen: demo-page }
`,
  'guide.yaml': `start:
  ask: What is it about?
  answers:
    machine: { label: A machine, question: machine }
    robot: { label: A robot, question: machine }
machine:
  ask: What does it say?
  answers:
    refused: { label: It refuses, explanation: demo-robot }
    other: { label: Something else, explanation: demo-robot }
`,
  'explanations/words.yaml': `# yaml-language-server: $schema=../explanations.schema.json
demo-robot:
  title: The demo robot
  kind: term
  names: [demo robot, DR]
  askings: [What is a demo robot?, What does DR mean?, What is a demo robot for?]
  counter_examples: [The demo robot has stopped, My demo robot is lost]
  sentences: [It runs demo flows., It lives in the demo machine.]
  sources:
    - { title: A page, url: 'https://learn.example.com/robot' }
  owner: kb-team
  reviewed: 2026-11-20
  review_due: 2027-05-20
`,
  'dsregcmd-rules.yaml': `- id: machine-well
  severity: healthy
  when:
    - { field: AzureAdJoined, is: ['YES'] }
  says: The demo machine is well.
- id: machine-lonely
  severity: error
  when:
    - { field: DomainJoined, is: ['NO'] }
  says: The demo machine is lonely.
  sets_aside: [AzureAdPrt]
`,
  'seed-shingles.txt': `${shinglesOf(seedSentence)
    .map(({ hash }) => hash.toString(36))
    .join('\n')}\n`,
  'codes/10-demo.tsv': '# system, value, names\naadsts\t50126\tInvalidUserNameOrPassword\n',
  'translations/de.yaml': `articles:
  template-broken: { title: Ein Ausdruck des Flows kann nicht ausgewertet werden }
`,
};

export const refused = 'articles/desktop-flows/machine-refused.yaml';
export const explanations = 'explanations/words.yaml';
export const dumpRules = 'dsregcmd-rules.yaml';
export const guide = 'guide.yaml';
export const german = 'messages/de.yaml';
export const germanWords = 'translations/de.yaml';
export const broken = 'articles/cloud-flows/template-broken.yaml';

export interface KnowledgeFolder {
  root: string;
  write(file: string, text: string): void;
  /** Replaces words of a file; says so when they are not in it, for a change that changes nothing tests nothing. */
  change(file: string, from: string, to: string): void;
  read(file: string): string;
  remove(): void;
}

/** A valid knowledge folder to be damaged by a test. Its name has a space, because a checkout's may have one. */
export function knowledgeFolder(inside = 'knowledge'): KnowledgeFolder {
  const top = mkdtempSync(path.join(os.tmpdir(), 'flow medic knowledge '));
  const root = path.join(top, inside);
  const write = (file: string, text: string): void => {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), text);
  };
  const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');
  for (const [file, text] of Object.entries(smallFiles)) write(file, text);
  return {
    root,
    write,
    read,
    change: (file, from, to) => {
      const before = read(file);
      if (!before.includes(from)) throw new Error(`${file} does not hold ${from}`);
      write(
        file,
        before.replace(from, () => to),
      );
    },
    remove: () => {
      rmSync(top, { recursive: true, force: true });
    },
  };
}
