import type { DomainLabels } from '@/platform/domain/types'
import { under } from '../under'

const roles = {
  student: 'Estudiante', author: 'Autor', teacher: 'Docente', parent: 'Madre o padre', volunteer: 'Voluntario', institution: 'Institución',
  moderator: 'Moderador', editor: 'Editor', admin: 'Administrador',
}
const languages = { en: 'Inglés', fr: 'Francés', es: 'Español', ar: 'Árabe' }
const methods = {
  password: 'Contraseña', passkey: 'Llave de acceso', totp: 'Aplicación de autenticación', sign_in_link: 'Enlace por correo', class_code: 'Código de clase', guardian: 'Tutor',
}

const users: DomainLabels = {
  users: { one: 'Persona', many: 'Personas', description: 'Todas las personas que tienen una cuenta.' },
  'users#person': 'Persona',
  'users#standing': 'Roles y situación',
  ...under('users', {
    name: { label: 'Nombre', description: 'Tal como lo ven los demás.' }, firstName: 'Nombre de pila', lastName: 'Apellidos', image: 'Imagen',
    phoneNumber: { label: 'Teléfono', description: 'Se guarda cifrado; lo leen la persona y los administradores.' },
    birthDate: { label: 'Fecha de nacimiento', description: 'Con el país, decide si un tutor debe consentir.' },
    country: { label: 'País', description: 'Dos letras, por ejemplo ES.' }, locale: 'Idioma', timezone: 'Zona horaria',
    email: 'Correo electrónico', username: 'Nombre de usuario', emailVerifiedAt: 'Correo confirmado el', emailVerified: 'Correo confirmado', minor: 'Menor de edad',
    lastLoginAt: 'Último acceso', lastActiveAt: 'Última actividad',
    roles: { label: 'Roles', description: 'El primero es el principal. Un cambio cierra todas las sesiones.' }, role: 'Rol principal',
    isActive: 'Activa', banned: { label: 'Expulsada', description: 'No puede entrar ni escribir nada.' }, banExpiresAt: 'Expulsada hasta', banReason: 'Motivo de la expulsión',
    subscriptionTier: 'Suscripción', usageQuota: 'Cuota de IA', schoolId: 'Escuela', stripeCustomerId: 'Cliente de Stripe', deletedAt: 'Eliminada el', deletionRequestId: 'Solicitud de eliminación',
  }),
  'users.standingActions': 'Expulsión',
  ...under('users.roles', roles),
  ...under('users.role', roles),
  ...under('users.locale', languages),
}

const profiles: DomainLabels = {
  profiles: { one: 'Perfil', many: 'Perfiles', description: 'Lo que el público puede ver de una persona.' },
  'profiles#page': 'Página pública',
  'profiles#work': 'Docencia y voluntariado',
  'profiles#age': 'Edad y consentimiento',
  ...under('profiles', {
    user: 'Persona', displayName: 'Nombre en la página', slug: { label: 'Dirección', description: 'La última parte de la dirección de la página.' },
    isPublic: { label: 'Pública', description: 'Muestra la página a todo el mundo. Un menor necesita además el consentimiento de un tutor.' }, avatar: 'Retrato', bio: 'Acerca de',
    designation: 'Cargo', organization: 'Organización', location: 'Lugar', socialWebsite: 'Sitio web', socialGithub: 'GitHub', socialFacebook: 'Facebook',
    socialTwitter: 'X (Twitter)', socialLinkedin: 'LinkedIn', teachingLevel: 'Nivel de enseñanza', subjects: 'Materias', studentCount: 'Número de estudiantes', skills: 'Habilidades',
    availability: 'Disponibilidad', experience: 'Experiencia', isMinor: 'Menor de edad', ageVerificationStatus: 'Comprobación de edad', parentalConsentRequired: 'Necesita el consentimiento de un tutor',
    parentalConsentStatus: 'Consentimiento del tutor', parentalConsentAt: 'Consentido el', parentalConsentExpiresAt: 'El consentimiento acaba el', coppaCompliant: 'Cumple COPPA',
    hasPublicNameConsent: 'Puede mostrar su nombre en público',
  }),
  ...under('profiles.ageVerificationStatus', { pending: 'Pendiente', verified_adult: 'Adulta', verified_minor: 'Menor', failed: 'Fallida' }),
  ...under('profiles.parentalConsentStatus', { not_required: 'No hace falta', pending: 'Solicitado', granted: 'Dado', denied: 'Denegado', expired: 'Vencido' }),
}

