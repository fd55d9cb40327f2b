import type { Catalogue } from '../translator';

export const conversation = {
  'newer.note':
    'S tem primerom je nadaljevala novejša različica bota, zato ga lahko tukaj samo pokažem. Če želite nadaljevati zdaj, kopirajte povzetek za svoj oddelek IT ali znova prilepite napako za nov primer.',
  'newer.handover': 'Povzetek je pripravljen, da ga kopirate v e-pošto ali zahtevek za svoj oddelek IT.',
  'newer.neighbour':
    'Novejša različica bota je nadaljevala s primerom, ki je povezan s tem, zato se ni nič spremenilo. Poskusite znova pozneje.',

  'note.assistantFound': 'To je iz vaših besed razbral pomočnik.',
  'note.outOfDate': 'Ta kartica je bila zastarela, zato se ni nič spremenilo. Tukaj je trenutno stanje primera.',
  'note.buttonDoesNotFit': 'Ta gumb ne ustreza več temu primeru, zato se ni nič spremenilo.',
  'note.tookBack': 'Zadnji korak je preklican.',
  'note.nothingToTakeBack': 'Ničesar ni za preklicati.',
  'note.itHasThis': 'Oddelek IT to že ima.',
  'note.pastedBefore': 'To ste že prilepili; je del primera.',
  'note.added': 'Prilepljeno besedilo je dodano temu primeru.',
  'note.addedOtherProblem':
    'Prilepljeno besedilo je dodano temu primeru. Spremeni mojo oceno: prej je kazalo na to: {before}.',
  'note.addedOtherCause':
    'Prilepljeno besedilo je dodano temu primeru. Spremeni mojo oceno, zato to ni enako kot prej.',
  'note.kept':
    'To je nov primer, {new}. Primer {case} je shranjen: če se želite vrniti k njemu, napišite „case {case}“.',
  'note.cameBack': 'Žal mi je, da se je težava vrnila. Primer je znova odprt, z vsem, kar ste povedali prej.',
  'note.cameBackToIt': 'Žal mi je, da se je težava vrnila. Primer je znova odprt in oddelek IT je obveščen.',
  'note.answerAgain':
    'Odgovorite znova. Če želite spremeniti prejšnji odgovor, napišite „back“ ali na kartici odprite vzroke.',
  'note.noAnswerToChange': 'Tukaj ni odgovora, ki bi ga lahko spremenili.',
  'note.unread':
    'Priložene slike ali datoteke nisem prebral, ker znam brati samo besedilo. Kopirajte besedilo, ki je v njej, in ga prilepite sem.',
  'note.ruledOut': 'Hvala. Ta vzrok je izključen.',
  'note.cannotDo': 'Nič hudega. To bo prebral oddelek IT; spremenite po želji.',
  'note.answerToIt': 'Hvala. Oddelek IT ima vaš odgovor.',
  'note.unknownToIt': 'Oddelek IT zdaj ve, da tega ne morete povedati.',

  'notUnderstood.answer':
    'Tega nisem mogel prebrati kot odgovor. Pritisnite gumb, vtipkajte enega od odgovorov ali njegovo številko.',
  'notUnderstood.answerOrOutput':
    'Tega nisem mogel prebrati kot odgovor. Pritisnite gumb, vtipkajte enega od odgovorov ali njegovo številko ali pa prilepite izpis ukaza.',
  'notUnderstood.didItWork': 'Tega nisem mogel prebrati. Je delovalo? Pritisnite gumb ali napišite „yes“ ali „no“.',
  'notUnderstood.withIt':
    'Ta primer ima oddelek IT. Ničesar nisem posredoval. Če želite pisati oddelku IT, uporabite gumb ali začnite s „tell IT:“; napaka ali izpis, ki ga prilepite, se doda. Ko deluje, napišite „it works“, za drugo težavo pa „start over“.',
  'notUnderstood.noError':
    'V tem nisem našel napake, zato primer ostane, kot je. Pritisnite gumb ali prilepite besedilo napake.',

  'send.noDesk': 'Tukaj ni povezana nobena podpora, zato tega ne morem poslati. Kopirajte povzetek za svoj oddelek IT.',
  'send.empty': 'Povzetek je prazen, zato se ni nič poslalo. Napišite vsaj, kaj ne deluje.',
  'send.tooLong': 'To je predolgo za pošiljanje, zato se ni nič poslalo. Skrajšajte povzetek.',
  'send.tooMany':
    'Število zahtev, ki ste jih poslali v zadnji uri: {count}. Več jih ne posredujem. Zdaj se ni nič poslalo; vsebina ostane tukaj in jo lahko pošljete, ko ura mine. Če ne more počakati, pišite ali pokličite svoj oddelek IT.',
  'send.askedAlready':
    'O tem ste oddelek IT že vprašali: {case}. Drugič se ni nič poslalo; če želite videti stanje, napišite „case {case}“.',
  'undo.tooLate':
    'Zahteva je že poslana, zato je ni mogoče preklicati. Oddelek IT jo lahko zapre, vi pa pritisnite „Zdaj deluje“, ko bo delovalo.',
  'undo.done': 'Preklicano. Nič ni bilo poslano.',

  'write.done': 'To sem posredoval oddelku IT.',
  'write.notWithIt':
    'Oddelek IT tega primera še nima, zato se ni nič posredovalo. Če ga želite najprej poslati, napišite „ask IT“.',
  'write.empty': 'V tem ni bilo besed, zato se ni nič posredovalo.',
  'write.tooLong':
    'Besedilo je predolgo (največje število znakov: {most}), zato se ni nič posredovalo. Povejte krajše; napako ali izpis lahko prilepite v ta klepet.',
  'write.tooOften':
    'Pisali ste večkrat, oddelek IT pa še ni odgovoril, zato za zdaj ne posredujem ničesar več. Oddelek IT vidi vse, kar ste napisali prej.',

  'remind.when': 'Kdaj? Napišite s številom dni, na primer „remind me in 30 days“.',
  'remind.done': 'Opomnim vas {date}. Če želite to preklicati, napišite „no reminder“.',
  'remind.set': 'Opomnim vas {date}.',
  'remind.none': 'Za ta primer ni nastavljen opomnik.',
  'remind.dropped': 'Opomnik je preklican.',

  'news.itWrites': 'Oddelek IT vam je pisal.',
  'news.asksYou': 'Oddelek IT vas nekaj sprašuje.',
  'news.fromIt': 'Novice od oddelka IT.',
  'news.notArrived': 'Vaša zahteva ni prispela do oddelka IT.',
  'news.toldIt': 'Oddelek IT je obveščen, da še vedno ne deluje.',

  'desk.refused.gone': 'Oseba je zahtevo preklicala ali pa je bila zaprta.',
  'desk.refused.writeFirst': 'Najprej napišite nekaj besed.',
  'desk.refused.chooseFact': 'Najprej izberite, kaj morate vedeti.',
  'desk.refused.closedByPerson': 'Oseba je ta primer že zaprla.',
  'desk.refused.closed': 'To je že zaprto, zato se ni nič spremenilo.',
  'desk.refused.taken': 'Primer je že prevzel(-a) {name}.',
} as const satisfies Catalogue;
