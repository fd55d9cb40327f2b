import type { Catalogue } from '../translator';

/** What a card says first: what the person's turn did, or why it did nothing. */
export const conversation = {
  'newer.note':
    'Eine neuere Version von mir hat an diesem Fall weitergearbeitet, deshalb kann ich ihn hier nur zeigen. Um jetzt weiterzumachen, kopieren Sie die Zusammenfassung für Ihre IT, oder fügen Sie den Fehler für einen neuen Fall noch einmal ein.',
  'newer.handover': 'Diese Zusammenfassung können Sie in eine Mail oder ein Ticket für Ihre IT kopieren.',
  'newer.neighbour':
    'Eine neuere Version von mir hat an einem Fall weitergearbeitet, der zu diesem gehört, deshalb wurde nichts geändert. Bitte versuchen Sie es später noch einmal.',

  'note.assistantFound': 'Ein Assistent hat das in Ihren Worten gefunden.',
  'note.outOfDate': 'Diese Karte war veraltet, deshalb wurde nichts geändert. So steht der Fall jetzt.',
  'note.buttonDoesNotFit': 'Diese Schaltfläche passt nicht mehr zu diesem Fall, deshalb wurde nichts geändert.',
  'note.tookBack': 'Ich habe den letzten Schritt zurückgenommen.',
  'note.nothingToTakeBack': 'Es gibt nichts zurückzunehmen.',
  'note.itHasThis': 'Die IT hat das schon.',
  'note.pastedBefore': 'Das haben Sie schon eingefügt; es gehört zum Fall.',
  'note.added': 'Ich habe das Eingefügte zu diesem Fall gelegt.',
  'note.addedOtherProblem':
    'Ich habe das Eingefügte zu diesem Fall gelegt. Es ändert, was ich denke: vorher sah es so aus: {before}.',
  'note.addedOtherCause':
    'Ich habe das Eingefügte zu diesem Fall gelegt. Es ändert, was ich denke; das hier ist also nicht, was ich vorher sagte.',
  'note.kept':
    'Das ist ein neuer Fall, {new}. {case} bleibt erhalten: Schreiben Sie „case {case}“, um dorthin zurückzugehen.',
  'note.cameBack':
    'Es tut mir leid, dass es wieder da ist. Der Fall ist wieder offen, mit allem, was Sie vorher gesagt haben.',
  'note.cameBackToIt':
    'Es tut mir leid, dass es wieder da ist. Der Fall ist wieder offen, und ich habe es der IT gesagt.',
  'note.answerAgain':
    'Antworten Sie hier noch einmal. Um eine frühere Antwort zu ändern, schreiben Sie „zurück“, oder öffnen Sie die Ursachen auf der Karte.',
  'note.noAnswerToChange': 'Hier gibt es keine Antwort zu ändern.',
  'note.unread':
    'Das Bild oder die Datei dabei habe ich nicht gelesen, denn ich kann nur Text lesen. Kopieren Sie den Text daraus und fügen Sie ihn hier ein.',
  'note.ruledOut': 'Danke. Ich habe diese Ursache ausgeschlossen.',
  'note.cannotDo': 'Das macht nichts. Das wird die IT lesen; ändern Sie es nach Belieben.',
  'note.answerToIt': 'Danke. Die IT hat Ihre Antwort.',
  'note.unknownToIt': 'Die IT weiß jetzt, dass Sie es nicht sagen können.',

  'notUnderstood.answer':
    'Das konnte ich nicht als Antwort lesen. Drücken Sie eine Schaltfläche, oder schreiben Sie eine der Antworten oder ihre Nummer.',
  'notUnderstood.answerOrOutput':
    'Das konnte ich nicht als Antwort lesen. Drücken Sie eine Schaltfläche, schreiben Sie eine der Antworten oder ihre Nummer, oder fügen Sie die Ausgabe des Befehls ein.',
  'notUnderstood.didItWork':
    'Das konnte ich nicht lesen. Hat es funktioniert? Drücken Sie eine Schaltfläche, oder schreiben Sie „ja“ oder „nein“.',
  'notUnderstood.withIt':
    'Die IT hat diesen Fall. Ich habe nichts weitergegeben. Um der IT zu schreiben, benutzen Sie die Schaltfläche, oder beginnen Sie mit „tell IT:“; ein Fehler oder eine Ausgabe, die Sie einfügen, kommt dazu. Schreiben Sie „it works“, wenn es funktioniert, oder „start over“ für ein anderes Problem.',
  'notUnderstood.noError':
    'Ich habe darin keinen Fehler gefunden, der Fall bleibt also, wie er ist. Drücken Sie eine Schaltfläche, oder fügen Sie einen Fehlertext ein.',

  'send.noDesk':
    'Hier ist kein Helpdesk verbunden, ich kann es also nicht senden. Kopieren Sie die Zusammenfassung an Ihre IT.',
  'send.empty':
    'Die Zusammenfassung ist leer, deshalb wurde nichts gesendet. Schreiben Sie wenigstens, was fehlschlägt.',
  'send.tooLong': 'Das ist zu lang zum Senden, deshalb wurde nichts gesendet. Kürzen Sie die Zusammenfassung.',
  'send.tooMany':
    'Sie haben in dieser Stunde {count} Anfragen gesendet, und mehr gebe ich nicht weiter. Jetzt wurde nichts gesendet; es bleibt hier, und Sie können es senden, wenn die Stunde vorbei ist. Wenn es nicht warten kann, mailen Sie Ihrer IT oder rufen Sie an.',
  'send.askedAlready':
    'Danach haben Sie die IT schon gefragt: {case}. Es wurde nichts ein zweites Mal gesendet; schreiben Sie „case {case}“, um zu sehen, wie es steht.',
  'undo.tooLate':
    'Es wurde schon gesendet und lässt sich nicht mehr zurücknehmen. Die IT kann es schließen, oder drücken Sie „Es funktioniert jetzt“, wenn es so ist.',
  'undo.done': 'Ich habe es zurückgenommen. Nichts wurde gesendet.',

  'write.done': 'Ich habe das an die IT weitergegeben.',
  'write.notWithIt':
    'Die IT hat diesen Fall noch nicht, deshalb wurde nichts weitergegeben. Schreiben Sie „ask IT“, um ihn zuerst zu senden.',
  'write.empty': 'Darin standen keine Worte, deshalb wurde nichts weitergegeben.',
  'write.tooLong':
    'Das ist länger als {most} Zeichen, deshalb wurde nichts weitergegeben. Sagen Sie es kürzer; einen Fehler oder eine Ausgabe können Sie in diesen Chat einfügen.',
  'write.tooOften':
    'Sie haben mehrmals geschrieben, und die IT hat noch nicht geantwortet; deshalb gebe ich vorerst nichts mehr weiter. Die IT sieht alles, was Sie vorher geschrieben haben.',

  'remind.when': 'Wann? Schreiben Sie es mit den Tagen, zum Beispiel „remind me in 30 days“.',
  'remind.done': 'Ich erinnere Sie am {date}. Schreiben Sie „no reminder“, um das zurückzunehmen.',
  'remind.set': 'Ich erinnere Sie am {date}.',
  'remind.none': 'Für diesen Fall ist keine Erinnerung eingestellt.',
  'remind.dropped': 'Ich habe die Erinnerung zurückgenommen.',

  'news.itWrites': 'Die IT hat Ihnen geschrieben.',
  'news.asksYou': 'Die IT fragt Sie etwas.',
  'news.fromIt': 'Neues von der IT.',
  'news.notArrived': 'Ihre Anfrage an die IT ist nicht angekommen.',
  'news.toldIt': 'Ich habe der IT gesagt, dass es weiterhin fehlschlägt.',

  'desk.refused.gone': 'Die Person hat diese Anfrage zurückgenommen, oder sie wurde geschlossen.',
  'desk.refused.writeFirst': 'Schreiben Sie zuerst ein paar Worte.',
  'desk.refused.chooseFact': 'Wählen Sie zuerst, was Sie wissen müssen.',
  'desk.refused.closedByPerson': 'Die Person hat diesen Fall schon geschlossen.',
  'desk.refused.closed': 'Das wurde schon geschlossen, deshalb wurde nichts geändert.',
  'desk.refused.taken': '{name} hat es schon.',
} as const satisfies Catalogue;
