import type { SeedStory } from '../../types'

export const elTrenQueJuntabaPalabras: SeedStory = {
  key: 'tren-que-juntaba-palabras',
  author: 'tomas',
  language: 'es',
  slug: 'el-tren-que-juntaba-palabras',
  title: 'El tren que juntaba palabras',
  summary:
    'La última estación de la línea no tiene nombre. El revisor decide que no se puede vivir así y le pide a cada pasajero una palabra en lugar del boleto.',
  ageRange: '9_12',
  categories: ['adventure', 'friendship'],
  tags: ['trenes', 'palabras', 'pueblos'],
  licence: 'all_rights_reserved',
  isPremium: true,
  mood: 'hills',
  state: 'published',
  text: `Al final de la línea había una estación sin nombre.

En los horarios figuraba como *Término*, y los maquinistas la llamaban *Allá*. El cartel estaba: dos postes, un tablón blanco y nada escrito. Cuando los ingenieros tendieron la vía, le pusieron nombre a cada parada, y al llegar al final se les habían acabado la pintura y las ganas.

—Mandan las cartas a cualquier parte —se quejaba el jefe de estación, que vivía allí con su hija Elvira, catorce familias y un tanque de agua—. Uno dice de dónde es, y la gente piensa que se ha olvidado.

El que más lo sentía era Anselmo, el revisor. Llevaba veinte años llegando allá, y cada vez que abría la puerta para anunciar la parada tenía que decir: «Señores pasajeros… bueno, es aquí».

Un lunes se cansó.

—Buenos días —dijo en el primer vagón, con su pinza en la mano—. Hoy no quiero boletos. Quiero una palabra. La mejor que tenga. Es para un pueblo.

Los pasajeros se miraron. Un hombre gordo preguntó si había descuento por palabra corta. Pero una señora con un gallo en el regazo cerró los ojos, lo pensó y dijo:

—*Madrugada*.

Anselmo la anotó en la libreta, le hizo un agujerito en el margen y siguió.

—*Pan* —dijo el hombre gordo, que resultó ser buena persona.

—*Todavía* —dijo un soldado que volvía a su casa.

—*Almohada* —dijo una niña medio dormida.

Aquella semana el tren llegó tarde todos los días, porque nadie quería equivocarse. La gente discutía en los pasillos. Un notario devolvió la suya dos veces para cambiarla por otra. En las estaciones del camino empezaron a subir personas que no iban a ninguna parte: pagaban con una palabra, viajaban hasta la parada siguiente y se volvían a pie.

El sábado, Anselmo llegó a Allá con la libreta llena. Trescientas doce palabras. Los vecinos se juntaron en el andén, con sillas, y él las leyó de la primera a la última. Hubo risas y hubo silencios. Cuando dijo *regreso*, una mujer se limpió los ojos. Cuando dijo *ombligo*, los chicos pidieron que la repitiera.

—Muy bien —dijo el jefe de estación—. Ahora hay que elegir.

Y ahí empezó el problema. Las familias del lado de la sombra querían *Jazmín*. Las del lado del sol querían *Lucero*. Los tres hermanos Ledesma querían *Ledesma*. Discutieron hasta la noche, y al día siguiente también. El lunes dos primos no se saludaron. El martes alguien corrió un cerco. Habían vivido sin nombre y en paz durante cuarenta años, y ahora tenían trescientos nombres y nadie se hablaba.

Anselmo estaba tan triste que picó el mismo boleto once veces.

—Fue culpa mía —le dijo a Elvira, sentado en el estribo—. Yo quería traerles una palabra y les traje una pelea.

Elvira tenía diez años y era la única a la que nadie había preguntado. Tenía la libreta en las rodillas.

—Es que usted las leyó mal —dijo.

—¿Cómo mal?

—Por orden de llegada. Mire. —Le señaló con el dedo—. Aquí está *madrugada*. Y en esta otra hoja, *pan*. Y más abajo el soldado, *todavía*. Si las pone juntas: *De madrugada, todavía hay pan*. ¿Ve? No querían estar solas.

Anselmo miró la libreta como si no la hubiera visto nunca.

Trabajaron toda la noche en la sala de espera, a la luz del farol de señales, con tijeras y engrudo. Usaron las trescientas doce. *Ombligo* les costó bastante. Al amanecer tomaron pintura negra, del color de las locomotoras, y como el tablón del cartel era demasiado corto, siguieron por la pared de la estación, dieron la vuelta a la esquina y terminaron en el tanque de agua.

Cuando los vecinos salieron a ver, leyeron el nombre de su pueblo. Les llevó un rato. Tenían que caminar para leerlo, y como era angosto el andén tenían que caminar juntos, y esperarse. Los del sol encontraron *lucero* y los de la sombra encontraron *jazmín*, uno al lado del otro, en una frase que hablaba de una ventana. Los Ledesma encontraron *tres hermanos*, y quedaron conformes.

Nadie ha conseguido nunca decir el nombre entero de un tirón. En los horarios sigue figurando *Término*. Pero ahora la gente viene a propósito, en tren, desde muy lejos, y se baja con la cabeza ladeada, leyendo.

Y Anselmo, antes de llegar, abre la puerta del vagón, se acomoda la gorra y anuncia:

—Señores pasajeros: próxima estación, *De madrugada, todavía hay pan*… y lo demás ya lo verán ustedes.`,
}
