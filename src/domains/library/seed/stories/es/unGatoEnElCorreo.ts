import type { SeedStory } from '../../types'

export const unGatoEnElCorreo: SeedStory = {
  key: 'gato-en-el-correo',
  author: 'tomas',
  language: 'es',
  slug: 'un-gato-en-el-correo',
  title: 'Un gato en el correo',
  summary:
    'El gato del correo duerme siempre sobre la misma pila de cartas. Cuando la pila resulta ser de cartas que nadie puede entregar, hay que tomarlo en serio.',
  ageRange: '6_8',
  categories: ['animals', 'humour'],
  tags: ['gatos', 'cartas', 'misterio'],
  licence: 'cc_by_sa_4',
  isPremium: false,
  mood: 'town',
  state: 'published',
  text: `En la oficina de correos de la calle Larga trabajaban tres personas y un gato.

Las tres personas eran don Braulio, que pesaba los paquetes; la señorita Inés, que vendía las estampillas; y Fermín, que tenía una bicicleta y repartía. El gato se llamaba Certificado. Su trabajo consistía en dormir.

—Algo más hará —decía Fermín.

—No —decía don Braulio—. Yo lo he observado.

Certificado dormía sobre las cartas. No sobre todas: siempre sobre un montón del rincón, al lado de la estufa. Era el montón de las cartas que no se podían entregar, porque les faltaba la calle, o el número, o porque la lluvia se había comido el nombre. Había allí una para *Marta, la de la risa*. Había una para *El señor que me ayudó con la maleta*. Cada fin de año las mandaban todas a la capital, y nadie volvía a saber de ellas.

Una mañana, Certificado se estiró, bajó del montón y se sentó en la puerta. Tenía una carta entre los dientes.

—Suelta eso —dijo don Braulio.

Certificado no la soltó. Salió a la calle.

Fermín fue detrás, primero a pie y después en bicicleta, porque el gato, que en nueve años nadie había visto correr, corría. Pasó la plaza. Pasó el mercado sin mirar siquiera el puesto del pescado. Subió por una escalera, cruzó tres azoteas y se detuvo ante una ventana con geranios. De adentro salía una risa. No era una risa grande, pero era de las que se contagian: Fermín, que venía sin aliento y con un pie mojado, empezó a reírse también.

La mujer de la ventana se asomó.

—¿De qué se ríe usted?

—No lo sé —dijo Fermín—. ¿Usted no será Marta?

Era Marta. Abrió la carta ahí mismo. Se la mandaba una amiga del colegio que la buscaba desde hacía doce años.

Fermín volvió a la oficina con el gato en la canasta.

—Casualidad —dijo don Braulio.

Pero al día siguiente Certificado eligió otra carta. La olió por delante, la olió por detrás, se durmió encima dos horas para estar seguro y se fue derecho a la barbería, donde el segundo sillón de la izquierda era, en efecto, *El señor que me ayudó con la maleta*.

—Las huele —dijo la señorita Inés—. Huele quién la escribió, y qué sentía, y a quién va.

—Una carta no huele a lo que uno siente —dijo don Braulio.

La señorita Inés no contestó. Solo se puso un poco colorada y ordenó las estampillas, que ya estaban ordenadas.

En un mes el montón bajó hasta la mitad. Fermín iba detrás con la gorra puesta, porque era correspondencia oficial. Entregaron una carta a un bombero que estaba arriba de un árbol. Entregaron una a dos hermanas que no se hablaban, y que tuvieron que leerla juntas porque venía escrita por los dos lados. En toda la ciudad la gente empezó a saludar al gato.

Y llegó el día en que quedó una sola carta. Era la más vieja, la de más abajo; estaba tibia y llena de pelos. En el sobre no decía nada. Ni un nombre, ni una calle. Nada.

—Esa sí que no —dijo don Braulio.

Certificado la tomó entre los dientes. Caminó hasta la puerta y Fermín agarró la bicicleta. Pero el gato dio media vuelta. Cruzó la oficina, pasó por debajo del mostrador, se subió a la balanza de los paquetes y dejó la carta en el plato, delante de don Braulio.

La balanza marcó veinte gramos.

—Se equivocó —dijo don Braulio—. A mí nadie me escribe.

—Ábrala —dijo Fermín.

Don Braulio la abrió. Leyó en silencio, moviendo los labios. Le tembló un poco el bigote. Después dobló la hoja por donde estaba doblada, miró hacia la ventanilla de las estampillas y se quitó los anteojos, que se le habían empañado.

—Inés —dijo—. Esta carta tiene nueve años.

—Es que no sabía cómo poner la dirección —dijo la señorita Inés.

Hubo boda en abril. Los invitados dicen que fue muy linda, y que Marta, la de la risa, se rio en mitad del discurso y hubo que empezarlo tres veces.

Certificado no asistió. Ya no le quedaba ninguna carta en el rincón, y se había pasado a dormir sobre el libro de reclamos.

Nadie se ha atrevido a reclamar nada desde entonces.`,
}
