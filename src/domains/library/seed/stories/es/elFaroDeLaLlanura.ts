import type { SeedStory } from '../../types'

export const elFaroDeLaLlanura: SeedStory = {
  key: 'faro-de-la-llanura',
  author: 'tomas',
  language: 'es',
  slug: 'el-faro-de-la-llanura',
  title: 'El faro de la llanura',
  summary:
    'Hay un faro donde no hay mar. Todos se ríen de la mujer que lo enciende cada noche, hasta la noche de la gran polvareda.',
  ageRange: '6_8',
  categories: ['adventure', 'fireside-tales'],
  tags: ['faros', 'llanura', 'tormentas'],
  licence: 'cc_by_4',
  isPremium: false,
  mood: 'plain',
  state: 'published',
  text: `En San Eladio no hay mar. Hay pasto. Hay tanto pasto que, cuando sopla el viento, los forasteros se agarran de la cerca.

Y en medio del pasto hay un faro.

Nadie sabe ya quién lo construyó. Unos dicen que lo mandó hacer un capitán que extrañaba las olas. Otros dicen que lo pidieron por equivocación, y que el verdadero fue a parar a un puerto donde, hasta el día de hoy, tienen un molino y no saben qué hacer con él. Lo cierto es que allí vivía doña Rufina, y que todas las tardes, a la puesta del sol, subía los noventa escalones y encendía la lámpara.

—¿Para qué? —le preguntaban en el pueblo—. ¿Para qué barcos?

—Para el que venga —decía doña Rufina.

En el pueblo se reían, aunque sin maldad. La llamaban la Almirante.

El único que no se reía era Lucio, que tenía ocho años y le llevaba el pan en su yegua. A veces subía con ella. Desde arriba la llanura era un mar de verdad: tenía olas, tenía colores, y las vacas la cruzaban despacio, como botes que pescan.

—¿Y si nunca viene nadie? —le preguntó una vez.

—Entonces nadie se habrá perdido —dijo doña Rufina, y recortó la mecha—. Esa es la mejor noticia que puede tener un faro.

Aquel verano no llovió. El pasto se puso amarillo, luego blanco, y luego ya no estuvo. Y una tarde de febrero el cielo del sur se volvió marrón.

Lucio estaba lejos de casa, con la yegua y la canasta vacía. La vio venir: una pared desde el suelo hasta las nubes, sin ningún ruido. Después la pared le cayó encima y hubo ruido y nada más.

No veía las orejas de la yegua. Se bajó, la tomó de la rienda y caminó con el pañuelo en la boca. Caminó un buen rato, hasta que pisó algo. Era su propia canasta. Había dado una vuelta entera.

Entonces tuvo miedo. Se sentó junto a las patas de la yegua y se hizo pequeño. Se estaba haciendo de noche; o quizá hacía rato que era de noche.

Y entonces, muy arriba, tan débil que creyó que se lo inventaba, algo pasó a través del polvo. Un trozo de claridad. Se fue. Lucio contó, porque doña Rufina le había enseñado a contar: uno, dos, tres, cuatro, cinco, seis. La claridad volvió a pasar.

—Es el faro —le dijo a la yegua, que lo sabía desde hacía rato y tiraba.

Caminaron hacia él. Cuando se apagaba, se quedaba quieto; cuando llegaba, andaba. Y en uno de esos resplandores vio delante un bulto, y luego otro. Eran los Pereyra con su carro: el padre, la madre y las tres niñas atadas a una misma soga.

—¡Por acá! —gritó Lucio—. ¡Cuenten hasta seis!

Un poco más adelante encontraron a la maestra con su bicicleta. Y después a dos arrieros, y a un vendedor de cepillos que ni siquiera era de allí. Cada uno le dio la mano al siguiente, y delante iba un niño que contaba en voz alta.

Al pie del faro ya había más gente. Toda esa noche siguieron saliendo del polvo, grises de la cabeza a los pies, como panes enharinados: once, diecinueve, treinta y dos. Doña Rufina no podía bajar a recibirlos. El mecanismo se había atascado con la arena, y ella hacía girar la lámpara a mano, una vuelta cada seis segundos, desde las cinco de la tarde.

Lucio subió los noventa escalones.

—Viniste —dijo doña Rufina sin soltar la manivela.

—Vine. Y traje a los demás. Déjeme a mí.

Se turnaron hasta el alba: Lucio, la maestra, los arrieros, el padre de los Pereyra. Hasta el vendedor de cepillos hizo su media hora, y dijo que nunca había tenido un trabajo con tan buena vista.

Por la mañana el viento se calmó. La llanura estaba lisa y nueva. Contaron a todos, dos veces, y no faltaba nadie.

En San Eladio ya nadie volvió a reírse del faro. Ahora hay un turno colgado en la puerta de la iglesia, y cada noche le toca a una casa subir a encenderlo. Doña Rufina lleva la lista. Junto a la lista está la campana, y debajo de la campana hay un letrero que pintó Lucio, con un ancla:

> *PUERTO DE SAN ELADIO. Bienvenidos todos los barcos.*

Y los forasteros, cuando lo leen, se ríen. La gente del pueblo no les explica nada. Solo les pide que se queden hasta que oscurezca.`,
}
