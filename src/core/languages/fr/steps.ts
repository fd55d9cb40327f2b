import type { Catalogue } from '../translator';

export const steps = {
  'lead.sure': 'La cause : ',
  'lead.likely': 'La cause probable : ',
  'lead.guess': 'Mon hypothèse : ',
  'lead.mostOften': 'Essayez d’abord ceci ; le plus souvent, c’est : ',
  'lead.oneOfTheFrequent': 'Essayez d’abord ceci ; c’est une des causes fréquentes : ',
  'lead.easiest': 'Essayez d’abord ceci ; c’est le plus facile à essayer : ',
  'lead.next': 'Essayez ensuite ceci : ',
  'certainty.sure': 'sûr',
  'certainty.likely': 'probable',
  'certainty.guess': 'une hypothèse',

  'sure.oneCause': 'Ce problème a une seule cause connue.',
  'sure.oneCauseKnown':
    'Une seule cause de ce problème est connue ici. Si les étapes n’aident pas, il y en a une autre : dites-le.',
  'sure.follows': 'Cela découle de ceci : {facts}.',
  'sure.speaksForIt': 'Ceci plaide pour cette cause : {facts}.',
  'sure.othersOpen':
    '{count, plural, one {# autre cause est encore possible} many {# d’autres causes sont encore possibles} other {# autres causes sont encore possibles}}. Si les étapes n’aident pas, dites-le.',
  'sure.othersRuledOutBy': 'Toutes les autres causes connues sont écartées par : {facts}.',
  'sure.othersOutOrTried': 'Toutes les autres causes connues sont écartées ou ont été essayées.',
  'sure.open':
    'Pas certain : {count, plural, one {# cause est encore possible} many {# de causes sont encore possibles} other {# causes sont encore possibles}}.',
  'sure.openNotFoundOut':
    'Pas certain : {count, plural, one {# cause est encore possible} many {# de causes sont encore possibles} other {# causes sont encore possibles}}, car quelque chose n’a pas pu être trouvé.',
  'sure.sameSteps': 'Les mêmes étapes les résolvent toutes.',
  'sure.startWithThis': 'Si cela n’aide pas, la suivante vient, ou une question qui permet de décider.',

  'step.who.maker': 'Vous, {time}',
  'step.who.machineOwner': 'Un administrateur de la machine, {time}',
  'step.who.itAdmin': 'Un administrateur informatique, {time}',
  'step.who.tenantAdmin': 'Un administrateur du locataire de votre organisation, {time}',
  'step.place': 'Étape {number} sur {all}. ',

  'division.yours': 'Vous pouvez le faire vous-même, {time}.',
  'division.theirs': 'Il faut pour cela {who} ({time}). Je peux lui envoyer les étapes, avec tout ce qui est connu.',
  'division.both':
    '{count, plural, one {Une étape est pour vous} many {# d’étapes sont pour vous} other {# étapes sont pour vous}} ({mine}) ; pour le reste, il faut {who} ({theirs}).',
} as const satisfies Catalogue;
