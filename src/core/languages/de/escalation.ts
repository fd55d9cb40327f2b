import type { Catalogue } from '../translator';

/** The way to IT as the asker and IT see it on their cards. */
export const escalation = {
  'urgency.low': 'niedrig',
  'urgency.normal': 'normal',
  'urgency.high': 'hoch',
  'impact.onePerson': 'eine Person',
  'impact.team': 'ein Team',
  'impact.manyPeople': 'viele Personen',

  'form.canWait': 'Kann warten',
  'form.normal': 'Normal',
  'form.urgent': 'Dringend: die Arbeit steht',
  'form.onlyMe': 'Nur mich',
  'form.myTeam': 'Mein Team',
  'form.manyPeople': 'Viele Personen',
  'form.toCopy':
    'Diese Zusammenfassung können Sie in eine Mail oder ein Ticket für Ihre IT kopieren. Hier ist nichts verbunden, das sie senden könnte.',
  'form.toSend':
    'Das geht genau so, wie es unten steht, an {desk}. Ändern Sie es nach Belieben; Geheimnisse, die Sie eintippen, werden verborgen.',

  'desk.named.teams': 'den Teams-Kanal Ihrer IT',
  'desk.named.servicenow': 'ServiceNow Ihrer IT',
  'desk.named.jira': 'Jira Ihrer IT',
  'desk.named.webhook': 'den Helpdesk Ihrer IT',

  'sent.asked': 'Die IT muss eines wissen',
  'sent.onItsWay': 'Auf dem Weg zur IT',
  'sent.filed': 'Die IT hat es',
  'sent.taken': 'Jemand aus der IT arbeitet daran',
  'sent.fixed': 'Die IT sagt, es ist behoben',
  'sent.notOurs': 'Die IT sagt, sie ist nicht zuständig',
  'sent.undelivered': 'Ich konnte die IT nicht erreichen',
  'sent.itWrote': 'Die IT schrieb: {note}',
  'sent.othersToo':
    '{count, plural, one {# weitere Person hat} other {# weitere Personen haben}} dasselbe Problem; die IT sieht das.',
  'sent.until': 'Es wird um {time} UTC gesendet. Bis dahin können Sie es zurücknehmen.',
  'sent.trying': 'Es wird gesendet. Ich versuche es, bis es ankommt, und sage Ihnen, wenn es nicht ankommt.',
  'sent.urgency': 'Dringlichkeit: {urgency}. Betrifft: {impact}.',
  'sent.willTell': 'Ich sage es Ihnen hier, sobald jemand es übernimmt.',
  'sent.follows':
    'Dasselbe Problem wurde kurz vorher gemeldet, als {case}. Ihres wurde dazugelegt: die IT sieht einen Vorfall, und Sie hören hier davon.',
  'sent.tookIt': '{name} hat es übernommen.',
  'sent.somebodyTookIt': 'Jemand hat es übernommen.',
  'sent.saysFixed': '{name} sagt, es ist behoben. Führen Sie den Flow erneut aus: hat es funktioniert?',
  'sent.itSaysFixed': 'Die IT sagt, es ist behoben. Führen Sie den Flow erneut aus: hat es funktioniert?',
  'sent.goOn': 'Sie können die Anfrage ändern und erneut senden, oder allein weitermachen.',
  'sent.lost': 'Ihre Anfrage ist nicht angekommen ({reason}). Nichts ist verloren: senden Sie sie erneut.',
  'sent.lostCanMail':
    'Ihre Anfrage ist nicht angekommen ({reason}). Nichts ist verloren: senden Sie sie erneut, oder mailen Sie sie mit der Schaltfläche unten.',

  'talk.asker': '{name}, {date} {time} UTC: ',
  'talk.it': '{name} (IT), {date} {time} UTC: ',
  'talk.you': 'Sie',

  'desk.readers': 'Alle {count} Personen lesen es.',
  'desk.who': 'Gefragt von {name} am {date} um {time} UTC. Dringlichkeit: {urgency}. Betrifft: {impact}.',
  'desk.status.new': 'Neu',
  'desk.status.taken': 'Übernommen',
  'desk.status.fixed': 'Behoben',
  'desk.status.notOurs': 'Nicht unseres',
  'desk.status.by': '{status} ({name})',
  'desk.status.note': '{status}: {note}',
  'desk.count': '{count, plural, one {# Person hat} other {# Personen haben}} das ({cases})',
  'desk.waiting': 'Wartet auf die Antwort der Person: {fact}',
  'desk.worksNow': 'Die Person sagt, es funktioniert jetzt.',
  'desk.aMaker': 'jemand, der Flows baut',
  'desk.thePerson': 'die Person, die gefragt hat',
  'desk.it': 'die IT',
} as const satisfies Catalogue;
