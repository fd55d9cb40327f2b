import type { Catalogue } from '../translator';

export const about = {
  'about.noPublisher':
    'La personne ou l’équipe qui gère ce bot n’a pas encore indiqué son nom. Demandez à la personne qui vous a donné l’application.',
  'about.runBy': 'Flow Medic est géré pour vous par {name}.',
  'about.contact': 'Pour toute autre question, écrivez à {contact}.',
  'about.noContact': 'Aucun contact n’est encore indiqué. Demandez à la personne qui vous a donné l’application.',

  'about.privacy.title': 'Flow Medic et vos données',
  'about.privacy.what':
    'Flow Medic lit ce que vous lui écrivez ou collez, pour dire ce qui n’a pas marché dans un flux. Il garde vos dossiers pour que vous puissiez y revenir : ce que vous avez collé, ce que vous avez répondu, les étapes que vous avez essayées.',
  'about.privacy.hidden':
    'Les mots de passe, jetons, clés, noms et adresses d’un texte collé sont masqués avant que quoi que ce soit ne soit enregistré ou affiché. On vous dit ce qui a été masqué.',
  'about.privacy.kept':
    'Vos paroles sont gardées {words, plural, one {# jour} many {# de jours} other {# jours}}, un dossier {cases, plural, one {# jour} many {# de jours} other {# jours}}. Ensuite, tout est supprimé.',
  'about.privacy.forget': 'Écrivez « forget me » au bot, et il supprime aussitôt tout ce qui vous concerne.',
  'about.privacy.page':
    'Ce que vous collez dans la page Décoder de l’onglet est lu par votre propre navigateur. Ce n’est ni envoyé ni gardé.',
  'about.privacy.nobody':
    'Rien n’est envoyé à personne tant que vous n’appuyez pas sur « Envoyer à l’informatique ». Le service informatique reçoit alors le résumé que vous avez lu.',

  'about.terms.title': 'Conditions d’utilisation de Flow Medic',
  'about.terms.advice':
    'Flow Medic donne des conseils tirés d’une collection d’articles testée. Il dit à quel point il est sûr, et il peut se tromper. Lisez le risque d’une étape avant de la faire, et demandez au service informatique en cas de doute.',
  'about.terms.secrets':
    'Ne collez pas exprès de mots de passe ni de clés. Si l’un d’eux s’est glissé dans le texte, changez-le.',
  'about.terms.warranty': 'Il est fourni sans garantie, sous la licence MIT.',

  'about.support.title': 'Aide pour Flow Medic',
  'about.support.chat': 'Écrivez « help » au bot, et il dit ce qu’il sait faire.',
} as const satisfies Catalogue;
