import type { Catalogue } from '../translator';

export const escalation = {
  'urgency.low': 'nizka',
  'urgency.normal': 'običajna',
  'urgency.high': 'visoka',
  'impact.onePerson': 'ena oseba',
  'impact.team': 'ekipa',
  'impact.manyPeople': 'veliko ljudi',

  'form.canWait': 'Lahko počaka',
  'form.normal': 'Običajno',
  'form.urgent': 'Nujno: delo stoji',
  'form.onlyMe': 'Samo mene',
  'form.myTeam': 'Mojo ekipo',
  'form.manyPeople': 'Veliko ljudi',
  'form.toCopy':
    'Povzetek je pripravljen, da ga kopirate v e-pošto ali zahtevek za svoj oddelek IT. Tukaj ni povezano nič, kar bi ga lahko poslalo.',
  'form.toSend':
    'Prejemnik je {desk}; poslano bo natanko to, kar piše spodaj. Spremenite po želji; skrivnosti, ki jih vtipkate, se skrijejo.',

  'desk.named.teams': 'kanal vašega oddelka IT v aplikaciji Teams',
  'desk.named.servicenow': 'ServiceNow vašega oddelka IT',
  'desk.named.jira': 'Jira vašega oddelka IT',
  'desk.named.webhook': 'podpora vašega oddelka IT',

  'sent.asked': 'Oddelek IT mora izvedeti nekaj',
  'sent.onItsWay': 'Na poti k oddelku IT',
  'sent.filed': 'Oddelek IT ima zahtevo',
  'sent.taken': 'Nekdo v oddelku IT se s tem ukvarja',
  'sent.fixed': 'Oddelek IT pravi, da je odpravljeno',
  'sent.notOurs': 'Oddelek IT pravi, da to ni njihovo',
  'sent.undelivered': 'Oddelka IT nisem mogel doseči',
  'sent.itWrote': 'Oddelek IT je napisal: {note}',
  'sent.othersToo':
    '{count, plural, one {Enako težavo ima še # oseba} two {Enako težavo imata še # osebi} few {Enako težavo imajo še # osebe} other {Enako težavo ima še # oseb}}; oddelek IT to vidi.',
  'sent.until': 'Pošlje se ob {time} UTC. Do takrat lahko prekličete.',
  'sent.trying': 'Se pošilja. Poskušam, dokler ne prispe, in vam povem, če ne.',
  'sent.urgency': 'Nujnost: {urgency}. Prizadeti: {impact}.',
  'sent.willTell': 'Tukaj vam povem, takoj ko jo kdo prevzame.',
  'sent.follows':
    'Enaka težava je bila prijavljena malo prej, kot {case}. Vaša je dodana k njej, tako da oddelek IT vidi en dogodek, vi pa novice dobite tukaj.',
  'sent.tookIt': 'Prevzel(-a): {name}.',
  'sent.somebodyTookIt': 'Nekdo je prevzel.',
  'sent.saysFixed': '{name} pravi, da je odpravljeno. Znova zaženite tok: je delovalo?',
  'sent.itSaysFixed': 'Oddelek IT pravi, da je odpravljeno. Znova zaženite tok: je delovalo?',
  'sent.goOn': 'Zahtevo lahko spremenite in pošljete znova ali nadaljujete sami.',
  'sent.lost': 'Vaša zahteva ni prispela ({reason}). Nič ni izgubljeno: pošljite jo znova.',
  'sent.lostCanMail':
    'Vaša zahteva ni prispela ({reason}). Nič ni izgubljeno: pošljite jo znova ali jo pošljite po e-pošti s spodnjim gumbom.',

  'talk.asker': '{name}, {date} {time} UTC: ',
  'talk.it': '{name} (IT), {date} {time} UTC: ',
  'talk.you': 'Vi',

  'desk.readers': 'Berejo vsi (število oseb: {count}).',
  'desk.who': 'Vprašal(-a): {name}, {date} {time} UTC. Nujnost: {urgency}. Prizadeti: {impact}.',
  'desk.status.new': 'Novo',
  'desk.status.taken': 'Prevzeto',
  'desk.status.fixed': 'Odpravljeno',
  'desk.status.notOurs': 'Ni naše',
  'desk.status.by': '{status} ({name})',
  'desk.status.note': '{status}: {note}',
  'desk.count':
    '{count, plural, one {To ima # oseba} two {To imata # osebi} few {To imajo # osebe} other {To ima # oseb}} ({cases})',
  'desk.waiting': 'Čaka na odgovor osebe: {fact}',
  'desk.worksNow': 'Oseba pravi, da zdaj deluje.',
  'desk.aMaker': 'ustvarjalec',
  'desk.thePerson': 'oseba, ki je vprašala',
  'desk.it': 'IT',
} as const satisfies Catalogue;
