import type { Catalogue } from '../translator';

export const steps = {
  'lead.sure': 'A causa: ',
  'lead.likely': 'Provavelmente a causa: ',
  'lead.guess': 'O meu palpite: ',
  'lead.mostOften': 'Tente isto primeiro; na maioria das vezes é isto: ',
  'lead.oneOfTheFrequent': 'Tente isto primeiro; é uma das causas frequentes: ',
  'lead.easiest': 'Tente isto primeiro; é o mais fácil de tentar: ',
  'lead.next': 'Tente isto em seguida: ',
  'certainty.sure': 'certo',
  'certainty.likely': 'provável',
  'certainty.guess': 'um palpite',

  'sure.oneCause': 'Este problema tem uma causa conhecida.',
  'sure.oneCauseKnown': 'Aqui é conhecida uma causa disto. Se as etapas não ajudarem, a causa é outra: avise.',
  'sure.follows': 'Isto decorre de: {facts}.',
  'sure.speaksForIt': 'Isto fala a favor: {facts}.',
  'sure.othersOpen':
    '{count, plural, one {# outra causa ainda é possível} many {# outras causas ainda são possíveis} other {# outras causas ainda são possíveis}}. Se as etapas não ajudarem, avise.',
  'sure.othersRuledOutBy': 'Todas as outras causas conhecidas são descartadas por: {facts}.',
  'sure.othersOutOrTried': 'Todas as outras causas conhecidas foram descartadas ou tentadas.',
  'sure.open':
    'Não é certo: {count, plural, one {# causa ainda é possível} many {# causas ainda são possíveis} other {# causas ainda são possíveis}}.',
  'sure.openNotFoundOut':
    'Não é certo: {count, plural, one {# causa ainda é possível} many {# causas ainda são possíveis} other {# causas ainda são possíveis}}, porque algo não pôde ser descoberto.',
  'sure.sameSteps': 'As mesmas etapas resolvem todas elas.',
  'sure.startWithThis': 'Se não ajudar, vem a próxima ou uma pergunta que decide qual delas.',

  'step.who.maker': 'Você, {time}',
  'step.who.machineOwner': 'Um administrador do computador, {time}',
  'step.who.itAdmin': 'Um administrador de TI, {time}',
  'step.who.tenantAdmin': 'Um administrador do locatário da sua organização, {time}',
  'step.place': 'Etapa {number} de {all}. ',

  'division.yours': 'Você pode fazer isto por conta própria, {time}.',
  'division.theirs': 'Isto precisa de {who} ({time}). Posso enviar as etapas, com tudo o que se sabe.',
  'division.both':
    '{count, plural, one {# etapa é sua} many {# etapas são suas} other {# etapas são suas}} ({mine}); o resto precisa de {who} ({theirs}).',
} as const satisfies Catalogue;
