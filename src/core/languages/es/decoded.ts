import type { Catalogue } from '../translator';

export const decoded = {
  'decoded.message':
    'Sé cómo se llama, pero no tengo ningún artículo sobre ello. Prefiero decirlo a adivinar. Si la ejecución muestra más texto alrededor, péguelo también.',
  'decoded.hexNamed':
    'Lo ha escrito sin 0x. Lo leo como hexadecimal, {hexadecimal}, que tiene nombre; como número decimal sería {decimal}, que no es ningún error de Windows.',
  'decoded.twoWays':
    'Sin 0x se puede leer de dos maneras. Como hexadecimal, {hexadecimal}: {family} Como número decimal, {decimal}: no es ningún error de Windows. No conozco un nombre para ninguno de los dos.',

  'family.status': 'Un número de estado de Windows ({severity}), área: {area}, número {number}.',
  'family.statusCarries':
    'Un número de estado de Windows ({severity}), área: {area}, número {number}; contiene {name}.',
  'family.result': 'Un número de resultado de Windows ({severity}), área: {area}, número {number}.',
  'family.resultCarries':
    'Un número de resultado de Windows ({severity}), área: {area}, número {number}; contiene {name}.',
  'family.facility': 'facility {number}',
  'family.severity.success': 'correcto',
  'family.severity.information': 'información',
  'family.severity.warning': 'advertencia',
  'family.severity.error': 'error',
  'family.windows': 'Un número de error de Windows.',
  'family.event': 'Un evento de un registro de Windows.',
  'family.of': 'Un código de {speaker}.',
  'speaker.remoteDesktop': 'Escritorio remoto',
  'speaker.remoteDesktopExtended': 'Escritorio remoto (código ampliado)',
  'speaker.gateway': 'la puerta de enlace de datos local',
  'speaker.msal': 'la biblioteca de inicio de sesión de Microsoft (MSAL)',
  'speaker.adfs': 'el servidor de federación (AD FS)',
  'speaker.connector': 'el servicio que hay detrás de un conector',
  'family.powerAutomate': 'Un nombre de error de Power Automate.',
  'family.service': 'Un nombre de error del servicio de inicio de sesión o de registro de dispositivos.',
  'family.unknown': 'Parece un nombre de error, pero no está en ninguna de mis listas.',

  'aadsts.named': 'Un error de inicio de sesión de Microsoft Entra ID.',
  'aadsts.noMeaning':
    'Un error de inicio de sesión de Microsoft Entra ID. El número existe, pero no tengo ni su nombre ni su significado.',
  'aadsts.notListed':
    'Tiene la forma de un error de inicio de sesión de Microsoft Entra, pero este número no está en ninguna de mis listas.',
  'aadsts.lookUp': 'La propia página de Microsoft puede decir más: {address}',
  'aadsts.longer':
    'Los números más largos suelen ser casos más concretos de sus cinco primeras cifras; aquí son AADSTS{number} ({name}).',
  'aadsts.all': 'Los {count} números publicados a su alrededor tratan todos de {about}, así que este quizá también.',
  'aadsts.most':
    'La mayoría de los {count} números publicados a su alrededor tratan de {about}. Es un indicio, no su significado.',
  'aadsts.mixed': 'Los {count} números publicados a su alrededor son variados: tratan de {about}. Es un indicio débil.',

  'nothing.code': '{code}: {meaning}',
  'nothing.inNoList': 'No está en ninguna de mis listas.',
  'nothing.unknownCode': 'No he podido relacionarlo con ningún problema que conozca.',
  'nothing.words': 'Dice “{words}”, y no tengo ningún artículo sobre eso.',
  'nothing.outputWithFault': 'Es una salida de dsregcmd y no todo en ella está bien. Esto es lo que leo:',
  'nothing.output': 'Es una salida de dsregcmd. Nada en ella indica un error; esto es lo que leo:',
  'nothing.noCode': 'No he encontrado aquí ningún código ni mensaje de error que conozca.',
  'nothing.openHistory': 'Abra el historial de ejecución del flujo y elija la ejecución con error.',
  'nothing.openAction': 'Abra la acción con la marca roja y, dentro de ella, la última que ha fallado.',
  'nothing.copyError': 'Copie el texto del error, o todas sus salidas, y péguelo aquí.',
  'nothing.dsregcmd':
    'Si hay problemas de inicio de sesión en una máquina, también ayuda la salida de dsregcmd /status.',
} as const satisfies Catalogue;
