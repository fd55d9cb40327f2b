import type { Catalogue } from '../translator';

export const about = {
  'about.noPublisher': 'Upravljavec tega bota še ni navedel svojega imena. Vprašajte osebo, ki vam je dala aplikacijo.',
  'about.runBy': 'Flow Medic za vas upravlja {name}.',
  'about.contact': 'Za vse drugo pišite na {contact}.',
  'about.noContact': 'Stik še ni določen. Vprašajte osebo, ki vam je dala aplikacijo.',

  'about.privacy.title': 'Flow Medic in vaši podatki',
  'about.privacy.what':
    'Flow Medic bere, kar mu napišete ali prilepite, da lahko pove, kaj je šlo narobe s tokom. Vaše primere hrani, da se lahko vrnete k njim: kaj ste prilepili, kaj ste odgovorili, katere korake ste poskusili.',
  'about.privacy.hidden':
    'Gesla, žetoni, ključi, imena in naslovi v prilepljenem besedilu se skrijejo, preden se kar koli shrani ali pokaže. Izveste, kaj je bilo skrito.',
  'about.privacy.kept':
    'Vaše besede se hranijo {words, plural, one {# dan} two {# dneva} few {# dni} other {# dni}}, primer pa {cases, plural, one {# dan} two {# dneva} few {# dni} other {# dni}}. Nato se izbrišejo.',
  'about.privacy.forget': 'Napišite botu „forget me“ in takoj bo izbrisal vse o vas.',
  'about.privacy.page':
    'Kar prilepite na strani Razloži na zavihku, prebere vaš brskalnik. Nikamor se ne pošlje in se ne shrani.',
  'about.privacy.nobody':
    'Nikomur se nič ne pošlje, dokler ne pritisnete „Pošlji oddelku IT“. Takrat oddelek IT dobi povzetek, ki ste ga prebrali.',

  'about.terms.title': 'Pogoji uporabe za Flow Medic',
  'about.terms.advice':
    'Flow Medic svetuje na podlagi preizkušene zbirke člankov. Pove, kako zanesljiv je, in se lahko moti. Preden opravite korak, preberite, kakšno je tveganje, in če niste prepričani, vprašajte oddelek IT.',
  'about.terms.secrets': 'Ne lepite namerno gesel ali ključev. Če vam je kateri ušel, ga zamenjajte.',
  'about.terms.warranty': 'Na voljo je brez jamstva, pod licenco MIT.',

  'about.support.title': 'Pomoč za Flow Medic',
  'about.support.chat': 'Napišite botu „help“ in povedal bo, kaj zmore.',
} as const satisfies Catalogue;
