import type { SeedStory } from '../../types'

export const laAbuelaYElViento: SeedStory = {
  key: 'abuela-y-el-viento',
  author: 'tomas',
  language: 'es',
  slug: 'la-abuela-y-el-viento',
  title: 'La abuela y el viento',
  summary:
    'Cada agosto el viento se lleva algo de la casa: un sombrero, una silla, la gallina. Este año la abuela decide ir a hablar con él.',
  ageRange: '6_8',
  categories: ['family', 'humour', 'nature'],
  tags: ['viento', 'abuelas', 'gallinas'],
  licence: 'cc_by_4',
  isPremium: false,
  mood: 'wind',
  state: 'published',
  text: `La casa de la abuela estaba en lo alto de la loma, y el viento pasaba por allí para ir a trabajar.

Once meses del año pasaba con educación. Pero en agosto venía con prisa y se llevaba cosas. Un agosto se llevó el sombrero de paja. Otro, la silla de la galería, con el almohadón. Otro, el letrero del correo, y hubo que adivinar quién vivía en cada casa.

—Es el viento —decían los vecinos—. ¿Qué le vamos a hacer?

Este año se llevó a la gallina Clotilde.

Rita y Simón la vieron irse. Iba sentada, muy seria, por encima del gallinero, como una señora en un balcón.

—Se acabó —dijo la abuela. Se quitó el delantal, se puso los zapatos de ir al banco y se llenó los bolsillos de piedras.

—¿Son para tirárselas? —preguntó Simón con esperanza.

—Son para no irme yo —dijo la abuela—. Vamos a hablar con él.

Subieron los tres por el camino del cerro, con piedras en los bolsillos y agachados como quien pasa por una puerta baja. El viento vivía al fondo de una quebrada. Se lo oía desde lejos; no soplaba, refunfuñaba.

—¡Buenas tardes! —gritó la abuela—. ¡Vengo por mi gallina!

—*¿Qué gallinaaa?* —dijo el viento, y le soltó el moño.

—¡Y por mi silla! ¡Y por mi sombrero del año pasado!

Dentro de la quebrada hubo un silencio. Rita se asomó detrás de la falda de la abuela. Y entonces los tres vieron lo que había: sombreros, cientos de sombreros, apilados por tamaño. Sillas. Sábanas bien dobladas. Barriletes, diarios, un paraguas con el cabo de plata, el letrero del correo. En medio de todo, sentada en el almohadón de la galería, estaba Clotilde, y había puesto un huevo.

—Es usted un ladrón —dijo la abuela.

—*No soyyy* —dijo el viento, y de golpe pareció más chico—. *Es que paso por todas partes y no me quedo en ningunaaa. La gente, cuando llego, cierra las ventanas. Nadie me dice «siéntese». Entonces pensé que si juntaba una casa…*

No siguió. Una página de diario dio una vuelta despacio y se quedó quieta.

Simón miró las sillas. Estaban puestas en rueda, como para una visita. Había como cuarenta. No se había sentado nadie.

La abuela se quedó un rato callada. Después sacó las piedras de los bolsillos, una por una, las puso en el suelo y se sentó en su propia silla.

—Usted lo que necesita —dijo— no es una casa. Es un oficio. ¿Qué sabe hacer?

—*Empujaaar* —dijo el viento.

—Eso ya es algo. ¿Y suave?

—*Nunca probéee.*

—Pruebe con esto. —La abuela señaló el huevo—. Hasta aquella piedra. Sin romperlo.

El primero se rompió. Clotilde lo miró mal. Pero al día siguiente hubo otro, y la abuela volvió, y al otro también. El viento aprendió a empujar un huevo, y luego una pluma, y luego una pompa de jabón, que es lo más difícil que hay. A la semana bajó a la casa detrás de ellos, pisando con cuidado, y los vecinos salieron a mirar, porque por el camino venían flotando, en fila y con toda calma, cuarenta sillas, cien sombreros y una gallina.

Cada uno recuperó lo suyo. Algunos recuperaron cosas mejores, y no dijeron nada.

Desde entonces, en agosto, el viento tiene un oficio. Seca la ropa: la de los pañales primero, porque urge. Mueve el molino, despacio si es para harina y fuerte si es para agua. Empuja las hamacas de los chicos que son demasiado pequeños para darse impulso. Y cuando termina, al caer la tarde, sube a la loma.

La abuela deja la ventana abierta. En la galería hay una silla que no es de nadie, con un almohadón.

—Siéntese —dice la abuela sin levantar la vista del tejido.

Y la silla, muy suavemente, se empieza a hamacar.`,
}
