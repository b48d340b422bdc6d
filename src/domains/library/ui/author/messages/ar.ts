import type en from './en'
import { sending } from './ar-sending'

const ar: typeof en = {
  authoring: {
    ...sending,
    list: {
      title: 'أعمالي', lead: 'كل ما تكتبه هنا، وأين وصل كل عمل.', home: 'الرئيسية', account: 'الحساب',
      new: 'ابدأ عملًا جديدًا', untitled: 'بلا عنوان', emptyTitle: 'عملك الأول يبدأ هنا',
      emptyText: 'اكتب قصة، أو اصنع كتابًا مصورًا، أو أحضر كتابًا بصيغة PDF. لا يراه أحد قبل أن ترسله، ويقرؤه محرر معك قبل أن يظهر.',
      changed: 'آخر تغيير {when}', open: 'افتح «{title}»', read: 'شاهده كما يراه القراء', unsent: 'لديك تغييرات لا يراها القراء بعد.',
      groups: { now: 'ينتظرك', house: 'عند المحررين', drafts: 'مسودات', published: 'منشورة', past: 'مرفوضة ومسترجعة' },
    },
    moods: { sea: 'بحر', night: 'ليل', woods: 'غابة', hills: 'تلال', town: 'مدينة', desert: 'صحراء', garden: 'حديقة', wind: 'ريح', plain: 'سهل', lantern: 'فانوس', snow: 'ثلج' },
    kinds: { text: 'قصة نصية', picture_book: 'كتاب مصور', pdf: 'كتاب PDF', chapters: 'كتاب بفصول' },
    new: {
      title: 'ماذا تريد أن تصنع؟', lead: 'يمكنك تغيير كل شيء لاحقًا، إلا النوع.', kind: 'النوع', name: 'العنوان', nameHint: 'يكفي عنوان مؤقت.', language: 'لغة النص', begin: 'ابدأ', missing: 'أعطه عنوانًا من فضلك.',
      kinds: { text: 'كلمات، مع صور حيث تشاء. هنا تبدأ أطول القصص وأقصرها.', picture_book: 'صفحات مزدوجة، في كل منها صورة وبضعة أسطر.', pdf: 'كتاب مكتمل في ملف PDF واحد، حتى 100 ميغابايت و600 صفحة.' },
    },
    work: {
      parts: { write: 'الكتابة', spreads: 'الصفحات المزدوجة', pdf: 'PDF', details: 'التفاصيل', pictures: 'الصور', send: 'الإرسال' }, partsLabel: 'أجزاء عملك', preview: 'معاينة', all: 'كل أعمالي',
      locked: 'العمل عند المحررين، فهو في استراحة. لتغييره استرجعه أولًا.', lockedAction: 'إلى «الإرسال»', chaptersElsewhere: 'تُكتب فصول هذا الكتاب في مكتب الدار. هنا ترى أين وصل.',
      goneTitle: 'هذا العمل ليس هنا', gone: 'ربما حُذف، أو هو لشخص آخر.',
    },
    save: {
      saved: 'محفوظ', saving: 'جارٍ الحفظ…', unsaved: 'لم يُحفظ بعد', offline: 'لا اتصال. كلماتك محفوظة على هذا الجهاز وستُحفظ لدينا حالما يعود.', signed_out: 'لقد سُجّل خروجك. كلماتك محفوظة على هذا الجهاز.', signIn: 'سجّل الدخول من جديد',
      under_review: 'المحررون يقرؤون هذا الآن، فلم يُحفظ. كلماتك محفوظة على هذا الجهاز.', taken_back: 'مسترجع', refused: 'لم يُحفظ: {reason}', conflict: 'حُفظ في مكان آخر في هذه الأثناء',
      restored: 'ما كتبته في المرة الماضية لم يكن محفوظًا لدينا بعد. لقد احتفظ به هذا الجهاز وها هو ذا.', dismiss: 'حسنًا', label: 'حالة الحفظ',
    },
    conflict: {
      title: 'تغيّر هذا في مكان آخر في هذه الأثناء', lead: 'ربما في نافذة أخرى، أو بيد محرر. لم يضع شيء: انظر إلى الاثنين واختر.', mine: 'نسختك، على هذا الجهاز', theirs: 'النسخة الأخرى، المحفوظة لدينا',
      keepMine: 'احتفظ بنسختي', keepTheirs: 'خذ الأخرى', aside: 'خذ الأخرى واحفظ نسختي عملًا مستقلًا', asideTitle: '{title} (نسختي)', asideDone: 'نسختك محفوظة عملًا مستقلًا.', asideOpen: 'افتحها', empty: '(فارغ)', failed: 'لم ينجح ذلك. لم يتغير شيء؛ حاول مرة أخرى.',
      spreads: '{count, plural, =0 {لا صفحات مزدوجة} one {صفحة مزدوجة واحدة} two {صفحتان مزدوجتان} few {# صفحات مزدوجة} many {# صفحة مزدوجة} other {# صفحة مزدوجة}}',
    },
    editor: {
      text: 'النص', toolbar: 'تنسيق النص', placeholder: 'ابدأ هنا…', keys: 'كنترول B للغامق، وI للمائل، وU للمسطّر، وK للرابط. كنترول ألت 0 و2 و3 و4 للفقرة والعناوين. ألت F10 إلى شريط الأدوات.',
      kind: 'نوع الفقرة', kinds: { paragraph: 'فقرة', h2: 'عنوان', h3: 'عنوان أصغر', h4: 'أصغر عنوان', quote: 'اقتباس', bullet: 'قائمة بنقاط', number: 'قائمة مرقمة', other: 'غير ذلك' },
      formats: { bold: 'غامق', italic: 'مائل', underline: 'مسطّر', strikethrough: 'مشطوب', superscript: 'مرتفع', subscript: 'منخفض', code: 'رمز' },
      indent: 'مستوى إلى الداخل', outdent: 'مستوى إلى الخارج', link: 'رابط', linkHelp: 'إلى أين تقود هذه الكلمات؟', linkAddress: 'العنوان', linkRefused: 'أدخل عنوانًا مثل https://example.org.', linkSet: 'ضع الرابط', linkRemove: 'أزل الرابط',
      picture: 'صورة', rule: 'خط بين الأجزاء', language: 'لغة هذه الفقرة', workLanguage: 'كلغة العمل ({language})', undo: 'تراجع', redo: 'أعد',
      kept: 'يبقى هذا الجزء كما هو', keptTable: 'جدول: يبقى كما هو', keptInline: 'محفوظ', keptRemove: 'أزل',
      words: '{count, plural, zero {لا كلمات} one {كلمة واحدة} two {كلمتان} few {# كلمات} many {# كلمة} other {# كلمة}}', minutes: 'قراءتها نحو {minutes, plural, one {دقيقة} two {دقيقتين} few {# دقائق} many {# دقيقة} other {# دقيقة}}', level: 'تُقرأ كمستوى: {level}',
      levels: { first_words: 'الكلمات الأولى', first_sentences: 'الجمل الأولى', growing: 'قارئ نامٍ', fluent: 'قارئ متمكن', advanced: 'متقدم' }, loading: 'يجري تحضير المحرر',
    },
    picture: {
      file: 'صورة', fileHint: 'JPEG أو PNG أو WebP أو AVIF أو GIF، حتى 100 ميغابايت.', chooseFirst: 'اختر صورة أولًا.', alt: 'ما الذي يُرى', altHint: 'لمن لا يستطيع رؤيتها: جملة أو جملتان.', altMissing: 'قل ما الذي يُرى في هذه الصورة.', caption: 'السطر تحت الصورة', uploading: 'يجري إحضارها', add: 'أضف الصورة', remove: 'أزل الصورة', replace: 'صورة أخرى', choose: 'اختر صورة',
    },
    spreads: {
      lead: 'في كل صفحة مزدوجة صورة وبضعة أسطر. غيّر ترتيبها بالأسهم.', number: 'الصفحة المزدوجة {number}', add: 'أضف صفحة مزدوجة', text: 'الأسطر', textHint: 'الجمل القصيرة القليلة أحسن قراءة.', side: 'موضع الصورة', sides: { start: 'أولًا ثم الأسطر', end: 'بعد الأسطر', full: 'على الصفحتين' },
      up: 'قدّم الصفحة المزدوجة {number}', down: 'أخّر الصفحة المزدوجة {number}', moved: 'الصفحة المزدوجة الآن رقم {number} من {total}', remove: 'أزل الصفحة المزدوجة {number}', removed: 'أُزيلت الصفحة المزدوجة {number}.', emptyTitle: 'أول صفحة مزدوجة', emptyText: 'أضف واحدة، واختر صورتها، واكتب أسطرها. تُظهر المعاينة كيف تُفتح.', edit: 'عدّل', show: 'كيف تُفتح',
    },
    pdf: {
      lead: 'ملف PDF واحد بكل الصفحات. نصنع منه صورًا للصفحات، وصغيرة للنظرة العامة، والكلمات للبحث وقارئات الشاشة، وغلافًا من الصفحة الأولى إن لم تُحضر واحدًا.', limit: 'حتى 100 ميغابايت و600 صفحة، بلا كلمة سر.', file: 'ملف PDF', fileMissing: 'اختر ملف PDF.', tooLarge: 'حجم هذا الملف {size} ميغابايت، والحد 100 ميغابايت.', notPdf: 'هذا ليس ملف PDF.',
      declare: 'قبل أن تُحضره', copyright: 'أملك حقوق هذا الكتاب، أو لدي إذن مكتوب ممن يملكها.', portrait: 'كل من يمكن التعرف عليه في صوره موافق، وعن الأطفال أهلهم.', original: 'هو عمل أصيل، لا نسخة من عمل نُشر في مكان آخر.', declareMissing: 'أكّد الثلاثة من فضلك.', upload: 'أحضره', uploading: 'يجري إحضاره', stop: 'أوقف', replace: 'استبدل ملف PDF',
      waiting: 'ينتظر الملف قراءته.', reading: 'قراءة الصفحة {page} من {total}', readingLabel: 'قراءة الملف', done: '{count, plural, one {قُرئت صفحة واحدة.} two {قُرئت صفحتان.} few {قُرئت # صفحات.} many {قُرئت # صفحة.} other {قُرئت # صفحة.}}', failed: 'تعذرت قراءة الملف', again: 'اقرأه مرة أخرى', pages: 'الصفحات الأولى', leave: 'يمكنك مغادرة هذه الصفحة، والعمل مستمر.', layout: 'يظهر للقراء', layouts: { single: 'صفحات مفردة', spread: 'صفحات مزدوجة' },
    },
    details: {
      title: 'العنوان', subtitle: 'العنوان الفرعي', summary: 'الملخص', summaryHint: 'جملتان أو ثلاث تشوّق إلى القراءة.', author: 'المؤلف كما يراه القراء', shelf: 'مكانه', categories: 'الرفوف', categoriesHint: 'اختر من واحد إلى ثلاثة.', tags: 'الوسوم', tagsHint: 'كلمات مفردة تفصلها فواصل.', language: 'اللغة', age: 'للقراء', level: 'مستوى القراءة', choose: 'اختر',
      rights: 'الحقوق', licence: 'الرخصة', licenceText: 'ما الذي يجوز فعله به', agreement: 'اتفاقنا', agreementVersion: 'النسخة {version}', agreedOn: 'وافقت على النسخة {version} في {date}.', agreedNew: 'تغيّر الاتفاق منذئذ. سنسألك عند الإرسال.', notAgreed: 'سنطلب موافقتك عند الإرسال.', agreementNone: 'لم تنشر الدار اتفاقها بعد.',
      cover: 'الغلاف', coverLead: 'إن لم تكن لك صورة، رُسم هذا من العنوان والجو.', coverOwn: 'استعمل صورة لي', coverAlt: 'ما الذي يُرى على الغلاف', coverRemove: 'استعمل المرسوم', mood: 'جو الرسم', moodAuto: 'كما يأتي',
    },
    illustrations: {
      title: 'الرسوم', lead: 'صور رُسمت لهذا العمل مع اسم من رسمها. تُراجع قبل أن تُستعمل.', emptyTitle: 'لا رسوم بعد', emptyText: 'الصور داخل النص تُضاف في النص نفسه. هنا ما يخص العمل كله.', add: 'أضف رسمًا', name: 'العنوان', artist: 'رسم', states: { draft: 'مسودة', submitted: 'قيد المراجعة', approved: 'مقبول', published: 'مستعمل', rejected: 'مرفوض' }, send: 'أرسله', remove: 'أزل', removed: 'أُزيل الرسم.', licence: 'الرخصة', nameMissing: 'أعطه عنوانًا.', failed: 'لم ينجح ذلك. حاول مرة أخرى.',
    },
    preview: { title: 'معاينة', lead: 'كما سيراه القارئ. لا يفتح هذه الصفحة إلا أنت والمحررون.', back: 'عودة إلى العمل', widths: 'العرض', phone: 'هاتف', tablet: 'لوحي', desktop: 'حاسوب', frame: 'العمل كما يراه القارئ', by: 'تأليف {name}', empty: 'لا شيء يُرى بعد.', spread: 'الصفحة المزدوجة {number}' },
  },
}

export default ar
