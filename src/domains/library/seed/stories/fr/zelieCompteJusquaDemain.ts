import type { SeedStory } from '../../types'

export const zelieCompteJusquaDemain: SeedStory = {
  key: 'zelie-compte',
  author: 'solene',
  language: 'fr',
  slug: 'zelie-compte-jusqu-a-demain',
  title: 'Zélie compte jusqu’à demain',
  summary: 'Demain, Zélie aura cinq ans. Mais demain ne vient pas, parce qu’elle n’arrive pas à dormir. Alors elle se met à compter la maison.',
  ageRange: 'under_6',
  categories: ['night-time', 'family'],
  tags: ['anniversaire', 'sommeil', 'compter'],
  licence: 'cc_by_4',
  isPremium: false,
  mood: 'night',
  state: 'published',
  text: `Demain, Zélie aura cinq ans.

Elle est dans son lit. Elle a les yeux fermés très fort. Elle les ouvre.

— Papa ! C’est demain ?

— Non, dit Papa. C’est encore aujourd’hui. Dors.

Zélie referme les yeux. Elle attend. Elle attend au moins toute une nuit. Elle rouvre les yeux.

— Papa ! Et maintenant ?

— Toujours aujourd’hui, dit Papa. Demain vient quand on dort. Si tu le guettes, il n’ose pas.

— Je n’arrive pas à dormir. Je suis trop grande, dedans.

Papa s’assied au bord du lit.

— Alors compte, dit-il. Tout bas. Compte les choses qui dorment déjà.

Papa s’en va. Il laisse la porte un peu ouverte, comme d’habitude, de la largeur d’un chat.

Zélie écoute la maison.

**Un**, c’est le chien. Il dort dans le couloir. Il court un peu dans son rêve : ses griffes font *tic, tic* sur le plancher. Il a attrapé ce qu’il voulait. Il soupire.

**Deux**, c’est le frigo. Il ronflait, il ne ronfle plus. Dedans, il y a le gâteau. Le gâteau dort dans le noir avec sa crème. Il ne sait pas encore qu’il aura des bougies.

**Trois**, ce sont les chaussures. Elles dorment à deux, toujours. Celle de gauche a encore un caillou. Elle rêve du parc.

**Quatre**, c’est la pluie. Elle est tombée tout le jour, elle est fatiguée. Elle dort dans la gouttière. De temps en temps une goutte se retourne : *plic*.

Et cinq ?

Zélie cherche. Il lui faut un cinq. Le cinq, c’est le plus important, puisque c’est demain.

La pendule ne dort pas : elle marche. La lune ne dort pas : elle regarde entre les rideaux. Maman ne dort pas : on entend ses pas, en bas, et un bruit de papier. *Frrrt*, fait le papier. Puis le ruban adhésif : *scritch*.

Zélie sait très bien ce que c’est. Elle met l’oreiller sur ses oreilles, pour que ce soit quand même une surprise.

Sous l’oreiller, il fait chaud. On entend autre chose. Cela fait *poum, poum*, doucement. C’est tout près.

— C’est qui ? demande Zélie.

*Poum, poum.*

C’est son cœur. Il était là depuis le début, et elle ne l’avait pas compté. Il a quatre ans, lui aussi, pour encore un tout petit peu. Il a couru toute la journée : à l’école, dans l’escalier, autour de la table. Il a couru même quand elle était assise. Maintenant, il marche.

*Poum… poum.*

— Tu dors, toi ? demande Zélie.

Il ne répond pas. Il marche lentement, comme Papa quand il la porte sur ses épaules et que la rue monte.

*Poum…… poum.*

Les mains de Zélie se sont ouvertes toutes seules. Ses pieds sont partis loin, au bout du lit. Elle voudrait dire « cinq ». Il faut qu’elle le dise, pour que ça compte.

— Ci…

La porte s’entrouvre un peu plus, de la largeur d’une maman. Quelqu’un remonte la couverture. Quelqu’un pose, au pied du lit, sans faire de bruit, un paquet qui a la forme exacte d’un tambour.

En bas, la pendule marche encore. Elle marche jusqu’à minuit. Elle prend son élan, et elle sonne douze fois, très doucement, en s’excusant.

Personne ne l’entend. Le chien dort, le gâteau dort, les chaussures dorment à deux. La pluie dort. Zélie dort.

Alors demain regarde par la fenêtre. Il voit que plus personne ne le guette. Il entre sur la pointe des pieds, il fait le tour de la chambre, il s’assied au bord du lit, là où il y a encore la place de Papa.

Et il attend, sans bouger, qu’elle ouvre les yeux.`,
}
