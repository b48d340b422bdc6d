/** The bell. `bell` goes to the browser with it; `messaging` stays on the server. */
const en = {
  bell: {
    label: '{count, plural, =0 {Notifications, nothing new} one {Notifications, one new} other {Notifications, # new}}',
    title: 'Notifications',
    news: '{count, plural, one {One new notification} other {# new notifications}}',
    empty: 'Nothing yet. What concerns you will stand here.',
    markAll: 'Mark all as read',
    all: 'All notifications',
    unread: 'New',
    failed: 'This could not be loaded. Try again in a moment.',
  },
  messaging: {
    title: 'Notifications',
    lead: 'What happened that concerns you. The newest stands first.',
    emptyTitle: 'Nothing yet',
    emptyText: 'When something happens to your texts, your family or your account, it will stand here.',
    choose: 'Choose what reaches you',
    markAll: 'Mark all as read',
    marked: 'All are marked as read.',
    unread: 'New',
    open: 'Open',
    kinds: {
      submission_submitted: 'A text was handed in',
      submission_changes_requested: 'Changes to a text of mine are asked for',
      submission_approved: 'A text of mine is approved',
      submission_rejected: 'A text of mine is declined',
      submission_published: 'A text of mine is published',
      submission_withdrawn: 'A text was withdrawn',
      submission_claimed: 'Somebody reads my text',
      note_added: 'Somebody wrote a note on my text',
      schedule_failed: 'A planned publication failed',
      import_finished: 'An import has ended',
      guardian_confirmed: 'A guardian and a child are connected',
      guardian_revoked: 'A guardian and a child are connected no more',
      consent_granted: 'I agreed to something for my child',
      consent_revoked: 'A consent was taken back',
      consent_expiring: 'A consent is about to run out',
    },
  },
}

export default en
