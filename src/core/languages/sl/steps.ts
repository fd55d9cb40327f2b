import type { Catalogue } from '../translator';

export const steps = {
  'lead.sure': 'Vzrok: ',
  'lead.likely': 'Verjeten vzrok: ',
  'lead.guess': 'Domnevam: ',
  'lead.mostOften': 'Najprej poskusite to; najpogosteje je vzrok: ',
  'lead.oneOfTheFrequent': 'Najprej poskusite to; eden od pogostih vzrokov je: ',
  'lead.easiest': 'Najprej poskusite to; najlažje je preizkusiti: ',
  'lead.next': 'Nato poskusite to: ',
  'certainty.sure': 'zanesljivo',
  'certainty.likely': 'verjetno',
  'certainty.guess': 'domneva',

  'sure.oneCause': 'Ta težava ima en znan vzrok.',
  'sure.oneCauseKnown': 'Tukaj je znan en vzrok. Če koraki ne pomagajo, je vzrok drug: povejte.',
  'sure.follows': 'To sledi iz: {facts}.',
  'sure.speaksForIt': 'Za to govori: {facts}.',
  'sure.othersOpen':
    '{count, plural, one {Mogoč je še # drug vzrok} two {Mogoča sta še # druga vzroka} few {Mogoči so še # drugi vzroki} other {Mogočih je še # drugih vzrokov}}. Če koraki ne pomagajo, povejte.',
  'sure.othersRuledOutBy': 'Vse druge znane vzroke izključuje: {facts}.',
  'sure.othersOutOrTried': 'Vsi drugi znani vzroki so izključeni ali preizkušeni.',
  'sure.open':
    'Ni zanesljivo: {count, plural, one {mogoč je še # vzrok} two {mogoča sta še # vzroka} few {mogoči so še # vzroki} other {mogočih je še # vzrokov}}.',
  'sure.openNotFoundOut':
    'Ni zanesljivo: {count, plural, one {mogoč je še # vzrok} two {mogoča sta še # vzroka} few {mogoči so še # vzroki} other {mogočih je še # vzrokov}}, ker nečesa ni bilo mogoče ugotoviti.',
  'sure.sameSteps': 'Vse odpravijo isti koraki.',
  'sure.startWithThis': 'Če ne pomaga, sledi naslednji vzrok ali vprašanje, ki odloči, kateri je.',

  'step.who.maker': 'Vi, {time}',
  'step.who.machineOwner': 'Skrbnik računalnika, {time}',
  'step.who.itAdmin': 'Skrbnik IT, {time}',
  'step.who.tenantAdmin': 'Skrbnik najemnika vaše organizacije, {time}',
  'step.place': 'Korak {number} od {all}. ',

  'division.yours': 'To lahko opravite sami, {time}.',
  'division.theirs': 'Potreben je {who} ({time}). Pošljem lahko korake in vse, kar je znano.',
  'division.both':
    '{count, plural, one {# korak je vaš} two {# koraka sta vaša} few {# koraki so vaši} other {# korakov je vaših}} ({mine}); za preostalo je potreben {who} ({theirs}).',
} as const satisfies Catalogue;
