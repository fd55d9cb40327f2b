import type { Catalogue } from '../translator';

/** The tab: its pages, what they are called, and why one has nothing to show. */
export const tab = {
  'tab.menu': 'Seiten',
  'tab.decode': 'Entschlüsseln',
  'tab.knowledge': 'Wissen',
  'tab.cases': 'Meine Fälle',
  'tab.it': 'Für die IT',

  'tab.loading': 'Einen Moment…',
  'tab.retry': 'Erneut versuchen',
  'tab.unknownPage': 'Diese Seite gibt es nicht',
  'tab.unknownPage.way': 'Der Link führt hier nirgendwohin. Wählen Sie oben eine Seite.',
  'tab.loadFailed': 'Diese Seite wurde nicht geladen',
  'tab.loadFailed.way': 'Prüfen Sie Ihre Verbindung, und öffnen Sie die Seite noch einmal.',
  'tab.knowledgeFailed':
    'Das Wissen wurde nicht geladen, deshalb lässt sich hier noch nichts lesen. Prüfen Sie Ihre Verbindung.',
  'tab.notForYou':
    'Diese Seite sehen nur Personen der IT. Wenn Sie dazugehören, bitten Sie die Betreiber von Flow Medic, Sie einzutragen.',
  'tab.gone': 'Einen solchen Fall haben Sie nicht. Vielleicht wurde er nach seiner Zeit gelöscht.',
  'tab.busy':
    'Das war zu viel auf einmal, oder der Server ist ausgelastet. Versuchen Sie es in {seconds, plural, one {# Sekunde} other {# Sekunden}} noch einmal.',
  'tab.notReached': 'Der Server war nicht zu erreichen. Prüfen Sie Ihre Verbindung.',
  'tab.failed': 'Bei uns ist etwas schiefgegangen. Wenn es so bleibt, sagen Sie Ihrer IT diese Nummer: {id}.',
  'tab.nobody.noHost':
    'Öffnen Sie Flow Medic in Teams, um diese Seite zu sehen: nur Teams kann sagen, wer Sie sind. Entschlüsseln und Wissen gehen auch hier.',
  'tab.nobody.consent':
    'Ihre Organisation hat nicht erlaubt, dass Flow Medic weiß, wer Sie sind. Ein Administrator kann es in Microsoft Entra erlauben.',
  'tab.nobody.noToken':
    'Teams konnte nicht sagen, wer Sie sind. Schließen Sie die Registerkarte und öffnen Sie sie wieder; wenn es so bleibt, sagen Sie es Ihrer IT.',

  'tab.decode.title': 'Was bedeutet das?',
  'tab.decode.label':
    'Fügen Sie einen Fehlercode, eine Meldung, die Ausgabe eines Befehls oder eine ganze Ausführung ein',
  'tab.decode.stays': 'Es wird auf dieser Seite gelesen. Nichts davon verlässt Ihren Browser.',
  'tab.decode.read': 'Lesen',
  'tab.decode.empty':
    'Es gibt noch nichts zu lesen. Fügen Sie ein, was die fehlgeschlagene Ausführung hinterlassen hat.',
  'tab.decode.tooLong': 'Das ist zu lang zum Lesen. Fügen Sie den Teil um den Fehler ein.',
  'tab.decode.hidden':
    'Das habe ich beim Lesen ausgelassen: {kinds}. Es bleibt auf dieser Seite. Wenn es zu etwas Zugang gibt und jemand anderes es gesehen haben kann, ändern Sie es.',
  'tab.decode.codes': 'Codes',
  'tab.code.spellings': 'Schreibweisen',
  'tab.code.meaning': 'Bedeutung',
  'tab.code.family': 'Familie',

  'tab.knowledge.title': 'Nachschlagen',
  'tab.knowledge.label': 'Nach Worten oder nach einem Code suchen',
  'tab.knowledge.area': 'Bereich',
  'tab.knowledge.allAreas': 'Alle Bereiche',
  'tab.knowledge.found': '{count, plural, one {# Artikel} other {# Artikel}}',
  'tab.knowledge.first':
    '{count, plural, one {Der erste Artikel} other {Die ersten # Artikel}}. Schreiben Sie mehr, um weniger zu sehen.',

  'tab.article.unknown': 'Diesen Artikel gibt es nicht',
  'tab.article.unknown.way': 'Vielleicht wurde er umbenannt oder entfernt. Suchen Sie ihn unter „Wissen“.',
  'tab.article.steps': 'Was zu tun ist',
  'tab.article.toldApart': 'Was die Ursachen unterscheidet',
  'tab.article.toldBy': '{count, plural, one {Diese ist es, wenn:} other {Diese ist es, wenn eines davon zutrifft:}}',
  'tab.article.todo': 'Zu tun: ',
  'tab.article.messages': 'Was die Produkte ausgeben',
  'tab.article.dates': 'Geprüft am {reviewed}; wieder zu prüfen bis {due}.',

  'tab.cases.none': 'Sie haben keine Fälle. Fügen Sie im Chat einen Fehler ein, und er wird zu einem.',
  'tab.case.inChat': 'Mit {case} im Chat weitermachen',
  'tab.status.open': 'offen',
  'tab.status.fixed': 'behoben',
  'tab.status.left': 'beiseitegelegt',
  'tab.status.withIt': 'bei der IT',

  'tab.it.requests': 'Offene Anfragen',
  'tab.it.noRequests': 'Nichts wartet auf Sie.',
  'tab.it.outages': 'Störungen',
  'tab.it.noOutages': 'Zurzeit haben nicht mehrere Personen dasselbe Problem.',
  'tab.it.people': '{count, plural, one {# Person hat es} other {# Personen haben es}}',
  'tab.request.onItsWay': 'unterwegs zu Ihnen',
  'tab.request.filed': 'neu',
  'tab.request.taken': 'übernommen',
  'tab.request.undelivered': 'nicht beim Helpdesk angekommen',
  'tab.request.waits': 'wartet auf die Person',
  'tab.urgency.low': 'niedrig',
  'tab.urgency.normal': 'normal',
  'tab.urgency.high': 'hoch',

  'tab.column.case': 'Fall',
  'tab.column.problem': 'Problem',
  'tab.column.askedBy': 'Gefragt von',
  'tab.column.since': 'Seit',
  'tab.column.urgency': 'Dringlichkeit',
  'tab.column.status': 'Status',
  'tab.column.day': 'Tag',
  'tab.column.cases': 'Fälle',
  'tab.column.waves': 'Nach Tagen',
  'tab.column.alone': 'Selbst behoben',
  'tab.column.withIt': 'An die IT',
  'tab.column.left': 'Beiseitegelegt',
  'tab.column.gaveUp': 'Wo Personen aufgaben',
  'tab.column.inVain': 'Schritte, die nicht halfen',

  'tab.figures': 'Zahlen',
  'tab.figures.span': 'Zeitraum',
  'tab.figures.days': '{count, plural, one {Der letzte Tag} other {Die letzten # Tage}}',
  'tab.figures.none': 'In dieser Zeit gab es keine Fälle.',
  'tab.figures.sum':
    '{cases, plural, one {# Fall} other {# Fälle}}: {alone} selbst behoben, {it} an die IT gegangen, {left} beiseitegelegt.',
  'tab.figures.cutOff': 'Es gab mehr Fälle, als hier gezählt werden; das sind die neuesten.',
  'tab.figures.perDay': 'Fälle nach Tagen',
  'tab.figures.perDayLabel': 'Fälle nach Tagen, höchstens {most, plural, one {#} other {#}} an einem Tag',
  'tab.figures.asTable': 'Dasselbe als Tabelle',
  'tab.figures.byArticle': 'Nach Artikeln',
} as const satisfies Catalogue;
