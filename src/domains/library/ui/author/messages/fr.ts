import type en from './en'
import { sending } from './fr-sending'

const fr: typeof en = {
  authoring: {
    ...sending,
    list: {
      title: 'Mes œuvres', lead: 'Tout ce que vous écrivez ici, et où en est chaque texte.', home: 'Accueil', account: 'Compte',
      new: 'Commencer une œuvre', untitled: 'Sans titre', emptyTitle: 'Votre première œuvre commence ici',
      emptyText: 'Écrivez une histoire, composez un album ou apportez un livre en PDF. Personne ne le voit avant que vous l’envoyiez, et un éditeur le lit avec vous avant sa parution.',
      changed: 'Modifié {when}', open: 'Ouvrir « {title} »', read: 'Voir comme les lecteurs', unsent: 'Vous avez des changements que les lecteurs ne voient pas encore.',
      groups: { now: 'Vous attend', house: 'Chez les éditeurs', drafts: 'Brouillons', published: 'Parus', past: 'Refusés et retirés' },
    },
    moods: { sea: 'Mer', night: 'Nuit', woods: 'Forêt', hills: 'Collines', town: 'Ville', desert: 'Désert', garden: 'Jardin', wind: 'Vent', plain: 'Plaine', lantern: 'Lanterne', snow: 'Neige' },
    kinds: { text: 'Histoire en texte', picture_book: 'Album illustré', pdf: 'Livre en PDF', chapters: 'Livre à chapitres' },
    new: {
      title: 'Que voulez-vous créer ?', lead: 'Tout peut changer plus tard, sauf le genre.', kind: 'Genre', name: 'Titre', nameHint: 'Un titre provisoire suffit.', language: 'Langue du texte', begin: 'Commencer', missing: 'Donnez-lui un titre.',
      kinds: { text: 'Des mots, avec des images où vous voulez. Les histoires les plus longues et les plus courtes commencent ici.', picture_book: 'Des doubles pages, chacune avec une image et quelques lignes.', pdf: 'Un livre achevé en un fichier PDF, de 100 Mo et 600 pages au plus.' },
    },
    work: {
      parts: { write: 'Écrire', spreads: 'Doubles pages', pdf: 'PDF', details: 'Détails', pictures: 'Images', send: 'Envoyer' }, partsLabel: 'Parties de votre œuvre', preview: 'Aperçu', all: 'Toutes mes œuvres',
      locked: 'L’œuvre est chez les éditeurs, elle se repose donc. Pour la changer, reprenez-la d’abord.', lockedAction: 'Aller à « Envoyer »', chaptersElsewhere: 'Les chapitres de ce livre s’écrivent au bureau de la maison. Ici, vous voyez où il en est.',
      goneTitle: 'Cette œuvre n’est pas ici', gone: 'Elle a peut-être été supprimée, ou elle appartient à quelqu’un d’autre.',
    },
    save: {
      saved: 'Enregistré', saving: 'Enregistrement…', unsaved: 'Pas encore enregistré', offline: 'Pas de connexion. Vos mots sont gardés sur cet appareil et seront enregistrés dès son retour.', signed_out: 'Vous êtes déconnecté. Vos mots sont gardés sur cet appareil.', signIn: 'Se reconnecter',
      under_review: 'Les éditeurs lisent en ce moment, rien n’a donc été enregistré. Vos mots sont gardés sur cet appareil.', taken_back: 'Repris', refused: 'Non enregistré : {reason}', conflict: 'Enregistré ailleurs entre-temps',
      restored: 'Ce que vous aviez écrit la dernière fois n’était pas encore enregistré chez nous. Cet appareil l’avait gardé, le voici.', dismiss: 'Bien', label: 'État de l’enregistrement',
    },
    conflict: {
      title: 'Ceci a été changé ailleurs entre-temps', lead: 'Peut-être dans une autre fenêtre, ou par un éditeur. Rien n’est perdu : regardez les deux et choisissez.', mine: 'La vôtre, sur cet appareil', theirs: 'L’autre, enregistrée chez nous',
      keepMine: 'Garder la mienne', keepTheirs: 'Prendre l’autre', aside: 'Prendre l’autre et garder la mienne comme œuvre à part', asideTitle: '{title} (ma copie)', asideDone: 'Votre version est gardée comme œuvre à part.', asideOpen: 'L’ouvrir', empty: '(vide)', failed: 'Cela n’a pas marché. Rien n’a été changé ; réessayez.',
      spreads: '{count, plural, =0 {Aucune double page} one {# double page} other {# doubles pages}}',
    },
    editor: {
      text: 'Le texte', toolbar: 'Mettre le texte en forme', placeholder: 'Commencez ici…', keys: 'Contrôle B pour le gras, I pour l’italique, U pour souligner, K pour un lien. Contrôle Alt 0, 2, 3, 4 pour paragraphe et titres. Alt F10 mène à la barre d’outils.',
      kind: 'Genre de paragraphe', kinds: { paragraph: 'Paragraphe', h2: 'Titre', h3: 'Petit titre', h4: 'Plus petit titre', quote: 'Citation', bullet: 'Liste à puces', number: 'Liste numérotée', other: 'Autre' },
      formats: { bold: 'Gras', italic: 'Italique', underline: 'Souligné', strikethrough: 'Barré', superscript: 'Exposant', subscript: 'Indice', code: 'Code' },
      indent: 'Un niveau vers l’intérieur', outdent: 'Un niveau vers l’extérieur', link: 'Lien', linkHelp: 'Où ces mots doivent-ils mener ?', linkAddress: 'Adresse', linkRefused: 'Entrez une adresse comme https://example.org.', linkSet: 'Poser le lien', linkRemove: 'Retirer le lien',
      picture: 'Image', rule: 'Filet entre deux parties', language: 'Langue de ce paragraphe', workLanguage: 'Comme l’œuvre ({language})', undo: 'Annuler', redo: 'Rétablir',
      kept: 'Cette partie reste telle quelle', keptTable: 'Tableau : il reste tel quel', keptInline: 'gardé', keptRemove: 'Retirer',
      words: '{count, plural, one {# mot} other {# mots}}', minutes: 'environ {minutes, plural, one {# minute} other {# minutes}} de lecture', level: 'se lit comme : {level}',
      levels: { first_words: 'premiers mots', first_sentences: 'premières phrases', growing: 'lecteur en progrès', fluent: 'lecture courante', advanced: 'lecture avancée' }, loading: 'L’éditeur se prépare',
    },
    picture: {
      file: 'Image', fileHint: 'JPEG, PNG, WebP, AVIF ou GIF, 100 Mo au plus.', chooseFirst: 'Choisissez d’abord une image.', alt: 'Ce que l’on voit', altHint: 'Pour qui ne peut pas la voir : une ou deux phrases.', altMissing: 'Dites ce que l’on voit sur cette image.', caption: 'Ligne sous l’image', uploading: 'Envoi de l’image', add: 'Ajouter l’image', remove: 'Retirer l’image', replace: 'Une autre image', choose: 'Choisir une image',
    },
    spreads: {
      lead: 'Chaque double page porte une image et quelques lignes. Changez leur ordre avec les flèches.', number: 'Double page {number}', add: 'Ajouter une double page', text: 'Lignes', textHint: 'Quelques phrases courtes se lisent le mieux.', side: 'L’image se place', sides: { start: 'd’abord, puis les lignes', end: 'après les lignes', full: 'sur les deux pages' },
      up: 'Avancer la double page {number}', down: 'Reculer la double page {number}', moved: 'La double page est maintenant la {number} sur {total}', remove: 'Retirer la double page {number}', removed: 'La double page {number} a été retirée.', emptyTitle: 'La première double page', emptyText: 'Ajoutez-en une, choisissez son image et écrivez ses lignes. L’aperçu montre comment elle s’ouvre.', edit: 'Modifier', show: 'Comme elle s’ouvre',
    },
    pdf: {
      lead: 'Un PDF avec toutes les pages. Nous en tirons des images des pages, de petites pour la vue d’ensemble, les mots pour la recherche et les lecteurs d’écran, et une couverture de la première page si vous n’en apportez pas.', limit: '100 Mo et 600 pages au plus, sans mot de passe.', file: 'Fichier PDF', fileMissing: 'Choisissez un fichier PDF.', tooLarge: 'Ce fichier fait {size} Mo ; 100 Mo est le plus.', notPdf: 'Ce fichier n’est pas un PDF.',
      declare: 'Avant de l’apporter', copyright: 'J’ai les droits sur ce livre, ou l’accord écrit de qui les a.', portrait: 'Toutes les personnes reconnaissables sur ses images sont d’accord, pour les enfants leurs parents.', original: 'C’est une œuvre originale, non la copie d’une œuvre parue ailleurs.', declareMissing: 'Confirmez les trois points.', upload: 'L’apporter', uploading: 'Envoi du PDF', stop: 'Arrêter', replace: 'Remplacer le PDF',
      waiting: 'Le PDF attend d’être lu.', reading: 'Lecture de la page {page} sur {total}', readingLabel: 'Lecture du PDF', done: '{count, plural, one {# page lue.} other {# pages lues.}}', failed: 'Le PDF n’a pas pu être lu', again: 'Le relire', pages: 'Les premières pages', leave: 'Vous pouvez quitter cette page, le travail continue.', layout: 'Montré aux lecteurs en', layouts: { single: 'pages simples', spread: 'doubles pages' },
    },
    details: {
      title: 'Titre', subtitle: 'Sous-titre', summary: 'Résumé', summaryHint: 'Deux ou trois phrases qui donnent envie de lire.', author: 'Auteur, tel que les lecteurs le voient', shelf: 'Sa place', categories: 'Rayons', categoriesHint: 'Choisissez-en un à trois.', tags: 'Mots-clés', tagsHint: 'Des mots séparés par des virgules.', language: 'Langue', age: 'Pour les lecteurs', level: 'Niveau de lecture', choose: 'Choisissez',
      rights: 'Droits', licence: 'Licence', licenceText: 'Ce qu’on peut en faire', agreement: 'Notre accord', agreementVersion: 'Version {version}', agreedOn: 'Vous avez accepté la version {version} le {date}.', agreedNew: 'L’accord a changé depuis. On vous le demandera à l’envoi.', notAgreed: 'On vous demandera votre accord à l’envoi.', agreementNone: 'La maison n’a pas encore publié son accord.',
      cover: 'Couverture', coverLead: 'Sans image de vous, celle-ci est dessinée d’après le titre et l’ambiance.', coverOwn: 'Prendre mon image', coverAlt: 'Ce que l’on voit sur la couverture', coverRemove: 'Prendre le dessin', mood: 'Ambiance du dessin', moodAuto: 'Comme elle vient',
    },
    illustrations: {
      title: 'Illustrations', lead: 'Des images dessinées pour cette œuvre, avec le nom de qui les a faites. Elles sont regardées avant de servir.', emptyTitle: 'Pas encore d’illustrations', emptyText: 'Les images dans le texte s’ajoutent dans le texte. Ici se trouvent celles qui appartiennent à l’œuvre entière.', add: 'Ajouter une illustration', name: 'Titre', artist: 'Dessin :', states: { draft: 'Brouillon', submitted: 'En examen', approved: 'Acceptée', published: 'Utilisée', rejected: 'Refusée' }, send: 'L’envoyer', remove: 'Retirer', removed: 'L’illustration a été retirée.', licence: 'Licence', nameMissing: 'Donnez-lui un titre.', failed: 'Cela n’a pas marché. Réessayez.',
    },
    preview: { title: 'Aperçu', lead: 'Comme un lecteur le verra. Vous et les éditeurs seuls pouvez ouvrir cette page.', back: 'Retour au travail', widths: 'Largeur', phone: 'Téléphone', tablet: 'Tablette', desktop: 'Ordinateur', frame: 'L’œuvre comme un lecteur la voit', by: 'de {name}', empty: 'Il n’y a encore rien à voir.', spread: 'Double page {number}' },
  },
}

export default fr
