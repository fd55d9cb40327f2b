import type { Catalogue } from '../translator';

export const decoded = {
  'decoded.message':
    'Je sais comment cela s’appelle, mais je n’ai pas d’article à ce sujet. J’aime mieux le dire que deviner. Si l’exécution affiche plus de texte autour, collez-le aussi.',
  'decoded.hexNamed':
    'Vous l’avez écrit sans 0x. Je le lis en hexadécimal, {hexadecimal}, qui a un nom ; en nombre décimal, ce serait {decimal}, qui n’est pas une erreur de Windows.',
  'decoded.twoWays':
    'Sans 0x, on peut le lire de deux façons. En hexadécimal, {hexadecimal} : {family} En nombre décimal, {decimal} : ce n’est pas une erreur de Windows. Je ne connais de nom ni pour l’un ni pour l’autre.',

  'family.status': 'Un numéro d’état de Windows ({severity}), domaine : {area}, numéro {number}.',
  'family.statusCarries':
    'Un numéro d’état de Windows ({severity}), domaine : {area}, numéro {number} ; il contient {name}.',
  'family.result': 'Un numéro de résultat de Windows ({severity}), domaine : {area}, numéro {number}.',
  'family.resultCarries':
    'Un numéro de résultat de Windows ({severity}), domaine : {area}, numéro {number} ; il contient {name}.',
  'family.facility': 'composant {number}',
  'family.severity.success': 'réussite',
  'family.severity.information': 'information',
  'family.severity.warning': 'avertissement',
  'family.severity.error': 'erreur',
  'family.windows': 'Un numéro d’erreur de Windows.',
  'family.event': 'Un événement d’un journal Windows.',
  'family.of': 'Un code de la source suivante : {speaker}.',
  'speaker.remoteDesktop': 'Bureau à distance',
  'speaker.remoteDesktopExtended': 'Bureau à distance (code étendu)',
  'speaker.gateway': 'la passerelle de données locale',
  'speaker.msal': 'la bibliothèque de connexion de Microsoft (MSAL)',
  'speaker.adfs': 'le serveur de fédération (AD FS)',
  'speaker.connector': 'le service derrière un connecteur',
  'family.powerAutomate': 'Un nom d’erreur de Power Automate.',
  'family.service': 'Un nom d’erreur du service de connexion ou d’inscription des appareils.',
  'family.unknown': 'Cela ressemble à un nom d’erreur, mais il ne figure dans aucune de mes listes.',

  'aadsts.named': 'Une erreur de connexion de Microsoft Entra ID.',
  'aadsts.noMeaning':
    'Une erreur de connexion de Microsoft Entra ID. Le numéro existe, mais je n’en connais ni le nom ni le sens.',
  'aadsts.notListed':
    'Cela a la forme d’une erreur de connexion de Microsoft Entra, mais ce numéro ne figure dans aucune de mes listes.',
  'aadsts.lookUp': 'La page de Microsoft en dit peut-être plus : {address}',
  'aadsts.longer':
    'Les numéros plus longs sont souvent des cas plus précis de leurs cinq premiers chiffres ; ici, c’est AADSTS{number} ({name}).',
  'aadsts.all':
    'Les {count} numéros publiés autour de lui concernent tous {about} ; c’est donc peut-être aussi le cas de celui-ci.',
  'aadsts.most':
    'La plupart des {count} numéros publiés autour de lui concernent {about}. C’est un indice, pas son sens.',
  'aadsts.mixed':
    'Les {count} numéros publiés autour de lui sont variés : ils concernent {about}. C’est un faible indice.',

  'nothing.code': '{code} : {meaning}',
  'nothing.inNoList': 'Il ne figure dans aucune de mes listes.',
  'nothing.unknownCode': 'Je n’ai pas pu le rattacher à un problème que je connais.',
  'nothing.words': 'Le texte dit « {words} », et je n’ai pas d’article à ce sujet.',
  'nothing.outputWithFault': 'Ceci est une sortie de dsregcmd, et tout n’y est pas en ordre. Voici ce que j’y lis :',
  'nothing.output': 'Ceci est une sortie de dsregcmd. Rien n’y indique d’erreur ; voici ce que j’y lis :',
  'nothing.noCode': 'Je n’ai trouvé ici ni code ni message d’erreur que je connaisse.',
  'nothing.openHistory': 'Ouvrez l’historique des exécutions du flux et choisissez l’exécution en échec.',
  'nothing.openAction': 'Ouvrez l’action marquée en rouge, puis, à l’intérieur, la dernière qui a échoué.',
  'nothing.copyError': 'Copiez le texte de l’erreur, ou toutes les sorties de l’action, et collez-le ici.',
  'nothing.dsregcmd': 'Pour un problème de connexion sur une machine, la sortie de dsregcmd /status aide aussi.',
} as const satisfies Catalogue;
