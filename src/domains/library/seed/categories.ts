import type { SeedCategory } from './types'

/** The shelves of the library, in the order in which they stand. */
export const seedCategories: SeedCategory[] = [
  {
    slug: 'adventure',
    name: { en: 'Adventure', fr: 'Aventure', es: 'Aventura', ar: 'مغامرات' },
    description: {
      en: 'Journeys, discoveries and small acts of great courage.',
      fr: 'Des voyages, des découvertes et de petits gestes très courageux.',
      es: 'Viajes, hallazgos y pequeños gestos de gran valor.',
      ar: 'رحلات واكتشافات ومواقف صغيرة فيها شجاعة كبيرة.',
    },
  },
  {
    slug: 'nature',
    name: { en: 'Nature', fr: 'Nature', es: 'Naturaleza', ar: 'الطبيعة' },
    description: {
      en: 'Woods, rivers, weather and everything that grows.',
      fr: 'Les bois, les rivières, le temps qu’il fait et tout ce qui pousse.',
      es: 'Bosques, ríos, el tiempo y todo lo que crece.',
      ar: 'الغابات والأنهار والطقس وكل ما ينبت وينمو.',
    },
  },
  {
    slug: 'animals',
    parent: 'nature',
    name: { en: 'Animals', fr: 'Animaux', es: 'Animales', ar: 'حيوانات' },
    description: {
      en: 'Stories with paws, wings, fins and opinions of their own.',
      fr: 'Des histoires à pattes, à ailes, à nageoires et à caractère.',
      es: 'Historias con patas, alas, aletas y mucho carácter.',
      ar: 'حكايات لها أجنحة ومخالب وزعانف، ولها آراؤها أيضًا.',
    },
  },
  {
    slug: 'sea-and-shore',
    parent: 'nature',
    name: { en: 'Sea and shore', fr: 'La mer et le rivage', es: 'Mar y orilla', ar: 'البحر والشاطئ' },
    description: {
      en: 'Boats, tides, lighthouses and the people beside the water.',
      fr: 'Des bateaux, des marées, des phares et ceux qui vivent au bord de l’eau.',
      es: 'Barcos, mareas, faros y la gente que vive junto al agua.',
      ar: 'قوارب ومدّ وجزر ومنارات وناس يعيشون قرب الماء.',
    },
  },
  {
    slug: 'family',
    name: { en: 'Family', fr: 'Famille', es: 'Familia', ar: 'العائلة' },
    description: {
      en: 'Grandparents, brothers, sisters and whoever else is at the table.',
      fr: 'Grands-parents, frères, sœurs et tous ceux qui sont à table.',
      es: 'Abuelos, hermanos y todos los que se sientan a la mesa.',
      ar: 'الأجداد والإخوة والأخوات وكل من يجلس حول المائدة.',
    },
  },
  {
    slug: 'friendship',
    name: { en: 'Friendship', fr: 'Amitié', es: 'Amistad', ar: 'الصداقة' },
    description: {
      en: 'How people find each other, lose each other and make up.',
      fr: 'Comment on se trouve, on se perd et on se réconcilie.',
      es: 'Cómo nos encontramos, nos perdemos y hacemos las paces.',
      ar: 'كيف نلتقي ونختلف ثم نتصالح.',
    },
  },
  {
    slug: 'feelings',
    name: { en: 'Feelings', fr: 'Émotions', es: 'Emociones', ar: 'المشاعر' },
    description: {
      en: 'Worry, longing, pride, joy: stories that know how it is.',
      fr: 'La peur, le manque, la fierté, la joie : des histoires qui comprennent.',
      es: 'Miedo, nostalgia, orgullo, alegría: historias que lo entienden.',
      ar: 'القلق والشوق والفخر والفرح: حكايات تفهم ما نشعر به.',
    },
  },
  {
    slug: 'science',
    name: { en: 'Science', fr: 'Sciences', es: 'Ciencia', ar: 'علوم' },
    description: {
      en: 'Questions that can be tested with a notebook, patience and string.',
      fr: 'Des questions qu’on éprouve avec un carnet, de la patience et de la ficelle.',
      es: 'Preguntas que se ponen a prueba con un cuaderno, paciencia y cordel.',
      ar: 'أسئلة نختبرها بدفتر وصبر وقليل من الخيط.',
    },
  },
  {
    slug: 'inventions',
    parent: 'science',
    name: { en: 'Inventions', fr: 'Inventions', es: 'Inventos', ar: 'اختراعات' },
    description: {
      en: 'Machines that work, machines that do not, and what they teach.',
      fr: 'Des machines qui marchent, d’autres non, et ce qu’on en apprend.',
      es: 'Máquinas que funcionan, máquinas que no, y lo que enseñan.',
      ar: 'آلات تعمل وأخرى لا تعمل، وما نتعلمه من كلتيهما.',
    },
  },
  {
    slug: 'fireside-tales',
    name: { en: 'Fireside tales', fr: 'Contes de veillée', es: 'Cuentos junto al fuego', ar: 'حكايات السمر' },
    description: {
      en: 'New stories in the old manner, for telling aloud.',
      fr: 'Des histoires neuves à l’ancienne manière, faites pour être dites.',
      es: 'Historias nuevas contadas a la antigua, para leer en voz alta.',
      ar: 'حكايات جديدة على الطريقة القديمة، تُروى بصوت مسموع.',
    },
  },
  {
    slug: 'humour',
    name: { en: 'Humour', fr: 'Humour', es: 'Humor', ar: 'مرح' },
    description: {
      en: 'For laughing at breakfast with milk in your mouth.',
      fr: 'Pour rire au petit déjeuner, la bouche pleine de lait.',
      es: 'Para reírse en el desayuno con la boca llena de leche.',
      ar: 'لضحكة على الفطور والفم مليء بالحليب.',
    },
  },
  {
    slug: 'night-time',
    name: { en: 'Night-time', fr: 'Le soir', es: 'Para la noche', ar: 'قبل النوم' },
    description: {
      en: 'Quiet stories that end with the lamp turned low.',
      fr: 'Des histoires calmes qui s’achèvent quand la lampe baisse.',
      es: 'Historias tranquilas que terminan con la lámpara bajita.',
      ar: 'حكايات هادئة تنتهي حين يخفت ضوء المصباح.',
    },
  },
]
