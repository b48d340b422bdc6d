import type { SeedStory } from '../../types'

export const neufBoutons: SeedStory = {
  key: 'neuf-boutons',
  translationOf: 'nine-buttons',
  author: 'adaeze',
  language: 'fr',
  slug: 'neuf-boutons',
  title: 'Neuf boutons',
  summary:
    'Un manteau arrive chez le tailleur avec neuf boutons, tous différents. Ngozi veut les remplacer. La vieille dame à qui il appartient a une autre idée.',
  ageRange: '6_8',
  categories: ['family', 'feelings'],
  tags: ['couture', 'souvenirs', 'grands-mères'],
  licence: 'cc_by_4',
  isPremium: false,
  mood: 'lantern',
  state: 'published',
  text: `Le manteau était long, brun, et il arriva un lundi. Il lui fallait une nouvelle doublure. Papa l’accrocha près de la fenêtre, et Ngozi, qui faisait ses devoirs sous la table de coupe, leva les yeux et fronça les sourcils.

— Papa, les boutons ne vont pas du tout.

C’était vrai. Il y en avait neuf, et pas deux pareils. Il y en avait un en laiton avec une ancre, et un en bois, allongé comme un petit fuseau. Il y en avait un en verre, bleu comme un martin-pêcheur. Il y en avait un qui était, de toute évidence, une capsule de bouteille.

— C’est le manteau de Madame Eze, dit Papa à travers ses épingles. Elle a demandé une doublure. Elle n’a pas parlé des boutons.

Mais Ngozi avait son tiroir à elle, celui du bas, avec des boutons rangés par couleur. Il y en avait neuf bruns, bien comme il faut, tous frères. Elle pensa à la surprise de Madame Eze. Elle vit le manteau enfin présentable, et Papa qui disait : *Qui a fait cela ? Mon apprentie !*

Elle avait coupé le premier mauvais bouton, et tenait les ciseaux sous le deuxième, quand Madame Eze entra chercher ses lunettes.

Personne ne cria. C’eût été plus facile si quelqu’un avait crié. Madame Eze s’assit simplement sur la chaise des clients, comme si on lui avait décousu les genoux, et tendit la main. Ngozi y déposa le bouton. C’était la capsule.

— Je voulais que ce soit joli, dit Ngozi d’une toute petite voix.

— Je le vois bien, dit Madame Eze. Elle regarda la capsule un moment. As-tu une aiguille ? Alors viens la recoudre, et je te dirai qui c’est.

— *Qui* c’est ?

— C’est mon frère Chidi. À six ans, j’ai perdu le dernier bouton de mon manteau d’école, et j’avais peur de rentrer. Alors il a aplati celui-ci avec une pierre, et percé les trous avec un clou. Il avait huit ans. Il est ingénieur, à présent, il construit des ponts, et je suppose qu’il s’y prend de la même manière.

Ngozi cousait. Elle faisait de tout petits points.

— Et l’ancre ?

— Mon mari. Il était cuisinier sur un bateau. Il ne savait pas nager, mais il savait faire un gâteau dans la tempête.

— Et le bleu ?

— Il vient d’une robe pour danser. La robe s’est usée, puis les souliers, puis mes genoux. Le bleu est resté.

On monta ainsi le long du manteau. Le fuseau de bois venait d’un petit voisin, grand maintenant, qui écrivait à Noël. Le blanc venait d’une blouse de médecin, et Madame Eze n’en dit pas grand-chose, sinon que l’hiver avait été long et le médecin bon. Celui en forme de fleur venait d’une femme, dans un train, dont elle n’avait jamais su le nom.

— Elle a vu qu’il m’en manquait un, et elle a arraché celui de son propre col. J’ai dit : vous ne pouvez pas faire cela. Elle a dit : comme ça, vous penserez à moi. Et j’y pense. Cela fait quarante ans.

Arrivée en haut, Ngozi compta.

— Cela fait huit. Il y a une place où il n’y a que du fil.

Tout près du cou, là où l’on ne ferme son manteau que par grand froid, il y avait une touffe de fil brun et pas de bouton.

— C’était ma sœur, dit Madame Eze. Un bouton tout simple, qui n’avait l’air de rien. Il est tombé quelque part entre le marché et l’église. J’y suis retournée trois fois. Elle lissa le col. C’est pour cela que j’ai pensé à la doublure. J’ai froid, juste là.

La machine de Papa s’était tue. On aurait entendu réfléchir la bouilloire.

Ngozi se glissa sous la table et ouvrit le tiroir du bas. Elle ne prit aucun des neuf frères bruns. Elle chercha longtemps. Puis elle tâta l’ourlet de sa jupe bleue d’écolière, à l’endroit où, pour se porter bonheur, elle avait cousu le plus beau de tous : un petit vert, comme une lentille, trouvé le premier jour où elle avait eu le droit de se servir des grands ciseaux.

*Clic.*

— Tu ne peux pas faire cela, dit Madame Eze.

— Comme ça, vous penserez à moi, dit Ngozi.

Elle le cousit près du cou, à fil double, et fit plusieurs tours par-dessous pour qu’il tienne. Madame Eze mit le manteau. Elle ferma les neuf boutons, de la capsule à la lentille, et resta longtemps devant le miroir, bien qu’il n’y eût rien d’autre dans ce miroir qu’une vieille dame en manteau.

— Qui a fait cela ? demanda enfin Papa.

— Votre apprentie, dit Madame Eze.`,
}
