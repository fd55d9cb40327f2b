import type { Catalogue } from '../translator';

export const conversation = {
  'newer.note':
    'Una versión más reciente de mí ha seguido con este caso, así que aquí solo puedo mostrarlo. Para seguir ahora, copie el resumen para su equipo de TI o vuelva a pegar el error para abrir un caso nuevo.',
  'newer.handover': 'Este resumen está listo para copiarlo en un correo o en una incidencia para su equipo de TI.',
  'newer.neighbour':
    'Una versión más reciente de mí ha seguido con un caso relacionado con este, así que no se ha cambiado nada. Inténtelo de nuevo más tarde.',

  'note.assistantFound': 'Un asistente ha encontrado esto a partir de sus palabras.',
  'note.outOfDate':
    'Esta tarjeta no estaba actualizada, así que no se ha cambiado nada. Así está el caso en este momento.',
  'note.buttonDoesNotFit': 'Ese botón ya no corresponde a este caso, así que no se ha cambiado nada.',
  'note.tookBack': 'He deshecho el último paso.',
  'note.nothingToTakeBack': 'No hay nada que deshacer.',
  'note.itHasThis': 'El equipo de TI ya lo tiene.',
  'note.pastedBefore': 'Ya lo había pegado antes; forma parte del caso.',
  'note.added': 'He añadido a este caso lo que ha pegado.',
  'note.addedOtherProblem':
    'He añadido a este caso lo que ha pegado. Cambia lo que pienso: antes parecía esto: {before}.',
  'note.addedOtherCause':
    'He añadido a este caso lo que ha pegado. Cambia lo que pienso, por eso esto no es lo que dije antes.',
  'note.kept': 'Este es un caso nuevo, {new}. {case} se conserva: escriba “case {case}” para volver a él.',
  'note.cameBack': 'Siento que haya vuelto. El caso está abierto de nuevo, con todo lo que dijo antes.',
  'note.cameBackToIt': 'Siento que haya vuelto. El caso está abierto de nuevo y he avisado al equipo de TI.',
  'note.answerAgain':
    'Responda de nuevo a esto. Para cambiar una respuesta anterior, escriba “back” o abra las causas en la tarjeta.',
  'note.noAnswerToChange': 'Aquí no hay ninguna respuesta que cambiar.',
  'note.unread':
    'No he leído la imagen o el archivo que venía con el mensaje, porque solo puedo leer texto. Copie el texto que contiene y péguelo aquí.',
  'note.ruledOut': 'Gracias. He descartado esa causa.',
  'note.cannotDo': 'No pasa nada. Esto es lo que leerá el equipo de TI; cámbielo como quiera.',
  'note.answerToIt': 'Gracias. El equipo de TI ya tiene su respuesta.',
  'note.unknownToIt': 'El equipo de TI ya sabe que usted no puede decirlo.',

  'notUnderstood.answer':
    'No he podido leerlo como una respuesta. Pulse un botón o escriba una de las respuestas o su número.',
  'notUnderstood.answerOrOutput':
    'No he podido leerlo como una respuesta. Pulse un botón, escriba una de las respuestas o su número, o pegue la salida del comando.',
  'notUnderstood.didItWork': 'No he podido leerlo. ¿Ha funcionado? Pulse un botón o escriba “yes” (sí) o “no”.',
  'notUnderstood.withIt':
    'El equipo de TI tiene este caso. No he transmitido nada. Para escribir al equipo de TI, use el botón o empiece por “tell IT:”; si pega un error o una salida, se añade. Escriba “it works” cuando funcione o “start over” para otro problema.',
  'notUnderstood.noError':
    'No he encontrado ningún error en eso, así que el caso sigue como está. Pulse un botón o pegue el texto de un error.',

  'send.noDesk':
    'Aquí no hay conectado ningún servicio de soporte, así que no puedo enviarlo. Copie el resumen y envíelo a su equipo de TI.',
  'send.empty': 'El resumen está vacío, así que no se ha enviado nada. Escriba al menos qué falla.',
  'send.tooLong': 'Es demasiado largo para enviarlo, así que no se ha enviado nada. Acorte el resumen.',
  'send.tooMany':
    'Ha enviado {count} solicitudes en la última hora, que es el máximo que transmito. Ahora no se ha enviado nada; se queda aquí y podrá enviarlo cuando pase la hora. Si no puede esperar, escriba o llame a su equipo de TI.',
  'send.askedAlready':
    'Ya preguntó al equipo de TI por esto: {case}. No se ha enviado por segunda vez; escriba “case {case}” para ver cómo está.',
  'undo.tooLate':
    'Ya se ha enviado, así que no se puede retirar. El equipo de TI puede cerrarlo, o usted puede pulsar “Ya funciona” cuando funcione.',
  'undo.done': 'Lo he retirado. No se ha enviado nada.',

  'write.done': 'Se lo he transmitido al equipo de TI.',
  'write.notWithIt':
    'El equipo de TI aún no tiene este caso, así que no se ha transmitido nada. Escriba “ask IT” para enviarlo antes.',
  'write.empty': 'No había palabras en eso, así que no se ha transmitido nada.',
  'write.tooLong':
    'Tiene más de {most} caracteres, así que no se ha transmitido nada. Dígalo con menos palabras; un error o una salida puede pegarlos en este chat.',
  'write.tooOften':
    'Ha escrito varias veces y el equipo de TI aún no ha respondido, así que de momento no transmito nada más. El equipo de TI ve todo lo que escribió antes.',

  'remind.when': '¿Cuándo? Escríbalo con los días, por ejemplo “remind me in 30 days”.',
  'remind.done': 'Se lo recordaré el {date}. Escriba “no reminder” para anularlo.',
  'remind.set': 'Se lo recordaré el {date}.',
  'remind.none': 'No hay ningún recordatorio para este caso.',
  'remind.dropped': 'He anulado el recordatorio.',

  'news.itWrites': 'El equipo de TI le ha escrito.',
  'news.asksYou': 'El equipo de TI le pregunta algo.',
  'news.fromIt': 'Noticias del equipo de TI.',
  'news.notArrived': 'Su solicitud no ha llegado al equipo de TI.',
  'news.toldIt': 'He dicho al equipo de TI que sigue fallando.',

  'desk.refused.gone': 'La persona ha retirado esta solicitud, o se ha cerrado.',
  'desk.refused.writeFirst': 'Escriba antes unas palabras.',
  'desk.refused.chooseFact': 'Elija antes qué necesita saber.',
  'desk.refused.closedByPerson': 'La persona ya ha cerrado este caso.',
  'desk.refused.closed': 'Ya estaba cerrado, así que no se ha cambiado nada.',
  'desk.refused.taken': '{name} ya se encarga.',
} as const satisfies Catalogue;
