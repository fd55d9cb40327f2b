import type { Catalogue } from '../translator';

export const tab = {
  'tab.menu': 'Pages',
  'tab.decode': 'Décoder',
  'tab.knowledge': 'Connaissances',
  'tab.cases': 'Mes dossiers',
  'tab.it': 'Pour l’informatique',

  'tab.loading': 'Un instant…',
  'tab.retry': 'Réessayer',
  'tab.unknownPage': 'Cette page n’existe pas',
  'tab.unknownPage.way': 'Le lien que vous avez suivi ne mène nulle part ici. Choisissez une page ci-dessus.',
  'tab.loadFailed': 'Cette page ne s’est pas chargée',
  'tab.loadFailed.way': 'Vérifiez votre connexion réseau, puis rouvrez la page.',
  'tab.knowledgeFailed':
    'Les connaissances ne se sont pas chargées ; rien ne peut donc encore être lu ici. Vérifiez votre connexion réseau.',
  'tab.notForYou':
    'Seules les personnes du service informatique peuvent voir cette page. Si vous en faites partie, demandez à la personne qui gère Flow Medic de vous ajouter.',
  'tab.gone': 'Vous n’avez pas ce dossier. Il a peut-être été supprimé à son échéance.',
  'tab.busy':
    'C’était trop à la fois, ou le serveur est occupé. Réessayez dans {seconds, plural, one {# seconde} many {# de secondes} other {# secondes}}.',
  'tab.notReached': 'Le serveur n’a pas pu être joint. Vérifiez votre connexion réseau.',
  'tab.failed':
    'Quelque chose s’est mal passé de notre côté. Si cela persiste, donnez ce numéro à votre service informatique : {id}.',
  'tab.nobody.noHost':
    'Ouvrez Flow Medic dans Teams pour voir cette page : seul Teams peut dire qui vous êtes. Décoder et Connaissances marchent ici aussi.',
  'tab.nobody.consent':
    'Votre organisation n’a pas autorisé Flow Medic à savoir qui vous êtes. Un administrateur peut l’autoriser dans Microsoft Entra.',
  'tab.nobody.noToken':
    'Teams n’a pas pu dire qui vous êtes. Fermez l’onglet et rouvrez-le ; si cela persiste, prévenez votre service informatique.',

  'tab.decode.title': 'Qu’est-ce que cela signifie ?',
  'tab.decode.label': 'Collez un code d’erreur, un message, la sortie d’une commande ou une exécution entière',
  'tab.decode.stays': 'Le texte est lu sur cette page. Rien ne quitte votre navigateur.',
  'tab.decode.read': 'Lire',
  'tab.decode.empty': 'Il n’y a encore rien à lire. Collez ce que l’exécution en échec a laissé.',
  'tab.decode.tooLong': 'C’est trop long à lire. Collez la partie autour de l’erreur.',
  'tab.decode.hidden':
    'J’ai laissé ceci de côté pendant la lecture : {kinds}. Cela reste sur cette page. Si cela donne accès à quelque chose et que quelqu’un d’autre a pu le voir, changez-le.',
  'tab.decode.codes': 'Codes',
  'tab.code.spellings': 'Orthographes',
  'tab.code.meaning': 'Signification',
  'tab.code.family': 'Famille',

  'tab.knowledge.title': 'Rechercher',
  'tab.knowledge.label': 'Chercher par mots ou par code',
  'tab.knowledge.area': 'Domaine',
  'tab.knowledge.allAreas': 'Tous les domaines',
  'tab.knowledge.found': '{count, plural, one {# article} many {# d’articles} other {# articles}}',
  'tab.knowledge.first':
    '{count, plural, one {Le premier article} many {Les # premiers articles} other {Les # premiers articles}}. Écrivez davantage pour en voir moins.',

  'tab.article.unknown': 'Cet article n’existe pas',
  'tab.article.unknown.way': 'Il a peut-être été renommé ou retiré. Cherchez-le sous Connaissances.',
  'tab.article.steps': 'Que faire',
  'tab.article.toldApart': 'Ce qui distingue les causes',
  'tab.article.toldBy':
    '{count, plural, one {C’est cette cause quand :} many {C’est cette cause quand l’un de ces points est vrai :} other {C’est cette cause quand l’un de ces points est vrai :}}',
  'tab.article.todo': 'À faire : ',
  'tab.article.messages': 'Ce que les produits affichent',
  'tab.article.dates': 'Vérifié le {reviewed} ; à revérifier avant le {due}.',

  'tab.cases.none': 'Vous n’avez aucun dossier. Collez une erreur dans la conversation, et elle en devient un.',
  'tab.case.inChat': 'Continuer {case} dans la conversation',
  'tab.status.open': 'ouvert',
  'tab.status.fixed': 'réparé',
  'tab.status.left': 'mis de côté',
  'tab.status.withIt': 'au service informatique',

  'tab.it.requests': 'Demandes ouvertes',
  'tab.it.noRequests': 'Rien ne vous attend.',
  'tab.it.outages': 'Pannes',
  'tab.it.noOutages': 'Aucun problème n’est partagé par plusieurs personnes en ce moment.',
  'tab.it.people':
    '{count, plural, one {# personne touchée} many {# de personnes touchées} other {# personnes touchées}}',
  'tab.request.onItsWay': 'en route vers vous',
  'tab.request.filed': 'nouvelle',
  'tab.request.taken': 'prise en charge',
  'tab.request.undelivered': 'n’est pas arrivée au service',
  'tab.request.waits': 'attend la personne',
  'tab.urgency.low': 'faible',
  'tab.urgency.normal': 'normale',
  'tab.urgency.high': 'élevée',

  'tab.column.case': 'Dossier',
  'tab.column.problem': 'Problème',
  'tab.column.askedBy': 'Demandé par',
  'tab.column.since': 'Depuis',
  'tab.column.urgency': 'Urgence',
  'tab.column.status': 'Statut',
  'tab.column.day': 'Jour',
  'tab.column.cases': 'Dossiers',
  'tab.column.waves': 'Par jour',
  'tab.column.alone': 'Réparés seuls',
  'tab.column.withIt': 'Transmis à l’informatique',
  'tab.column.left': 'Mis de côté',
  'tab.column.gaveUp': 'Où les gens ont abandonné',
  'tab.column.inVain': 'Étapes qui n’ont pas aidé',

  'tab.figures': 'Chiffres',
  'tab.figures.span': 'Période',
  'tab.figures.days': '{count, plural, one {Le dernier jour} many {Les # derniers jours} other {Les # derniers jours}}',
  'tab.figures.none': 'Il n’y a eu aucun dossier pendant cette période.',
  'tab.figures.sum':
    '{cases, plural, one {# dossier} many {# de dossiers} other {# dossiers}}. Réparés sans aide : {alone}. Transmis au service informatique : {it}. Mis de côté : {left}.',
  'tab.figures.cutOff': 'Il y a eu plus de dossiers qu’il n’en est compté ici ; ceux-ci sont les plus récents.',
  'tab.figures.perDay': 'Dossiers par jour',
  'tab.figures.perDayLabel': 'Dossiers par jour, au plus {most, plural, one {#} many {#} other {#}} en un jour',
  'tab.figures.asTable': 'La même chose en tableau',
  'tab.figures.byArticle': 'Par article',
} as const satisfies Catalogue;
