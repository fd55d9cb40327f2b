import type { Catalogue } from '../translator';

/** The pages on privacy, terms and support. */
export const about = {
  'about.noPublisher':
    'Wer diesen Bot betreibt, hat noch keinen Namen angegeben. Fragen Sie die Person, von der Sie die App haben.',
  'about.runBy': 'Flow Medic wird für Sie von {name} betrieben.',
  'about.contact': 'Schreiben Sie für alles andere an {contact}.',
  'about.noContact': 'Es ist noch kein Kontakt eingetragen. Fragen Sie die Person, von der Sie die App haben.',

  'about.privacy.title': 'Flow Medic und Ihre Daten',
  'about.privacy.what':
    'Flow Medic liest, was Sie schreiben oder einfügen, um zu sagen, was bei einem Flow schiefging. Ihre Fälle werden aufbewahrt, damit Sie darauf zurückkommen können: was Sie eingefügt und geantwortet und welche Schritte Sie versucht haben.',
  'about.privacy.hidden':
    'Kennwörter, Token, Schlüssel, Namen und Adressen in Eingefügtem werden verborgen, bevor etwas gespeichert oder gezeigt wird. Sie erfahren, was verborgen wurde.',
  'about.privacy.kept':
    'Ihre Worte werden {words, plural, one {# Tag} other {# Tage}} aufbewahrt, ein Fall {cases, plural, one {# Tag} other {# Tage}}. Dann werden sie gelöscht.',
  'about.privacy.forget': 'Schreiben Sie dem Bot „forget me“, und er löscht sofort alles über Sie.',
  'about.privacy.page':
    'Was Sie auf der Seite „Entschlüsseln“ der Registerkarte einfügen, liest Ihr eigener Browser. Es wird nirgendwohin gesendet und nicht aufbewahrt.',
  'about.privacy.nobody':
    'Niemandem wird etwas gesendet, wenn Sie nicht „An die IT senden“ drücken. Dann bekommt die IT die Zusammenfassung, die Sie gelesen haben.',

  'about.terms.title': 'Nutzungsbedingungen von Flow Medic',
  'about.terms.advice':
    'Flow Medic gibt Rat aus einer geprüften Sammlung von Artikeln. Es sagt, wie sicher es ist, und kann sich irren. Lesen Sie das Risiko eines Schritts, bevor Sie ihn tun, und fragen Sie die IT, wenn Sie nicht sicher sind.',
  'about.terms.secrets':
    'Fügen Sie Kennwörter oder Schlüssel nicht absichtlich ein. Ist eines hineingeraten, ändern Sie es.',
  'about.terms.warranty': 'Es kommt ohne Gewähr, unter der MIT-Lizenz.',

  'about.support.title': 'Hilfe zu Flow Medic',
  'about.support.chat': 'Schreiben Sie dem Bot „hilfe“, und er sagt, was er kann.',
} as const satisfies Catalogue;
