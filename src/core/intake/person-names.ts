import { groupPlace, type RedactionRule } from './redaction';

const separator = String.raw`["'\\*_\x60]{0,130}(?:\s{0,40}[:=][*_]{0,3}[^\S\n]{0,40}|[^\S\n]{4,40})["'\\]{0,130}`;
/** Two to five words that each begin with a capital letter, or one: `Jana Novak`, `Novak, Jana`. */
const name = String.raw`(\p{Lu}[\p{L}'\u2019.-]{0,40}(?:,? (?:(?:van|von|de|del|di|da|der|den|la|le|dos) ){0,2}\p{Lu}[\p{L}'\u2019.-]{0,40}){0,4})`;
const before = String.raw`(?<![\p{L}\p{N}])`;
const after = String.raw`(?![\p{L}\p{N}_])`;

/** What stands beside a display name when it is a person's: flows, connectors and actions have one too. */
const ofPerson =
  /(?:userPrincipalName|given ?name|surname|(?<![a-z])e?mail(?![a-z])|userId|userType|job ?title|department|samAccountName|claims)/i;
const isPersonObject =
  /(?:created|modified|owned|started|approved|assigned)By|creator|author|owner|manager|assignee|responder|approver|user["'\\]/i;

/** The object or the block of lines in which a match stands, with the key before it. */
function around({ input, index, 0: all }: RegExpExecArray): { inside: string; before: string } {
  const left = input.slice(Math.max(0, index - 250), index);
  const open = Math.max(left.lastIndexOf('{'), left.lastIndexOf('}'), left.lastIndexOf('\n\n'));
  const right = input.slice(index + all.length, index + all.length + 250);
  const close = /[{}]|\n\n/.exec(right)?.index ?? right.length;
  return { inside: left.slice(open + 1) + right.slice(0, close), before: left.slice(Math.max(0, open - 40), open + 1) };
}

function isOfPerson(_: string, match: RegExpExecArray): boolean {
  const place = around(match);
  return ofPerson.test(place.inside) || isPersonObject.test(place.before);
}

/** `givenName`, `Given Name`: the label is told by its capital letters, so each spelling is one. */
function spellingsOfName(word: string): string[] {
  const capital = word.charAt(0).toUpperCase() + word.slice(1);
  return [word, capital].flatMap((one) => [`${one}name`, `${one}Name`, `${one} name`, `${one} Name`]);
}

/** Names of people behind a label that only people have, or beside what only people have. */
export const personNameRules: readonly RedactionRule[] = [
  {
    kind: 'user name',
    pattern: new RegExp(
      String.raw`${before}(?:[Gg]iven ?[Nn]ame|[Ss]urname|[Ff]ull ?[Nn]ame|[Ff]irst ?[Nn]ame|[Ll]ast ?[Nn]ame|Vorname|Nachname|[Pp]r\u00e9nom|[Nn]om de famille|[Aa]pellidos?|[Cc]ognome|[Nn]azwisko|[Pp]riimek)${separator}${name}${after}`,
      'dgu',
    ),
    triggers: [
      ...['given', 'full', 'first', 'last'].flatMap(spellingsOfName),
      ...['surname', 'Surname', 'Vorname', 'Nachname', 'pr\u00e9nom', 'Pr\u00e9nom', 'nom de fam', 'Nom de fam'],
      ...['apellido', 'Apellido', 'cognome', 'Cognome', 'nazwisko', 'Nazwisko', 'priimek', 'Priimek'],
    ],
    place: groupPlace,
  },
  {
    kind: 'user name',
    pattern: new RegExp(String.raw`${before}[Dd]isplay ?[Nn]ame${separator}${name}${after}`, 'dgu'),
    triggers: spellingsOfName('display'),
    place: groupPlace,
    hides: isOfPerson,
  },
  // CN=Jana Novak,OU=Staff,DC=contoso,DC=com
  {
    kind: 'user name',
    pattern: /\bCN=([^,=\n"'\\<>]{2,64})(?=,(?:OU=|CN=Users,))/dg,
    triggers: ['CN='],
    place: groupPlace,
  },
  // Of a person or a computer of a domain or of Entra; well-known ones such as S-1-5-18 stay, and
  // so does the end that tells a built-in account: -500 is the Administrator of any machine.
  {
    kind: 'user name',
    pattern: /(?<![\w-])S-1-(?:5-21|12-1)-(\d{1,10}(?:-\d{1,10}){1,5}?)(?=(?:-5\d\d)?(?![\w-]))/dgi,
    triggers: ['S-1-5-21-', 'S-1-12-1-'],
    place: groupPlace,
  },
];
