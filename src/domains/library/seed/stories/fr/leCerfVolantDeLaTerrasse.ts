import type { SeedStory } from '../../types'

export const leCerfVolantDeLaTerrasse: SeedStory = {
  key: 'cerf-volant-de-la-terrasse',
  author: 'salma',
  language: 'fr',
  slug: 'le-cerf-volant-de-la-terrasse',
  title: 'Le cerf-volant de la terrasse',
  summary:
    'Idriss fabrique un cerf-volant, mais la seule terrasse assez haute est celle de Madame Zoubida, qui n’ouvre à personne depuis deux ans.',
  ageRange: '6_8',
  categories: ['friendship', 'feelings'],
  tags: ['cerf-volant', 'voisins', 'toits'],
  licence: 'cc_by_nc_4',
  isPremium: false,
  mood: 'wind',
  state: 'published',
  text: `Idriss avait fabriqué un cerf-volant avec deux roseaux, du papier bleu et la queue d’un vieux pyjama. Il ne manquait plus que du vent.

Dans la ruelle, il n’y en avait pas. Les maisons étaient trop serrées ; le vent passait au-dessus, sans descendre, comme un monsieur important. Sur la terrasse d’Idriss non plus : on y étendait le linge de onze personnes, et le cerf-volant finissait toujours dans une chemise.

— La bonne terrasse, c’est celle de Madame Zoubida, disait son cousin Hamza. La plus haute. De là-haut, tu toucherais la montagne.

Mais Madame Zoubida n’ouvrait plus. Son mari, le maître relieur, était mort deux ans plus tôt, et depuis ce jour la porte verte restait close. L’épicier laissait le panier devant. Le soir, on voyait une lampe, tout en haut, et c’était tout.

Idriss frappa quand même.

Une minute passa. Une petite fenêtre s’ouvrit dans la porte, pas plus grande qu’un livre.

— Qu’est-ce que c’est ?

— C’est pour votre vent, Madame, dit Idriss. Chez nous, il n’y en a pas.

Il y eut un silence. Peut-être qu’on lui avait déjà demandé du sel, de l’huile ou des nouvelles. Mais du vent, jamais.

— Je ne reçois pas, dit la voix, et la petite fenêtre se referma.

Idriss redescendit les trois marches. Puis il eut une idée. Il détacha un bout de la queue du cerf-volant, y écrivit quelque chose, remonta les marches et glissa le ruban sous la porte.

> *Il peut monter tout seul. Je n’ai pas besoin d’entrer. Si je vous donne le fil ?*

Le lendemain, la petite fenêtre était ouverte. Une main en sortit, ridée, avec une bague. Idriss y mit la bobine. Puis il passa le cerf-volant entre les barreaux de l’escalier, en le pliant un peu, et courut au milieu de la place.

Il attendit, le nez en l’air. Tout en haut, entre les antennes, quelque chose de bleu apparut. Cela tomba. Cela réapparut, tournoya, retomba.

— Pas si vite ! cria Idriss, les mains en porte-voix. Laissez-le demander !

— **Demander quoi ?** répondit une voix par-dessus les toits, très étonnée d’être si forte.

— Du fil ! Quand il tire, vous donnez ! Quand il ne tire plus, vous reprenez !

Le cerf-volant hésita, frémit… et monta. Il monta au-dessus du linge, au-dessus du minaret, au-dessus des cigognes, qui en furent vexées. Toute la place leva la tête. L’épicier sortit, son crayon à l’oreille. Et sur la plus haute terrasse, pour la première fois depuis deux ans, on vit Madame Zoubida, debout, le foulard de travers, qui donnait et reprenait, donnait et reprenait, avec les gestes exacts d’une femme qui avait tenu toute sa vie le fil des reliures.

Ce soir-là, il y eut sous la porte verte un carré de papier.

> *Il a demandé beaucoup. Je lui ai presque tout donné. Revenez demain. Z.*

Idriss revint. D’abord il resta en bas et cria les conseils. Puis il cria qu’il avait mal à la gorge, ce qui était vrai, et la porte s’ouvrit sur un escalier frais qui sentait la colle et le papier.

Partout, le long des marches, il y avait des livres sans couverture, empilés, qui attendaient le maître.

— Ils sont tous commencés, dit Madame Zoubida. Je ne savais pas comment les finir sans lui. Alors j’ai fermé.

Idriss regarda les livres, puis ses propres mains, qui avaient encore de la colle entre les doigts.

— Mon cerf-volant aussi, je l’ai recommencé quatre fois, dit-il. Hamza tenait les roseaux. À deux, c’est moins difficile, surtout pour le nœud.

Elle ne répondit pas. Mais la semaine suivante, quand le vent tomba, elle ne redescendit pas s’enfermer. Elle sortit l’aiguille courbe, le fil de lin, et montra à Idriss comment on tient un cahier pour que l’autre puisse coudre.

Aujourd’hui, la porte verte est ouverte tous les jours sauf le vendredi. Les gens viennent y faire réparer leurs livres. Ils attendent quelquefois un peu, à cause du vent : quand il se lève, il n’y a plus personne à l’atelier.

On les entend, là-haut, tous les deux.

— Il demande ! crie Idriss.

— Je donne ! crie Madame Zoubida.`,
}
