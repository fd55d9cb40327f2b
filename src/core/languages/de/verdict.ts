import type { Catalogue } from '../translator';

/** What a card says of a problem and why: facts with where they were learnt, causes, doubts about the verdict. */
export const verdict = {
  'fact.is': '{fact}: {value}',
  'fact.known': '{fact} ({learnt})',
  'fact.hinted': '{fact} (Sie schrieben „{words}“; nicht bestätigt)',
  'learnt.dsregcmd': 'aus der Ausgabe von dsregcmd',
  'learnt.event': 'aus dem eingefügten Windows-Ereignis',
  'learnt.words': 'aus Ihren Worten',
  'learnt.message': 'aus der eingefügten Meldung',
  'learnt.code': 'aus dem eingefügten Code',
  'learnt.shape': 'aus der Art des eingefügten Textes',
  'learnt.answer': 'Ihre Antwort',

  'verdict.quote': '„{words}“',
  'verdict.alsoWritten': '{name} ({written})',
  'verdict.readAsHex': '{name} ({written}, hexadezimal gelesen)',
  'verdict.didNotHelp': 'die Schritte haben nicht geholfen',
  'verdict.draft':
    'Dieser Artikel ist ein Entwurf: ein Teil beruht auf Einschätzung und nicht auf einem geprüften Dokument.',
  'verdict.byAssistant':
    'Ein Assistent hat das in Ihren Worten gefunden, deshalb bin ich mir nicht sicher. Der Artikel selbst ist von Menschen geschrieben und geprüft. Ist es etwas anderes, wählen Sie „Das ist es nicht“.',
  'verdict.guess':
    'Das schließe ich aus Ihren eigenen Worten, und ich bin nicht sicher. Wenn es etwas anderes ist, fügen Sie die Fehlermeldung oder den Code selbst ein.',

  'output.wrong': 'Nicht wie erwartet: {field}. {meaning}',
  'output.asItShouldBe': '{field}: wie es sein soll. {meaning}',
  'output.notShown': 'nicht angezeigt',
  'output.fine': 'Wie erwartet: {fields}.',

  'inside.code':
    'Darin steckt {code}, und dazu habe ich keinen Artikel. Was folgt, betrifft den Fehler, der darum herum steht.',
  'inside.words':
    'Darin steht „{words}“, und dazu habe ich keinen Artikel. Was folgt, betrifft den Fehler, der darum herum steht.',

  'healthy.title': 'In dieser Ausgabe ist nichts falsch',

  'hidden.secrets':
    'Bitte ändern Sie das, wenn es zu etwas Zugang gibt: {kinds}. Es stand in Ihrem Text, und wer diesen Chat lesen kann, konnte es sehen. Ich habe es verborgen und nicht behalten.',
  'hidden.personal':
    'Ich habe verborgen, was andere nicht zu sehen brauchen ({kinds}), und es nicht behalten. Sie müssen deswegen nichts tun.',
  'hidden.count': '{count, plural, one {# {kind}} other {# × {kind}}}',
  'kind.password': 'Kennwort',
  'kind.token': 'Token',
  'kind.key': 'Schlüssel',
  'kind.signedLink': 'signierter Link',
  'kind.privateKey': 'privater Schlüssel',
  'kind.userName': 'Benutzername',
  'kind.mailAddress': 'E-Mail-Adresse',
  'kind.deviceId': 'Geräte-ID',
  'kind.cardNumber': 'Karten- oder Kontonummer',
  'kind.phoneNumber': 'Telefonnummer',
  'kind.personalNumber': 'persönliche Nummer',

  'time.minutes': '{count, plural, one {etwa # Minute} other {etwa # Minuten}}',
  'time.hours': '{count, plural, one {etwa # Stunde} other {etwa # Stunden}}',
  'time.day': 'etwa ein Tag',
  'time.days': '{count, plural, one {etwa # Tag} other {etwa # Tage}}',

  'who.maker': 'Sie selbst',
  'who.machineOwner': 'jemand mit Administratorrechten auf dem Computer',
  'who.itAdmin': 'jemand aus der IT-Administration',
  'who.tenantAdmin': 'jemand aus der Administration des Mandanten Ihrer Organisation',

  'question.withHint': '{ask} Sie schrieben „{words}“: ist es die erste Antwort?',
  'question.progress': 'Frage {number} von höchstens {most}',
  'question.takes': 'Dauert {time}.',
  'question.yourself': 'Das können Sie selbst tun.',
  'question.needs': 'Dafür braucht es {who}; mit „Weiß ich nicht“ geht es ohne weiter.',
  'question.stillPossible': '{standing} von {all} Ursachen sind noch möglich',

  'choice.didYouMean': 'Ich bin mir nicht sicher, was das ist. Meinten Sie eines davon?',
  'choice.intro': 'Zu Ihrem Text passt mehreres. Was davon ist es?',
  'exhausted.message':
    'Jede Ursache, die ich dafür kenne, ist ausgeschlossen oder wurde versucht. Das sollte Ihre IT erfahren: die Zusammenfassung enthält alles, was Sie herausgefunden haben, so dass niemand noch einmal fragen muss.',

  'closed.fixed': 'Behoben. Gut gemacht.',
  'closed.left': 'So belassen',
  'closed.putAside': 'Dieser Fall ist beiseitegelegt. Fügen Sie einen Fehler ein, wenn Sie neu beginnen wollen.',
  'closed.isClosed': 'Der Fall ist geschlossen.',
  'closed.about': '{title}.',
  'closed.cause': 'Was es war: {cause}',
  'closed.likely': 'Was es wahrscheinlich war: {cause}',
  'closed.tried': 'Was zuletzt versucht wurde: {steps}.',
} as const satisfies Catalogue;
