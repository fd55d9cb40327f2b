import type { Catalogue } from '../translator';

export const verdict = {
  'fact.is': '{fact}: {value}',
  'fact.known': '{fact} ({learnt})',
  'fact.hinted': '{fact} (usted escribió “{words}”; sin confirmar)',
  'learnt.dsregcmd': 'de la salida de dsregcmd',
  'learnt.event': 'del evento de Windows en lo que pegó',
  'learnt.words': 'de sus palabras',
  'learnt.message': 'del mensaje en lo que pegó',
  'learnt.code': 'del código en lo que pegó',
  'learnt.shape': 'del tipo de texto que pegó',
  'learnt.answer': 'su respuesta',

  'verdict.quote': '“{words}”',
  'verdict.alsoWritten': '{name} ({written})',
  'verdict.readAsHex': '{name} ({written}, leído como hexadecimal)',
  'verdict.didNotHelp': 'sus pasos no ayudaron',
  'verdict.draft': 'Este artículo es un borrador: una parte se basa en una valoración y no en un documento comprobado.',
  'verdict.byAssistant':
    'Lo ha encontrado un asistente a partir de sus palabras, así que no estoy seguro. El artículo en sí lo han escrito y comprobado personas. Si es otra cosa, elija “No es esto”.',
  'verdict.guess':
    'Lo deduzco de sus propias palabras y no estoy seguro. Si es otra cosa, pegue el mensaje de error o el propio código.',

  'output.wrong': 'No es lo esperado: {field}. {meaning}',
  'output.asItShouldBe': '{field}: como debe ser. {meaning}',
  'output.notShown': 'no se muestra',
  'output.fine': 'Según lo esperado: {fields}.',

  'inside.code':
    'Dentro está {code}, y no tengo ningún artículo sobre eso. Lo que sigue trata del error que lo envuelve.',
  'inside.words':
    'Dentro dice “{words}”, y no tengo ningún artículo sobre eso. Lo que sigue trata del error que lo envuelve.',

  'healthy.title': 'No hay nada mal en esta salida',

  'hidden.secrets':
    'Cambie esto si da acceso a algo: {kinds}. Estaba en lo que pegó, y cualquiera que pueda leer este chat ha podido verlo. Lo he ocultado y no lo he guardado.',
  'hidden.personal':
    'He ocultado lo que los demás no necesitan ver ({kinds}) y no lo he guardado; no tiene que hacer nada al respecto.',
  'hidden.count': '{count, plural, one {# {kind}} many {# × {kind}} other {# × {kind}}}',
  'kind.password': 'contraseña',
  'kind.token': 'token',
  'kind.key': 'clave',
  'kind.signedLink': 'vínculo firmado',
  'kind.privateKey': 'clave privada',
  'kind.userName': 'nombre de usuario',
  'kind.mailAddress': 'dirección de correo electrónico',
  'kind.deviceId': 'identificador de dispositivo',
  'kind.cardNumber': 'número de tarjeta o de cuenta',
  'kind.phoneNumber': 'número de teléfono',
  'kind.personalNumber': 'número de identificación personal',

  'time.minutes':
    '{count, plural, one {alrededor de # minuto} many {alrededor de # de minutos} other {alrededor de # minutos}}',
  'time.hours':
    '{count, plural, one {alrededor de # hora} many {alrededor de # de horas} other {alrededor de # horas}}',
  'time.day': 'alrededor de un día',
  'time.days': '{count, plural, one {alrededor de # día} many {alrededor de # de días} other {alrededor de # días}}',

  'who.maker': 'usted',
  'who.machineOwner': 'un administrador de la máquina',
  'who.itAdmin': 'un administrador de TI',
  'who.tenantAdmin': 'un administrador del inquilino de su organización',

  'question.withHint': '{ask} Usted escribió “{words}”: ¿es la primera respuesta?',
  'question.progress': 'Pregunta {number} de {most} como máximo',
  'question.takes': 'Lleva {time}.',
  'question.yourself': 'Puede hacerlo usted mismo.',
  'question.needs': 'Para esto hace falta {who}; elija “No lo sé” para seguir sin ello.',
  'question.stillPossible': '{standing} de {all} causas aún posibles',

  'choice.didYouMean': 'No estoy seguro de qué es esto. ¿Se refería a una de estas cosas?',
  'choice.intro': 'Varias cosas encajan con lo que ha pegado. ¿Cuál es?',
  'exhausted.message':
    'Todas las causas que conozco de esto se han descartado o se han probado. Vale la pena decírselo a su equipo de TI: el resumen contiene todo lo que ha averiguado, así que nadie tiene que volver a preguntar.',

  'closed.fixed': 'Resuelto. Bien hecho.',
  'closed.left': 'Se deja como está',
  'closed.putAside': 'Este caso queda a un lado. Pegue un error cuando quiera empezar de nuevo.',
  'closed.isClosed': 'El caso está cerrado.',
  'closed.about': '{title}.',
  'closed.cause': 'Qué era: {cause}',
  'closed.likely': 'Qué era probablemente: {cause}',
  'closed.tried': 'Lo último que se probó: {steps}.',
} as const satisfies Catalogue;
