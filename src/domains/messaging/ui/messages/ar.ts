import type en from './en'

const ar: typeof en = {
  bell: {
    label: '{count, plural, =0 {الإشعارات، لا جديد} one {الإشعارات، واحد جديد} two {الإشعارات، اثنان جديدان} few {الإشعارات، # جديدة} other {الإشعارات، # جديدًا}}',
    title: 'الإشعارات',
    news: '{count, plural, one {إشعار جديد} two {إشعاران جديدان} few {# إشعارات جديدة} other {# إشعارًا جديدًا}}',
    empty: 'لا شيء بعد. ما يخصك سيظهر هنا.',
    markAll: 'علّم الكل كمقروء',
    all: 'كل الإشعارات',
    unread: 'جديد',
    failed: 'تعذر تحميل هذا. حاول مرة أخرى بعد لحظات.',
  },
  messaging: {
    title: 'الإشعارات',
    lead: 'ما حدث ويخصك. الأحدث أولًا.',
    emptyTitle: 'لا شيء بعد',
    emptyText: 'حين يحدث شيء لنصوصك أو عائلتك أو حسابك سيظهر هنا.',
    choose: 'اختر ما يصلك',
    markAll: 'علّم الكل كمقروء',
    marked: 'عُلّم الكل كمقروء.',
    unread: 'جديد',
    open: 'افتح',
    kinds: {
      submission_submitted: 'سُلّم نص',
      submission_changes_requested: 'طُلبت تغييرات في نص لي',
      submission_approved: 'قُبل نص لي',
      submission_rejected: 'رُفض نص لي',
      submission_published: 'نُشر نص لي',
      submission_withdrawn: 'سُحب نص',
      submission_claimed: 'شخص يقرأ نصي',
      note_added: 'كتب شخص ملاحظة على نصي',
      schedule_failed: 'فشل نشر مجدول',
      import_finished: 'انتهى استيراد',
      guardian_confirmed: 'ارتبط ولي وطفل',
      guardian_revoked: 'لم يعد ولي وطفل مرتبطين',
      consent_granted: 'وافقت على شيء لطفلي',
      consent_revoked: 'سُحبت موافقة',
      consent_expiring: 'موافقة توشك أن تنتهي',
    },
  },
}

export default ar
