import type en from './en'

const fr: typeof en = {
  bell: {
    label: '{count, plural, =0 {Notifications, rien de nouveau} one {Notifications, une nouvelle} other {Notifications, # nouvelles}}',
    title: 'Notifications',
    news: '{count, plural, one {Une nouvelle notification} other {# nouvelles notifications}}',
    empty: 'Rien encore. Ce qui vous concerne s’affichera ici.',
    markAll: 'Tout marquer comme lu',
    all: 'Toutes les notifications',
    unread: 'Nouveau',
    failed: 'Impossible de charger ceci. Réessayez dans un instant.',
  },
  messaging: {
    title: 'Notifications',
    lead: 'Ce qui s’est passé et vous concerne. Le plus récent d’abord.',
    emptyTitle: 'Rien encore',
    emptyText: 'Quand quelque chose arrivera à vos textes, à votre famille ou à votre compte, ce sera ici.',
    choose: 'Choisir ce qui vous parvient',
    markAll: 'Tout marquer comme lu',
    marked: 'Tout est marqué comme lu.',
    unread: 'Nouveau',
    open: 'Ouvrir',
    kinds: {
      submission_submitted: 'Un texte a été remis',
      submission_changes_requested: 'Des changements à un de mes textes sont demandés',
      submission_approved: 'Un de mes textes est accepté',
      submission_rejected: 'Un de mes textes est refusé',
      submission_published: 'Un de mes textes est publié',
      submission_withdrawn: 'Un texte a été retiré',
      submission_claimed: 'Quelqu’un lit mon texte',
      note_added: 'Quelqu’un a écrit une note sur mon texte',
      schedule_failed: 'Une publication prévue a échoué',
      import_finished: 'Une importation est terminée',
      guardian_confirmed: 'Un responsable et un enfant sont reliés',
      guardian_revoked: 'Un responsable et un enfant ne sont plus reliés',
      consent_granted: 'J’ai donné un accord pour mon enfant',
      consent_revoked: 'Un accord a été retiré',
      consent_expiring: 'Un accord arrive bientôt à terme',
    },
  },
}

export default fr
