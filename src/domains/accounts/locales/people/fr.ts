import type { DomainLabels } from '@/platform/domain/types'
import { under } from '../under'

const roles = {
  student: 'Élève', author: 'Auteur', teacher: 'Enseignant', parent: 'Parent', volunteer: 'Bénévole', institution: 'Établissement',
  moderator: 'Modérateur', editor: 'Éditeur', admin: 'Administrateur',
}
const languages = { en: 'Anglais', fr: 'Français', es: 'Espagnol', ar: 'Arabe' }
const methods = {
  password: 'Mot de passe', passkey: 'Clé d’accès', totp: 'Application d’authentification', sign_in_link: 'Lien par courriel', class_code: 'Code de classe', guardian: 'Responsable légal',
}

const users: DomainLabels = {
  users: { one: 'Personne', many: 'Personnes', description: 'Toutes les personnes qui ont un compte.' },
  'users#person': 'Personne',
  'users#standing': 'Rôles et statut',
  ...under('users', {
    name: { label: 'Nom', description: 'Tel que les autres le voient.' }, firstName: 'Prénom', lastName: 'Nom de famille', image: 'Image',
    phoneNumber: { label: 'Téléphone', description: 'Conservé chiffré ; lu par la personne et les administrateurs.' },
    birthDate: { label: 'Date de naissance', description: 'Avec le pays, elle détermine si un responsable doit consentir.' },
    country: { label: 'Pays', description: 'Deux lettres, par exemple FR.' }, locale: 'Langue', timezone: 'Fuseau horaire',
    email: 'Courriel', username: 'Nom d’utilisateur', emailVerifiedAt: 'Courriel confirmé le', emailVerified: 'Courriel confirmé', minor: 'Mineur',
    lastLoginAt: 'Dernière connexion', lastActiveAt: 'Dernière activité',
    roles: { label: 'Rôles', description: 'Le premier est le rôle principal. Un changement ferme toutes les sessions.' }, role: 'Rôle principal',
    isActive: 'Actif', banned: { label: 'Exclu', description: 'Ne peut ni se connecter ni rien écrire.' }, banExpiresAt: 'Exclu jusqu’au', banReason: 'Motif de l’exclusion',
    subscriptionTier: 'Abonnement', usageQuota: 'Quota d’IA', schoolId: 'École', stripeCustomerId: 'Client Stripe', deletedAt: 'Supprimé le', deletionRequestId: 'Demande de suppression',
  }),
  'users.standingActions': 'Exclusion',
  ...under('users.roles', roles),
  ...under('users.role', roles),
  ...under('users.locale', languages),
}

const profiles: DomainLabels = {
  profiles: { one: 'Profil', many: 'Profils', description: 'Ce que le public peut voir d’une personne.' },
  'profiles#page': 'Page publique',
  'profiles#work': 'Enseignement et bénévolat',
  'profiles#age': 'Âge et consentement',
  ...under('profiles', {
    user: 'Personne', displayName: 'Nom sur la page', slug: { label: 'Adresse', description: 'La dernière partie de l’adresse de la page.' },
    isPublic: { label: 'Public', description: 'Montre la page à tout le monde. Pour un mineur, il faut aussi l’accord d’un responsable.' }, avatar: 'Portrait', bio: 'À propos',
    designation: 'Titre', organization: 'Organisation', location: 'Lieu', socialWebsite: 'Site web', socialGithub: 'GitHub', socialFacebook: 'Facebook',
    socialTwitter: 'X (Twitter)', socialLinkedin: 'LinkedIn', teachingLevel: 'Niveau d’enseignement', subjects: 'Matières', studentCount: 'Nombre d’élèves', skills: 'Compétences',
    availability: 'Disponibilités', experience: 'Expérience', isMinor: 'Mineur', ageVerificationStatus: 'Contrôle de l’âge', parentalConsentRequired: 'Accord d’un responsable nécessaire',
    parentalConsentStatus: 'Accord du responsable', parentalConsentAt: 'Accord donné le', parentalConsentExpiresAt: 'Accord valable jusqu’au', coppaCompliant: 'Conforme à la COPPA',
    hasPublicNameConsent: 'Peut montrer son nom publiquement',
  }),
  ...under('profiles.ageVerificationStatus', { pending: 'En attente', verified_adult: 'Majeur', verified_minor: 'Mineur', failed: 'Échoué' }),
  ...under('profiles.parentalConsentStatus', { not_required: 'Inutile', pending: 'Demandé', granted: 'Donné', denied: 'Refusé', expired: 'Échu' }),
}

