import type { Catalogue } from '../translator';

export const decoded = {
  'decoded.message':
    'Vem, kako se to imenuje, vendar o tem nimam članka. Raje to povem, kot da ugibam. Če je ob zagonu prikazanega več besedila, prilepite še to.',
  'decoded.hexNamed':
    'Napisali ste brez 0x. Berem kot šestnajstiško število, {hexadecimal}, ki ima ime; kot desetiško število bi bilo {decimal}, kar ni napaka sistema Windows.',
  'decoded.twoWays':
    'Brez 0x je mogoče to brati na dva načina. Šestnajstiško, {hexadecimal}: {family} Desetiško, {decimal}: ni napaka sistema Windows. Imena ne poznam za nobeno.',

  'family.status': 'Številka stanja sistema Windows ({severity}), področje: {area}, številka {number}.',
  'family.statusCarries':
    'Številka stanja sistema Windows ({severity}), področje: {area}, številka {number}; nosi {name}.',
  'family.result': 'Številka rezultata sistema Windows ({severity}), področje: {area}, številka {number}.',
  'family.resultCarries':
    'Številka rezultata sistema Windows ({severity}), področje: {area}, številka {number}; nosi {name}.',
  'family.facility': 'področje {number}',
  'family.severity.success': 'uspeh',
  'family.severity.information': 'informacija',
  'family.severity.warning': 'opozorilo',
  'family.severity.error': 'napaka',
  'family.windows': 'Številka napake sistema Windows.',
  'family.event': 'Dogodek iz dnevnika sistema Windows.',
  'family.of': 'Koda, ki jo javlja {speaker}.',
  'speaker.remoteDesktop': 'oddaljeno namizje',
  'speaker.remoteDesktopExtended': 'oddaljeno namizje (razširjena koda)',
  'speaker.gateway': 'podatkovni prehod na mestu uporabe',
  'speaker.msal': 'Microsoftova knjižnica za vpis (MSAL)',
  'speaker.adfs': 'strežnik združevanja (AD FS)',
  'speaker.connector': 'storitev za povezovalnikom',
  'family.powerAutomate': 'Ime napake v storitvi Power Automate.',
  'family.service': 'Ime napake storitve za vpis ali registracijo naprav.',
  'family.unknown': 'Videti je kot ime napake, vendar ga ni na nobenem seznamu, ki ga imam.',

  'aadsts.named': 'Napaka pri vpisu v Microsoft Entra ID.',
  'aadsts.noMeaning': 'Napaka pri vpisu v Microsoft Entra ID. Številka obstaja, vendar zanjo nimam ne imena ne pomena.',
  'aadsts.notListed':
    'Ima obliko napake pri vpisu v Microsoft Entra, vendar te številke ni na nobenem seznamu, ki ga imam.',
  'aadsts.lookUp': 'Več morda pove Microsoftova stran: {address}',
  'aadsts.longer':
    'Daljše številke so pogosto podrobnejši primeri svojih prvih petih števk; tukaj je to AADSTS{number} ({name}).',
  'aadsts.all':
    'Vse objavljene številke v bližini (skupaj {count}) govorijo o tem: {about}. Morda velja to tudi za to številko.',
  'aadsts.most':
    'Večina objavljenih številk v bližini (skupaj {count}) govori o tem: {about}. To je namig, ne njen pomen.',
  'aadsts.mixed':
    'Objavljene številke v bližini (skupaj {count}) so mešane in govorijo o tem: {about}. To je šibek namig.',

  'nothing.code': '{code}: {meaning}',
  'nothing.inNoList': 'Ni na nobenem seznamu, ki ga imam.',
  'nothing.unknownCode': 'Tega nisem mogel povezati z nobeno znano težavo.',
  'nothing.words': 'Piše „{words}“, o tem pa nimam članka.',
  'nothing.outputWithFault': 'To je izpis ukaza dsregcmd in ni vse v redu. Iz njega berem:',
  'nothing.output': 'To je izpis ukaza dsregcmd. Nič v njem ne navaja napake; iz njega berem:',
  'nothing.noCode': 'V tem nisem našel kode napake ali sporočila, ki bi ga poznal.',
  'nothing.openHistory': 'Odprite zgodovino zagonov toka in izberite neuspeli zagon.',
  'nothing.openAction': 'Odprite dejanje z rdečo oznako in v njem zadnje neuspelo dejanje.',
  'nothing.copyError': 'Kopirajte besedilo napake ali vse njegove izhode in jih prilepite sem.',
  'nothing.dsregcmd': 'Pri težavah z vpisom v računalnik pomaga tudi izpis ukaza dsregcmd /status.',
} as const satisfies Catalogue;
