import type { Purpose } from '../services/consents/purposes'
import type { NoticeText } from './types'

export const notices: Record<Purpose, NoticeText> = {
  account: {
    title: 'Una cuenta',
    question: 'Mi hijo o hija puede tener una cuenta aquí.',
    facts: [
      'Guardamos el nombre que usted escribe, un nombre de usuario, la fecha de nacimiento, el país y una contraseña que nadie puede leer. No pedimos ni correo electrónico ni teléfono de su hijo o hija.',
      'Con la cuenta guardamos lo que lee, hasta dónde ha llegado, sus marcadores y sus listas, para que la lectura siga donde se quedó. Nadie más lo ve: solo usted, su hijo o hija y nuestro equipo cuando debe ayudar.',
      'No mostramos publicidad, no vendemos nada sobre su hijo o hija ni elaboramos perfiles para otros.',
      'Su consentimiento vale un año. Puede retirarlo en cualquier momento en esta página; la cuenta queda entonces en reposo y puede pedirnos que la borremos.',
    ],
    without: 'Sin cuenta se puede leer todo lo que es gratuito, sin ser reconocido.',
  },
  class_work: {
    title: 'Trabajo de clase',
    question: 'Mi hijo o hija puede unirse a una clase y entregar trabajos en ella.',
    facts: [
      'En una clase ve los trabajos que pone su docente, los responde y recibe notas y comentarios.',
      'El docente ve las respuestas, las notas y cuánto se ha leído. Los demás alumnos solo ven lo que el docente abre a la clase, con el nombre de pila.',
      'Los trabajos se guardan mientras dura la clase y un año más; después se borran.',
    ],
    without: 'Puede leer lo que es gratuito, pero no puede formar parte de una clase aquí.',
  },
  posting: {
    title: 'Escribir para otros',
    question: 'Mi hijo o hija puede escribir historias, respuestas y comentarios que otros puedan leer.',
    facts: [
      'Antes de que nadie vea un texto suyo, una persona de nuestro equipo lo lee y quita lo que diría quién es o dónde está.',
      'Un texto publicado lleva un seudónimo, salvo que usted acepte también el nombre público.',
      'Ningún desconocido puede escribirle en privado.',
      'Usted puede hacer retirar cada texto en cualquier momento. Lo que otros hayan leído o copiado antes no se puede recuperar.',
    ],
    without: 'Su hijo o hija lee aquí, pero no escribe.',
  },
  ai: {
    title: 'Inteligencia artificial',
    question: 'Mi hijo o hija puede usar las ayudas basadas en inteligencia artificial.',
    facts: [
      'La ayuda responde a preguntas sobre lo que lee y aprende aquí. Lo que escribe se envía, sin su nombre, al proveedor que se nombra en nuestro aviso de privacidad.',
      'Las conversaciones no se usan para entrenar nada. Se guardan 30 días y usted puede leerlas todas.',
      'Una ayuda puede equivocarse. Lo dice, y lleva las preocupaciones y los peligros a una persona.',
    ],
    without: 'Las ayudas no se le muestran. Todo lo demás funciona igual.',
  },
  photo: {
    title: 'Fotos y grabaciones',
    question: 'Mi hijo o hija puede subir fotos y grabaciones en que aparece.',
    facts: [
      'Una imagen o una voz dicen mucho de una persona. Nuestro equipo mira cada una antes de que se muestre.',
      'Quitamos del archivo el lugar y el aparato, y no reconocemos caras ni voces.',
      'Las imágenes aparecen donde su hijo o hija las pone: en su página, en su clase o con su historia. Usted puede hacer retirar cada una en cualquier momento.',
    ],
    without: 'Elige un retrato dibujado, y sus dibujos pueden seguir acompañando sus historias.',
  },
  public_name: {
    title: 'Un nombre público',
    question: 'Mi hijo o hija puede tener una página pública y aparecer con su propio nombre.',
    facts: [
      'La página muestra el nombre que ustedes elijan, los textos publicados y, si lo desean, unas palabras de presentación. No muestra edad, ni escuela, ni lugar.',
      'Todo el mundo puede ver la página, también los buscadores.',
      'Si retira su consentimiento, la página se oculta en el acto y los textos siguen con un seudónimo.',
    ],
    without: 'No tiene página pública. Sus textos publicados llevan un seudónimo.',
  },
}
