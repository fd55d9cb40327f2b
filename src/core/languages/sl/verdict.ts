import type { Catalogue } from '../translator';

export const verdict = {
  'fact.is': '{fact}: {value}',
  'fact.known': '{fact} ({learnt})',
  'fact.hinted': '{fact} (napisali ste „{words}“; ni potrjeno)',
  'learnt.dsregcmd': 'iz izpisa dsregcmd',
  'learnt.event': 'iz prilepljenega dogodka sistema Windows',
  'learnt.words': 'iz vaših besed',
  'learnt.message': 'iz prilepljenega sporočila',
  'learnt.code': 'iz prilepljene kode',
  'learnt.shape': 'iz vrste prilepljenega besedila',
  'learnt.answer': 'vaš odgovor',

  'verdict.quote': '„{words}“',
  'verdict.alsoWritten': '{name} ({written})',
  'verdict.readAsHex': '{name} ({written}, prebrano kot šestnajstiško število)',
  'verdict.didNotHelp': 'ti koraki niso pomagali',
  'verdict.draft': 'Ta članek je osnutek: delno temelji na presoji in ne na preverjenem dokumentu.',
  'verdict.byAssistant':
    'To je iz vaših besed razbral pomočnik, zato ni zanesljivo. Sam članek so napisali in preverili ljudje. Če je kaj drugega, izberite „Ni to“.',
  'verdict.guess':
    'To sklepam iz vaših besed in ni zanesljivo. Če je kaj drugega, prilepite sporočilo o napaki ali samo kodo.',

  'output.wrong': 'Ni po pričakovanju: {field}. {meaning}',
  'output.asItShouldBe': '{field}: kot mora biti. {meaning}',
  'output.notShown': 'ni prikazano',
  'output.fine': 'Po pričakovanju: {fields}.',

  'inside.code': 'V njej je {code}, o tem pa nimam članka. Kar sledi, je o napaki okoli nje.',
  'inside.words': 'V njej piše „{words}“, o tem pa nimam članka. Kar sledi, je o napaki okoli tega.',

  'healthy.title': 'V tem izpisu ni nič narobe',

  'hidden.secrets':
    'Če to omogoča dostop do česa, zamenjajte: {kinds}. Bilo je v prilepljenem besedilu in videl je lahko vsak, ki bere ta klepet. Skrito je in ni shranjeno.',
  'hidden.personal':
    'Skrito je, česar drugim ni treba videti ({kinds}), in ni shranjeno; glede tega vam ni treba storiti ničesar.',
  'hidden.count': '{count, plural, one {# × {kind}} two {# × {kind}} few {# × {kind}} other {# × {kind}}}',
  'kind.password': 'geslo',
  'kind.token': 'žeton',
  'kind.key': 'ključ',
  'kind.signedLink': 'podpisana povezava',
  'kind.privateKey': 'zasebni ključ',
  'kind.userName': 'uporabniško ime',
  'kind.mailAddress': 'e-poštni naslov',
  'kind.deviceId': 'ID naprave',
  'kind.cardNumber': 'številka kartice ali bančnega računa',
  'kind.phoneNumber': 'telefonska številka',
  'kind.personalNumber': 'osebna številka',

  'time.minutes':
    '{count, plural, one {približno # minuta} two {približno # minuti} few {približno # minute} other {približno # minut}}',
  'time.hours':
    '{count, plural, one {približno # ura} two {približno # uri} few {približno # ure} other {približno # ur}}',
  'time.day': 'približno en dan',
  'time.days':
    '{count, plural, one {približno # dan} two {približno # dneva} few {približno # dnevi} other {približno # dni}}',

  'who.maker': 'vi',
  'who.machineOwner': 'skrbnik računalnika',
  'who.itAdmin': 'skrbnik IT',
  'who.tenantAdmin': 'skrbnik najemnika vaše organizacije',

  'question.withHint': '{ask} Napisali ste „{words}“: ali je to prvi odgovor?',
  'question.progress': 'Vprašanje {number} od največ {most}',
  'question.takes': 'Potreben čas: {time}.',
  'question.yourself': 'To lahko opravite sami.',
  'question.needs': 'Za to je potreben {who}; če želite nadaljevati brez tega, izberite „Ne vem“.',
  'question.stillPossible': 'Še mogoči vzroki: {standing} od {all}',

  'choice.didYouMean': 'Ne vem zanesljivo, kaj je to. Ste mislili kaj od tega?',
  'choice.intro': 'S prilepljenim se ujema več možnosti. Katera je prava?',
  'exhausted.message':
    'Vsak vzrok, ki ga poznam, je izključen ali preizkušen. To je vredno povedati vašemu oddelku IT: v povzetku je vse, kar ste ugotovili, zato nikomur ni treba spraševati znova.',

  'closed.fixed': 'Odpravljeno. Odlično.',
  'closed.left': 'Ostane, kot je',
  'closed.putAside': 'Ta primer je odložen. Ko želite začeti znova, prilepite napako.',
  'closed.isClosed': 'Primer je zaprt.',
  'closed.about': '{title}.',
  'closed.cause': 'Kaj je bilo: {cause}',
  'closed.likely': 'Kaj je verjetno bilo: {cause}',
  'closed.tried': 'Nazadnje preizkušeno: {steps}.',
} as const satisfies Catalogue;
