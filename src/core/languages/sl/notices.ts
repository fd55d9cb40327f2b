import type { Catalogue } from '../translator';

export const notices = {
  'help.title': 'Jaz sem Flow Medic',
  'help.cleanStart': 'Katera je nova težava?',
  'help.cleanStartKept':
    'Primer {case} je shranjen: če se želite vrniti k njemu, napišite „case {case}“, za vse svoje primere pa „my cases“.',
  'help.message': 'Pomagam pri neuspelih tokovih Power Automate.',
  'help.paste':
    'Prilepite kodo napake, sporočilo o napaki, JSON zagona ali izpis ukaza dsregcmd /status. Ustreza vsak zapis.',
  'help.answer': 'Povem, kaj pomeni, postavim največ nekaj vprašanj in pokažem korake ter kdo jih lahko opravi.',
  'help.summary':
    'Ko ne gre naprej, napišem povzetek, s katerim lahko vaš oddelek IT ukrepa. Gesla in druge skrivnosti, ki jih pomotoma prilepite, skrijem.',
  'help.words': 'Kadar koli lahko vprašate, kaj pomeni beseda, na primer „what is NLA?“. Napišete lahko tudi:',
  'commands.line': '„{word}“: {does}',
  'commands.help': 'Kaj zmorem in kaj prilepiti',
  'commands.myCases': 'Vaši primeri in kdo v oddelku IT jih ima',
  'commands.askIt': 'Napiše povzetek za oddelek IT, ki ga preberete pred pošiljanjem',
  'commands.itWorks': 'Težave ni več',
  'commands.didNotHelp': 'Še vedno ne deluje; pokaže, kaj poskusiti naslednje',
  'commands.changeAnswer': 'Znova odgovorite na zadnje vprašanje',
  'commands.stop': 'Brez nadaljnjih vprašanj; primer se shrani',
  'commands.startOver': 'Odloži ta primer in začne z drugo težavo',
  'commands.whoSeesThis': 'Kdo lahko bere primer in kako dolgo se hrani',
  'commands.forgetMe': 'Izbriše vse o vas',
  'commands.back': 'Prekliče, kar ste povedali nazadnje',
  'commands.tellIt': 'Sporočite nekaj oddelku IT v primeru, ki ga že ima',
  'commands.cameBack': 'Znova odpre primer, ki je bil nazadnje odpravljen',
  'commands.remindMe': 'Opomni na odpravljeno težavo, preden se vrne',
  'commands.noReminder': 'Prekliče opomnik',

  'hello.title': 'Pozdravljeni',
  'hello.message': 'Pomagam pri neuspelih tokovih Power Automate. Kaj je šlo narobe?',
  'hello.openCase': 'Vaš primer {case} je še odprt: odgovorite na vprašanje v njem ali prilepite novo napako.',

  'empty.title': 'V tem ni bilo besedila',
  'empty.message':
    'Berem lahko samo besedilo, ne slik ali datotek. Kopirajte besedilo napake neuspelega zagona in ga prilepite sem.',
  'tooLong.title': 'To je več, kot lahko preberem naenkrat',
  'tooLong.message':
    'Prilepili ste {size} KB; preberem največ {most} KB. Nič ni bilo shranjeno. Prilepite del okoli napake: izhode neuspelega dejanja ali vrstice tik pred besedo „error“ in za njo.',
  'thanks.title': 'Ni za kaj',
  'thanks.message': 'Ko se pojavi naslednja napaka, jo prilepite.',

  'lost.title': 'Primera {case} nimam več',
  'lost.message': 'Še enkrat prilepite napako in začnem znova od tam. Žal mi je za dodatno delo.',
  'unknownCase.title': 'Primera {case} ne najdem',
  'unknownCase.message':
    'Še enkrat preverite črke ali napišite „my cases“, da vidite svoje primere. Zelo stari primeri se izbrišejo; takrat znova prilepite napako.',
  'gone.title': 'Primera {case} ni več',
  'gone.message':
    'Oseba je zahtevo preklicala ali izbrisala svoje podatke, zato tukaj ni več kaj storiti. Nič se ni spremenilo.',
  'notYours.title': '{case} je primer nekoga drugega',
  'notYours.message':
    'Nič se ni spremenilo. Tukaj lahko odgovarja samo oseba, ki je vprašala. Prilepite svojo napako in odprem vam primer.',
  'notDesk.title': 'To lahko stori samo oddelek IT',
  'notDesk.message': 'Nič se ni spremenilo. Ti gumbi so za ljudi v podpori IT.',
  'trouble.title': 'Na moji strani je šlo nekaj narobe',
  'trouble.message':
    'Ni kriv vaš tok. Vaše zadnje sporočilo morda ni shranjeno: pošljite ga še enkrat čez minuto. Če se ponovi, povejte upravljavcu tega bota.',
  goesOnBelow: '{case} se nadaljuje spodaj: {stands}',

  'cases.none': 'Nimate primerov',
  'cases.open': 'Prilepite napako in odprem primer.',
  'cases.title': 'Vaši primeri',
  'cases.message':
    'Prvi je primer, s katerim ste delali nazadnje. Za nadaljevanje pritisnite primer ali napišite njegov ID.',
  'cases.line': '{case}, {status}, {date}: {title}',
  'cases.lineWithIt': '{case}, {status}: {title}',
  'cases.status.open': 'odprt',
  'cases.status.fixed': 'odpravljen',
  'cases.status.left': 'odložen',
  'cases.status.withIt': 'pri oddelku IT od {date}, še ni prevzet',
  'cases.status.takenByIt': 'pri oddelku IT, od {date} ga ima {name}',
  'cases.status.fixedByIt': 'oddelek IT pravi, da je odpravljen',

  'stopped.title': 'Ne sprašujem več',
  'stopped.message':
    'Primer {case} je shranjen. Če želite nadaljevati, napišite „case {case}“ ali prilepite drugo napako.',
  'stopped.nothing': 'Noben primer ni odprt. Ko se pojavi napaka, jo prilepite.',

  'reminder.title': 'Prosili ste za opomnik',
  'reminder.message': 'Šlo je za {case}: {title}.',

  'readers.title': 'Kdo to vidi',
  'readers.alone': 'Tukaj vidite svoje primere samo vi.',
  'readers.group':
    'Vsi v tem pogovoru vidijo, kaj je v njem napisano in kakšno je stanje vašega primera; odgovarjate lahko samo vi.',
  'readers.it':
    'Oddelek IT vidi primer šele, ko pritisnete „Pošlji oddelku IT“: povzetek, kot ste ga pustili, kar pozneje prilepite ali napišete oddelku IT, in vaše ime.',
  'readers.noIt': 'Od tod se oddelku IT ne pošilja nič.',
  'readers.operators': 'Upravljavec tega bota lahko bere njegovo zbirko podatkov.',
  'readers.hidden':
    'Preden se kar koli shrani, skrijem, kar prepoznam kot gesla, žetone, ključe, e-poštne naslove, uporabniška imena ter telefonske številke, številke kartic in osebne številke.',
  'readers.kept':
    'Vaše besede se izbrišejo po {textDays, plural, one {# dnevu} two {# dneh} few {# dneh} other {# dneh}}, celoten primer pa {caseDays, plural, one {# dan} two {# dneva} few {# dni} other {# dni}} po zadnji spremembi.',
  'readers.forget': 'Če želite vse izbrisati zdaj, napišite „forget me“.',

  'forget.title': 'Želite izbrisati vse o sebi?',
  'forget.message': 'Tega ni mogoče razveljaviti.',
  'forget.cases':
    'Takoj se izbrišejo vsi vaši primeri z vsem, kar ste prilepili in odgovorili, in kar je še čakalo na pošiljanje.',
  'forget.withIt': 'Zahteva, ki jo oddelek IT že ima, ostane v njihovem sistemu; prosite jih, naj jo izbrišejo tam.',
  'forgotten.nothing': 'O vas nimam ničesar',
  'forgotten.nothingLeft':
    'Tukaj ni več ničesar vašega za izbrisati. Kar je v tem klepetu, hrani Teams; izbrišite tam.',
  'forgotten.title': 'Izbrisano',
  'forgotten.message':
    'Izbrisano: {cases, plural, one {# primer} two {# primera} few {# primeri} other {# primerov}} z vsem prilepljenim in vsemi odgovori, {cards, plural, one {# zapis} two {# zapisa} few {# zapisi} other {# zapisov}} o tem, kje so njihove kartice, in {messages, plural, one {# sporočilo, ki je še čakalo} two {# sporočili, ki sta še čakali} few {# sporočila, ki so še čakala} other {# sporočil, ki so še čakala}} na pošiljanje.',
  'forgotten.mentions':
    'Vaše ime je odstranjeno iz {mentions, plural, one {# zapisa} two {# zapisov} few {# zapisov} other {# zapisov}} v primerih drugih ljudi.',
  'forgotten.chat': 'Kar je v tem klepetu, hrani Teams; izbrišite tam.',
  'kept.title': 'Nič ni izbrisano',
  'kept.message': 'Vaši primeri so takšni, kot so bili.',
} as const satisfies Catalogue;
