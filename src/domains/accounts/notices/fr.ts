import type { Purpose } from '../services/consents/purposes'
import type { NoticeText } from './types'

export const notices: Record<Purpose, NoticeText> = {
  account: {
    title: 'Un compte',
    question: 'Mon enfant peut avoir un compte ici.',
    facts: [
      'Nous conservons le nom que vous saisissez, un nom d’utilisateur, la date de naissance, le pays et un mot de passe que personne ne peut lire. Nous ne demandons ni adresse e-mail ni numéro de téléphone de votre enfant.',
      'Avec le compte, nous conservons ce que votre enfant lit, où il en est, ses signets et ses listes, pour que la lecture reprenne là où elle s’est arrêtée. Personne d’autre ne le voit que vous, votre enfant et notre équipe lorsqu’elle doit aider.',
      'Nous n’affichons aucune publicité, ne vendons rien sur votre enfant et n’établissons aucun profil pour autrui.',
      'Votre consentement vaut un an. Vous pouvez le retirer à tout moment sur cette page ; le compte est alors mis en repos et vous pouvez nous demander de l’effacer.',
    ],
    without: 'Sans compte, votre enfant peut lire tout ce qui est gratuit, sans être reconnu.',
  },
  class_work: {
    title: 'Travail en classe',
    question: 'Mon enfant peut rejoindre une classe et y rendre des travaux.',
    facts: [
      'Dans une classe, votre enfant voit les travaux donnés par son enseignant, y répond et reçoit des notes et des commentaires.',
      'L’enseignant voit les réponses, les notes et l’avancement de la lecture. Les autres enfants ne voient que ce que l’enseignant ouvre à la classe, sous le prénom.',
      'Les travaux sont conservés pendant la durée de la classe et un an de plus, puis effacés.',
    ],
    without: 'Votre enfant peut lire ce qui est gratuit, mais ne peut pas faire partie d’une classe ici.',
  },
  posting: {
    title: 'Écrire pour les autres',
    question: 'Mon enfant peut écrire des histoires, des réponses et des commentaires que d’autres peuvent lire.',
    facts: [
      'Avant que quiconque voie un texte de votre enfant, une personne de notre équipe le lit et en retire ce qui dirait qui est votre enfant ou où il se trouve.',
      'Un texte publié porte un nom de plume, sauf si vous acceptez aussi le nom public.',
      'Aucun inconnu ne peut écrire en privé à votre enfant.',
      'Vous pouvez faire retirer chaque texte à tout moment. Ce que d’autres ont lu ou copié auparavant ne peut pas être repris.',
    ],
    without: 'Votre enfant lit ici, mais n’écrit pas.',
  },
  ai: {
    title: 'Intelligence artificielle',
    question: 'Mon enfant peut utiliser les aides fondées sur l’intelligence artificielle.',
    facts: [
      'L’aide répond aux questions sur ce que votre enfant lit et apprend ici. Ce que votre enfant écrit est envoyé, sans son nom, au prestataire nommé dans notre notice de confidentialité.',
      'Les conversations ne servent à entraîner aucun modèle. Elles sont conservées 30 jours et vous pouvez toutes les lire.',
      'Une aide peut se tromper. Elle le dit, et elle confie les inquiétudes et les dangers à une personne.',
    ],
    without: 'Les aides ne sont pas montrées à votre enfant. Tout le reste fonctionne de la même façon.',
  },
  photo: {
    title: 'Photos et enregistrements',
    question: 'Mon enfant peut déposer des photos et des enregistrements de lui-même.',
    facts: [
      'Une image ou une voix dit beaucoup d’une personne. Notre équipe regarde chacune avant qu’elle soit montrée.',
      'Nous retirons du fichier le lieu et l’appareil, et ne reconnaissons ni visages ni voix.',
      'Les images apparaissent là où votre enfant les place : sur sa page, dans sa classe ou avec son histoire. Vous pouvez faire retirer chacune à tout moment.',
    ],
    without: 'Votre enfant choisit un portrait dessiné, et ses dessins peuvent toujours accompagner ses histoires.',
  },
  public_name: {
    title: 'Un nom public',
    question: 'Mon enfant peut avoir une page publique et paraître sous son propre nom.',
    facts: [
      'La page montre le nom que vous choisissez avec votre enfant, les textes publiés et, si vous le souhaitez, quelques mots sur lui. Elle ne montre ni âge, ni école, ni lieu.',
      'Tout le monde peut voir la page, les moteurs de recherche aussi.',
      'Si vous retirez votre consentement, la page est masquée aussitôt et les textes continuent sous un nom de plume.',
    ],
    without: 'Votre enfant n’a pas de page publique. Ses textes publiés portent un nom de plume.',
  },
}
