import type { SeedStory } from '../../types'

export const laDisputeDesDeuxCollines: SeedStory = {
  key: 'dispute-des-deux-collines',
  author: 'solene',
  language: 'fr',
  slug: 'la-dispute-des-deux-collines',
  title: 'La dispute des deux collines',
  summary:
    'Deux collines se disputent pour savoir laquelle est la plus haute. Une petite arpenteuse est appelée pour les mesurer, et trouve quelque chose entre elles.',
  ageRange: '9_12',
  categories: ['fireside-tales', 'nature'],
  tags: ['collines', 'mesures', 'rivière'],
  licence: 'cc_by_sa_4',
  isPremium: false,
  mood: 'hills',
  state: 'scheduled',
  text: `Autrefois, quand les collines parlaient encore, il y en avait deux qui ne parlaient que d’une chose.

— Je suis la plus haute, disait la colline du Levant.

— Tu es la plus haute *le matin*, répondait la colline du Couchant, parce que tu as le soleil derrière toi. Le soir, c’est moi.

Cela durait depuis si longtemps que les villages s’en étaient mêlés. Ceux du Levant bâtissaient des clochers pour gagner quelques mètres ; ceux du Couchant plantaient des peupliers. Entre les deux, au fond du vallon, personne n’habitait. On y jetait ce dont on ne voulait plus.

Un printemps, on en vint aux mains. Pour éviter pire, les deux maires s’accordèrent sur un point : on ferait venir quelqu’un qui mesurerait. Ils écrivirent à la ville, et la ville envoya son meilleur arpenteur. Mais celui-ci s’était foulé la cheville, et c’est sa fille qui descendit de la charrette, avec la chaîne, la lunette et le carnet. Elle s’appelait Odile. Elle avait douze ans.

— Une enfant ! dirent les maires, d’accord pour la deuxième fois de leur vie.

— Les collines ne demandent pas mon âge, dit Odile. Par laquelle dois-je commencer ?

Ils se fâchèrent aussitôt, et elle dut tirer à pile ou face.

Elle mesura pendant neuf jours. Elle monta au Levant, où on lui offrit du vin de cerise pour qu’elle arrondisse vers le haut. Elle monta au Couchant, où on lui offrit un cheval. Elle ne but pas le vin et rendit le cheval, après un tour.

Or, pour comparer deux hauteurs, il faut partir du même point, et le seul point commun aux deux collines était le fond du vallon. Odile y descendait donc chaque soir. Elle écartait les ronces, enjambait les roues cassées et les marmites percées. Le septième soir, elle s’assit pour vider son soulier, et s’aperçut qu’il était mouillé.

Elle creusa un peu, avec la main. L’eau vint, claire et froide.

Elle remonta le filet entre les vieilleries. Sous une porte brisée, contre la pente du Levant, sortait une source. Dix pas plus loin, contre la pente du Couchant, il y en avait une autre. Elles se rejoignaient à tâtons sous les ordures et, ne trouvant pas d’issue, s’enfonçaient dans la vase.

Odile n’inscrivit pas cela dans la colonne des hauteurs. Elle tourna la page et en commença une autre.

Le neuvième jour, les deux villages se rassemblèrent, chacun sur son versant. Les deux collines retenaient leur souffle ; on n’entendait plus une feuille.

— Eh bien ? crièrent les maires. Laquelle ?

— J’ai le chiffre, dit Odile. Mais c’est moi qui tiens le carnet, et je ne le lirai que lorsque j’aurai vérifié le point de départ. Il est encombré. Il faut le dégager.

Ils protestèrent. Puis, comme chacun était certain d’avoir gagné, ils descendirent. Ceux du Levant tirèrent les roues, ceux du Couchant les marmites. La porte brisée était si lourde qu’il fallut s’y mettre à vingt, et l’on ne put pas choisir lesquels. Quand elle bascula, l’eau fit un bruit, un tout petit bruit, comme quelqu’un qui s’éclaircit la gorge. Puis elle se mit à courir.

Elle courut entre les pieds des gens, elle prit à gauche, elle prit à droite, elle trouva la pente et descendit vers la plaine, qui l’attendait depuis des siècles. Les enfants couraient à côté. Une vieille femme du Levant ôta ses sabots et entra dedans ; une vieille femme du Couchant fit de même, et elles restèrent là, face à face, à se regarder les orteils.

— D’où vient-elle ? demanda quelqu’un.

— De vous, dit Odile. Quand il pleut au Levant, l’eau met cent jours à traverser la colline. Quand il pleut au Couchant, elle met cent jours aussi. Seules, elles se perdent. Il faut deux collines pour faire une rivière.

Les collines n’avaient jamais rien entendu de pareil. Elles se penchèrent, autant qu’une colline le peut, et pour la première fois elles regardèrent non plus l’horizon, mais le vallon.

Il y a aujourd’hui un village au bord de l’eau, avec un moulin et deux lavoirs. Il s’appelle Entre-Deux.

Et le chiffre ? Odile l’avait bien inscrit. Le soir, avant de remonter dans la charrette, elle donna la page aux deux maires. Ils la lurent ensemble à la lumière de la lanterne. Il y avait un écart, en effet : trois centimètres et demi.

— En faveur de qui ? demande-t-on toujours à cet endroit de l’histoire.

Les maires se regardèrent. Puis ils plièrent la feuille, en firent un bateau et le posèrent sur la rivière.`,
}
