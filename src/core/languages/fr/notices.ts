import type { Catalogue } from '../translator';

export const notices = {
  'help.title': 'Je suis Flow Medic',
  'help.cleanStart': 'Quel est le nouveau problème ?',
  'help.cleanStartKept':
    '{case} est gardé : écrivez « case {case} » pour y revenir, ou « my cases » pour voir tous les vôtres.',
  'help.message': 'J’aide à réparer les flux Power Automate qui échouent.',
  'help.paste':
    'Collez un code d’erreur, un message d’erreur, le JSON de l’exécution ou la sortie de dsregcmd /status. Peu importe l’orthographe.',
  'help.answer':
    'Je dis ce que cela signifie, je pose quelques questions tout au plus, et je montre les étapes et qui peut les faire.',
  'help.summary':
    'Si vous êtes bloqué, j’écris un résumé que votre service informatique peut utiliser. Je masque les mots de passe et autres secrets que vous collez par accident.',
  'help.words':
    'Demandez à tout moment ce que signifie un mot, par exemple « what is NLA? ». Vous pouvez aussi écrire :',
  'commands.line': '« {word} » : {does}',
  'commands.help': 'Ce que je sais faire et ce qu’il faut coller',
  'commands.myCases': 'Vos dossiers, et qui s’en occupe au service informatique',
  'commands.askIt': 'Écrire un résumé pour le service informatique, que vous lisez avant l’envoi',
  'commands.itWorks': 'Le problème a disparu',
  'commands.didNotHelp': 'Cela échoue encore : montrer ce qu’il faut essayer ensuite',
  'commands.changeAnswer': 'Répondre à nouveau à la dernière question',
  'commands.stop': 'Ne plus poser de questions ; le dossier est gardé',
  'commands.startOver': 'Mettre ce dossier de côté et commencer un autre problème',
  'commands.whoSeesThis': 'Qui peut lire un dossier, et combien de temps il est gardé',
  'commands.forgetMe': 'Supprimer tout ce qui vous concerne',
  'commands.back': 'Annuler ce que vous avez dit en dernier',
  'commands.tellIt': 'Dire quelque chose au service informatique dans un dossier qu’il a reçu',
  'commands.cameBack': 'Rouvrir le dernier dossier réparé',
  'commands.remindMe': 'Être prévenu avant le retour d’un problème réparé',
  'commands.noReminder': 'Annuler le rappel',

  'hello.title': 'Bonjour',
  'hello.message': 'J’aide à réparer les flux Power Automate qui échouent. Que s’est-il passé ?',
  'hello.openCase': 'Votre dossier {case} est encore ouvert : répondez à sa question, ou collez une nouvelle erreur.',

  'empty.title': 'Il n’y avait pas de texte',
  'empty.message':
    'Je ne sais lire que du texte, pas d’images ni de fichiers. Copiez le texte d’erreur de l’exécution en échec et collez-le ici.',
  'tooLong.title': 'C’est plus que je ne peux lire à la fois',
  'tooLong.message':
    'Vous avez collé {size} Ko ; je lis jusqu’à {most} Ko. Rien n’a été gardé. Collez la partie autour de l’erreur : les sorties de l’action en échec, ou les lignes juste avant et après le mot « error ».',
  'thanks.title': 'Avec plaisir',
  'thanks.message': 'Collez la prochaine erreur quand il y en aura une.',

  'lost.title': 'Je n’ai plus le dossier {case}',
  'lost.message': 'Collez l’erreur encore une fois et je repars de là. Je suis désolé de ce travail en plus.',
  'unknownCase.title': 'Je ne trouve pas de dossier {case}',
  'unknownCase.message':
    'Vérifiez les lettres, ou écrivez « my cases » pour voir vos dossiers. Les dossiers très anciens sont supprimés ; dans ce cas, collez à nouveau l’erreur.',
  'gone.title': '{case} n’existe plus',
  'gone.message':
    'La personne a retiré la demande ou supprimé ses données ; il n’y a donc plus rien à faire ici. Rien n’a été modifié.',
  'notYours.title': '{case} est le dossier de quelqu’un d’autre',
  'notYours.message':
    'Rien n’a été modifié. Seule la personne qui a demandé peut répondre ici. Collez votre propre erreur et j’ouvre un dossier pour vous.',
  'notDesk.title': 'Seul le service informatique peut faire cela',
  'notDesk.message': 'Rien n’a été modifié. Ces boutons sont pour les personnes du service informatique.',
  'trouble.title': 'Quelque chose s’est mal passé de mon côté',
  'trouble.message':
    'Ce n’est pas votre flux. Votre dernier message n’a peut-être pas été gardé : renvoyez-le dans une minute, s’il vous plaît. Si cela se reproduit, prévenez la personne ou l’équipe qui gère ce bot.',
  goesOnBelow: '{case} continue ci-dessous : {stands}',

  'cases.none': 'Vous n’avez aucun dossier',
  'cases.open': 'Collez une erreur et j’en ouvre un.',
  'cases.title': 'Vos dossiers',
  'cases.message':
    'Celui sur lequel vous avez travaillé en dernier vient en premier. Appuyez sur l’un d’eux pour continuer, ou écrivez son identifiant.',
  'cases.line': '{case}, {status}, {date} : {title}',
  'cases.lineWithIt': '{case}, {status} : {title}',
  'cases.status.open': 'ouvert',
  'cases.status.fixed': 'réparé',
  'cases.status.left': 'mis de côté',
  'cases.status.withIt': 'au service informatique depuis le {date}, pas encore pris en charge',
  'cases.status.takenByIt': 'au service informatique, {name} s’en occupe depuis le {date}',
  'cases.status.fixedByIt': 'réparé selon le service informatique',

  'stopped.title': 'J’arrête de poser des questions',
  'stopped.message': '{case} est gardé. Écrivez « case {case} » pour continuer, ou collez une autre erreur.',
  'stopped.nothing': 'Aucun dossier n’est ouvert. Collez une erreur quand il y en aura une.',

  'reminder.title': 'Vous m’avez demandé un rappel',
  'reminder.message': 'C’était au sujet de {case} : {title}.',

  'readers.title': 'Qui voit ceci',
  'readers.alone': 'Ici, vous seul voyez vos dossiers.',
  'readers.group':
    'Toutes les personnes de cette conversation voient ce qui y est écrit et où en est votre dossier ; vous seul pouvez répondre.',
  'readers.it':
    'Le service informatique ne voit un dossier qu’après que vous avez appuyé sur « Envoyer à l’informatique » : le résumé tel que vous l’avez laissé, ce que vous collez ou écrivez ensuite au service informatique, et votre nom.',
  'readers.noIt': 'Rien n’est envoyé d’ici au service informatique.',
  'readers.operators': 'La personne ou l’équipe qui gère ce bot peut lire sa base de données.',
  'readers.hidden':
    'Avant tout enregistrement, je masque ce que je reconnais : mots de passe, jetons, clés, adresses e-mail, noms d’utilisateur, et numéros de téléphone, de carte ou de personne.',
  'readers.kept':
    'Vos paroles sont supprimées après {textDays, plural, one {# jour} many {# de jours} other {# jours}}, le dossier entier {caseDays, plural, one {# jour} many {# de jours} other {# jours}} après sa dernière modification.',
  'readers.forget': 'Écrivez « forget me » pour tout supprimer maintenant.',

  'forget.title': 'Supprimer tout ce qui vous concerne ?',
  'forget.message': 'Cette action est définitive.',
  'forget.cases':
    'Tous vos dossiers, avec ce que vous avez collé et répondu, et ce qui devait encore être envoyé, sont supprimés aussitôt.',
  'forget.withIt':
    'Une demande que le service informatique a déjà reçue reste dans son propre système ; demandez-lui de l’y supprimer.',
  'forgotten.nothing': 'Je n’ai rien à votre sujet',
  'forgotten.nothingLeft':
    'Il ne reste ici rien de vous à supprimer. Ce qui se trouve dans cette conversation appartient à Teams ; supprimez-le là-bas.',
  'forgotten.title': 'Supprimé',
  'forgotten.message':
    'J’ai supprimé {cases, plural, one {# dossier} many {# de dossiers} other {# dossiers}} avec tous les textes collés et toutes les réponses, {cards, plural, one {# note indiquant} many {# de notes indiquant} other {# notes indiquant}} où se trouvent leurs cartes, et {messages, plural, one {# message qui attendait} many {# de messages qui attendaient} other {# messages qui attendaient}} encore l’envoi.',
  'forgotten.mentions':
    'Votre nom a été retiré de {mentions, plural, one {# note} many {# de notes} other {# notes}} dans les dossiers d’autres personnes.',
  'forgotten.chat': 'Ce qui se trouve dans cette conversation appartient à Teams ; supprimez-le là-bas.',
  'kept.title': 'Rien n’a été supprimé',
  'kept.message': 'Vos dossiers sont comme avant.',
} as const satisfies Catalogue;
