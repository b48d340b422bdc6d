import type { SeedStory } from '../../types'

export const leJardinSousLEscalier: SeedStory = {
  key: 'jardin-sous-l-escalier',
  author: 'solene',
  language: 'fr',
  slug: 'le-jardin-sous-l-escalier',
  title: 'Le jardin sous l’escalier',
  summary:
    'Sous l’escalier de l’école, là où il ne pousse rien, Malik découvre une tache verte grande comme une pièce de monnaie. Il décide de la protéger.',
  ageRange: '9_12',
  categories: ['science', 'nature'],
  tags: ['mousse', 'loupe', 'école'],
  licence: 'cc_by_4',
  isPremium: false,
  mood: 'garden',
  state: 'changes_requested',
  decision: {
    reasonCode: 'quality',
    text: 'Une très belle histoire, que nous aimerions publier. Deux demandes : au milieu, on passe de novembre à mars sans que le lecteur le remarque, il faudrait une phrase ; et précisez, s’il vous plaît, que Malik ne met jamais la mousse en bouche, car de jeunes lecteurs voudront faire comme lui.',
  },
  text: `L’escalier de derrière, à l’école des Acacias, était l’endroit où l’on allait quand on ne savait pas où aller.

Malik y allait beaucoup. Il était arrivé en octobre, quand toutes les équipes de foot étaient déjà faites. Sous l’escalier, il y avait un mur humide, une gouttière qui fuyait et personne.

C’est en regardant goutter la gouttière qu’il la vit : une tache verte, sur la pierre, pas plus grande qu’une pièce de deux euros.

Il approcha le nez. Ce n’était pas une tache. C’était un paysage. Il y avait des sapins hauts comme une tête d’épingle, des creux, des clairières, et au bout de tiges fines comme des cheveux, de petites lanternes brunes.

— Qu’est-ce que tu fabriques ? demanda Monsieur Ferrand, le gardien, qui passait avec son seau.

— Je regarde la forêt, dit Malik.

Monsieur Ferrand posa le seau. Il ne rit pas. Il fouilla dans sa blouse et en sortit la loupe avec laquelle il lisait les étiquettes.

— C’est de la mousse, dit-il après un long moment. Je l’ai enlevée du mur tous les ans à la brosse. Je n’avais jamais regardé dedans.

Le lendemain, Malik apporta un cahier. Il traça au crayon, sur la pierre, le bord exact de la forêt, et il écrivit la date. Il voulait savoir si elle marchait. Il nota l’eau : tant de gouttes à la minute. Il nota la lumière. Quand il ne plut pas pendant huit jours, la forêt se recroquevilla, devint grise, et il crut qu’elle était morte. Il versa dessus un bouchon d’eau. Il n’eut pas le temps de compter jusqu’à trente : elle se déplia, verte, comme si elle n’avait fait que cligner des yeux.

— Elle savait attendre, dit-il à Monsieur Ferrand. On n’a pas de racines à soi, alors on attend la pluie.

— Qui ça, *on* ? demanda Monsieur Ferrand.

Malik ne répondit pas.

La tache dépassa le trait de crayon. Il en traça un deuxième. Un jour, sous la loupe, il vit quelque chose qui marchait : un ours, un ours à huit pattes, transparent, gros comme un grain de rien, qui se promenait entre les sapins. Il le dessina de son mieux.

C’est à ce moment-là qu’une ombre tomba sur son cahier.

— C’est quoi, ce monstre ? demanda une fille. Elle s’appelait Jeanne. Elle était gardienne de but, et elle avait un genou en sang.

— Un tardigrade. Il peut geler, il peut sécher, il peut même aller dans l’espace. Après, il repart.

— Fais voir.

Il lui donna la loupe. Elle regarda si longtemps que la cloche sonna sans qu’elle l’entende. Le lendemain, elle revint, avec Tom et les deux Inès. Le surlendemain, il fallut faire une file.

Puis un lundi, sur la porte, on afficha un avis. *Travaux. L’escalier de derrière sera repeint et la gouttière réparée.*

— Sans la fuite, elle va sécher, dit Malik. Il avait la gorge serrée. Et ils vont la gratter.

— Elle sait attendre, dit Jeanne.

— Pas dix ans.

Ils allèrent voir la directrice, tous ensemble, avec le cahier. Malik parla. Il n’avait jamais parlé devant autant de monde. Il montra les traits, les dates, les gouttes ; il montra les lanternes brunes et l’ours à huit pattes. La directrice tourna les pages une à une. À la dernière, il y avait un plan de l’école, et sur le plan, en vert, un petit rond.

— Tu as mesuré tout cela tout seul ? demanda-t-elle.

— Au début, dit Malik.

Les peintres vinrent le mercredi. Ils repeignirent l’escalier en bleu. Ils réparèrent la gouttière, presque : Monsieur Ferrand leur expliqua, l’air très sérieux, qu’il y fallait un trou, un seul, d’un millimètre et demi, à cet endroit précis, et que c’était scientifique. Sur le mur, ils laissèrent un carré de vieille pierre. Autour, Jeanne peignit un cadre doré, comme dans les musées.

La forêt est grande comme deux mains, maintenant. Chaque année, le premier jour de la rentrée, les anciens y conduisent les nouveaux, surtout ceux qui sont arrivés en retard, quand toutes les équipes sont déjà faites. On leur prête la loupe. On leur dit :

— Approche. Encore. Tu vois ?

Et l’on attend qu’ils voient.`,
}
