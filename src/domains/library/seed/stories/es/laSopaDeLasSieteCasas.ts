import type { SeedStory } from '../../types'

export const laSopaDeLasSieteCasas: SeedStory = {
  key: 'sopa-de-las-siete-casas',
  author: 'tomas',
  language: 'es',
  slug: 'la-sopa-de-las-siete-casas',
  title: 'La sopa de las siete casas',
  summary:
    'En el pasaje hay siete casas y siete cocinas, y en ninguna alcanza para una sopa. Nilda, que tiene la olla más grande y nada que ponerle, hace una pregunta.',
  ageRange: '6_8',
  categories: ['friendship', 'family'],
  tags: ['vecinos', 'cocina', 'compartir'],
  licence: 'cc_by_4',
  isPremium: false,
  mood: 'snow',
  state: 'approved',
  text: `En el pasaje del Olivo hay siete casas, y aquel invierno, un jueves, se cortó la luz en todas.

Nilda estaba en la cocina con su papá. A la luz de una vela miraron lo que había: una olla enorme, que había sido de la bisabuela, y dos zanahorias.

—Mañana cobro —dijo el papá—. Esta noche, zanahoria.

—Una para cada uno —dijo Nilda. Le gustaba que las cuentas salieran justas.

Pero hacía frío, y una zanahoria cruda no calienta. Nilda apoyó la nariz en el vidrio. En la casa de enfrente también había una vela. La señora Ofelia estaba sentada ante su mesa, con el abrigo puesto, y delante tenía una papa. La miraba como se mira a un huésped que no habla.

—Papá, ¿tenemos agua?

—Agua sí.

—¿Y gas?

—En la garrafa grande. ¿Por qué?

Nilda ya se estaba poniendo las botas.

—Señora Ofelia —dijo, cuando le abrieron—, en casa tenemos una olla demasiado grande y agua caliente. ¿No tendría frío su papa?

La señora Ofelia miró la papa. Luego fue a buscar un cuchillo, y una silla, porque supuso que no habría bastantes.

En la tercera casa vivían dos estudiantes que solo sabían hacer fideos. Tenían medio paquete. En la cuarta estaba el señor Haddad, que había venido de muy lejos y hablaba poco; abrió un cajón que olía a otro país y sacó una bolsita de semillas oscuras. «Comino», dijo, y fue lo primero que Nilda le oyó decir. En la quinta había una cebolla y un bebé. Trajeron a los dos.

En la sexta casa nadie contestó. Era la de don Eusebio, que tenía un cartel: *No se compra, no se presta, no se firma.* Nilda tocó dos veces y, por debajo de la puerta, dijo:

—No hace falta que traiga nada. Es que sobra lugar.

En la séptima vivía una violinista, que no tenía más que un limón. Le daba vergüenza.

—El limón va al final —dijo la señora Ofelia, que ya mandaba—. Sin limón no es sopa; es agua con gente.

La olla hervía. Se empañaron los vidrios. La cocina de Nilda, que de día parecía chica, tenía adentro a once personas y no se quejaba. Alguien puso el bebé en el canasto de la ropa. Los estudiantes aprendieron a cortar cebolla y lloraron como es debido. El señor Haddad probó con la cuchara, cerró los ojos, dijo que no con la cabeza, echó otra pizca y probó de nuevo. Entonces sonrió, y se vio que tenía un diente de oro y una sonrisa como para andar más veces con ella.

Y cuando ya estaban por servir, golpearon a la puerta.

Era don Eusebio. Traía una caja de zapatos en los brazos, y no miraba a nadie.

—Oí que sobraba lugar —dijo—. Esto es un préstamo. Hay que devolvérmelos lavados.

En la caja, envueltas en papel de seda, había doce cucharas de plata. Habían sido de su mujer. No se usaban desde hacía quince años, porque doce cucharas son muchas para una sola persona.

Tomaron la sopa. No voy a decir que fuera la mejor sopa del mundo; tenía los fideos demasiado blandos y un gusto que no se parecía a nada. Pero la tomaron toda, y rasparon el fondo. La violinista fue a buscar el violín y tocó a oscuras, porque las manos no necesitan ver. Don Eusebio contó un chiste. Era malísimo, y lo aplaudieron de pie.

A las once volvió la luz. De golpe se vieron las caras, y la ropa vieja, y lo apretados que estaban. Todos parpadearon. Nadie se levantaba.

—Bueno —dijo el papá de Nilda, y estiró la mano hasta la pared.

Apagó la luz otra vez.

Desde entonces, los jueves, en el pasaje del Olivo se cena a la luz de las velas. Ya hay para cada uno su plato, y a veces hasta para postre. Pero la olla sigue siendo una, y la regla también: cada casa trae lo que tiene.

Y el que no tiene nada trae la silla.`,
}