const settings: DomainLabels = {
  'user-settings': { one: 'Ajustes', many: 'Ajustes', description: 'Lo que alguien ha elegido.' },
  ...under('user-settings', {
    user: 'Persona', language: 'Idioma', theme: 'Tema', timeZone: 'Zona horaria', reading: 'Lectura', activeThemeId: 'Tema activo', typewriterSound: 'Sonido de máquina de escribir',
    emailNotifications: 'Avisar por correo', pushNotifications: 'Avisar en el dispositivo', newsletter: 'Boletín', curatorNotifications: 'Sobre la coordinación', badgeNotifications: 'Sobre las insignias',
    notifications: { label: 'Avisos por tipo', one: 'Elección', many: 'Elecciones' },
  }),
  ...under('user-settings.language', languages),
  ...under('user-settings.theme', { system: 'Como el dispositivo', light: 'Claro', dark: 'Oscuro' }),
  ...under('user-settings.reading', { font: 'Letra', size: 'Tamaño en por ciento', spacing: 'Interlineado', width: 'Ancho de línea', theme: 'Papel', pages: 'Páginas' }),
  ...under('user-settings.reading.font', { serif: 'Con remates', sans: 'Sin remates', dyslexia: 'Para dislexia' }),
  ...under('user-settings.reading.width', { narrow: 'Estrecho', medium: 'Medio', wide: 'Ancho' }),
  ...under('user-settings.reading.theme', { auto: 'Como el sitio', light: 'Claro', sepia: 'Sepia', dark: 'Oscuro' }),
  ...under('user-settings.reading.pages', { auto: 'Según quepa', single: 'Páginas sueltas', spread: 'Páginas dobles' }),
  ...under('user-settings.notifications', { kind: 'Tipo', channel: 'Canal', isEnabled: 'Activado' }),
  ...under('user-settings.notifications.channel', { site: 'Sitio', mail: 'Correo' }),
}

const tokens: DomainLabels = {
  'verification-tokens': { one: 'Token', many: 'Tokens' },
  ...under('verification-tokens', { user: 'Persona', purpose: 'Uso', identifier: 'Para', tokenHash: 'Huella', expiresAt: 'Vence el', consumedAt: 'Usado el', attempts: 'Intentos' }),
  ...under('verification-tokens.purpose', {
    verify_email: 'Confirmar la dirección', reset_password: 'Contraseña nueva', change_email: 'Dirección nueva', sign_in_link: 'Enlace de acceso', guardian_invitation: 'Invitación de un tutor',
    parental_consent: 'Consentimiento del tutor', child_sign_in: 'Acceso de un menor', second_factor: 'Segundo paso',
  }),
}

const sessions: DomainLabels = {
  'user-sessions': { one: 'Visita', many: 'Visitas', description: 'Una fila por cada acceso.' },
  ...under('user-sessions', {
    user: 'Persona', sid: 'Sesión', method: 'Medio', device: 'Dispositivo', ipAddress: 'Dirección de red', userAgent: 'Navegador', loginAt: 'Entró el', logoutAt: 'Terminó el', endedBecause: 'Terminó por',
    lastActivityAt: 'Última actividad', expiresAt: 'Vence el', activitiesCount: 'Actividades', sessionDuration: 'Minutos', impersonatedBy: 'Vista por',
  }),
  ...under('user-sessions.method', { ...methods, impersonation: 'Ver como' }),
  ...under('user-sessions.endedBecause', {
    signed_out: 'Salida', revoked: 'Revocada', expired: 'Vencida', password_changed: 'Contraseña cambiada', roles_changed: 'Roles cambiados', banned: 'Expulsión', deactivated: 'Cuenta desactivada',
  }),
}

const history: DomainLabels = {
  'login-history': { one: 'Intento de acceso', many: 'Historial de accesos', description: 'Cada intento, también con direcciones que nadie tiene. No se modifica nunca.' },
  ...under('login-history', {
    user: 'Persona', identifierHash: 'Huella de lo escrito', success: 'Logrado', failureReason: 'Falló por', method: 'Medio', ipAddress: 'Red', ipHash: 'Huella de la dirección', userAgent: 'Navegador',
    deviceInfo: 'Dispositivo', country: 'País', city: 'Ciudad',
  }),
  ...under('login-history.failureReason', {
    unknown_account: 'No hay tal cuenta', wrong_password: 'Contraseña errónea', locked: 'Bloqueada', banned: 'Expulsada', inactive: 'Desactivada', second_factor: 'Falló el segundo paso',
  }),
  ...under('login-history.method', methods),
}

const roleChanges: DomainLabels = {
  'role-changes': { one: 'Cambio de roles', many: 'Cambios de roles', description: 'A quién se dio o quitó qué rol, por quién y por qué. No se modifica nunca.' },
  ...under('role-changes', {
    user: 'Persona', fromRole: 'Rol principal antes', toRole: 'Rol principal después', fromRoles: 'Roles antes', toRoles: 'Roles después', performedBy: 'Por', migrationType: 'Clase', migrationReason: 'Motivo',
    initiatedAt: 'Empezado el', completedAt: 'Hecho el', migrationStatus: 'Estado', notificationSent: 'Avisada', userAcknowledged: 'Enterada', helpDocViewed: 'Leyó la ayuda', supportContacted: 'Escribió a soporte',
    satisfactionRating: 'Satisfacción', feedbackProvided: 'Dio su opinión', issuesReported: 'Problemas', preFeatureUsage: 'Uso antes', postFeatureUsage: 'Uso después', adaptationPeriod: 'Días de adaptación',
  }),
  ...under('role-changes.fromRole', roles),
  ...under('role-changes.toRole', roles),
  ...under('role-changes.migrationType', { system_migration: 'Por la plataforma', user_requested: 'A petición', admin_assigned: 'Por un administrador', automatic_upgrade: 'Automático' }),
  ...under('role-changes.migrationStatus', { in_progress: 'En curso', completed: 'Hecho', failed: 'Fallido', cancelled: 'Cancelado', reversed: 'Deshecho' }),
}

export const people: DomainLabels = { ...users, ...profiles, ...settings, ...tokens, ...sessions, ...history, ...roleChanges }
