import type { Catalogue } from '../translator';

export const notices = {
  'help.title': 'Ich bin Flow Medic',
  'help.cleanStart': 'Ein neuer Anfang',
  'help.message': 'Ich helfe bei fehlgeschlagenen Flows in Power Automate.',
  'help.paste':
    'Fügen Sie einen Fehlercode, eine Fehlermeldung, das JSON der Ausführung oder die Ausgabe von dsregcmd /status ein. Jede Schreibweise ist recht.',
  'help.answer':
    'Ich sage, was es bedeutet, stelle höchstens ein paar Fragen und zeige die Schritte und wer sie tun kann.',
  'help.summary':
    'Wenn Sie nicht weiterkommen, schreibe ich eine Zusammenfassung, mit der Ihre IT arbeiten kann. Kennwörter und andere Geheimnisse, die Sie versehentlich einfügen, verberge ich.',
  'hello.title': 'Hallo',
  'hello.message': 'Ich helfe bei fehlgeschlagenen Flows in Power Automate. Was ist schiefgegangen?',
  'hello.openCase':
    'Ihr Fall {case} ist noch offen: beantworten Sie seine Frage, oder fügen Sie einen neuen Fehler ein.',

  'empty.title': 'Darin war kein Text',
  'empty.message':
    'Ich kann nur Text lesen, keine Bilder und keine Dateien. Kopieren Sie den Fehlertext der fehlgeschlagenen Ausführung und fügen Sie ihn hier ein.',
  'tooLong.title': 'Das ist mehr, als ich auf einmal lesen kann',
  'tooLong.message':
    'Sie haben {size} KB eingefügt; ich lese bis zu {most} KB. Nichts wurde behalten. Fügen Sie den Teil um den Fehler ein: die Ausgaben der fehlgeschlagenen Aktion, oder die Zeilen kurz vor und nach dem Wort „error“.',
  'thanks.title': 'Gern geschehen',
  'thanks.message': 'Fügen Sie den nächsten Fehler ein, wenn es einen gibt.',

  'lost.title': 'Den Fall {case} habe ich nicht mehr',
  'lost.message':
    'Fügen Sie den Fehler noch einmal ein, und ich beginne von dort. Die zusätzliche Arbeit tut mir leid.',
  'unknownCase.title': 'Ich finde keinen Fall {case}',
  'unknownCase.message':
    'Sehen Sie sich die Buchstaben noch einmal an, oder schreiben Sie „meine Fälle“, um Ihre zu sehen. Sehr alte Fälle werden gelöscht; fügen Sie den Fehler dann noch einmal ein.',
  'gone.title': '{case} gibt es nicht mehr',
  'gone.message':
    'Die Person hat die Anfrage zurückgenommen oder ihre Daten gelöscht, hier ist also nichts mehr zu tun. Nichts wurde geändert.',
  'notYours.title': '{case} ist der Fall einer anderen Person',
  'notYours.message':
    'Nichts wurde geändert. Nur wer gefragt hat, kann hier antworten. Fügen Sie Ihren eigenen Fehler ein, und ich eröffne einen Fall für Sie.',
  'notDesk.title': 'Das kann nur die IT',
  'notDesk.message': 'Nichts wurde geändert. Diese Schaltflächen sind für die Personen des IT-Helpdesks.',
  'trouble.title': 'Bei mir ist etwas schiefgegangen',
  'trouble.message':
    'Es liegt nicht an Ihrem Flow. Ihre letzte Nachricht wurde vielleicht nicht behalten: bitte senden Sie sie in einer Minute noch einmal. Wenn es wieder geschieht, sagen Sie es denen, die diesen Bot betreiben.',
  goesOnBelow: 'Dieser Fall geht unten weiter.',

  'cases.none': 'Sie haben keine Fälle',
  'cases.open': 'Fügen Sie einen Fehler ein, und ich eröffne einen.',
  'cases.title': 'Ihre Fälle',
  'cases.message':
    'Der, an dem Sie zuletzt gearbeitet haben, steht zuerst. Drücken Sie einen, um weiterzumachen, oder schreiben Sie seine Kennung.',
  'cases.line': '{case}, {status}, {date}: {title}',
  'cases.status.open': 'offen',
  'cases.status.fixed': 'behoben',
  'cases.status.left': 'beiseitegelegt',

  'forget.title': 'Alles über Sie löschen?',
  'forget.message': 'Das lässt sich nicht rückgängig machen.',
  'forget.cases':
    'Alle Ihre Fälle mit dem, was Sie eingefügt und geantwortet haben, und was noch zu senden war, werden sofort gelöscht.',
  'forget.withIt': 'Eine Anfrage, die die IT schon hat, bleibt im System der IT; bitten Sie dort, sie zu löschen.',
  'forgotten.nothing': 'Ich habe nichts über Sie',
  'forgotten.nothingLeft':
    'Von Ihnen ist hier nichts mehr zu löschen. Was in diesem Chat steht, gehört zu Teams; löschen Sie es dort.',
  'forgotten.title': 'Gelöscht',
  'forgotten.message':
    'Ich habe {cases, plural, one {# Fall} other {# Fälle}} mit allem Eingefügten und allen Antworten gelöscht, {cards, plural, one {# Vermerk} other {# Vermerke}}, wo die Karten dazu stehen, und {messages, plural, one {# Nachricht} other {# Nachrichten}}, die noch auf das Senden warteten.',
  'forgotten.mentions':
    'Ihr Name wurde aus {mentions, plural, one {# Vermerk} other {# Vermerken}} in Fällen anderer Personen genommen.',
  'forgotten.chat': 'Was in diesem Chat steht, gehört zu Teams; löschen Sie es dort.',
  'kept.title': 'Nichts wurde gelöscht',
  'kept.message': 'Ihre Fälle sind, wie sie waren.',
} as const satisfies Catalogue;
