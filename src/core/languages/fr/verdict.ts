import type { Catalogue } from '../translator';

export const verdict = {
  'fact.is': '{fact} : {value}',
  'fact.known': '{fact} ({learnt})',
  'fact.hinted': '{fact} (vous avez écrit « {words} » ; non confirmé)',
  'learnt.dsregcmd': 'd’après la sortie de dsregcmd',
  'learnt.event': 'd’après l’événement Windows de votre texte',
  'learnt.words': 'd’après vos paroles',
  'learnt.message': 'd’après le message de votre texte',
  'learnt.code': 'd’après le code de votre texte',
  'learnt.shape': 'd’après le genre de texte collé',
  'learnt.answer': 'votre réponse',

  'verdict.quote': '« {words} »',
  'verdict.alsoWritten': '{name} ({written})',
  'verdict.readAsHex': '{name} ({written}, lu en hexadécimal)',
  'verdict.didNotHelp': 'ses étapes n’ont pas aidé',
  'verdict.draft':
    'Cet article est une ébauche : une partie repose sur une appréciation et non sur un document vérifié.',
  'verdict.byAssistant':
    'Trouvé par un assistant à partir de vos paroles ; je n’en suis donc pas sûr. L’article lui-même est écrit et vérifié par des personnes. Si c’est autre chose, choisissez « Ce n’est pas ça ».',
  'verdict.guess':
    'Je le déduis de vos propres mots, et je n’en suis pas sûr. Si c’est autre chose, collez le message d’erreur ou le code lui-même.',

  'output.wrong': 'Pas comme prévu : {field}. {meaning}',
  'output.asItShouldBe': '{field} : comme il se doit. {meaning}',
  'output.notShown': 'non affiché',
  'output.fine': 'Comme prévu : {fields}.',

  'inside.code':
    'À l’intérieur se trouve {code}, et je n’ai pas d’article à ce sujet. Ce qui suit concerne l’erreur qui l’entoure.',
  'inside.words':
    'À l’intérieur, il est dit « {words} », et je n’ai pas d’article à ce sujet. Ce qui suit concerne l’erreur qui l’entoure.',

  'healthy.title': 'Rien d’anormal dans cette sortie',

  'hidden.secrets':
    'Veuillez changer ceci si cela donne accès à quelque chose : {kinds}. Cela se trouvait dans votre texte, et toute personne qui peut lire cette conversation a pu le voir. Je l’ai masqué et je ne l’ai pas gardé.',
  'hidden.personal':
    'J’ai masqué ce que les autres n’ont pas besoin de voir ({kinds}) et je ne l’ai pas gardé ; vous n’avez rien à faire.',
  'hidden.count': '{count, plural, one {# {kind}} many {# × {kind}} other {# × {kind}}}',
  'kind.password': 'mot de passe',
  'kind.token': 'jeton',
  'kind.key': 'clé',
  'kind.signedLink': 'lien signé',
  'kind.privateKey': 'clé privée',
  'kind.userName': 'nom d’utilisateur',
  'kind.mailAddress': 'adresse e-mail',
  'kind.deviceId': 'identifiant d’appareil',
  'kind.cardNumber': 'numéro de carte ou de compte bancaire',
  'kind.phoneNumber': 'numéro de téléphone',
  'kind.personalNumber': 'numéro personnel',

  'time.minutes': '{count, plural, one {environ # minute} many {environ # de minutes} other {environ # minutes}}',
  'time.hours': '{count, plural, one {environ # heure} many {environ # d’heures} other {environ # heures}}',
  'time.day': 'environ un jour',
  'time.days': '{count, plural, one {environ # jour} many {environ # de jours} other {environ # jours}}',

  'who.maker': 'vous',
  'who.machineOwner': 'un administrateur de la machine',
  'who.itAdmin': 'un administrateur informatique',
  'who.tenantAdmin': 'un administrateur du locataire de votre organisation',

  'question.withHint': '{ask} Vous avez écrit « {words} » : est-ce la première réponse ?',
  'question.progress': 'Question {number} sur {most} au plus',
  'question.takes': 'Durée : {time}.',
  'question.yourself': 'Vous pouvez le faire vous-même.',
  'question.needs': 'Il faut pour cela {who} ; choisissez « Je ne sais pas » pour continuer sans.',
  'question.stillPossible': '{standing} causes sur {all} encore possibles',

  'choice.didYouMean': 'Je ne suis pas sûr de ce que c’est. Est-ce que l’une de ces réponses convient ?',
  'choice.intro': 'Plusieurs choses correspondent à ce que vous avez collé. Laquelle est-ce ?',
  'exhausted.message':
    'Toutes les causes que je connais pour ce problème sont écartées ou ont été essayées. Cela vaut la peine d’en parler à votre service informatique : le résumé contient tout ce que vous avez trouvé, et personne n’aura à redemander.',

  'closed.fixed': 'Réparé. Bravo.',
  'closed.left': 'Laissé tel quel',
  'closed.putAside': 'Ce dossier est mis de côté. Collez une erreur quand vous voudrez recommencer.',
  'closed.isClosed': 'Le dossier est fermé.',
  'closed.about': '{title}.',
  'closed.cause': 'Ce que c’était : {cause}',
  'closed.likely': 'Ce que c’était probablement : {cause}',
  'closed.tried': 'Ce qui a été essayé en dernier : {steps}.',
} as const satisfies Catalogue;
