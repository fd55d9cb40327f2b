import type { Catalogue } from '../translator';

export const tab = {
  'tab.menu': 'Páginas',
  'tab.decode': 'Descodificar',
  'tab.knowledge': 'Conocimientos',
  'tab.cases': 'Mis casos',
  'tab.it': 'Para TI',

  'tab.loading': 'Un momento…',
  'tab.retry': 'Reintentar',
  'tab.unknownPage': 'Esa página no existe',
  'tab.unknownPage.way': 'El vínculo que ha seguido no lleva a ninguna parte. Elija una página arriba.',
  'tab.loadFailed': 'Esta página no se ha cargado',
  'tab.loadFailed.way': 'Compruebe su conexión y vuelva a abrir la página.',
  'tab.knowledgeFailed':
    'Los conocimientos no se han cargado, así que aquí aún no se puede leer nada. Compruebe su conexión.',
  'tab.notForYou':
    'Solo las personas del equipo de TI pueden ver esta página. Si es una de ellas, pida a quien gestiona Flow Medic que le añada.',
  'tab.gone': 'No tiene ese caso. Puede que se haya eliminado al cumplirse su plazo.',
  'tab.busy':
    'Ha sido demasiado a la vez, o el servidor está ocupado. Inténtelo de nuevo en {seconds, plural, one {# segundo} many {# de segundos} other {# segundos}}.',
  'tab.notReached': 'No se ha podido contactar con el servidor. Compruebe su conexión.',
  'tab.failed': 'Algo ha ido mal por nuestra parte. Si continúa, diga este número a su equipo de TI: {id}.',
  'tab.nobody.noHost':
    'Abra Flow Medic en Teams para ver esta página: solo Teams puede decir quién es usted. Descodificar y Conocimientos también funcionan aquí.',
  'tab.nobody.consent':
    'Su organización no ha permitido que Flow Medic sepa quién es usted. Un administrador puede permitirlo en Microsoft Entra.',
  'tab.nobody.noToken':
    'Teams no ha podido decir quién es usted. Cierre la pestaña y vuelva a abrirla; si continúa, dígaselo a su equipo de TI.',

  'tab.decode.title': '¿Qué significa esto?',
  'tab.decode.label': 'Pegue un código de error, un mensaje, la salida de un comando o una ejecución completa',
  'tab.decode.stays': 'Se lee en esta página. Nada sale de su explorador.',
  'tab.decode.read': 'Leerlo',
  'tab.decode.empty': 'Aún no hay nada que leer. Pegue lo que ha dejado la ejecución que ha fallado.',
  'tab.decode.tooLong': 'Es demasiado largo para leerlo. Pegue la parte que rodea al error.',
  'tab.decode.hidden':
    'He omitido esto al leer: {kinds}. Se queda en esta página. Si da acceso a algo y otra persona puede haberlo visto, cámbielo.',
  'tab.decode.codes': 'Códigos',
  'tab.code.spellings': 'Formas de escribirlo',
  'tab.code.meaning': 'Significado',
  'tab.code.family': 'Familia',

  'tab.knowledge.title': 'Consultar',
  'tab.knowledge.label': 'Busque por palabras o por un código',
  'tab.knowledge.area': 'Área',
  'tab.knowledge.allAreas': 'Todas las áreas',
  'tab.knowledge.found': '{count, plural, one {# artículo} many {# de artículos} other {# artículos}}',
  'tab.knowledge.first':
    '{count, plural, one {El primer artículo} many {Los primeros # de artículos} other {Los primeros # artículos}}. Escriba más para ver menos.',

  'tab.article.unknown': 'Ese artículo no existe',
  'tab.article.unknown.way': 'Puede que haya cambiado de nombre o se haya retirado. Búsquelo en Conocimientos.',
  'tab.article.steps': 'Qué hacer',
  'tab.article.toldApart': 'Qué distingue las causas',
  'tab.article.toldBy':
    '{count, plural, one {Es esta cuando:} many {Es esta cuando se da una de estas cosas:} other {Es esta cuando se da una de estas cosas:}}',
  'tab.article.todo': 'Por hacer: ',
  'tab.article.messages': 'Lo que muestran los productos',
  'tab.article.dates': 'Comprobado el {reviewed}; debe volver a comprobarse antes del {due}.',

  'tab.cases.none': 'No tiene ningún caso. Pegue un error en el chat y se convertirá en uno.',
  'tab.case.inChat': 'Seguir con {case} en el chat',
  'tab.status.open': 'abierto',
  'tab.status.fixed': 'resuelto',
  'tab.status.left': 'dejado a un lado',
  'tab.status.withIt': 'en TI',

  'tab.it.requests': 'Solicitudes abiertas',
  'tab.it.noRequests': 'Nada le espera.',
  'tab.it.outages': 'Interrupciones',
  'tab.it.noOutages': 'Ahora ningún problema afecta a varias personas.',
  'tab.it.people':
    '{count, plural, one {# persona lo tiene} many {# de personas lo tienen} other {# personas lo tienen}}',
  'tab.request.onItsWay': 'de camino a ustedes',
  'tab.request.filed': 'nueva',
  'tab.request.taken': 'asignada',
  'tab.request.undelivered': 'no ha llegado al soporte',
  'tab.request.waits': 'espera a la persona',
  'tab.urgency.low': 'baja',
  'tab.urgency.normal': 'normal',
  'tab.urgency.high': 'alta',

  'tab.column.case': 'Caso',
  'tab.column.problem': 'Problema',
  'tab.column.askedBy': 'Solicitado por',
  'tab.column.since': 'Desde',
  'tab.column.urgency': 'Urgencia',
  'tab.column.status': 'Estado',
  'tab.column.day': 'Día',
  'tab.column.cases': 'Casos',
  'tab.column.waves': 'Por día',
  'tab.column.alone': 'Resueltos sin TI',
  'tab.column.withIt': 'Enviados a TI',
  'tab.column.left': 'Dejados a un lado',
  'tab.column.gaveUp': 'Dónde se abandonó',
  'tab.column.inVain': 'Pasos que no ayudaron',

  'tab.figures': 'Cifras',
  'tab.figures.span': 'Período',
  'tab.figures.days': '{count, plural, one {El último día} many {Los últimos # de días} other {Los últimos # días}}',
  'tab.figures.none': 'No hubo casos en este período.',
  'tab.figures.sum':
    '{cases, plural, one {# caso} many {# de casos} other {# casos}}: resueltos sin TI, {alone}; enviados a TI, {it}; dejados a un lado, {left}.',
  'tab.figures.cutOff': 'Hubo más casos de los que se cuentan aquí; estos son los más recientes.',
  'tab.figures.perDay': 'Casos por día',
  'tab.figures.perDayLabel': 'Casos por día, como máximo {most, plural, one {#} many {#} other {#}} en un día',
  'tab.figures.asTable': 'Lo mismo en una tabla',
  'tab.figures.byArticle': 'Por artículo',
} as const satisfies Catalogue;
