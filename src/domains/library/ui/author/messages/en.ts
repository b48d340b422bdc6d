import { sending } from './en-sending'

/** What an author reads on the pages of his own works. The other languages are typed by this one. */
const en = {
  authoring: {
    ...sending,
    list: {
      title: 'My works', lead: 'Everything that you write here, and where each piece stands.', home: 'Home', account: 'Account',
      new: 'Start a new work', untitled: 'Without a title', emptyTitle: 'Your first work begins here',
      emptyText: 'Write a story, make a picture book, or bring a book as PDF. Nobody sees it before you send it in, and an editor reads it with you before it appears.',
      changed: 'Last changed {when}', open: 'Open “{title}”', read: 'See it as readers do', unsent: 'You have changes that readers do not see yet.',
      groups: { now: 'Waits for you', house: 'With the editors', drafts: 'Drafts', published: 'Published', past: 'Declined and taken back' },
    },
    moods: { sea: 'Sea', night: 'Night', woods: 'Woods', hills: 'Hills', town: 'Town', desert: 'Desert', garden: 'Garden', wind: 'Wind', plain: 'Plain', lantern: 'Lantern', snow: 'Snow' },
    kinds: { text: 'Text story', picture_book: 'Picture book', pdf: 'PDF book', chapters: 'Book with chapters' },
    new: {
      title: 'What do you want to make?', lead: 'You can change everything later, except the kind.', kind: 'Kind', name: 'Title', nameHint: 'A working title will do.', language: 'Language of the text', begin: 'Begin', missing: 'Please give it a title.',
      kinds: { text: 'Words, with pictures where you like. The longest and the shortest stories begin here.', picture_book: 'Double pages, each with a picture and a few lines.', pdf: 'A finished book as one PDF file, up to 100 MB and 600 pages.' },
    },
    work: {
      parts: { write: 'Write', spreads: 'Double pages', pdf: 'PDF', details: 'Details', pictures: 'Pictures', send: 'Send in' }, partsLabel: 'Parts of your work', preview: 'Preview', all: 'All my works',
      locked: 'This is with the editors, so it rests. To change it, take it back first.', lockedAction: 'Go to “Send in”', chaptersElsewhere: 'The chapters of this book are written in the desk of the house. Here you see where it stands.',
      goneTitle: 'This work is not here', gone: 'It may have been deleted, or it belongs to somebody else.',
    },
    save: {
      saved: 'Saved', saving: 'Saving…', unsaved: 'Not saved yet', offline: 'No connection. Your words are kept on this device and saved as soon as it is back.', signed_out: 'You are signed out. Your words are kept on this device.', signIn: 'Sign in again',
      under_review: 'The editors are reading this now, so it was not saved. Your words are kept on this device.', taken_back: 'Taken back', refused: 'Not saved: {reason}', conflict: 'Saved elsewhere in the meantime',
      restored: 'What you wrote last time was not saved on our side yet. It was kept on this device and is back.', dismiss: 'All right', label: 'State of saving',
    },
    conflict: {
      title: 'This was changed somewhere else in the meantime', lead: 'Perhaps in another window, or by an editor. Nothing is lost: look at both and choose.', mine: 'Yours, on this device', theirs: 'The other, saved on our side',
      keepMine: 'Keep mine', keepTheirs: 'Take the other', aside: 'Take the other, and keep mine as a work of its own', asideTitle: '{title} (my copy)', asideDone: 'Your version is kept as a work of its own.', asideOpen: 'Open it', empty: '(empty)', failed: 'That did not work. Nothing was changed; please try again.',
      spreads: '{count, plural, =0 {No double pages} one {# double page} other {# double pages}}',
    },
    editor: {
      text: 'The text', toolbar: 'Format the text', placeholder: 'Begin here…', keys: 'Control B for bold, I for italic, U for underlined, K for a link. Control Alt 0, 2, 3, 4 for paragraph and headings. Alt F10 leads to the toolbar.',
      kind: 'Kind of paragraph', kinds: { paragraph: 'Paragraph', h2: 'Heading', h3: 'Smaller heading', h4: 'Smallest heading', quote: 'Quotation', bullet: 'List with dots', number: 'Numbered list', other: 'Other' },
      formats: { bold: 'Bold', italic: 'Italic', underline: 'Underlined', strikethrough: 'Struck through', superscript: 'Raised', subscript: 'Lowered', code: 'Code' },
      indent: 'One level in', outdent: 'One level out', link: 'Link', linkHelp: 'Where should these words lead?', linkAddress: 'Address', linkRefused: 'Please enter an address such as https://example.org.', linkSet: 'Set the link', linkRemove: 'Remove the link',
      picture: 'Picture', rule: 'Line between parts', language: 'Language of this paragraph', workLanguage: 'As the work ({language})', undo: 'Undo', redo: 'Redo',
      kept: 'This part stays as it is', keptTable: 'Table: it stays as it is', keptInline: 'kept', keptRemove: 'Remove',
      words: '{count, plural, one {# word} other {# words}}', minutes: 'about {minutes, plural, one {# minute} other {# minutes}} to read', level: 'reads like: {level}',
      levels: { first_words: 'first words', first_sentences: 'first sentences', growing: 'growing reader', fluent: 'fluent', advanced: 'advanced' }, loading: 'The editor is being prepared',
    },
    picture: {
      file: 'Picture', fileHint: 'JPEG, PNG, WebP, AVIF or GIF, up to 100 MB.', chooseFirst: 'Choose a picture first.', alt: 'What can be seen', altHint: 'For those who cannot see it: one or two sentences.', altMissing: 'Say what can be seen in this picture.', caption: 'Line below the picture', uploading: 'Bringing it in', add: 'Add the picture', remove: 'Remove the picture', replace: 'Another picture', choose: 'Choose a picture',
    },
    spreads: {
      lead: 'Each double page has a picture and a few lines. Change their order with the arrows.', number: 'Double page {number}', add: 'Add a double page', text: 'Lines', textHint: 'A few short sentences read best.', side: 'The picture stands', sides: { start: 'first, then the lines', end: 'after the lines', full: 'across both pages' },
      up: 'Move double page {number} forward', down: 'Move double page {number} back', moved: 'Double page is now number {number} of {total}', remove: 'Remove double page {number}', removed: 'Double page {number} was removed.', emptyTitle: 'The first double page', emptyText: 'Add one, choose its picture and write its lines. The preview shows how it opens.', edit: 'Edit', show: 'How it opens',
    },
    pdf: {
      lead: 'One PDF with all pages. We make pictures of the pages, small ones for the overview, the words for search and screen readers, and a cover from the first page where you bring none.', limit: 'Up to 100 MB and 600 pages, without a password.', file: 'PDF file', fileMissing: 'Choose a PDF file.', tooLarge: 'This file has {size} MB; 100 MB is the most.', notPdf: 'This is no PDF file.',
      declare: 'Before you bring it in', copyright: 'I hold the rights in this book, or have written leave of whoever does.', portrait: 'Everybody who can be recognised in its pictures has agreed, for children their parents.', original: 'It is an original work, not a copy of one published elsewhere.', declareMissing: 'Please confirm all three.', upload: 'Bring it in', uploading: 'Bringing it in', stop: 'Stop', replace: 'Replace the PDF',
      waiting: 'The PDF waits to be read.', reading: 'Reading page {page} of {total}', readingLabel: 'Reading the PDF', done: '{count, plural, one {# page} other {# pages}} read.', failed: 'The PDF could not be read', again: 'Read it again', pages: 'The first pages', leave: 'You may leave this page; the work goes on.', layout: 'Shown to readers as', layouts: { single: 'single pages', spread: 'double pages' },
    },
    details: {
      title: 'Title', subtitle: 'Subtitle', summary: 'Summary', summaryHint: 'Two or three sentences that make one want to read it.', author: 'Author, as readers see it', shelf: 'Where it stands', categories: 'Shelves', categoriesHint: 'Choose one to three.', tags: 'Tags', tagsHint: 'Single words, divided by commas.', language: 'Language', age: 'For readers', level: 'Reading level', choose: 'Please choose',
      rights: 'Rights', licence: 'Licence', licenceText: 'What may be done with it', agreement: 'Our agreement', agreementVersion: 'Version {version}', agreedOn: 'You agreed on {date} to version {version}.', agreedNew: 'The agreement has changed since. You will be asked when you send the work in.', notAgreed: 'You will be asked to agree when you send the work in.', agreementNone: 'The house has not published its agreement yet.',
      cover: 'Cover', coverLead: 'Without a picture of your own, this one is drawn from the title and the mood.', coverOwn: 'Use a picture of mine', coverAlt: 'What can be seen on the cover', coverRemove: 'Use the drawn one', mood: 'Mood of the drawing', moodAuto: 'As it comes',
    },
    illustrations: {
      title: 'Illustrations', lead: 'Pictures drawn for this work, with the name of whoever drew them. They are looked at before they may be used.', emptyTitle: 'No illustrations yet', emptyText: 'Pictures inside the text are added in the text itself. Here stand those that belong to the work as a whole.', add: 'Add an illustration', name: 'Title', artist: 'Drawn by', states: { draft: 'Draft', submitted: 'Being looked at', approved: 'Accepted', published: 'In use', rejected: 'Declined' }, send: 'Send it in', remove: 'Remove', removed: 'The illustration was removed.', licence: 'Licence', nameMissing: 'Give it a title.', failed: 'That did not work. Please try again.',
    },
    preview: { title: 'Preview', lead: 'As a reader will see it. Only you and the editors can open this page.', back: 'Back to work', widths: 'Width', phone: 'Phone', tablet: 'Tablet', desktop: 'Desktop', frame: 'The work as a reader sees it', by: 'by {name}', empty: 'There is nothing to see yet.', spread: 'Double page {number}' },
  },
}

export default en
