import type { Catalogue } from '../translator';

/** Words that belong to no case: help, greetings, what went wrong, data deleted. */
export const notices = {
  'help.title': 'Ich bin Flow Medic',
  'help.cleanStart': 'Ein neuer Anfang',
  'help.cleanStartKept':
    '{case} bleibt erhalten: Schreiben Sie „case {case}“, um dorthin zurückzugehen, oder „my cases“, um alle Ihre Fälle zu sehen.',
  'help.message': 'Ich helfe bei fehlgeschlagenen Flows in Power Automate.',
  'help.paste':
    'Fügen Sie einen Fehlercode, eine Fehlermeldung, das JSON der Ausführung oder die Ausgabe von dsregcmd /status ein. Jede Schreibweise ist recht.',
  'help.answer':
    'Ich sage, was es bedeutet, stelle höchstens ein paar Fragen und zeige die Schritte und wer sie tun kann.',
  'help.summary':
    'Wenn Sie nicht weiterkommen, schreibe ich eine Zusammenfassung, mit der Ihre IT arbeiten kann. Kennwörter und andere Geheimnisse, die Sie versehentlich einfügen, verberge ich.',
  'help.words':
    'Fragen Sie jederzeit, was ein Wort bedeutet, zum Beispiel „what is NLA?“. Außerdem können Sie schreiben:',
  'commands.line': '„{word}“: {does}',
  'commands.help': 'Was ich kann und was Sie einfügen können',
  'commands.myCases': 'Ihre Fälle, und wer in der IT sie hat',
  'commands.askIt': 'Eine Zusammenfassung für die IT schreiben, die Sie vor dem Senden lesen',
  'commands.itWorks': 'Das Problem ist weg',
  'commands.didNotHelp': 'Der Fehler bleibt: zeigen, was als Nächstes zu versuchen ist',
  'commands.changeAnswer': 'Die letzte Frage noch einmal beantworten',
  'commands.stop': 'Nicht weiter fragen; der Fall bleibt erhalten',
  'commands.startOver': 'Diesen Fall beiseitelegen und mit einem anderen Problem beginnen',
  'commands.whoSeesThis': 'Wer einen Fall lesen kann und wie lange er aufbewahrt wird',
  'commands.forgetMe': 'Alles über Sie löschen',
  'commands.back': 'Ihre letzte Angabe zurücknehmen',
  'commands.tellIt': 'Der IT etwas zu einem Fall sagen, den sie hat',
  'commands.cameBack': 'Den zuletzt behobenen Fall wieder öffnen',
  'commands.remindMe': 'Von einem behobenen Problem hören, bevor es wiederkommt',
  'commands.noReminder': 'Die Erinnerung zurücknehmen',

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
    'Sehen Sie sich die Buchstaben noch einmal an, oder schreiben Sie „my cases“, um Ihre Fälle zu sehen. Sehr alte Fälle werden gelöscht; fügen Sie den Fehler dann noch einmal ein.',
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
  goesOnBelow: '{case} geht unten weiter: {stands}',

  'cases.none': 'Sie haben keine Fälle',
  'cases.open': 'Fügen Sie einen Fehler ein, und ich eröffne einen.',
  'cases.title': 'Ihre Fälle',
  'cases.message':
    'Der, an dem Sie zuletzt gearbeitet haben, steht zuerst. Drücken Sie einen, um weiterzumachen, oder schreiben Sie seine Kennung.',
  'cases.line': '{case}, {status}, {date}: {title}',
  'cases.lineWithIt': '{case}, {status}: {title}',
  'cases.status.open': 'offen',
  'cases.status.fixed': 'behoben',
  'cases.status.left': 'beiseitegelegt',
  'cases.status.withIt': 'bei der IT seit {date}, noch nicht übernommen',
  'cases.status.takenByIt': 'bei der IT, {name} hat ihn seit {date}',
  'cases.status.fixedByIt': 'die IT sagt, er ist behoben',

  'stopped.title': 'Ich frage nicht weiter',
  'stopped.message':
    '{case} bleibt erhalten. Schreiben Sie „case {case}“, um damit weiterzumachen, oder fügen Sie einen anderen Fehler ein.',
  'stopped.nothing': 'Es ist kein Fall offen. Fügen Sie einen Fehler ein, sobald es einen gibt.',

  'reminder.title': 'Sie wollten erinnert werden',
  'reminder.message': 'Es ging um {case}: {title}.',

  'readers.title': 'Wer das sieht',
  'readers.alone': 'Hier sehen nur Sie Ihre Fälle.',
  'readers.group':
    'Alle in dieser Unterhaltung sehen, was hier geschrieben wird und wie Ihr Fall steht; antworten können nur Sie.',
  'readers.it':
    'Die IT sieht einen Fall erst, wenn Sie „An die IT senden“ drücken: die Zusammenfassung, wie Sie sie gelassen haben, was Sie der IT später einfügen oder schreiben, und Ihren Namen.',
  'readers.noIt': 'Von hier wird nichts an die IT gesendet.',
  'readers.operators': 'Wer diesen Bot betreibt, kann seine Datenbank lesen.',
  'readers.hidden':
    'Bevor etwas gespeichert wird, verberge ich, was ich als Kennwörter, Token, Schlüssel, E-Mail-Adressen, Benutzernamen und als Nummern von Telefonen, Karten und Personen erkenne.',
  'readers.kept':
    'Ihre Worte werden nach {textDays, plural, one {# Tag} other {# Tagen}} gelöscht, der ganze Fall {caseDays, plural, one {# Tag} other {# Tage}} nach seiner letzten Änderung.',
  'readers.forget': 'Schreiben Sie „forget me“, um alles jetzt zu löschen.',

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
