import type { Catalogue } from '../translator';

export const conversation = {
  'newer.note':
    'Une version plus récente de moi a continué ce dossier ; ici, je peux seulement le montrer. Pour continuer maintenant, copiez le résumé pour votre service informatique, ou collez à nouveau l’erreur pour ouvrir un autre dossier.',
  'newer.handover': 'Ce résumé est prêt à être copié dans un e-mail ou un ticket pour votre service informatique.',
  'newer.neighbour':
    'Une version plus récente de moi a continué un dossier lié à celui-ci ; rien n’a donc été modifié. Veuillez réessayer plus tard.',

  'note.assistantFound': 'Un assistant a trouvé ceci à partir de vos paroles.',
  'note.outOfDate': 'Cette carte n’était plus à jour ; rien n’a donc été modifié. Voici où en est le dossier.',
  'note.buttonDoesNotFit': 'Ce bouton ne correspond plus à ce dossier ; rien n’a donc été modifié.',
  'note.tookBack': 'Je suis revenu une étape en arrière.',
  'note.nothingToTakeBack': 'Il n’y a rien à annuler.',
  'note.itHasThis': 'Le service informatique a déjà ceci.',
  'note.pastedBefore': 'Vous avez déjà collé ceci ; cela fait partie du dossier.',
  'note.added': 'J’ai ajouté à ce dossier ce que vous avez collé.',
  'note.addedOtherProblem':
    'J’ai ajouté à ce dossier ce que vous avez collé. Cela change mon avis : avant, le problème semblait être celui-ci : {before}.',
  'note.addedOtherCause':
    'J’ai ajouté à ce dossier ce que vous avez collé. Cela change mon avis ; ce n’est donc pas ce que je disais avant.',
  'note.kept': 'Voici un nouveau dossier, {new}. {case} est gardé : écrivez « case {case} » pour y revenir.',
  'note.cameBack':
    'Je suis désolé que cela soit revenu. Le dossier est rouvert, avec tout ce que vous avez dit auparavant.',
  'note.cameBackToIt':
    'Je suis désolé que cela soit revenu. Le dossier est rouvert, et j’ai prévenu le service informatique.',
  'note.answerAgain':
    'Répondez à nouveau à ceci. Pour modifier une réponse plus ancienne, écrivez « back » ou ouvrez les causes sur la carte.',
  'note.noAnswerToChange': 'Il n’y a ici aucune réponse à modifier.',
  'note.unread':
    'Je n’ai pas lu l’image ou le fichier joint, car je ne sais lire que du texte. Copiez le texte qui s’y trouve et collez-le ici.',
  'note.ruledOut': 'Merci. J’ai écarté cette cause.',
  'note.cannotDo': 'Ce n’est pas grave. Voici ce que lira le service informatique ; modifiez-le comme vous voulez.',
  'note.answerToIt': 'Merci. Le service informatique a votre réponse.',
  'note.unknownToIt': 'Le service informatique sait maintenant que vous ne pouvez pas le dire.',

  'notUnderstood.answer':
    'Je n’ai pas pu lire cela comme une réponse. Appuyez sur un bouton, ou écrivez une des réponses ou son numéro.',
  'notUnderstood.answerOrOutput':
    'Je n’ai pas pu lire cela comme une réponse. Appuyez sur un bouton, écrivez une des réponses ou son numéro, ou collez la sortie de la commande.',
  'notUnderstood.didItWork':
    'Je n’ai pas pu lire cela. Est-ce que cela a marché ? Appuyez sur un bouton, ou écrivez « yes » ou « no ».',
  'notUnderstood.withIt':
    'Ce dossier est au service informatique. Je n’ai rien transmis. Pour lui écrire, utilisez le bouton ou commencez par « tell IT: » ; une erreur ou une sortie que vous collez est ajoutée. Écrivez « it works » quand cela marche, ou « start over » pour un autre problème.',
  'notUnderstood.noError':
    'Je n’y ai trouvé aucune erreur ; le dossier reste donc tel quel. Appuyez sur un bouton, ou collez un texte d’erreur.',

  'send.noDesk':
    'Aucun centre d’assistance n’est connecté ici ; je ne peux donc pas l’envoyer. Copiez le résumé pour votre service informatique.',
  'send.empty': 'Le résumé est vide ; rien n’a donc été envoyé. Écrivez au moins ce qui échoue.',
  'send.tooLong': 'C’est trop long pour être envoyé ; rien n’a donc été envoyé. Raccourcissez le résumé.',
  'send.tooMany':
    'Vous avez envoyé {count} demandes en une heure, et je n’en transmets pas davantage. Rien n’a été envoyé cette fois ; le texte reste ici, et vous pourrez l’envoyer une fois l’heure passée. Si cela ne peut pas attendre, écrivez à votre service informatique ou appelez-le.',
  'send.askedAlready':
    'Vous avez déjà posé cette question au service informatique : {case}. Rien n’a été envoyé une seconde fois ; écrivez « case {case} » pour voir où cela en est.',
  'undo.tooLate':
    'La demande est déjà partie et ne peut plus être annulée. Le service informatique peut la fermer ; ou appuyez sur « Ça marche maintenant » quand c’est le cas.',
  'undo.done': 'C’est annulé. Rien n’a été envoyé.',

  'write.done': 'Je l’ai transmis au service informatique.',
  'write.notWithIt':
    'Le service informatique n’a pas encore ce dossier ; rien n’a donc été transmis. Écrivez « ask IT » pour l’envoyer d’abord.',
  'write.empty': 'Il n’y avait pas de mots là-dedans ; rien n’a donc été transmis.',
  'write.tooLong':
    'C’est plus long que {most} caractères ; rien n’a donc été transmis. Dites-le plus brièvement ; vous pouvez coller une erreur ou une sortie dans cette conversation.',
  'write.tooOften':
    'Vous avez écrit plusieurs fois et le service informatique n’a pas encore répondu ; je ne transmets donc plus rien pour l’instant. Il voit tout ce que vous avez écrit auparavant.',

  'remind.when': 'Quand ? Écrivez-le avec le nombre de jours, par exemple « remind me in 30 days ».',
  'remind.done': 'Je vous le rappellerai le {date}. Écrivez « no reminder » pour annuler.',
  'remind.set': 'Je vous le rappellerai le {date}.',
  'remind.none': 'Aucun rappel n’est prévu pour ce dossier.',
  'remind.dropped': 'J’ai annulé le rappel.',

  'news.itWrites': 'Le service informatique vous a écrit.',
  'news.asksYou': 'Le service informatique vous pose une question.',
  'news.fromIt': 'Des nouvelles du service informatique.',
  'news.notArrived': 'Votre demande au service informatique n’est pas arrivée.',
  'news.toldIt': 'J’ai dit au service informatique que cela échoue encore.',

  'desk.refused.gone': 'La personne a retiré cette demande, ou elle a été fermée.',
  'desk.refused.writeFirst': 'Écrivez d’abord quelques mots.',
  'desk.refused.chooseFact': 'Choisissez d’abord ce que vous devez savoir.',
  'desk.refused.closedByPerson': 'La personne a déjà fermé ce dossier.',
  'desk.refused.closed': 'Ceci était déjà fermé ; rien n’a donc été modifié.',
  'desk.refused.taken': '{name} s’en occupe déjà.',
} as const satisfies Catalogue;
