import type { HouseTexts } from '../types'

export const es: HouseTexts = {
  tagline: 'Cuentos para niños, en muchas lenguas',
  description: 'Una biblioteca de cuentos y álbumes ilustrados para niños, escritos y traducidos por gente de todo el mundo, de lectura libre.',
  home: {
    headline: '¿Qué leemos hoy?', intro: 'Cuentos y álbumes en muchas lenguas, enviados por sus autores y leídos por una persona antes de aparecer.',
    newest: 'Nuevo en el estante', featured: 'Elegido por nuestros editores', young: 'Para los más pequeños', continueReading: 'Seguir leyendo',
  },
  header: { browse: 'Explorar', write: 'Escribe con nosotros', about: 'Quiénes somos' },
  footer: { read: 'Leer', house: 'La casa', legal: 'Normas y derechos' },
  agreement: `Al enviarnos una obra confirmas tres cosas:

- El texto y las imágenes son tuyos, o puedes darlos con la licencia que elijas.
- No cuentan la vida privada de nadie, y cada persona fotografiada aceptó que se la vea.
- Podemos mostrar la obra en este sitio con esa licencia, en todas las lenguas a las que se traduzca.

La obra sigue siendo tuya. Puedes retirarla antes de que se publique; después, la licencia dada a los lectores continúa.`,
  pages: {
    about: {
      title: 'Quiénes somos', summary: 'Qué es Inkwell y cómo llega aquí un cuento.',
      body: `Inkwell es una editorial con una escuela dentro. Los autores nos envían cuentos y álbumes, una persona lee cada uno, y lo que se publica lo puede leer todo el mundo, en tantas lenguas como le den los traductores.

## Cómo llega aquí un cuento

Un autor lo escribe en este sitio o lo trae. Un moderador lo lee, pide cambios donde ayudan y decide. Un editor fija el día. Cada paso queda anotado, y el autor ve en todo momento cómo va su obra.

## Lo que defendemos

- Leer es libre siempre que el autor lo permita; lo que no lo es dice por qué y cómo se abre.
- Sin publicidad, sin rastreo, sin clasificar a los niños.
- Cada página funciona con el teclado, con un lector de pantalla y en un teléfono viejo.

La propia plataforma es software libre: una escuela, una biblioteca o un grupo de amigos puede tener la suya.`,
    },
    help: {
      title: 'Ayuda', summary: 'Respuestas cortas a lo que más preguntan lectores, autores y familias.',
      body: `## Leer

**¿Hace falta una cuenta?** No. Con ella, tu lugar en un libro se guarda en todos tus dispositivos y tienes marcadores y listas.

**¿Puedo cambiar las letras?** Sí. En la lectura, abre *Texto* y elige la letra, el tamaño, el espacio y los colores. Hay una letra para lectores con dislexia.

**¿Por qué está cerrado un cuento?** Algunas obras son solo para quien las compra, se suscribe o está en una clase. La página lo dice y muestra el principio.

## Escribir

**¿Cómo envío un cuento?** Inicia sesión, elige *Escribir* y sigue hasta que la lista de lo que falta esté vacía. Luego pulsa *Enviar*.

**¿Cuánto tarda?** La página de tu obra muestra la fecha en que tendrás respuesta.

**¿Y si cierro la ventana?** Tu texto se guarda mientras escribes, también sin red.

## Niños

**¿Qué edad hay que tener?** Cualquier niño puede leer. Para publicar, mostrar un nombre o usar programas de ayuda hace falta el permiso de su madre, padre o responsable, que lo da en *Familia* y puede retirarlo cuando quiera.

## Entrar

**Olvidé mi contraseña.** Elige *¿Olvidaste tu contraseña?* en la página de entrada. Si el mensaje no llega, mira en el correo no deseado y comprueba la dirección.

¿Algo más? [Escríbenos](/contact).`,
    },
    write: {
      title: 'Escribe con nosotros', summary: 'Qué buscamos, qué pasa con tu texto y qué sigue siendo tuyo.',
      body: `Publicamos cuentos para niños de tres a dieciséis años: una página o un libro entero, con imágenes o sin ellas, en cualquiera de nuestras lenguas.

## Qué buscamos

- Un cuento tuyo, con alguien a quien dan ganas de seguir.
- Palabras que un niño de la edad elegida pueda leer o escuchar.
- Imágenes con una descripción, para los niños que no las ven.

## Qué pasa con él

Lo lee una persona, casi siempre en una semana. Tendrás respuesta en todo caso, con razones. Si pedimos cambios, las notas están en los mismos párrafos. No se cambia nada a tus espaldas: publicamos exactamente la versión aceptada.

## Qué sigue siendo tuyo

Todo. Tú eliges la licencia con que los lectores reciben tu obra, y puedes llevarte tu texto cuando quieras.

[Empezar un cuento](/account/works/new)`,
    },
    privacy: {
      title: 'Privacidad', summary: 'Qué guardamos, por qué, cuánto tiempo y qué puedes hacer.',
      body: `## Qué guardamos

- **Sin cuenta:** nada sobre ti. No hay cookies de publicidad ni de rastreo. Dos pequeñas cookies recuerdan tu lengua y tus colores si los eliges.
- **Con cuenta:** tu nombre, tu correo, tu fecha de nacimiento (para saber si debe aceptar un responsable), tus ajustes, tu lugar en los libros y lo que escribes.
- **Por seguridad:** cuándo y desde dónde entraste, y los intentos fallidos, durante un año.

## Niños

Pedimos una fecha de nacimiento y nunca más de lo necesario. Por debajo de la edad de consentimiento digital de tu país, publicar, mostrar un nombre, las fotos y los programas de ayuda quedan cerrados hasta que una madre, un padre o un responsable acepte cada cosa. Los responsables ven lo que está permitido y pueden terminarlo cuando quieran.

## Quién los recibe

Nadie los compra ni los toma prestados. El operador de este sitio y los servicios que lo hacen funcionar (servidor, correo) los tratan por encargo nuestro.

## Tus derechos

Puedes ver, corregir, llevarte y borrar lo que guardamos de ti. Al borrar una cuenta quedan treinta días para pensarlo; después se borran los datos personales, y lo que la ley obliga a guardar queda sin tu nombre.

¿Preguntas? [Escríbenos](/contact). También puedes reclamar ante la autoridad de protección de datos de tu país.`,
    },
    terms: {
      title: 'Condiciones de uso', summary: 'Lo que pedimos a quien usa este sitio.',
      body: `## Usar el sitio

Puedes leer todo lo que está abierto y usar cada obra según su licencia. No copies la colección con programas de un modo que la haga lenta para los demás; hay una interfaz para programas.

## Tu cuenta

Guarda tu contraseña para ti. Respondes de lo que se haga con tu cuenta. Los niños tienen cuenta con el permiso de un responsable o por su escuela.

## Lo que publicas

Debe ser tuyo, legal y adecuado a la edad que elegiste. Nada de odio, de publicidad, de asuntos privados de otros, ni nada hecho para asustar a los niños o llevarlos a otros sitios. Una persona decide sobre cada texto y da una razón; puedes pedir una segunda opinión.

## Cuándo actuamos

Podemos rechazar o retirar una obra y suspender una cuenta que dañe a otros, diciendo por qué. El texto sigue siendo tuyo y te lo puedes llevar.

## Nuestra promesa y sus límites

Cuidamos este sitio. No podemos prometer que esté siempre, y respondemos de daños solo hasta donde obliga la ley del país del operador.`,
    },
    accessibility: {
      title: 'Accesibilidad', summary: 'Qué funciona, qué falta todavía y cómo decírnoslo.',
      body: `Queremos que todo el mundo pueda leer aquí. Seguimos las pautas WCAG 2.2, nivel AA.

## Qué funciona

- Cada página y la lectura se usan solo con el teclado; en la lectura, la tecla *?* muestra los atajos.
- Títulos, listas, formularios y mensajes tienen nombre para los lectores de pantalla; cada imagen de un cuento tiene una descripción.
- Las letras pueden ser más grandes, más separadas y de otra forma; hay colores claros, sepia, oscuros y de mucho contraste.
- Las páginas funcionan al 200 %, en pantallas estrechas, sin scripts cuando solo muestran algo, y de derecha a izquierda.

## Qué falta todavía

- Los libros en PDF se muestran como imágenes de páginas. Si el archivo tiene texto, está debajo de la imagen y se puede leer en voz alta; los libros escaneados no lo tienen.
- A algunas obras antiguas les faltan buenas descripciones. Las vamos añadiendo.

## Dínoslo

Si algo no te deja leer, [escríbenos](/contact). Respondemos en una semana.`,
    },
    contact: {
      title: 'Contacto', summary: 'Cómo hablar con una persona.',
      body: `Una persona lee lo que envías, en días laborables, y responde en una semana.

- Sobre un cuento, un texto tuyo o una decisión: usa *Responder* en la página de la obra, para que todo quede en un lugar.
- Sobre tu cuenta, la privacidad o la cuenta de un niño: escribe a la dirección de abajo desde la dirección de la cuenta.
- ¿Algo hace daño a alguien? Pon «urgente» en la primera línea.

La dirección postal y el correo del operador están en los ajustes del sitio y al pie de cada página.`,
    },
  },
}
