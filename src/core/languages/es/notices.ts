import type { Catalogue } from '../translator';

export const notices = {
  'help.title': 'Soy Flow Medic',
  'help.cleanStart': '¿Cuál es el nuevo problema?',
  'help.cleanStartKept':
    '{case} se conserva: escriba “case {case}” para volver a él, o “my cases” para ver todos los suyos.',
  'help.message': 'Ayudo con los flujos de Power Automate que fallan.',
  'help.paste':
    'Pegue un código de error, un mensaje de error, el JSON de la ejecución o la salida de dsregcmd /status. Vale cualquier forma de escribirlo.',
  'help.answer': 'Digo qué significa, hago unas pocas preguntas como mucho y muestro los pasos y quién puede hacerlos.',
  'help.summary':
    'Si no puede avanzar, escribo un resumen con el que su equipo de TI puede trabajar. Oculto las contraseñas y otros secretos que pegue por error.',
  'help.words': 'Pregunte cuando quiera qué significa una palabra, por ejemplo “what is NLA?”. También puede escribir:',
  'commands.line': '“{word}”: {does}',
  'commands.help': 'Qué puedo hacer y qué pegar',
  'commands.myCases': 'Sus casos y quién del equipo de TI los tiene',
  'commands.askIt': 'Escribir un resumen para el equipo de TI, que usted lee antes de enviarlo',
  'commands.itWorks': 'El problema ha desaparecido',
  'commands.didNotHelp': 'Sigue fallando: ver qué probar después',
  'commands.changeAnswer': 'Volver a responder a la última pregunta',
  'commands.stop': 'No preguntar más; el caso se conserva',
  'commands.startOver': 'Dejar este caso a un lado y empezar con otro problema',
  'commands.whoSeesThis': 'Quién puede leer un caso y cuánto tiempo se conserva',
  'commands.forgetMe': 'Eliminar todo lo que hay sobre usted',
  'commands.back': 'Retirar lo último que ha dicho',
  'commands.tellIt': 'Decir algo al equipo de TI en un caso que ya tiene',
  'commands.cameBack': 'Volver a abrir el último caso resuelto',
  'commands.remindMe': 'Recibir un aviso sobre un problema resuelto antes de que vuelva',
  'commands.noReminder': 'Anular el recordatorio',

  'hello.title': 'Hola',
  'hello.message': 'Ayudo con los flujos de Power Automate que fallan. ¿Qué ha ido mal?',
  'hello.openCase': 'Su caso {case} sigue abierto: responda a su pregunta o pegue un error nuevo.',

  'empty.title': 'No había texto en eso',
  'empty.message':
    'Solo puedo leer texto, no imágenes ni archivos. Copie el texto del error de la ejecución que ha fallado y péguelo aquí.',
  'tooLong.title': 'Es más de lo que puedo leer de una vez',
  'tooLong.message':
    'Ha pegado {size} KB; leo hasta {most} KB. No se ha guardado nada. Pegue la parte que rodea al error: las salidas de la acción que ha fallado, o las líneas justo antes y después de la palabra “error”.',
  'thanks.title': 'De nada',
  'thanks.message': 'Pegue el próximo error cuando lo haya.',

  'lost.title': 'Ya no tengo el caso {case}',
  'lost.message': 'Pegue el error una vez más y empiezo de nuevo desde ahí. Siento el trabajo adicional.',
  'unknownCase.title': 'No encuentro ningún caso {case}',
  'unknownCase.message':
    'Revise las letras, o escriba “my cases” para ver los suyos. Los casos muy antiguos se eliminan; en ese caso, vuelva a pegar el error.',
  'gone.title': '{case} ya no existe',
  'gone.message':
    'La persona ha retirado la solicitud o ha eliminado sus datos, así que aquí no queda nada por hacer. No se ha cambiado nada.',
  'notYours.title': '{case} es el caso de otra persona',
  'notYours.message':
    'No se ha cambiado nada. Aquí solo puede responder la persona que preguntó. Pegue su propio error y abro un caso para usted.',
  'notDesk.title': 'Eso solo puede hacerlo el equipo de TI',
  'notDesk.message': 'No se ha cambiado nada. Estos botones son para las personas del soporte de TI.',
  'trouble.title': 'Algo ha ido mal por mi parte',
  'trouble.message':
    'No es su flujo. Puede que su último mensaje no se haya guardado: envíelo de nuevo dentro de un minuto. Si vuelve a ocurrir, dígaselo a quien gestiona este bot.',
  goesOnBelow: '{case} continúa abajo: {stands}',

  'cases.none': 'No tiene ningún caso',
  'cases.open': 'Pegue un error y abro uno.',
  'cases.title': 'Sus casos',
  'cases.message':
    'Primero aparece el último en el que trabajó. Pulse uno para seguir con él, o escriba su identificador.',
  'cases.line': '{case}, {status}, {date}: {title}',
  'cases.lineWithIt': '{case}, {status}: {title}',
  'cases.status.open': 'abierto',
  'cases.status.fixed': 'resuelto',
  'cases.status.left': 'dejado a un lado',
  'cases.status.withIt': 'en TI desde el {date}, aún sin asignar',
  'cases.status.takenByIt': 'en TI, {name} se encarga desde el {date}',
  'cases.status.fixedByIt': 'el equipo de TI dice que está resuelto',

  'stopped.title': 'Dejo de preguntar',
  'stopped.message': '{case} se conserva. Escriba “case {case}” para seguir con él, o pegue otro error.',
  'stopped.nothing': 'No hay ningún caso abierto. Pegue un error cuando lo haya.',

  'reminder.title': 'Me pidió que se lo recordara',
  'reminder.message': 'Se trataba de {case}: {title}.',

  'readers.title': 'Quién ve esto',
  'readers.alone': 'Aquí solo usted ve sus casos.',
  'readers.group':
    'Todas las personas de esta conversación ven lo que se escribe en ella y cómo va su caso; solo usted puede responder.',
  'readers.it':
    'El equipo de TI ve un caso solo después de que usted pulse “Enviar a TI”: el resumen tal como lo dejó, lo que pegue o escriba después para el equipo de TI, y su nombre.',
  'readers.noIt': 'Desde aquí no se envía nada al equipo de TI.',
  'readers.operators': 'Quien gestiona este bot puede leer su base de datos.',
  'readers.hidden':
    'Antes de guardar nada, oculto lo que reconozco como contraseñas, tokens, claves, direcciones de correo electrónico, nombres de usuario y números de teléfono, de tarjeta y de identificación personal.',
  'readers.kept':
    'Sus palabras se eliminan al cabo de {textDays, plural, one {# día} many {# de días} other {# días}}; el caso entero, {caseDays, plural, one {# día} many {# de días} other {# días}} después de su último cambio.',
  'readers.forget': 'Escriba “forget me” para eliminarlo todo ahora.',

  'forget.title': '¿Eliminar todo lo que hay sobre usted?',
  'forget.message': 'No se puede deshacer.',
  'forget.cases':
    'Todos sus casos, con lo que pegó y respondió, y lo que aún quedaba por enviar, se eliminan de inmediato.',
  'forget.withIt':
    'Una solicitud que el equipo de TI ya tenga se queda en su propio sistema; pídale que la elimine allí.',
  'forgotten.nothing': 'No guardo nada sobre usted',
  'forgotten.nothingLeft': 'Aquí no queda nada suyo que eliminar. Lo que hay en este chat es de Teams; elimínelo allí.',
  'forgotten.title': 'Eliminado',
  'forgotten.message':
    'He eliminado {cases, plural, one {# caso} many {# de casos} other {# casos}} con todo lo pegado y las respuestas, {cards, plural, one {# nota} many {# de notas} other {# notas}} sobre dónde están sus tarjetas, y {messages, plural, one {# mensaje pendiente} many {# de mensajes pendientes} other {# mensajes pendientes}} de enviar.',
  'forgotten.mentions':
    'Su nombre se ha quitado de {mentions, plural, one {# nota} many {# de notas} other {# notas}} en casos de otras personas.',
  'forgotten.chat': 'Lo que hay en este chat es de Teams; elimínelo allí.',
  'kept.title': 'No se ha eliminado nada',
  'kept.message': 'Sus casos están como estaban.',
} as const satisfies Catalogue;
