import type { HouseTexts } from '../types'

export const fr: HouseTexts = {
  tagline: 'Des histoires pour enfants, en plusieurs langues',
  description: 'Une bibliothèque d’histoires et d’albums pour enfants, écrits et traduits par des gens du monde entier, à lire librement.',
  home: {
    headline: 'Que lisons-nous aujourd’hui ?', intro: 'Des histoires et des albums en plusieurs langues, envoyés par leurs auteurs et lus par une personne avant de paraître.',
    newest: 'Nouveau sur l’étagère', featured: 'Choisi par nos éditeurs', young: 'Pour les plus petits', continueReading: 'Reprendre la lecture',
  },
  header: { browse: 'Parcourir', write: 'Écrire avec nous', about: 'À propos' },
  footer: { read: 'Lire', house: 'La maison', legal: 'Règles et droits' },
  agreement: `En nous envoyant une œuvre, vous confirmez trois choses :

- Le texte et les images sont à vous, ou vous avez le droit de les donner sous la licence que vous choisissez.
- Ils ne racontent la vie privée de personne, et chaque personne photographiée a accepté d’être vue.
- Nous pouvons montrer l’œuvre sur ce site sous cette licence, dans toutes les langues où elle sera traduite.

L’œuvre reste à vous. Vous pouvez la retirer avant sa publication ; ensuite, la licence donnée aux lecteurs continue.`,
  pages: {
    about: {
      title: 'À propos d’Inkwell', summary: 'Qui nous sommes et comment une histoire arrive ici.',
      body: `Inkwell est une maison d’édition avec une école dedans. Des auteurs nous envoient des histoires et des albums, une personne lit chacun d’eux, et ce qui est publié peut être lu par tout le monde, dans toutes les langues que les traducteurs lui donnent.

## Comment une histoire arrive ici

Un auteur l’écrit sur ce site ou l’apporte. Un modérateur la lit, demande des changements là où ils aident, et décide. Un éditeur fixe le jour. Chaque étape est notée, et l’auteur voit à tout moment où en est son œuvre.

## Ce à quoi nous tenons

- La lecture est libre partout où l’auteur le permet ; ce qui ne l’est pas dit pourquoi et comment l’ouvrir.
- Pas de publicité, pas de pistage, pas de classement d’enfants.
- Chaque page fonctionne au clavier, avec un lecteur d’écran et sur un vieux téléphone.

La plateforme elle-même est un logiciel libre : une école, une bibliothèque ou un cercle d’amis peut faire vivre la sienne.`,
    },
    help: {
      title: 'Aide', summary: 'Réponses courtes aux questions des lecteurs, des auteurs et des parents.',
      body: `## Lire

**Faut-il un compte ?** Non. Avec un compte, votre place dans un livre est gardée sur tous vos appareils, et vous avez des signets et des listes.

**Peut-on changer les lettres ?** Oui. Dans la page de lecture, ouvrez *Texte* et choisissez la police, la taille, l’espacement et les couleurs. Il y a une police pour les lecteurs dyslexiques.

**Pourquoi une histoire est-elle fermée ?** Certaines œuvres sont réservées aux acheteurs, aux abonnés ou à une classe. La page le dit et montre le début.

## Écrire

**Comment envoyer une histoire ?** Connectez-vous, choisissez *Écrire* et continuez jusqu’à ce que la liste de ce qui manque soit vide. Puis *Envoyer*.

**Combien de temps faut-il ?** La page de votre œuvre montre la date à laquelle vous aurez une réponse.

**Et si je ferme la fenêtre ?** Votre texte est enregistré pendant que vous écrivez, même sans réseau.

## Les enfants

**Quel âge faut-il avoir ?** Chaque enfant peut lire. Pour publier, montrer un nom ou utiliser des programmes d’aide, il faut l’accord d’un parent ou d’un responsable, donné sous *Famille* et révocable à tout moment.

## Se connecter

**J’ai oublié mon mot de passe.** Choisissez *Mot de passe oublié ?* sur la page de connexion. Si le message n’arrive pas, regardez dans les indésirables et vérifiez l’adresse.

Autre chose ? [Écrivez-nous](/contact).`,
    },
    write: {
      title: 'Écrire avec nous', summary: 'Ce que nous cherchons, ce que devient votre texte, et ce qui reste à vous.',
      body: `Nous publions des histoires pour les enfants de trois à seize ans : une page ou un livre entier, avec ou sans images, dans chacune de nos langues.

## Ce que nous cherchons

- Une histoire à vous, avec quelqu’un que l’on a envie de suivre.
- Des mots qu’un enfant de l’âge choisi peut lire ou écouter.
- Des images avec une description, pour les enfants qui ne les voient pas.

## Ce qu’elle devient

Une personne la lit, d’habitude en une semaine. Vous avez une réponse dans tous les cas, avec les raisons. Si nous demandons des changements, les remarques se trouvent aux paragraphes mêmes. Rien n’est changé dans votre dos : nous publions exactement la version acceptée.

## Ce qui reste à vous

Tout. Vous choisissez la licence sous laquelle les lecteurs reçoivent votre œuvre, et vous pouvez emporter votre texte à tout moment.

[Commencer une histoire](/account/works/new)`,
    },
    privacy: {
      title: 'Vie privée', summary: 'Ce que nous gardons, pourquoi, combien de temps, et ce que vous pouvez faire.',
      body: `## Ce que nous gardons

- **Sans compte :** rien sur vous. Aucun cookie de publicité ni de pistage. Deux petits cookies retiennent votre langue et vos couleurs si vous les choisissez.
- **Avec un compte :** votre nom, votre adresse, votre date de naissance (pour savoir si un responsable doit donner son accord), vos réglages, votre place dans les livres et ce que vous écrivez.
- **Pour la sécurité :** quand et d’où vous vous êtes connecté, et les essais manqués, pendant un an.

## Les enfants

Nous demandons une date de naissance, jamais plus que nécessaire. En dessous de l’âge du consentement numérique de votre pays, publier, montrer un nom, des photos ou utiliser des programmes d’aide reste fermé jusqu’à ce qu’un parent ou responsable accepte chacun de ces points. Les responsables voient ce qui est permis et peuvent y mettre fin à tout moment.

## Qui les reçoit

Personne ne les achète ni ne les emprunte. L’exploitant de ce site et les services qui le font fonctionner (serveur, courrier) les traitent pour nous.

## Vos droits

Vous pouvez voir, corriger, emporter et effacer ce que nous gardons de vous. Après la suppression d’un compte, il reste trente jours pour changer d’avis ; ensuite les champs personnels sont effacés, et ce que la loi nous oblige à garder reste sans votre nom.

Des questions ? [Écrivez-nous](/contact). Vous pouvez aussi vous plaindre auprès de l’autorité de protection des données de votre pays.`,
    },
    terms: {
      title: 'Conditions d’utilisation', summary: 'Ce que nous demandons à chacun.',
      body: `## Utiliser le site

Vous pouvez lire tout ce qui est ouvert et utiliser chaque œuvre selon sa licence. Ne copiez pas la collection par machine d’une façon qui ralentit les autres ; il existe une interface pour les programmes.

## Votre compte

Gardez votre mot de passe pour vous. Vous répondez de ce qui est fait avec votre compte. Les enfants ont un compte avec l’accord d’un responsable ou par leur école.

## Ce que vous publiez

Cela doit être à vous, permis par la loi et adapté à l’âge choisi. Pas de haine, pas de publicité, rien de la vie privée d’autrui, rien qui soit fait pour effrayer des enfants ou les attirer ailleurs. Une personne décide de chaque texte et donne une raison ; vous pouvez demander un second avis.

## Quand nous agissons

Nous pouvons refuser ou retirer une œuvre et suspendre un compte qui nuit à d’autres, en disant pourquoi. Le texte reste à vous et peut être emporté.

## Notre promesse et ses limites

Nous faisons vivre ce site avec soin. Nous ne pouvons promettre qu’il soit toujours là, et nous ne répondons de dommages que dans la mesure où la loi du pays de l’exploitant nous y oblige.`,
    },
    accessibility: {
      title: 'Accessibilité', summary: 'Ce qui fonctionne, ce qui manque encore, et comment nous le dire.',
      body: `Nous voulons que chacun puisse lire ici. Nous suivons les règles WCAG 2.2, niveau AA.

## Ce qui fonctionne

- Chaque page et la lecture s’utilisent au clavier seul ; dans la lecture, la touche *?* montre les raccourcis.
- Titres, listes, formulaires et messages sont nommés pour les lecteurs d’écran ; chaque image d’une histoire a une description.
- Les lettres peuvent être plus grandes, plus espacées, d’une autre forme ; il y a des couleurs claires, sépia, sombres et très contrastées.
- Les pages fonctionnent à 200 %, sur un écran étroit, sans script quand elles ne font que montrer, et de droite à gauche.

## Ce qui manque encore

- Les livres en PDF sont montrés comme des images de pages. Quand le fichier a du texte, il se trouve sous l’image et peut être lu à voix haute ; les livres numérisés n’en ont pas.
- Quelques œuvres anciennes manquent de bonnes descriptions. Nous les ajoutons peu à peu.

## Dites-le-nous

Si quelque chose vous empêche de lire, [écrivez-nous](/contact). Nous répondons en une semaine.`,
    },
    contact: {
      title: 'Contact', summary: 'Comment joindre une personne.',
      body: `Une personne lit ce que vous envoyez, les jours ouvrés, et répond en une semaine.

- Pour une histoire, un de vos textes ou une décision : utilisez *Répondre* sur la page de l’œuvre, pour que tout reste au même endroit.
- Pour votre compte, la vie privée ou le compte d’un enfant : écrivez à l’adresse ci-dessous depuis l’adresse du compte.
- Quelque chose fait du mal à quelqu’un ? Mettez « urgent » à la première ligne.

L’adresse postale et l’adresse de courriel de l’exploitant se trouvent dans les réglages du site et au bas de chaque page.`,
    },
  },
}
