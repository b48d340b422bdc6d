import type { DomainLabels } from '@/platform/domain/types'
import { under } from '../under'

const roles = {
  student: 'طالب', author: 'مؤلف', teacher: 'معلّم', parent: 'والد', volunteer: 'متطوع', institution: 'مؤسسة',
  moderator: 'مشرف', editor: 'محرر', admin: 'مدير',
}
const languages = { en: 'الإنجليزية', fr: 'الفرنسية', es: 'الإسبانية', ar: 'العربية' }
const methods = {
  password: 'كلمة المرور', passkey: 'مفتاح المرور', totp: 'تطبيق المصادقة', sign_in_link: 'رابط بالبريد', class_code: 'رمز الصف', guardian: 'وليّ الأمر',
}

const users: DomainLabels = {
  users: { one: 'شخص', many: 'الأشخاص', description: 'كل من له حساب.' },
  'users#person': 'الشخص',
  'users#standing': 'الأدوار والوضع',
  ...under('users', {
    name: { label: 'الاسم', description: 'كما يراه الآخرون.' }, firstName: 'الاسم الأول', lastName: 'اسم العائلة', image: 'الصورة',
    phoneNumber: { label: 'الهاتف', description: 'يُحفظ مشفّرًا، ويقرؤه صاحبه والمديرون.' },
    birthDate: { label: 'تاريخ الميلاد', description: 'يحدد مع البلد هل تلزم موافقة وليّ الأمر.' },
    country: { label: 'البلد', description: 'حرفان، مثل MA.' }, locale: 'اللغة', timezone: 'المنطقة الزمنية',
    email: 'البريد الإلكتروني', username: 'اسم المستخدم', emailVerifiedAt: 'تأكّد البريد في', emailVerified: 'البريد مؤكّد', minor: 'قاصر',
    lastLoginAt: 'آخر دخول', lastActiveAt: 'آخر نشاط',
    roles: { label: 'الأدوار', description: 'أولها هو الرئيسي. وكل تغيير ينهي جميع الجلسات.' }, role: 'الدور الرئيسي',
    isActive: 'مفعّل', banned: { label: 'محظور', description: 'لا يدخل ولا يكتب شيئًا.' }, banExpiresAt: 'محظور حتى', banReason: 'سبب الحظر',
    subscriptionTier: 'الاشتراك', usageQuota: 'حصة الذكاء الاصطناعي', schoolId: 'المدرسة', stripeCustomerId: 'عميل Stripe', deletedAt: 'حُذف في', deletionRequestId: 'طلب الحذف',
  }),
  'users.standingActions': 'الحظر',
  ...under('users.roles', roles),
  ...under('users.role', roles),
  ...under('users.locale', languages),
}

const profiles: DomainLabels = {
  profiles: { one: 'ملف شخصي', many: 'الملفات الشخصية', description: 'ما يجوز أن يراه العموم من الشخص.' },
  'profiles#page': 'الصفحة العامة',
  'profiles#work': 'التعليم والتطوع',
  'profiles#age': 'السن والموافقة',
  ...under('profiles', {
    user: 'الشخص', displayName: 'الاسم على الصفحة', slug: { label: 'العنوان', description: 'الجزء الأخير من عنوان الصفحة.' },
    isPublic: { label: 'عام', description: 'يعرض الصفحة للجميع. ويحتاج القاصر أيضًا إلى موافقة وليّ الأمر.' }, avatar: 'الصورة', bio: 'نبذة',
    designation: 'الصفة', organization: 'الجهة', location: 'المكان', socialWebsite: 'الموقع', socialGithub: 'GitHub', socialFacebook: 'فيسبوك',
    socialTwitter: 'إكس (تويتر)', socialLinkedin: 'لينكدإن', teachingLevel: 'المرحلة التعليمية', subjects: 'المواد', studentCount: 'عدد الطلاب', skills: 'المهارات',
    availability: 'أوقات التفرغ', experience: 'الخبرة', isMinor: 'قاصر', ageVerificationStatus: 'التحقق من السن', parentalConsentRequired: 'تلزم موافقة وليّ الأمر',
    parentalConsentStatus: 'موافقة وليّ الأمر', parentalConsentAt: 'تاريخ الموافقة', parentalConsentExpiresAt: 'تنتهي الموافقة في', coppaCompliant: 'مطابق لقانون COPPA',
    hasPublicNameConsent: 'يجوز إظهار الاسم للعموم',
  }),
  ...under('profiles.ageVerificationStatus', { pending: 'قيد الانتظار', verified_adult: 'راشد', verified_minor: 'قاصر', failed: 'لم ينجح' }),
  ...under('profiles.parentalConsentStatus', { not_required: 'غير لازمة', pending: 'مطلوبة', granted: 'مُنحت', denied: 'رُفضت', expired: 'انتهت' }),
}

