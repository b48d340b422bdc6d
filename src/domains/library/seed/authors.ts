import type { SeedAuthor } from './types'

/** The six authors of the demo library. They are invented, as are their lives. */
export const seedAuthors: SeedAuthor[] = [
  {
    key: 'maren',
    name: 'Maren Halvorsen',
    username: 'maren_halvorsen',
    avatarSeed: 'maren-fjord',
    bio: {
      en: 'Maren grew up on an island with one shop and two ferries. She repairs boats in the summer and writes in the winter, when the harbour is quiet.',
      fr: 'Maren a grandi sur une île qui comptait une boutique et deux bacs. L’été, elle répare des bateaux ; l’hiver, quand le port se tait, elle écrit.',
      es: 'Maren creció en una isla con una tienda y dos transbordadores. En verano repara barcos y en invierno, cuando el puerto calla, escribe.',
      ar: 'نشأت مارن في جزيرة فيها دكان واحد وعبّارتان. تصلح القوارب صيفًا، وتكتب شتاءً حين يهدأ المرفأ.',
    },
  },
  {
    key: 'arun',
    name: 'Arun Raghavan',
    username: 'arun_raghavan',
    avatarSeed: 'arun-brass',
    bio: {
      en: 'Arun taught physics for nineteen years and still cannot pass a broken clock. He writes about children who take things apart.',
      fr: 'Arun a enseigné la physique pendant dix-neuf ans et ne sait toujours pas passer devant une horloge cassée. Il écrit sur les enfants qui démontent tout.',
      es: 'Arun enseñó física durante diecinueve años y aún no puede pasar de largo ante un reloj roto. Escribe sobre niños que desarman las cosas.',
      ar: 'درّس آرون الفيزياء تسعة عشر عامًا، وما زال يتوقف عند كل ساعة معطلة. يكتب عن أطفال يفككون الأشياء ليفهموها.',
    },
  },
  {
    key: 'adaeze',
    name: 'Adaeze Nwosu',
    username: 'adaeze_nwosu',
    avatarSeed: 'adaeze-market',
    bio: {
      en: 'Adaeze collects things that people say at bus stops. She lives above a tailor’s shop, and most of her stories begin with the sound of the sewing machine.',
      fr: 'Adaeze collectionne ce que disent les gens aux arrêts d’autobus. Elle habite au-dessus d’un tailleur, et ses histoires commencent souvent par un bruit de machine à coudre.',
      es: 'Adaeze colecciona lo que dice la gente en las paradas de autobús. Vive encima de una sastrería, y casi todos sus cuentos empiezan con el ruido de la máquina de coser.',
      ar: 'تجمع أدايزي ما يقوله الناس عند مواقف الحافلات. تسكن فوق دكان خياط، ومعظم حكاياتها تبدأ بصوت ماكينة الخياطة.',
    },
  },
  {
    key: 'solene',
    name: 'Solène Kerbrat',
    username: 'solene_kerbrat',
    avatarSeed: 'solene-granit',
    bio: {
      en: 'Solène is a school librarian. She reads each of her stories aloud to a class first, and cuts every line at which somebody yawns.',
      fr: 'Solène est bibliothécaire dans une école. Elle lit d’abord chaque histoire à une classe et supprime toutes les lignes où quelqu’un bâille.',
      es: 'Solène es bibliotecaria en una escuela. Primero lee cada cuento en voz alta a una clase y tacha las líneas en que alguien bosteza.',
      ar: 'سولين أمينة مكتبة في مدرسة. تقرأ كل قصة على أحد الصفوف أولًا، ثم تحذف كل سطر تثاءب عنده أحد.',
    },
  },
  {
    key: 'tomas',
    name: 'Tomás Quiroga',
    username: 'tomas_quiroga',
    avatarSeed: 'tomas-pampa',
    bio: {
      en: 'Tomás was a railway man like his father. He writes on the backs of old timetables, and his characters are always about to arrive.',
      fr: 'Tomás fut cheminot, comme son père. Il écrit au dos de vieux horaires, et ses personnages sont toujours sur le point d’arriver.',
      es: 'Tomás fue ferroviario, como su padre. Escribe en el reverso de horarios viejos y sus personajes siempre están a punto de llegar.',
      ar: 'عمل توماس في السكك الحديدية مثل أبيه. يكتب على ظهر جداول القطارات القديمة، وأبطاله على وشك الوصول دائمًا.',
    },
  },
  {
    key: 'salma',
    name: 'Salma Bennouna',
    username: 'salma_bennouna',
    avatarSeed: 'salma-saffron',
    bio: {
      en: 'Salma heard her first stories on a roof, among drying laundry and sparrows. She writes in Arabic, and sometimes in French for her nephews.',
      fr: 'Salma a entendu ses premières histoires sur une terrasse, parmi le linge et les moineaux. Elle écrit en arabe, et parfois en français pour ses neveux.',
      es: 'Salma oyó sus primeros cuentos en una azotea, entre la ropa tendida y los gorriones. Escribe en árabe y, a veces, en francés para sus sobrinos.',
      ar: 'سمعت سلمى أولى حكاياتها على سطح البيت بين الغسيل والعصافير. تكتب بالعربية، وأحيانًا بالفرنسية لأبناء أخيها.',
    },
  },
]
