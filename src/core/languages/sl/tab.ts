import type { Catalogue } from '../translator';

export const tab = {
  'tab.menu': 'Strani',
  'tab.decode': 'Razloži',
  'tab.knowledge': 'Znanje',
  'tab.cases': 'Moji primeri',
  'tab.it': 'Za IT',

  'tab.loading': 'Trenutek …',
  'tab.retry': 'Poskusi znova',
  'tab.unknownPage': 'Te strani ni',
  'tab.unknownPage.way': 'Povezava, ki ste jo odprli, ne vodi nikamor. Izberite stran zgoraj.',
  'tab.loadFailed': 'Ta stran se ni naložila',
  'tab.loadFailed.way': 'Preverite internetno povezavo in znova odprite stran.',
  'tab.knowledgeFailed': 'Znanje se ni naložilo, zato tukaj še ni mogoče ničesar brati. Preverite internetno povezavo.',
  'tab.notForYou':
    'To stran lahko vidijo samo ljudje iz oddelka IT. Če ste eden od njih, prosite upravljavca za Flow Medic, naj vas doda.',
  'tab.gone': 'Takega primera nimate. Morda je bil po poteku časa izbrisan.',
  'tab.busy':
    'To je bilo preveč naenkrat ali pa je strežnik zaseden. Poskusite znova čez {seconds, plural, one {# sekundo} two {# sekundi} few {# sekunde} other {# sekund}}.',
  'tab.notReached': 'Strežnika ni bilo mogoče doseči. Preverite internetno povezavo.',
  'tab.failed': 'Na naši strani je šlo nekaj narobe. Če tako ostane, povejte svojemu oddelku IT to številko: {id}.',
  'tab.nobody.noHost':
    'Za to stran odprite Flow Medic v aplikaciji Teams: samo Teams lahko pove, kdo ste. Razloži in Znanje delujeta tudi tukaj.',
  'tab.nobody.consent':
    'Vaša organizacija ni dovolila, da Flow Medic ve, kdo ste. Skrbnik lahko to dovoli v Microsoft Entra.',
  'tab.nobody.noToken':
    'Teams ni mogel povedati, kdo ste. Zaprite zavihek in ga znova odprite; če tako ostane, povejte svojemu oddelku IT.',

  'tab.decode.title': 'Kaj to pomeni?',
  'tab.decode.label': 'Prilepite kodo napake, sporočilo, izpis ukaza ali celoten zagon',
  'tab.decode.stays': 'Prebere se na tej strani. Nič ne zapusti vašega brskalnika.',
  'tab.decode.read': 'Preberi',
  'tab.decode.empty': 'Ničesar še ni za prebrati. Prilepite, kar je ostalo od neuspelega zagona.',
  'tab.decode.tooLong': 'To je predolgo za branje. Prilepite del okoli napake.',
  'tab.decode.hidden':
    'Pri branju je bilo izpuščeno: {kinds}. Ostane na tej strani. Če to omogoča dostop do česa in je morda videl kdo drug, zamenjajte.',
  'tab.decode.codes': 'Kode',
  'tab.code.spellings': 'Zapisi',
  'tab.code.meaning': 'Pomen',
  'tab.code.family': 'Družina',

  'tab.knowledge.title': 'Poiščite',
  'tab.knowledge.label': 'Iščite po besedah ali kodi',
  'tab.knowledge.area': 'Področje',
  'tab.knowledge.allAreas': 'Vsa področja',
  'tab.knowledge.found': '{count, plural, one {# članek} two {# članka} few {# članki} other {# člankov}}',
  'tab.knowledge.first':
    '{count, plural, one {Prvi # članek} two {Prva # članka} few {Prvi # članki} other {Prvih # člankov}}. Vtipkajte več, da jih bo manj.',

  'tab.article.unknown': 'Tega članka ni',
  'tab.article.unknown.way': 'Morda je bil preimenovan ali odstranjen. Poiščite ga na strani Znanje.',
  'tab.article.steps': 'Kaj storiti',
  'tab.article.toldApart': 'Po čem se vzroki razlikujejo',
  'tab.article.toldBy':
    '{count, plural, one {Ta je pravi, ko velja:} two {Ta je pravi, ko velja kaj od tega:} few {Ta je pravi, ko velja kaj od tega:} other {Ta je pravi, ko velja kaj od tega:}}',
  'tab.article.todo': 'Naloga: ',
  'tab.article.messages': 'Kaj izpišejo izdelki',
  'tab.article.dates': 'Preverjeno {reviewed}; znova je treba preveriti do {due}.',

  'tab.cases.none': 'Nimate primerov. Prilepite napako v klepet in nastal bo primer.',
  'tab.case.inChat': 'Nadaljuj {case} v klepetu',
  'tab.status.open': 'odprt',
  'tab.status.fixed': 'odpravljen',
  'tab.status.left': 'odložen',
  'tab.status.withIt': 'pri oddelku IT',

  'tab.it.requests': 'Odprte zahteve',
  'tab.it.noRequests': 'Nič vas ne čaka.',
  'tab.it.outages': 'Izpadi',
  'tab.it.noOutages': 'Trenutno nobena težava ni skupna več ljudem.',
  'tab.it.people':
    '{count, plural, one {Težavo ima # oseba} two {Težavo imata # osebi} few {Težavo imajo # osebe} other {Težavo ima # oseb}}',
  'tab.request.onItsWay': 'na poti k vam',
  'tab.request.filed': 'nova',
  'tab.request.taken': 'prevzeta',
  'tab.request.undelivered': 'ni prispela do podpore',
  'tab.request.waits': 'čaka na osebo',
  'tab.urgency.low': 'nizka',
  'tab.urgency.normal': 'običajna',
  'tab.urgency.high': 'visoka',

  'tab.column.case': 'Primer',
  'tab.column.problem': 'Težava',
  'tab.column.askedBy': 'Vprašal(-a)',
  'tab.column.since': 'Od',
  'tab.column.urgency': 'Nujnost',
  'tab.column.status': 'Stanje',
  'tab.column.day': 'Dan',
  'tab.column.cases': 'Primeri',
  'tab.column.waves': 'Po dnevih',
  'tab.column.alone': 'Odpravljeno samostojno',
  'tab.column.withIt': 'Predano oddelku IT',
  'tab.column.left': 'Odloženo',
  'tab.column.gaveUp': 'Kje so ljudje odnehali',
  'tab.column.inVain': 'Koraki, ki niso pomagali',

  'tab.figures': 'Številke',
  'tab.figures.span': 'Čas',
  'tab.figures.days':
    '{count, plural, one {Zadnji # dan} two {Zadnja # dneva} few {Zadnji # dnevi} other {Zadnjih # dni}}',
  'tab.figures.none': 'V tem času ni bilo primerov.',
  'tab.figures.sum':
    '{cases, plural, one {# primer} two {# primera} few {# primeri} other {# primerov}}: odpravljeno samostojno {alone}, predano oddelku IT {it}, odloženo {left}.',
  'tab.figures.cutOff': 'Primerov je bilo več, kot jih je tukaj preštetih; to so najnovejši.',
  'tab.figures.perDay': 'Primeri po dnevih',
  'tab.figures.perDayLabel': 'Primeri po dnevih, največ na en dan: {most, plural, one {#} two {#} few {#} other {#}}',
  'tab.figures.asTable': 'Isto kot tabela',
  'tab.figures.byArticle': 'Po člankih',
} as const satisfies Catalogue;