const settings: DomainLabels = {
  'user-settings': { one: 'إعدادات', many: 'الإعدادات', description: 'ما اختاره الشخص لنفسه.' },
  ...under('user-settings', {
    user: 'الشخص', language: 'اللغة', theme: 'المظهر', timeZone: 'المنطقة الزمنية', reading: 'القراءة', activeThemeId: 'المظهر المفعّل', typewriterSound: 'صوت الآلة الكاتبة',
    emailNotifications: 'إشعار بالبريد', pushNotifications: 'إشعار على الجهاز', newsletter: 'النشرة البريدية', curatorNotifications: 'عن التنسيق', badgeNotifications: 'عن الأوسمة',
    notifications: { label: 'الإشعارات بحسب النوع', one: 'اختيار', many: 'اختيارات' },
  }),
  ...under('user-settings.language', languages),
  ...under('user-settings.theme', { system: 'كما في الجهاز', light: 'فاتح', dark: 'داكن' }),
  ...under('user-settings.reading', { font: 'الخط', size: 'الحجم بالمئة', spacing: 'تباعد الأسطر', width: 'عرض السطر', theme: 'الورق', pages: 'الصفحات' }),
  ...under('user-settings.reading.font', { serif: 'بزوائد', sans: 'بلا زوائد', dyslexia: 'لعسر القراءة' }),
  ...under('user-settings.reading.width', { narrow: 'ضيق', medium: 'متوسط', wide: 'عريض' }),
  ...under('user-settings.reading.theme', { auto: 'كما في الموقع', light: 'فاتح', sepia: 'بنيّ فاتح', dark: 'داكن' }),
  ...under('user-settings.reading.pages', { auto: 'بحسب المتسع', single: 'صفحة صفحة', spread: 'صفحتان متقابلتان' }),
  ...under('user-settings.notifications', { kind: 'النوع', channel: 'القناة', isEnabled: 'مفعّل' }),
  ...under('user-settings.notifications.channel', { site: 'الموقع', mail: 'البريد' }),
}

const tokens: DomainLabels = {
  'verification-tokens': { one: 'رمز', many: 'الرموز' },
  ...under('verification-tokens', { user: 'الشخص', purpose: 'الغرض', identifier: 'لأجل', tokenHash: 'البصمة', expiresAt: 'ينتهي في', consumedAt: 'استُعمل في', attempts: 'المحاولات' }),
  ...under('verification-tokens.purpose', {
    verify_email: 'تأكيد العنوان', reset_password: 'كلمة مرور جديدة', change_email: 'عنوان جديد', sign_in_link: 'رابط الدخول', guardian_invitation: 'دعوة وليّ أمر',
    parental_consent: 'موافقة وليّ الأمر', child_sign_in: 'دخول طفل', second_factor: 'الخطوة الثانية',
  }),
}

const sessions: DomainLabels = {
  'user-sessions': { one: 'زيارة', many: 'الزيارات', description: 'سطر لكل دخول.' },
  ...under('user-sessions', {
    user: 'الشخص', sid: 'الجلسة', method: 'الوسيلة', device: 'الجهاز', ipAddress: 'عنوان الشبكة', userAgent: 'المتصفح', loginAt: 'دخل في', logoutAt: 'انتهت في', endedBecause: 'سبب الانتهاء',
    lastActivityAt: 'آخر نشاط', expiresAt: 'تنتهي في', activitiesCount: 'الأنشطة', sessionDuration: 'الدقائق', impersonatedBy: 'شاهدها',
  }),
  ...under('user-sessions.method', { ...methods, impersonation: 'المشاهدة بعين غيره' }),
  ...under('user-sessions.endedBecause', {
    signed_out: 'خروج', revoked: 'أُلغيت', expired: 'انقضت', password_changed: 'تغيرت كلمة المرور', roles_changed: 'تغيرت الأدوار', banned: 'حظر', deactivated: 'تعطيل الحساب',
  }),
}

const history: DomainLabels = {
  'login-history': { one: 'محاولة دخول', many: 'سجل الدخول', description: 'كل محاولة، ولو بعنوان لا يملكه أحد. لا يُعدَّل أبدًا.' },
  ...under('login-history', {
    user: 'الشخص', identifierHash: 'بصمة ما كُتب', success: 'نجحت', failureReason: 'سبب الفشل', method: 'الوسيلة', ipAddress: 'الشبكة', ipHash: 'بصمة العنوان', userAgent: 'المتصفح',
    deviceInfo: 'الجهاز', country: 'البلد', city: 'المدينة',
  }),
  ...under('login-history.failureReason', {
    unknown_account: 'لا حساب كهذا', wrong_password: 'كلمة المرور خاطئة', locked: 'مقفل', banned: 'محظور', inactive: 'معطّل', second_factor: 'فشلت الخطوة الثانية',
  }),
  ...under('login-history.method', methods),
}

const roleChanges: DomainLabels = {
  'role-changes': { one: 'تغيير أدوار', many: 'تغييرات الأدوار', description: 'من مُنح أي دور أو فقده، وعلى يد من، ولماذا. لا يُعدَّل أبدًا.' },
  ...under('role-changes', {
    user: 'الشخص', fromRole: 'الدور الرئيسي قبلًا', toRole: 'الدور الرئيسي بعدًا', fromRoles: 'الأدوار قبلًا', toRoles: 'الأدوار بعدًا', performedBy: 'على يد', migrationType: 'النوع', migrationReason: 'السبب',
    initiatedAt: 'بدأ في', completedAt: 'تمّ في', migrationStatus: 'الحالة', notificationSent: 'أُبلغ', userAcknowledged: 'اطّلع', helpDocViewed: 'قرأ المساعدة', supportContacted: 'راسل الدعم',
    satisfactionRating: 'الرضا', feedbackProvided: 'أبدى رأيه', issuesReported: 'المشكلات', preFeatureUsage: 'الاستعمال قبلًا', postFeatureUsage: 'الاستعمال بعدًا', adaptationPeriod: 'أيام التأقلم',
  }),
  ...under('role-changes.fromRole', roles),
  ...under('role-changes.toRole', roles),
  ...under('role-changes.migrationType', { system_migration: 'من المنصة', user_requested: 'بطلب منه', admin_assigned: 'من مدير', automatic_upgrade: 'تلقائي' }),
  ...under('role-changes.migrationStatus', { in_progress: 'جارٍ', completed: 'تمّ', failed: 'فشل', cancelled: 'أُلغي', reversed: 'أُرجع' }),
}

export const people: DomainLabels = { ...users, ...profiles, ...settings, ...tokens, ...sessions, ...history, ...roleChanges }
