import type { Catalogue } from '../translator';

export const escalation = {
  'urgency.low': 'faible',
  'urgency.normal': 'normale',
  'urgency.high': 'élevée',
  'impact.onePerson': 'une personne',
  'impact.team': 'une équipe',
  'impact.manyPeople': 'beaucoup de personnes',

  'form.canWait': 'Peut attendre',
  'form.normal': 'Normal',
  'form.urgent': 'Urgent : le travail est arrêté',
  'form.onlyMe': 'Seulement moi',
  'form.myTeam': 'Mon équipe',
  'form.manyPeople': 'Beaucoup de personnes',
  'form.toCopy':
    'Ce résumé est prêt à être copié dans un e-mail ou un ticket pour votre service informatique. Rien n’est connecté ici qui pourrait l’envoyer.',
  'form.toSend':
    'Ceci part tel quel à la destination suivante : {desk}. Modifiez-le comme vous voulez ; les secrets que vous écrivez sont masqués.',

  'desk.named.teams': 'le canal Teams de votre service informatique',
  'desk.named.servicenow': 'le ServiceNow de votre service informatique',
  'desk.named.jira': 'le Jira de votre service informatique',
  'desk.named.webhook': 'le centre d’assistance de votre service informatique',

  'sent.asked': 'Le service informatique a besoin d’une précision',
  'sent.onItsWay': 'En route vers le service informatique',
  'sent.filed': 'Le service informatique l’a reçu',
  'sent.taken': 'Quelqu’un du service informatique s’en occupe',
  'sent.fixed': 'Le service informatique dit que c’est réparé',
  'sent.notOurs': 'Le service informatique dit que ce n’est pas de son ressort',
  'sent.undelivered': 'Je n’ai pas pu joindre le service informatique',
  'sent.itWrote': 'Le service informatique a écrit : {note}',
  'sent.othersToo':
    '{count, plural, one {# autre personne a le même problème} many {# d’autres personnes ont le même problème} other {# autres personnes ont le même problème}} ; le service informatique le voit.',
  'sent.until': 'L’envoi se fait à {time} UTC. Jusque-là, vous pouvez l’annuler.',
  'sent.trying': 'L’envoi est en cours. J’essaie jusqu’à ce que cela arrive, et je vous préviens si cela n’arrive pas.',
  'sent.urgency': 'Urgence : {urgency}. Touche : {impact}.',
  'sent.willTell': 'Je vous préviens ici dès que quelqu’un s’en occupe.',
  'sent.follows':
    'Le même problème a été signalé un peu plus tôt, sous {case}. Le vôtre y a été ajouté : le service informatique voit un seul incident, et vous aurez des nouvelles ici.',
  'sent.tookIt': '{name} s’en occupe.',
  'sent.somebodyTookIt': 'Quelqu’un s’en occupe.',
  'sent.saysFixed': '{name} dit que c’est réparé. Exécutez à nouveau le flux : est-ce que cela a marché ?',
  'sent.itSaysFixed':
    'Le service informatique dit que c’est réparé. Exécutez à nouveau le flux : est-ce que cela a marché ?',
  'sent.goOn': 'Vous pouvez modifier la demande et la renvoyer, ou continuer seul.',
  'sent.lost': 'Votre demande n’est pas arrivée ({reason}). Rien n’est perdu : renvoyez-la.',
  'sent.lostCanMail':
    'Votre demande n’est pas arrivée ({reason}). Rien n’est perdu : renvoyez-la, ou envoyez-la par e-mail avec le bouton ci-dessous.',

  'talk.asker': '{name}, {date} {time} UTC : ',
  'talk.it': '{name} (service informatique), {date} {time} UTC : ',
  'talk.you': 'Vous',

  'desk.readers': 'Les {count} personnes le lisent toutes.',
  'desk.who': 'Demandé par {name} le {date} à {time} UTC. Urgence : {urgency}. Touche : {impact}.',
  'desk.status.new': 'Nouveau',
  'desk.status.taken': 'Pris en charge',
  'desk.status.fixed': 'Réparé',
  'desk.status.notOurs': 'Pas de notre ressort',
  'desk.status.by': '{status} ({name})',
  'desk.status.note': '{status} : {note}',
  'desk.count':
    '{count, plural, one {# personne a ce problème} many {# de personnes ont ce problème} other {# personnes ont ce problème}} ({cases})',
  'desk.waiting': 'En attente de la réponse de la personne : {fact}',
  'desk.worksNow': 'La personne dit que cela marche maintenant.',
  'desk.aMaker': 'un créateur',
  'desk.thePerson': 'la personne qui a demandé',
  'desk.it': 'le service informatique',
} as const satisfies Catalogue;
