import type { Catalogue } from '../translator';

export const steps = {
  'lead.sure': 'La causa: ',
  'lead.likely': 'La causa probable: ',
  'lead.guess': 'Mi suposición: ',
  'lead.mostOften': 'Pruebe esto primero; lo más habitual es esto: ',
  'lead.oneOfTheFrequent': 'Pruebe esto primero; es una de las causas frecuentes: ',
  'lead.easiest': 'Pruebe esto primero; es lo más fácil de probar: ',
  'lead.next': 'Pruebe esto a continuación: ',
  'certainty.sure': 'segura',
  'certainty.likely': 'probable',
  'certainty.guess': 'una suposición',

  'sure.oneCause': 'Este problema tiene una sola causa conocida.',
  'sure.oneCauseKnown': 'Aquí se conoce una sola causa de esto. Si los pasos no ayudan, tiene otra: dígalo.',
  'sure.follows': 'Se deduce de: {facts}.',
  'sure.speaksForIt': 'Esto lo apoya: {facts}.',
  'sure.othersOpen':
    '{count, plural, one {Aún es posible # causa más} many {Aún son posibles # de causas más} other {Aún son posibles # causas más}}. Si los pasos no ayudan, dígalo.',
  'sure.othersRuledOutBy': 'Todas las demás causas conocidas quedan descartadas por: {facts}.',
  'sure.othersOutOrTried': 'Todas las demás causas conocidas se han descartado o se han probado.',
  'sure.open':
    'No es seguro: {count, plural, one {aún es posible # causa} many {aún son posibles # de causas} other {aún son posibles # causas}}.',
  'sure.openNotFoundOut':
    'No es seguro: {count, plural, one {aún es posible # causa} many {aún son posibles # de causas} other {aún son posibles # causas}} porque algo no se ha podido averiguar.',
  'sure.sameSteps': 'Los mismos pasos las resuelven todas.',
  'sure.startWithThis': 'Si no ayuda, sigue la próxima, o una pregunta que decide cuál.',

  'step.who.maker': 'Usted, {time}',
  'step.who.machineOwner': 'Un administrador de la máquina, {time}',
  'step.who.itAdmin': 'Un administrador de TI, {time}',
  'step.who.tenantAdmin': 'Un administrador del inquilino de su organización, {time}',
  'step.place': 'Paso {number} de {all}. ',

  'division.yours': 'Puede hacerlo usted mismo, {time}.',
  'division.theirs': 'Para esto hace falta {who} ({time}). Puedo enviarle los pasos, con todo lo que se sabe.',
  'division.both':
    '{count, plural, one {Un paso es suyo} many {# de pasos son suyos} other {# pasos son suyos}} ({mine}); para el resto hace falta {who} ({theirs}).',
} as const satisfies Catalogue;
