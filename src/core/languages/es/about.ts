import type { Catalogue } from '../translator';

export const about = {
  'about.noPublisher':
    'Quien gestiona este bot aún no ha dicho su nombre. Pregunte a la persona que le dio la aplicación.',
  'about.runBy': 'Flow Medic está gestionado para usted por {name}.',
  'about.contact': 'Para cualquier otra cosa, escriba a {contact}.',
  'about.noContact': 'Aún no se ha indicado ningún contacto. Pregunte a la persona que le dio la aplicación.',

  'about.privacy.title': 'Flow Medic y sus datos',
  'about.privacy.what':
    'Flow Medic lee lo que usted le escribe o pega, para decir qué ha fallado en un flujo. Guarda sus casos para que pueda volver a ellos: lo que pegó, lo que respondió y los pasos que probó.',
  'about.privacy.hidden':
    'Las contraseñas, los tokens, las claves, los nombres y las direcciones que haya en lo pegado se ocultan antes de guardar o mostrar nada. Se le dice qué se ha ocultado.',
  'about.privacy.kept':
    'Sus palabras se guardan {words, plural, one {# día} many {# de días} other {# días}}; un caso, {cases, plural, one {# día} many {# de días} other {# días}}. Después se eliminan.',
  'about.privacy.forget': 'Escriba “forget me” al bot y eliminará de inmediato todo lo que tenga sobre usted.',
  'about.privacy.page':
    'Lo que pega en la página Descodificar de la pestaña lo lee su propio explorador. No se envía a ningún sitio ni se guarda.',
  'about.privacy.nobody':
    'No se envía nada a nadie si usted no pulsa “Enviar a TI”. Entonces el equipo de TI recibe el resumen que usted ha leído.',

  'about.terms.title': 'Condiciones de uso de Flow Medic',
  'about.terms.advice':
    'Flow Medic aconseja a partir de una colección de artículos comprobada. Dice hasta qué punto está seguro, y puede equivocarse. Lea el riesgo de un paso antes de hacerlo y pregunte al equipo de TI si no está seguro.',
  'about.terms.secrets': 'No pegue contraseñas ni claves a propósito. Si se le ha escapado alguna, cámbiela.',
  'about.terms.warranty': 'Se ofrece sin garantía, con la licencia MIT.',

  'about.support.title': 'Ayuda con Flow Medic',
  'about.support.chat': 'Escriba “help” al bot y le dirá qué puede hacer.',
} as const satisfies Catalogue;
