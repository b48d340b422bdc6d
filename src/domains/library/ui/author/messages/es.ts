import type en from './en'
import { sending } from './es-sending'

const es: typeof en = {
  authoring: {
    ...sending,
    list: {
      title: 'Mis obras', lead: 'Todo lo que escribes aquí y en qué punto está cada cosa.', home: 'Inicio', account: 'Cuenta',
      new: 'Empezar una obra', untitled: 'Sin título', emptyTitle: 'Tu primera obra empieza aquí',
      emptyText: 'Escribe un cuento, haz un álbum ilustrado o trae un libro en PDF. Nadie lo ve antes de que lo envíes, y un editor lo lee contigo antes de que aparezca.',
      changed: 'Último cambio {when}', open: 'Abrir «{title}»', read: 'Verla como los lectores', unsent: 'Tienes cambios que los lectores aún no ven.',
      groups: { now: 'Te espera', house: 'Con los editores', drafts: 'Borradores', published: 'Publicadas', past: 'Rechazadas y retiradas' },
    },
    moods: { sea: 'Mar', night: 'Noche', woods: 'Bosque', hills: 'Colinas', town: 'Ciudad', desert: 'Desierto', garden: 'Jardín', wind: 'Viento', plain: 'Llanura', lantern: 'Farol', snow: 'Nieve' },
    kinds: { text: 'Cuento de texto', picture_book: 'Álbum ilustrado', pdf: 'Libro en PDF', chapters: 'Libro con capítulos' },
    new: {
      title: '¿Qué quieres crear?', lead: 'Todo se puede cambiar después, menos el tipo.', kind: 'Tipo', name: 'Título', nameHint: 'Basta un título provisional.', language: 'Idioma del texto', begin: 'Empezar', missing: 'Ponle un título.',
      kinds: { text: 'Palabras, con imágenes donde quieras. Aquí empiezan los cuentos más largos y los más cortos.', picture_book: 'Dobles páginas, cada una con una imagen y unas líneas.', pdf: 'Un libro terminado en un archivo PDF, de hasta 100 MB y 600 páginas.' },
    },
    work: {
      parts: { write: 'Escribir', spreads: 'Dobles páginas', pdf: 'PDF', details: 'Detalles', pictures: 'Imágenes', send: 'Enviar' }, partsLabel: 'Partes de tu obra', preview: 'Vista previa', all: 'Todas mis obras',
      locked: 'Está con los editores, así que descansa. Para cambiarla, retírala primero.', lockedAction: 'Ir a «Enviar»', chaptersElsewhere: 'Los capítulos de este libro se escriben en el escritorio de la casa. Aquí ves en qué punto está.',
      goneTitle: 'Esta obra no está aquí', gone: 'Quizá se borró, o es de otra persona.',
    },
    save: {
      saved: 'Guardado', saving: 'Guardando…', unsaved: 'Aún sin guardar', offline: 'Sin conexión. Tus palabras quedan en este dispositivo y se guardarán en cuanto vuelva.', signed_out: 'Tu sesión se cerró. Tus palabras quedan en este dispositivo.', signIn: 'Entrar de nuevo',
      under_review: 'Los editores lo están leyendo, así que no se guardó. Tus palabras quedan en este dispositivo.', taken_back: 'Retirado', refused: 'Sin guardar: {reason}', conflict: 'Guardado en otro lugar entretanto',
      restored: 'Lo que escribiste la última vez aún no estaba guardado con nosotros. Este dispositivo lo conservó y aquí está.', dismiss: 'De acuerdo', label: 'Estado del guardado',
    },
    conflict: {
      title: 'Esto se cambió en otro lugar entretanto', lead: 'Quizá en otra ventana, o un editor. No se ha perdido nada: mira las dos y elige.', mine: 'La tuya, en este dispositivo', theirs: 'La otra, guardada con nosotros',
      keepMine: 'Quedarme con la mía', keepTheirs: 'Tomar la otra', aside: 'Tomar la otra y guardar la mía como obra aparte', asideTitle: '{title} (mi copia)', asideDone: 'Tu versión está guardada como obra aparte.', asideOpen: 'Abrirla', empty: '(vacío)', failed: 'No ha funcionado. Nada ha cambiado; inténtalo de nuevo.',
      spreads: '{count, plural, =0 {Ninguna doble página} one {# doble página} other {# dobles páginas}}',
    },
    editor: {
      text: 'El texto', toolbar: 'Dar forma al texto', placeholder: 'Empieza aquí…', keys: 'Control B para negrita, I para cursiva, U para subrayado, K para un enlace. Control Alt 0, 2, 3, 4 para párrafo y títulos. Alt F10 lleva a la barra de herramientas.',
      kind: 'Tipo de párrafo', kinds: { paragraph: 'Párrafo', h2: 'Título', h3: 'Título menor', h4: 'Título más pequeño', quote: 'Cita', bullet: 'Lista con puntos', number: 'Lista numerada', other: 'Otro' },
      formats: { bold: 'Negrita', italic: 'Cursiva', underline: 'Subrayado', strikethrough: 'Tachado', superscript: 'Superíndice', subscript: 'Subíndice', code: 'Código' },
      indent: 'Un nivel adentro', outdent: 'Un nivel afuera', link: 'Enlace', linkHelp: '¿Adónde llevan estas palabras?', linkAddress: 'Dirección', linkRefused: 'Escribe una dirección como https://example.org.', linkSet: 'Poner el enlace', linkRemove: 'Quitar el enlace',
      picture: 'Imagen', rule: 'Línea entre partes', language: 'Idioma de este párrafo', workLanguage: 'Como la obra ({language})', undo: 'Deshacer', redo: 'Rehacer',
      kept: 'Esta parte se queda como está', keptTable: 'Tabla: se queda como está', keptInline: 'conservado', keptRemove: 'Quitar',
      words: '{count, plural, one {# palabra} other {# palabras}}', minutes: 'unos {minutes, plural, one {# minuto} other {# minutos}} de lectura', level: 'se lee como: {level}',
      levels: { first_words: 'primeras palabras', first_sentences: 'primeras frases', growing: 'lector que crece', fluent: 'lectura fluida', advanced: 'lectura avanzada' }, loading: 'El editor se está preparando',
    },
    picture: {
      file: 'Imagen', fileHint: 'JPEG, PNG, WebP, AVIF o GIF, hasta 100 MB.', chooseFirst: 'Elige primero una imagen.', alt: 'Qué se ve', altHint: 'Para quien no puede verla: una o dos frases.', altMissing: 'Di qué se ve en esta imagen.', caption: 'Línea bajo la imagen', uploading: 'Trayendo la imagen', add: 'Añadir la imagen', remove: 'Quitar la imagen', replace: 'Otra imagen', choose: 'Elegir una imagen',
    },
    spreads: {
      lead: 'Cada doble página tiene una imagen y unas líneas. Cambia su orden con las flechas.', number: 'Doble página {number}', add: 'Añadir una doble página', text: 'Líneas', textHint: 'Unas pocas frases cortas se leen mejor.', side: 'La imagen va', sides: { start: 'primero, luego las líneas', end: 'después de las líneas', full: 'en las dos páginas' },
      up: 'Adelantar la doble página {number}', down: 'Retrasar la doble página {number}', moved: 'La doble página es ahora la {number} de {total}', remove: 'Quitar la doble página {number}', removed: 'La doble página {number} se quitó.', emptyTitle: 'La primera doble página', emptyText: 'Añade una, elige su imagen y escribe sus líneas. La vista previa muestra cómo se abre.', edit: 'Cambiar', show: 'Cómo se abre',
    },
    pdf: {
      lead: 'Un PDF con todas las páginas. Hacemos imágenes de las páginas, otras pequeñas para la vista general, las palabras para la búsqueda y los lectores de pantalla, y una cubierta de la primera página si no traes ninguna.', limit: 'Hasta 100 MB y 600 páginas, sin contraseña.', file: 'Archivo PDF', fileMissing: 'Elige un archivo PDF.', tooLarge: 'Este archivo tiene {size} MB; 100 MB es lo máximo.', notPdf: 'Este archivo no es un PDF.',
      declare: 'Antes de traerlo', copyright: 'Tengo los derechos de este libro, o permiso escrito de quien los tiene.', portrait: 'Todas las personas reconocibles en sus imágenes están de acuerdo; por los niños, sus padres.', original: 'Es una obra original, no copia de otra publicada en otro lugar.', declareMissing: 'Confirma las tres cosas.', upload: 'Traerlo', uploading: 'Trayendo el PDF', stop: 'Parar', replace: 'Cambiar el PDF',
      waiting: 'El PDF espera a ser leído.', reading: 'Leyendo la página {page} de {total}', readingLabel: 'Lectura del PDF', done: '{count, plural, one {# página leída.} other {# páginas leídas.}}', failed: 'El PDF no se pudo leer', again: 'Leerlo otra vez', pages: 'Las primeras páginas', leave: 'Puedes salir de esta página; el trabajo sigue.', layout: 'Se muestra a los lectores en', layouts: { single: 'páginas sueltas', spread: 'dobles páginas' },
    },
    details: {
      title: 'Título', subtitle: 'Subtítulo', summary: 'Resumen', summaryHint: 'Dos o tres frases que den ganas de leerla.', author: 'Autor, como lo ven los lectores', shelf: 'Su lugar', categories: 'Estantes', categoriesHint: 'Elige de uno a tres.', tags: 'Etiquetas', tagsHint: 'Palabras separadas por comas.', language: 'Idioma', age: 'Para lectores', level: 'Nivel de lectura', choose: 'Elige',
      rights: 'Derechos', licence: 'Licencia', licenceText: 'Qué se puede hacer con ella', agreement: 'Nuestro acuerdo', agreementVersion: 'Versión {version}', agreedOn: 'Aceptaste la versión {version} el {date}.', agreedNew: 'El acuerdo ha cambiado desde entonces. Te preguntaremos al enviar la obra.', notAgreed: 'Te pediremos que lo aceptes al enviar la obra.', agreementNone: 'La casa aún no ha publicado su acuerdo.',
      cover: 'Cubierta', coverLead: 'Sin una imagen tuya, esta se dibuja a partir del título y el ambiente.', coverOwn: 'Usar una imagen mía', coverAlt: 'Qué se ve en la cubierta', coverRemove: 'Usar la dibujada', mood: 'Ambiente del dibujo', moodAuto: 'Como salga',
    },
    illustrations: {
      title: 'Ilustraciones', lead: 'Imágenes dibujadas para esta obra, con el nombre de quien las hizo. Se miran antes de usarse.', emptyTitle: 'Aún no hay ilustraciones', emptyText: 'Las imágenes dentro del texto se añaden en el texto. Aquí están las que pertenecen a la obra entera.', add: 'Añadir una ilustración', name: 'Título', artist: 'Dibujo de', states: { draft: 'Borrador', submitted: 'En revisión', approved: 'Aceptada', published: 'En uso', rejected: 'Rechazada' }, send: 'Enviarla', remove: 'Quitar', removed: 'La ilustración se quitó.', licence: 'Licencia', nameMissing: 'Ponle un título.', failed: 'No ha funcionado. Inténtalo de nuevo.',
    },
    preview: { title: 'Vista previa', lead: 'Como lo verá un lector. Solo tú y los editores pueden abrir esta página.', back: 'Volver al trabajo', widths: 'Ancho', phone: 'Teléfono', tablet: 'Tableta', desktop: 'Ordenador', frame: 'La obra como la ve un lector', by: 'de {name}', empty: 'Aún no hay nada que ver.', spread: 'Doble página {number}' },
  },
}

export default es
