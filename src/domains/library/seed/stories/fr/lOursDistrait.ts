import type { SeedStory } from '../../types'

export const lOursDistrait: SeedStory = {
  key: 'ours-distrait',
  author: 'solene',
  language: 'fr',
  slug: 'la-bibliothecaire-et-l-ours-distrait',
  title: 'La bibliothécaire et l’ours distrait',
  summary:
    'Tous les automnes, un ours emprunte un livre et oublie de le rendre avant l’hiver. Madame Le Goff décide d’aller le chercher elle-même.',
  ageRange: '6_8',
  categories: ['animals', 'humour'],
  tags: ['ours', 'bibliothèque', 'hiver'],
  licence: 'cc_by_4',
  isPremium: false,
  mood: 'snow',
  state: 'published',
  text: `À la bibliothèque de Saint-Aubin, on peut garder un livre trois semaines. C’est écrit sur la porte, c’est écrit sur le comptoir, c’est même écrit sur le paillasson.

Cela n’empêchait pas l’ours d’oublier.

Il venait le dernier jour d’octobre, un peu avant la fermeture, en s’essuyant les pattes. Il choisissait longtemps. Il disait « merci, Madame Le Goff » d’une voix de contrebasse, et il s’en allait avec son livre sous le bras. Puis la neige tombait, et on ne le revoyait plus avant avril.

— Vous avez cent quarante-deux jours de retard, lui disait alors Madame Le Goff.

— Déjà ? répondait l’ours. Je me suis à peine allongé.

Et il était si sincèrement désolé, il retournait si piteusement ses poches pleines de glands, qu’elle finissait par tamponner sa carte sans rien dire.

Cette année-là, l’ours emprunta *Les Étoiles expliquées à tous*. C’était le seul exemplaire. Et le lendemain entra un petit garçon nommé Basile, avec un bonnet et un air décidé.

— Je voudrais un livre sur les étoiles, dit-il. Il y en aura qui tombent, dans dix jours. Ma maîtresse l’a dit. Je veux savoir lesquelles.

Madame Le Goff regarda l’étagère, où il y avait un trou. Elle regarda Basile. Elle prit son manteau.

— Ferme la porte derrière nous, dit-elle. Nous allons faire une réclamation.

La neige leur montait aux genoux. Madame Le Goff, qui n’avait jamais de sa vie dépassé la boulangerie, marchait devant avec la boîte à fiches sous le bras. Ils traversèrent le bois, suivirent des traces de lièvre qui n’allaient nulle part, et trouvèrent enfin, sous un chêne renversé, une porte faite de branches. Un carton y était accroché : *Je dors. Frappez très fort.*

Basile frappa très fort. Rien. Madame Le Goff frappa avec la boîte à fiches. Rien. Alors elle se pencha vers la fente et dit, de cette voix qui fait taire d’un coup vingt-six enfants un mercredi :

— **Bibliothèque !**

Quelque chose tomba. La porte s’ouvrit. L’ours se tenait là, en bonnet de nuit, une marque d’oreiller sur la joue.

— Je suis en retard ? demanda-t-il.

— Pas encore, dit Madame Le Goff, forcée de le reconnaître. Il vous reste dix-neuf jours. Mais il y a une réservation.

Ils entrèrent. Il faisait bon ; cela sentait la mousse et le miel. Au mur, l’ours avait punaisé des dessins : des points, des traits, des cercles. Le livre était ouvert sur l’oreiller, à la première page.

— Vous n’êtes pas très avancé, remarqua Basile.

L’ours baissa la tête.

— Je n’avance jamais, dit-il. Tous les ans, je me dis : cet hiver, je lis. Je me couche avec mon livre, je commence la première phrase… et c’est le printemps. J’en ai emprunté vingt et un. Je connais vingt et une premières phrases par cœur.

Personne ne rit. Madame Le Goff s’assit lentement sur une souche.

— Vous voulez dire, fit-elle, que vous n’avez *jamais* su comment ça finissait ?

— Jamais.

Pour une bibliothécaire, il n’existe rien de plus triste au monde. Elle ôta ses gants, mit ses lunettes et prit le livre.

— Poussez-vous un peu, dit-elle à l’ours. Basile, viens te mettre au chaud. Chapitre premier.

Elle lut. Quand l’ours commençait à piquer du nez, Basile lui demandait : « Et celle-là, sur votre dessin, c’est laquelle ? », et l’ours, réveillé par la question, cherchait avec sa griffe. Ils lurent ce jour-là, et le lendemain, et tous les jours jusqu’au dixième. Madame Le Goff accrocha sur la porte de la bibliothèque un écriteau qu’on n’y avait jamais vu : *Je lis. Revenez.*

Le dixième soir, ils sortirent tous les trois dans la clairière. Le ciel était noir et plein. La première étoile tomba, puis une autre, puis dix ensemble, et à chacune l’ours disait d’où elle venait, tout bas, sans se tromper une seule fois.

— Voilà, dit Madame Le Goff en refermant le livre. Fin.

— Fin, répéta l’ours. C’est donc ainsi que cela se dit.

Il bâilla, et l’on vit toutes ses dents. Il rendit le livre à Basile, neuf jours avant la date, pour la première fois de sa vie. Puis il alla se coucher.

On raconte à Saint-Aubin qu’il dormit cet hiver-là mieux que jamais. Sur sa porte, il avait retourné le carton. On pouvait y lire, en grosses lettres appliquées :

> *Je dors. J’ai fini.*`,
}
