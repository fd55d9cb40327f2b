import { groupPlace, isGuid, type RedactionRule } from './redaction';

const slashes = String.raw`(?:\\{1,130}|/{1,4}|%(?:25){0,4}(?:5C|2F))`;
const homes =
  'Users|Documents and Settings|Benutzer|Utilisateurs|Usuarios|Usu\u00e1rios|Utenti|Gebruikers|U\u017cytkownicy|Uporabniki|Profiles?|Homes?|UserData|Roaming';
const name = String.raw`([^\\/\s"'<>|:*?%]{1,64}(?: [^\\/\s"'<>|:*?%]{1,40}){0,2})(?=(?:[\\/]{1,130}|%(?:25){0,4}(?:5C|2F))[^\\/\s"'])|([^\\/\s"'<>|:*?%]{1,64})`;

const nobody =
  /^(?:public|default|all users|default user|shared|\$?env|me|\.{1,2}|[nrt](?:\s|$))|^(?:%|\$)|\.(?:txt|log|exe|dll|ps1|json|xml|xlsx?|csv|zip|ini|cmd|bat)$/i;

function isSomebody(folder: string): boolean {
  return !nobody.test(folder) && !isGuid(folder);
}

/** Folders that are named after their person: C:\Users\jane, /home/jane, \\files\home\jane, /personal/jane_contoso_com. */
export const profileRules: readonly RedactionRule[] = [
  {
    kind: 'user name',
    pattern: new RegExp(
      String.raw`(?:[a-z](?::|%(?:25){0,4}3A)${slashes}(?:${homes})${slashes}|(?<![\w.])/home/|/personal/)(?:${name})`,
      'gid',
    ),
    triggers: ['.:/', '.:\\\\', '.%3a', '.%25', '/home/', '/personal/'],
    place: groupPlace,
    hides: isSomebody,
  },
  // On a share, under a letter of a drive that is shared, in the Linux of a Windows.
  {
    kind: 'user name',
    pattern: new RegExp(
      String.raw`(?:(?<!\\)\\{2,130}[\w.-]{1,60}\\{1,130}(?:[a-z]\$\\{1,130})?(?:[\w-]{1,40}\\{1,130}){0,1}(?:${homes})\$?\\{1,130}|/mnt/[a-z]/Users/)(?:${name})`,
      'gid',
    ),
    triggers: ['\\\\\\\\', '/mnt/'],
    place: groupPlace,
    hides: isSomebody,
  },
  // Of a Mac; a path of an interface has small letters and stands behind a host.
  {
    kind: 'user name',
    pattern: new RegExp(String.raw`(?<![\w.:/%-]|\\)/Users/(?:${name})`, 'gd'),
    triggers: ['/Users/'],
    place: groupPlace,
    hides: isSomebody,
  },
];
