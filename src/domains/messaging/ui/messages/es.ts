import type en from './en'

const es: typeof en = {
  bell: {
    label: '{count, plural, =0 {Avisos, nada nuevo} one {Avisos, uno nuevo} other {Avisos, # nuevos}}',
    title: 'Avisos',
    news: '{count, plural, one {Un aviso nuevo} other {# avisos nuevos}}',
    empty: 'Nada todavía. Lo que te toque estará aquí.',
    markAll: 'Marcar todo como leído',
    all: 'Todos los avisos',
    unread: 'Nuevo',
    failed: 'No se ha podido cargar. Inténtalo de nuevo en un momento.',
  },
  messaging: {
    title: 'Avisos',
    lead: 'Lo que ha pasado y te toca. Lo más nuevo primero.',
    emptyTitle: 'Nada todavía',
    emptyText: 'Cuando pase algo con tus textos, tu familia o tu cuenta, estará aquí.',
    choose: 'Elegir qué te llega',
    markAll: 'Marcar todo como leído',
    marked: 'Todo está marcado como leído.',
    unread: 'Nuevo',
    open: 'Abrir',
    kinds: {
      submission_submitted: 'Se entregó un texto',
      submission_changes_requested: 'Se piden cambios en un texto mío',
      submission_approved: 'Un texto mío está aprobado',
      submission_rejected: 'Un texto mío fue rechazado',
      submission_published: 'Un texto mío está publicado',
      submission_withdrawn: 'Se retiró un texto',
      submission_claimed: 'Alguien lee mi texto',
      note_added: 'Alguien escribió una nota en mi texto',
      schedule_failed: 'Falló una publicación prevista',
      import_finished: 'Una importación ha terminado',
      guardian_confirmed: 'Un responsable y un niño están conectados',
      guardian_revoked: 'Un responsable y un niño ya no están conectados',
      consent_granted: 'Di un permiso para mi hijo',
      consent_revoked: 'Se retiró un permiso',
      consent_expiring: 'Un permiso está a punto de vencer',
    },
  },
}

export default es
