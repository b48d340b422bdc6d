import type { Language } from '../../i18n/languages'

type Words = {
  title: string; ready: string; late: string; dead: string; worker: string; workerAlive: string; workerSilent: string; noWorker: string
  none: string; task: string; reason: string; since: string; attempts: string; retry: string; retrying: string; retried: string; failed: string; intro: string
}

/** The words of the page about jobs. */
export const jobWords: Record<Language, Words> = {
  en: {
    title: 'Jobs', ready: 'Waiting', late: 'Late by a minute or more', dead: 'Given up', worker: 'Worker', workerAlive: 'working', workerSilent: 'silent for {seconds} s', noWorker: 'has not been seen for an hour',
    none: 'Nothing has been given up. All is well.', task: 'Job', reason: 'What went wrong', since: 'Last tried', attempts: 'Tries', retry: 'Try again', retrying: 'Queuing …', retried: 'The job is queued again.', failed: 'This did not work. Please reload the page.',
    intro: 'Work that happens after the fact: mails, notifications, pictures of pages. A job that fails is tried again by itself for about half a day; after that it waits here.',
  },
  fr: {
    title: 'Tâches', ready: 'En attente', late: 'En retard d’une minute ou plus', dead: 'Abandonnées', worker: 'Ouvrier', workerAlive: 'au travail', workerSilent: 'muet depuis {seconds} s', noWorker: 'n’a pas été vu depuis une heure',
    none: 'Rien n’a été abandonné. Tout va bien.', task: 'Tâche', reason: 'Ce qui a échoué', since: 'Dernier essai', attempts: 'Essais', retry: 'Réessayer', retrying: 'Mise en file…', retried: 'La tâche est de nouveau en file.', failed: 'Cela n’a pas marché. Rechargez la page.',
    intro: 'Le travail qui se fait après coup : courriels, notifications, images de pages. Une tâche qui échoue est reprise d’elle-même pendant une demi-journée environ ; ensuite elle attend ici.',
  },
  es: {
    title: 'Tareas', ready: 'En espera', late: 'Con un minuto de retraso o más', dead: 'Abandonadas', worker: 'Trabajador', workerAlive: 'trabajando', workerSilent: 'callado desde hace {seconds} s', noWorker: 'no se ha visto desde hace una hora',
    none: 'No se ha abandonado nada. Todo va bien.', task: 'Tarea', reason: 'Qué falló', since: 'Último intento', attempts: 'Intentos', retry: 'Intentar de nuevo', retrying: 'Poniendo en cola…', retried: 'La tarea está otra vez en la cola.', failed: 'No ha funcionado. Vuelva a cargar la página.',
    intro: 'El trabajo que se hace después: correos, avisos, imágenes de páginas. Una tarea que falla se repite sola durante medio día más o menos; después espera aquí.',
  },
  ar: {
    title: 'المهام', ready: 'في الانتظار', late: 'متأخرة دقيقة أو أكثر', dead: 'متروكة', worker: 'العامل', workerAlive: 'يعمل', workerSilent: 'صامت منذ {seconds} ثانية', noWorker: 'لم يظهر منذ ساعة',
    none: 'لا توجد مهام متروكة. كل شيء على ما يرام.', task: 'المهمة', reason: 'سبب الفشل', since: 'آخر محاولة', attempts: 'المحاولات', retry: 'أعد المحاولة', retrying: 'تُضاف إلى الصف…', retried: 'أُعيدت المهمة إلى الصف.', failed: 'لم ينجح ذلك. أعد تحميل الصفحة.',
    intro: 'العمل الذي يجري لاحقًا: الرسائل والإشعارات وصور الصفحات. المهمة التي تفشل تُعاد تلقائيًا نحو نصف يوم، ثم تنتظر هنا.',
  },
}