const settings: DomainLabels = {
  'user-settings': { one: 'Réglages', many: 'Réglages', description: 'Ce que quelqu’un a choisi.' },
  ...under('user-settings', {
    user: 'Personne', language: 'Langue', theme: 'Thème', timeZone: 'Fuseau horaire', reading: 'Lecture', activeThemeId: 'Thème actif', typewriterSound: 'Bruit de machine à écrire',
    emailNotifications: 'Prévenir par courriel', pushNotifications: 'Prévenir sur l’appareil', newsletter: 'Lettre d’information', curatorNotifications: 'À propos de l’animation', badgeNotifications: 'À propos des badges',
    notifications: { label: 'Notifications par type', one: 'Choix', many: 'Choix' },
  }),
  ...under('user-settings.language', languages),
  ...under('user-settings.theme', { system: 'Comme l’appareil', light: 'Clair', dark: 'Sombre' }),
  ...under('user-settings.reading', { font: 'Police', size: 'Taille en pour cent', spacing: 'Interligne', width: 'Largeur des lignes', theme: 'Papier', pages: 'Pages' }),
  ...under('user-settings.reading.font', { serif: 'Avec empattements', sans: 'Sans empattements', dyslexia: 'Pour la dyslexie' }),
  ...under('user-settings.reading.width', { narrow: 'Étroite', medium: 'Moyenne', wide: 'Large' }),
  ...under('user-settings.reading.theme', { auto: 'Comme le site', light: 'Clair', sepia: 'Sépia', dark: 'Sombre' }),
  ...under('user-settings.reading.pages', { auto: 'Selon la place', single: 'Pages simples', spread: 'Doubles pages' }),
  ...under('user-settings.notifications', { kind: 'Type', channel: 'Canal', isEnabled: 'Activé' }),
  ...under('user-settings.notifications.channel', { site: 'Site', mail: 'Courriel' }),
}

const tokens: DomainLabels = {
  'verification-tokens': { one: 'Jeton', many: 'Jetons' },
  ...under('verification-tokens', { user: 'Personne', purpose: 'Usage', identifier: 'Pour', tokenHash: 'Empreinte', expiresAt: 'Expire le', consumedAt: 'Utilisé le', attempts: 'Essais' }),
  ...under('verification-tokens.purpose', {
    verify_email: 'Confirmer l’adresse', reset_password: 'Nouveau mot de passe', change_email: 'Nouvelle adresse', sign_in_link: 'Lien de connexion', guardian_invitation: 'Invitation d’un responsable',
    parental_consent: 'Accord du responsable', child_sign_in: 'Connexion d’un enfant', second_factor: 'Deuxième étape',
  }),
}

const sessions: DomainLabels = {
  'user-sessions': { one: 'Visite', many: 'Visites', description: 'Une ligne par connexion.' },
  ...under('user-sessions', {
    user: 'Personne', sid: 'Session', method: 'Moyen', device: 'Appareil', ipAddress: 'Adresse réseau', userAgent: 'Navigateur', loginAt: 'Connecté le', logoutAt: 'Terminé le', endedBecause: 'Motif de fin',
    lastActivityAt: 'Dernière activité', expiresAt: 'Expire le', activitiesCount: 'Activités', sessionDuration: 'Minutes', impersonatedBy: 'Vu par',
  }),
  ...under('user-sessions.method', { ...methods, impersonation: 'Voir comme' }),
  ...under('user-sessions.endedBecause', {
    signed_out: 'Déconnexion', revoked: 'Révoquée', expired: 'Échue', password_changed: 'Mot de passe changé', roles_changed: 'Rôles changés', banned: 'Exclusion', deactivated: 'Compte désactivé',
  }),
}

const history: DomainLabels = {
  'login-history': { one: 'Tentative de connexion', many: 'Historique des connexions', description: 'Chaque tentative, même avec une adresse inconnue. Jamais modifié.' },
  ...under('login-history', {
    user: 'Personne', identifierHash: 'Empreinte de la saisie', success: 'Réussie', failureReason: 'Motif d’échec', method: 'Moyen', ipAddress: 'Réseau', ipHash: 'Empreinte de l’adresse', userAgent: 'Navigateur',
    deviceInfo: 'Appareil', country: 'Pays', city: 'Ville',
  }),
  ...under('login-history.failureReason', {
    unknown_account: 'Compte inexistant', wrong_password: 'Mot de passe faux', locked: 'Verrouillé', banned: 'Exclu', inactive: 'Désactivé', second_factor: 'Deuxième étape échouée',
  }),
  ...under('login-history.method', methods),
}

const roleChanges: DomainLabels = {
  'role-changes': { one: 'Changement de rôles', many: 'Changements de rôles', description: 'Qui a reçu ou perdu quel rôle, par qui et pourquoi. Jamais modifié.' },
  ...under('role-changes', {
    user: 'Personne', fromRole: 'Rôle principal avant', toRole: 'Rôle principal après', fromRoles: 'Rôles avant', toRoles: 'Rôles après', performedBy: 'Par', migrationType: 'Genre', migrationReason: 'Motif',
    initiatedAt: 'Commencé le', completedAt: 'Terminé le', migrationStatus: 'État', notificationSent: 'Prévenu', userAcknowledged: 'Vu', helpDocViewed: 'A lu l’aide', supportContacted: 'A écrit à l’assistance',
    satisfactionRating: 'Satisfaction', feedbackProvided: 'A donné son avis', issuesReported: 'Problèmes', preFeatureUsage: 'Usage avant', postFeatureUsage: 'Usage après', adaptationPeriod: 'Jours d’adaptation',
  }),
  ...under('role-changes.fromRole', roles),
  ...under('role-changes.toRole', roles),
  ...under('role-changes.migrationType', { system_migration: 'Par la plateforme', user_requested: 'Sur demande', admin_assigned: 'Par un administrateur', automatic_upgrade: 'Automatique' }),
  ...under('role-changes.migrationStatus', { in_progress: 'En cours', completed: 'Terminé', failed: 'Échoué', cancelled: 'Annulé', reversed: 'Repris' }),
}

export const people: DomainLabels = { ...users, ...profiles, ...settings, ...tokens, ...sessions, ...history, ...roleChanges }
