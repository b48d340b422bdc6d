import type { SeedStory } from '../../types'

export const leTailleurDeBrume: SeedStory = {
  key: 'tailleur-de-brume',
  author: 'solene',
  language: 'fr',
  slug: 'le-tailleur-de-brume',
  title: 'Le tailleur de brume',
  summary:
    'Au bord de l’étang vit un tailleur qui coud des manteaux dans la brume. Celui qui les porte disparaît. Une fille vient lui commander tout le contraire.',
  ageRange: '9_12',
  categories: ['fireside-tales', 'feelings'],
  tags: ['brume', 'couture', 'timidité'],
  licence: 'all_rights_reserved',
  isPremium: true,
  mood: 'woods',
  state: 'published',
  text: `Au bord de l’étang de Kerlaz vivait un tailleur qui travaillait avant le lever du jour.

Il sortait avec ses ciseaux d’argent, coupait la brume pendant qu’elle était fraîche et la cousait avec du fil d’araignée. Il en faisait des manteaux. Quiconque en portait un devenait invisible, ou presque : on le voyait si l’on savait déjà qu’il était là.

Les clients ne manquaient pas. Il vint un roi qui s’ennuyait aux cérémonies. Il vint des écoliers, la veille des compositions. Il vint une veuve qui ne supportait plus qu’on la plaignît. Le tailleur ne demandait pas d’argent. Il demandait une chose qu’ils n’auraient plus l’occasion de montrer : au roi, il prit sa révérence ; aux écoliers, leurs grimaces ; à la veuve, une robe rouge, qu’il suspendit dans son armoire et qu’il ne donna jamais à personne.

Un matin d’octobre, il trouva une fille assise sur son seuil. Il ne l’avait pas vue ; il s’était presque assis sur elle.

— Pardon, dit-elle. Cela arrive souvent.

Elle s’appelait Maëlle. Elle avait onze ans, quatre frères, et une voix qui s’arrêtait à mi-chemin. À table, on oubliait de la servir. À l’école, le maître avait écrit dans son carnet : *Absente*, un jour où elle était au premier rang.

— Je comprends, dit le tailleur. Tu veux un manteau, pour que ce soit au moins pour de bon.

— Non, dit Maëlle. Je voudrais l’envers.

— L’envers ?

— Un manteau pour qu’on me voie.

Le tailleur reposa ses ciseaux. En soixante ans de métier, personne ne lui avait demandé cela. Il aurait dû répondre que c’était impossible. Mais il était artisan, et c’est un mot que les artisans n’aiment pas dire avant d’avoir essayé.

Il essaya le soleil : cela brûlait l’aiguille. Il essaya le plumage d’un geai, et l’on vit fort bien les plumes, mais pas Maëlle. Il essaya un tissu couvert de grelots, et les gens se retournèrent, agacés, puis se détournèrent. Chaque matin, Maëlle venait pour l’essayage. Pour passer le temps, elle lui racontait ce qu’elle avait vu : car lorsque personne ne vous regarde, on regarde beaucoup. Elle savait pourquoi le facteur faisait un détour. Elle savait que l’instituteur chantait dans le puits. Elle savait qui avait réparé, la nuit, la barrière de la veuve, et ne s’en était jamais vanté.

D’abord, le tailleur écoutait d’une oreille. Puis il s’arrêta de coudre pour écouter. Puis, un matin, il s’aperçut qu’il avait préparé deux bols.

— Raconte encore la barrière, demanda-t-il.

Elle la raconta. Et tandis qu’elle racontait, ses mains s’animèrent, ses sourcils montèrent, sa voix passa le milieu du chemin et alla jusqu’au bout. Le tailleur la regardait. Il voyait la tache de rousseur sous l’œil gauche, la dent un peu de travers, la mèche qui se dressait d’indignation. Il se demanda comment il avait pu, un jour, manquer de s’asseoir dessus.

Alors il rangea son fil.

— Ton manteau est fini, dit-il.

Maëlle regarda autour d’elle. Il n’y avait rien sur la table.

— Il ne se porte pas, expliqua-t-il. Il se raconte. Je ne l’ai pas cousu, c’est toi ; moi, je n’ai fait que tenir l’autre bout. Le soir, à table, tu diras : « J’ai vu quelque chose. » Puis tu attendras. Ce sera long. Il faudra ne pas avoir peur du silence : c’est lui, le tissu.

Ce soir-là, chez Maëlle, on parlait fort et l’on se passait les pommes de terre par-dessus sa tête.

— J’ai vu quelque chose, dit-elle.

Personne n’entendit. Elle posa ses mains sur la nappe. Elle compta ses respirations ; à la septième, son plus jeune frère tourna la tête.

— Quoi ?

— L’instituteur, dit Maëlle, chante dans le puits.

Quatre fourchettes s’immobilisèrent. Et elle raconta. Elle fit la voix, elle fit l’écho, elle fit le seau. Son père rit si bien qu’il dut sortir de table. Quand elle se tut, sa mère la regardait comme on regarde quelqu’un qui rentre d’un long voyage, et lui remplit son assiette à ras bord.

Le lendemain, le tailleur trouva son seuil vide. Il en eut le cœur serré ; puis il entendit courir. Elle n’était pas seule, elle amenait ses frères.

— Je leur ai dit que vous vendiez des manteaux, fit-elle. Ils veulent savoir ce que ça coûte.

— Cela dépend, dit le tailleur. Qu’avez-vous envie qu’on ne voie plus ?

Les garçons se concertèrent.

— Rien, dirent-ils.

Le vieil homme sourit. Il ouvrit l’armoire, décrocha la robe rouge et la secoua dans le soleil qui montait.

— Dans ce cas, dit-il, aidez-moi. J’ai quelques affaires à rendre.`,
}
