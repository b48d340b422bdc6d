import type { SeedStory } from '../../types'

export const marzoYLaBicicleta: SeedStory = {
  key: 'marzo-y-la-bicicleta',
  author: 'tomas',
  language: 'es',
  slug: 'marzo-y-la-bicicleta',
  title: 'Marzo y la bicicleta',
  summary:
    'Una noche, un chico llamado Marzo sale solo en la bicicleta de su hermana para alcanzar el último tren y devolver lo que alguien olvidó en el andén.',
  ageRange: '6_8',
  categories: ['adventure', 'family'],
  tags: ['bicicletas', 'trenes', 'noche'],
  licence: 'cc_by_4',
  isPremium: false,
  mood: 'night',
  state: 'rejected',
  decision: {
    reasonCode: 'safety',
    text: 'Es un cuento con mucho encanto y el final nos gustó de verdad. No podemos publicarlo para esta edad tal como está: un niño de siete años pedalea solo, de noche y sin luz por las vías, y nadie en el cuento lo nota ni lo dice. Si la hermana fuera con él, o si el camino fuera otro, nos encantaría leerlo de nuevo como envío nuevo.',
  },
  text: `A Marzo le pusieron Marzo porque nació ese mes y porque sus padres estaban cansados.

Tenía una hermana mayor, Julia, que también había tenido suerte con el mes. Julia tenía una bicicleta azul. Marzo tenía permiso para mirarla.

Vivían al lado de la estación. Todas las noches, a las nueve y diez, pasaba el último tren, y todas las noches Marzo se asomaba a verlo. Conocía a los que subían: la enfermera, el panadero del turno de noche, el viejo que viajaba con un acordeón en un estuche negro.

Aquella noche el tren arrancó, y en el banco del andén quedó el estuche.

—¡El acordeón! —dijo Marzo.

No había nadie. El jefe de estación ya se había ido a cenar. El tren se alejaba con su lucecita roja, y Marzo sabía, porque lo sabía todo sobre aquel tren, que en Los Álamos paraba once minutos para dejar pasar al de carga.

También sabía dónde guardaba Julia la llave del candado.

El acordeón pesaba como un ternero. Lo ató al portaequipajes con el cinturón de su papá. Los pies apenas le llegaban a los pedales, así que pedaleaba parado, como si subiera una escalera que no se acababa. El camino corría junto a la vía. La luna iba por el otro lado, a la misma velocidad que él, sin cansarse.

Cada vez que pasaba por un pozo, el acordeón suspiraba: *fuuu*. En los pozos grandes decía dos notas.

—Ya falta poco —le decía Marzo.

*Fuuu*, decía el acordeón, que no estaba convencido.

A mitad de camino salió un perro. Era enorme y ladraba con toda la boca. Marzo quiso gritar y no le salió la voz; pero la rueda cayó en un pozo como una bañera, y el acordeón soltó de una vez todo lo que tenía adentro. Fue un acorde tremendo, como un órgano de iglesia. El perro cerró la boca. Se sentó. Luego se puso a trotar al lado de la bicicleta, con las orejas levantadas, por si aquello se repetía.

Así llegaron a Los Álamos: un chico, un acordeón y un perro. Y el tren estaba allí, echando humo, y el de carga iba pasando, vagón tras vagón tras vagón.

El viejo estaba sentado junto a la ventanilla. Tenía las manos sobre las rodillas, con los dedos un poco abiertos, como quien sostiene algo que no está.

Marzo golpeó el vidrio.

El viejo lo miró, miró el estuche, miró la bicicleta. Abrió la ventanilla y durante un momento no pudo hablar.

—Treinta y seis años lo llevo conmigo —dijo por fin—. Me dormí en el banco. ¿Has venido desde allá con esto? ¿Cómo te llamas?

—Marzo.

—¿Como el mes?

—Como el mes.

El viejo sacó el acordeón, se pasó las correas por los hombros y tocó. El tren de carga terminó de pasar, y el maquinista del otro, que tenía que arrancar, no arrancó. La gente bajó los vidrios. La enfermera marcaba el compás con el pie. Era una canción que empezaba triste y a la mitad cambiaba de idea.

—Todavía no tiene nombre —dijo el viejo cuando acabó—. La hice en el invierno. Me parece que ya sé cómo llamarla.

Arrancaron por fin, con cuatro minutos de retraso. Y Marzo se dio vuelta para emprender el regreso, y ahí, en el camino, con el abrigo encima del camisón y las manos en la cintura, estaba Julia. Había venido corriendo todo el trecho.

Ella miró la bicicleta. Miró el perro. Abrió la boca para decir lo que se dice en esos casos.

Pero desde el tren, ya lejos, todavía se oía la música, y Julia la escuchó hasta que no quedó nada.

—¿Llegaste con los pies a los pedales? —preguntó.

—Parado.

Julia suspiró. Se sentó en el sillín y dio unas palmadas en el portaequipajes.

—Sube —dijo—. Mañana te bajo el asiento.`,
}
