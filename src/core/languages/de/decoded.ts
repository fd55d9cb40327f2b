import type { Catalogue } from '../translator';

/** What can be said of a code from its structure, and of a paste in which nothing is known. */
export const decoded = {
  'decoded.message':
    'Ich weiß, wie das heißt, aber ich habe keinen Artikel darüber. Das sage ich lieber, als zu raten. Wenn die Ausführung mehr Text darum herum zeigt, fügen Sie auch den ein.',
  'decoded.hexNamed':
    'Sie haben es ohne 0x geschrieben. Ich habe es hexadezimal gelesen, {hexadecimal}, das hat einen Namen; als Dezimalzahl wäre es {decimal}, und das ist kein Fehler von Windows.',
  'decoded.twoWays':
    'Ohne 0x lässt es sich auf zwei Arten lesen. Hexadezimal, {hexadecimal}: {family} Als Dezimalzahl, {decimal}: kein Fehler von Windows. Für beides kenne ich keinen Namen.',

  'family.status': 'Eine Statusnummer von Windows ({severity}), Bereich: {area}, Nummer {number}.',
  'family.statusCarries':
    'Eine Statusnummer von Windows ({severity}), Bereich: {area}, Nummer {number}; sie enthält {name}.',
  'family.result': 'Eine Ergebnisnummer von Windows ({severity}), Bereich: {area}, Nummer {number}.',
  'family.resultCarries':
    'Eine Ergebnisnummer von Windows ({severity}), Bereich: {area}, Nummer {number}; sie enthält {name}.',
  'family.facility': 'Bereich {number}',
  'family.severity.success': 'Erfolg',
  'family.severity.information': 'Information',
  'family.severity.warning': 'Warnung',
  'family.severity.error': 'Fehler',
  'family.windows': 'Eine Fehlernummer von Windows.',
  'family.event': 'Ein Ereignis eines Windows-Protokolls.',
  'family.of': 'Ein Code von {speaker}.',
  'speaker.remoteDesktop': 'Remotedesktop',
  'speaker.remoteDesktopExtended': 'Remotedesktop (erweiterter Code)',
  'speaker.gateway': 'lokalem Datengateway',
  'speaker.msal': 'Microsofts Anmeldebibliothek (MSAL)',
  'speaker.adfs': 'AD FS, dem Verbundserver',
  'speaker.connector': 'einem Dienst hinter einem Konnektor',
  'family.powerAutomate': 'Ein Fehlername von Power Automate.',
  'family.service': 'Ein Fehlername des Dienstes für Anmeldung oder Geräteregistrierung.',
  'family.unknown': 'Es sieht aus wie ein Fehlername, steht aber in keiner Liste, die ich habe.',

  'aadsts.named': 'Ein Anmeldefehler von Microsoft Entra ID.',
  'aadsts.noMeaning':
    'Ein Anmeldefehler von Microsoft Entra ID. Die Nummer gibt es, aber ich habe weder einen Namen noch eine Bedeutung für sie.',
  'aadsts.notListed':
    'Es hat die Form eines Anmeldefehlers von Microsoft Entra, aber diese Nummer steht in keiner Liste, die ich habe.',
  'aadsts.lookUp': 'Microsofts eigene Seite sagt vielleicht mehr: {address}',
  'aadsts.longer':
    'Längere Nummern sind oft genauere Fälle ihrer ersten fünf Ziffern; die sind hier AADSTS{number} ({name}).',
  'aadsts.all':
    'Die {count} veröffentlichten Nummern in der Nähe handeln alle von {about}, also vielleicht auch diese.',
  'aadsts.most':
    'Die meisten der {count} veröffentlichten Nummern in der Nähe handeln von {about}. Das ist ein Hinweis und nicht ihre Bedeutung.',
  'aadsts.mixed':
    'Die {count} veröffentlichten Nummern in der Nähe sind gemischt: sie handeln von {about}. Das ist ein schwacher Hinweis.',

  'nothing.code': '{code}: {meaning}',
  'nothing.inNoList': 'Es steht in keiner Liste, die ich habe.',
  'nothing.unknownCode': 'Das konnte ich keinem Problem zuordnen, das ich kenne.',
  'nothing.words': 'Da steht „{words}“, und dazu habe ich keinen Artikel.',
  'nothing.outputWithFault':
    'Das ist eine Ausgabe von dsregcmd, und nicht alles darin ist in Ordnung. Das habe ich gelesen:',
  'nothing.output': 'Das ist eine Ausgabe von dsregcmd. Nichts darin nennt einen Fehler; das habe ich gelesen:',
  'nothing.noCode': 'Ich habe darin keinen Fehlercode und keine Meldung gefunden, die ich kenne.',
  'nothing.openHistory': 'Öffnen Sie den Ausführungsverlauf des Flows und wählen Sie die fehlgeschlagene Ausführung.',
  'nothing.openAction': 'Öffnen Sie die Aktion mit dem roten Zeichen, und darin die letzte fehlgeschlagene.',
  'nothing.copyError': 'Kopieren Sie den Fehlertext oder alle ihre Ausgaben und fügen Sie sie hier ein.',
  'nothing.dsregcmd': 'Bei Anmeldeproblemen auf einem Computer hilft auch die Ausgabe von dsregcmd /status.',
} as const satisfies Catalogue;
