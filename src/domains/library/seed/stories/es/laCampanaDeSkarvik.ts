import type { SeedStory } from '../../types'

export const laCampanaDeSkarvik: SeedStory = {
  key: 'campana-de-skarvik',
  translationOf: 'bell-at-skarvik',
  author: 'maren',
  language: 'es',
  slug: 'la-campana-de-skarvik',
  title: 'La campana de Skarvik',
  summary:
    'La sirena de niebla se ha roto y el transbordador está en alguna parte, en medio del blanco. Ida agarra la cuerda de la campana, y muy lejos alguien responde.',
  ageRange: '6_8',
  categories: ['sea-and-shore', 'friendship'],
  tags: ['niebla', 'islas', 'campanas'],
  licence: 'cc_by_4',
  isPremium: false,
  mood: 'sea',
  state: 'published',
  text: `La mañana en que llegó la niebla, llegó de golpe, como entra un gato cuando se abre la puerta una rendija.

Ida estaba en el muelle con los bocadillos de su madre. Vio desaparecer la iglesia, luego la tienda, luego el cobertizo rojo. Después extendió su propia mano y le pareció la de otra persona.

—La sirena —dijo su madre, que era la capitana del puerto—. ¿Por qué no suena la sirena?

La encontraron chocando con ella. Su madre apretó el botón verde, y el gris, y al final le dio un puñetazo. La sirena hizo un ruido como de vaca resfriada, y después no hizo ninguno.

—El transbordador de las diez ya ha salido de tierra firme —dijo su madre—. Estarán esperando oírnos.

—Está la campana vieja —dijo Ida.

La campana vieja colgaba en la punta misma del espigón. Hacía años que nadie la tocaba, salvo en las bodas. Tenía una cuerda tan gruesa como la muñeca de Ida, tiesa de sal.

—Tres golpes y cuenta hasta diez —dijo su madre—. Tres golpes y cuenta hasta diez. Es la señal de Skarvik. ¿Podrás hacerlo mientras desarmo esta sirena?

Ida podía. Tiró, y la campana dijo *don, don, don*, tan cerca y tan fuerte que lo sintió en los dientes. Contó hasta diez. Y otra vez.

Al cabo de un rato dejó de ser emocionante. Al cabo de un rato más largo empezaron a dolerle los brazos. La niebla estaba sentada encima de todo. Costaba creer que hubiera allá un barco, o cualquier otra cosa. Quizá estaba tocando para nadie.

*Don, don, don.* Uno, dos, tres, cuatro, cinco…

*Tin, tin.*

Ida dejó de contar. Había sido algo muy pequeño, como una cuchara en un vaso, y venía del mar.

Dio tres golpes. Escuchó con tanta fuerza que sintió que le crecían las orejas.

*Tin, tin.*

No era el transbordador. El transbordador tenía silbato. Y no venía de tierra firme; venía del otro lado, donde no había más que Pequeña Skar, una isla con una sola casa y, según ella había creído siempre, sin nadie en la casa.

Dio cuatro golpes en vez de tres, solo por ver.

*Tin, tin, tin, tin.*

Ida se rio en voz alta. Había alguien allá, en la misma nada blanca, y sabía contar.

Desde entonces los brazos le dolieron menos. Tres para el barco; y, mientras contaba, los tintines. A veces eran lentos y a veces galopaban. Una vez tocaron un verso entero de «El zorro en la cebada», que en las islas conoce todo el mundo, e Ida tuvo que morderse el labio para no contestar y mandar el barco contra las rocas. Tres, y contar hasta diez. Tres, y contar hasta diez.

Así pasó una hora y media. Entonces sonó un silbato, enorme y cercano, y la proa del transbordador salió de la niebla, grande como una calle.

El capitán se asomó a la ventanilla.

—¿Quién está en la campana?

—Yo —dijo Ida. Se le había puesto la voz ronca, aunque no la había usado.

—Firme como un reloj —dijo el capitán—. Te llevé en la oreja izquierda todo el camino. Y en la derecha, a alguien con una cacerola. Entre los dos vine por el medio como si hubiera una raya blanca pintada en el agua. ¿Quién es el de la cacerola?

—No lo sé —dijo Ida.

Por la tarde la niebla se fue tan callada como había venido. Ida pidió prestado el bote de remos, y su madre, que tenía aceite en la nariz y una sirena que funcionaba, fue también, y fingió que era por hacer ejercicio.

En la playa de Pequeña Skar había un niño más o menos del tamaño de Ida. Su familia se había mudado el martes, para cuidar las ovejas. Tenía en una mano un cucharón y en la otra una cacerola con tantas abolladuras que parecía la luna.

Se quedaron mirándose. Es raro conocer a alguien con quien ya se ha hablado una hora y media.

—Tocaste cuatro —dijo el niño por fin.

—Y tú tocaste «El zorro en la cebada» —dijo Ida—. Pero te faltó el final.

—No sé el final. De donde yo vengo teníamos otro.

Así que Ida le enseñó el final, allí mismo, en las piedras, con el cucharón. Y todas las tardes de aquel otoño, cuando ya estaban encendidas las lámparas y aún no había empezado la lectura, la gente de Skarvik oyó a su vieja campana dar las buenas noches: tres golpes y contar hasta diez.

Y después, si el viento era bueno, oía la cacerola.`,
}
