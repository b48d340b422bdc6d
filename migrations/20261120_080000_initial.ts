import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."_locales" AS ENUM('en', 'fr', 'es', 'ar');
  CREATE TYPE "public"."enum_users_roles" AS ENUM('student', 'author', 'teacher', 'parent', 'volunteer', 'institution', 'moderator', 'editor', 'admin');
  CREATE TYPE "public"."enum_users_locale" AS ENUM('en', 'fr', 'es', 'ar');
  CREATE TYPE "public"."enum_users_role" AS ENUM('student', 'author', 'teacher', 'parent', 'volunteer', 'institution', 'moderator', 'editor', 'admin');
  CREATE TYPE "public"."enum_profiles_age_verification_status" AS ENUM('pending', 'verified_adult', 'verified_minor', 'failed');
  CREATE TYPE "public"."enum_profiles_parental_consent_status" AS ENUM('not_required', 'pending', 'granted', 'denied', 'expired');
  CREATE TYPE "public"."enum_user_settings_notifications_channel" AS ENUM('site', 'mail');
  CREATE TYPE "public"."enum_user_settings_language" AS ENUM('en', 'fr', 'es', 'ar');
  CREATE TYPE "public"."enum_user_settings_theme" AS ENUM('system', 'light', 'dark');
  CREATE TYPE "public"."enum_user_settings_reading_font" AS ENUM('serif', 'sans', 'dyslexia');
  CREATE TYPE "public"."enum_user_settings_reading_width" AS ENUM('narrow', 'medium', 'wide');
  CREATE TYPE "public"."enum_user_settings_reading_theme" AS ENUM('auto', 'light', 'sepia', 'dark');
  CREATE TYPE "public"."enum_user_settings_reading_pages" AS ENUM('auto', 'single', 'spread');
  CREATE TYPE "public"."enum_verification_tokens_purpose" AS ENUM('verify_email', 'reset_password', 'change_email', 'sign_in_link', 'guardian_invitation', 'parental_consent', 'child_sign_in', 'second_factor');
  CREATE TYPE "public"."enum_user_sessions_method" AS ENUM('password', 'passkey', 'totp', 'sign_in_link', 'class_code', 'guardian', 'impersonation');
  CREATE TYPE "public"."enum_user_sessions_ended_because" AS ENUM('signed_out', 'revoked', 'expired', 'password_changed', 'roles_changed', 'banned', 'deactivated');
  CREATE TYPE "public"."enum_login_history_failure_reason" AS ENUM('unknown_account', 'wrong_password', 'locked', 'banned', 'inactive', 'second_factor');
  CREATE TYPE "public"."enum_login_history_method" AS ENUM('password', 'passkey', 'totp', 'sign_in_link', 'class_code', 'guardian', 'impersonation');
  CREATE TYPE "public"."enum_role_changes_from_role" AS ENUM('student', 'author', 'teacher', 'parent', 'volunteer', 'institution', 'moderator', 'editor', 'admin');
  CREATE TYPE "public"."enum_role_changes_to_role" AS ENUM('student', 'author', 'teacher', 'parent', 'volunteer', 'institution', 'moderator', 'editor', 'admin');
  CREATE TYPE "public"."enum_role_changes_migration_type" AS ENUM('system_migration', 'user_requested', 'admin_assigned', 'automatic_upgrade');
  CREATE TYPE "public"."enum_role_changes_migration_status" AS ENUM('in_progress', 'completed', 'failed', 'cancelled', 'reversed');
  CREATE TYPE "public"."enum_guardianships_relation" AS ENUM('parent', 'legal_guardian', 'grandparent', 'foster_carer', 'other');
  CREATE TYPE "public"."enum_guardianships_state" AS ENUM('invited', 'confirmed', 'declined', 'expired', 'revoked');
  CREATE TYPE "public"."enum_guardianships_invited_way" AS ENUM('mail', 'code', 'account_made');
  CREATE TYPE "public"."enum_guardianships_confirmation" AS ENUM('both_sides', 'school', 'guardian_made_account');
  CREATE TYPE "public"."enum_parental_consents_purpose" AS ENUM('account', 'class_work', 'posting', 'ai', 'photo', 'public_name');
  CREATE TYPE "public"."enum_parental_consents_state" AS ENUM('granted', 'revoked', 'expired', 'denied');
  CREATE TYPE "public"."enum_parental_consents_notice_language" AS ENUM('en', 'fr', 'es', 'ar');
  CREATE TYPE "public"."enum_parental_consents_method" AS ENUM('guardian_account', 'school');
  CREATE TYPE "public"."enum_parental_consents_end_reason" AS ENUM('withdrawn', 'replaced', 'guardianship_ended', 'account_withdrawn', 'ran_out');
  CREATE TYPE "public"."enum_sign_in_challenges_kind" AS ENUM('passkey_register', 'passkey_sign_in', 'second_factor');
  CREATE TYPE "public"."enum_media_licence" AS ENUM('all_rights_reserved', 'cc0', 'cc_by', 'cc_by_sa', 'cc_by_nc', 'cc_by_nc_sa', 'cc_by_nd', 'cc_by_nc_nd', 'public_domain');
  CREATE TYPE "public"."enum_bulk_imports_type" AS ENUM('stories', 'translations', 'users', 'media', 'books');
  CREATE TYPE "public"."enum_bulk_imports_state" AS ENUM('pending', 'processing', 'completed', 'failed', 'cancelled');
  CREATE TYPE "public"."enum_notifications_type" AS ENUM('system', 'order', 'assignment', 'class', 'donation', 'volunteer', 'achievement', 'publishing', 'blog_approved', 'blog_rejected', 'comment_received', 'reaction_received', 'points_earned', 'admin_reply', 'super_admin_invitation');
  CREATE TYPE "public"."enum_notifications_priority" AS ENUM('high', 'medium', 'low');
  CREATE TYPE "public"."enum_communication_logs_recipients_delivery_status" AS ENUM('pending', 'sent', 'failed');
  CREATE TYPE "public"."enum_communication_logs_communication_type" AS ENUM('email', 'in_app', 'sms');
  CREATE TYPE "public"."enum_communication_logs_delivery_status" AS ENUM('pending', 'sent', 'failed');
  CREATE TYPE "public"."enum_stories_spreads_picture_side" AS ENUM('start', 'end', 'full');
  CREATE TYPE "public"."enum_stories_contributors_role" AS ENUM('author', 'illustrator', 'translator', 'editor', 'proofreader', 'narrator', 'designer', 'contributor');
  CREATE TYPE "public"."enum_stories_kind" AS ENUM('text', 'picture_book');
  CREATE TYPE "public"."enum_stories_age_range" AS ENUM('under_6', '6_8', '9_12', '13_plus');
  CREATE TYPE "public"."enum_stories_reading_level" AS ENUM('first_words', 'first_sentences', 'growing', 'fluent', 'advanced');
  CREATE TYPE "public"."enum_stories_visibility" AS ENUM('public', 'restricted', 'classroom', 'private');
  CREATE TYPE "public"."enum_stories_unlock_policy" AS ENUM('free', 'purchase', 'subscription', 'classroom_license', 'institutional');
  CREATE TYPE "public"."enum_stories_licence" AS ENUM('cc_by_4', 'cc_by_sa_4', 'cc_by_nc_4', 'cc_by_nc_sa_4', 'public_domain', 'all_rights_reserved', 'other');
  CREATE TYPE "public"."enum_stories_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__stories_v_version_spreads_picture_side" AS ENUM('start', 'end', 'full');
  CREATE TYPE "public"."enum__stories_v_version_contributors_role" AS ENUM('author', 'illustrator', 'translator', 'editor', 'proofreader', 'narrator', 'designer', 'contributor');
  CREATE TYPE "public"."enum__stories_v_version_kind" AS ENUM('text', 'picture_book');
  CREATE TYPE "public"."enum__stories_v_version_age_range" AS ENUM('under_6', '6_8', '9_12', '13_plus');
  CREATE TYPE "public"."enum__stories_v_version_reading_level" AS ENUM('first_words', 'first_sentences', 'growing', 'fluent', 'advanced');
  CREATE TYPE "public"."enum__stories_v_version_visibility" AS ENUM('public', 'restricted', 'classroom', 'private');
  CREATE TYPE "public"."enum__stories_v_version_unlock_policy" AS ENUM('free', 'purchase', 'subscription', 'classroom_license', 'institutional');
  CREATE TYPE "public"."enum__stories_v_version_licence" AS ENUM('cc_by_4', 'cc_by_sa_4', 'cc_by_nc_4', 'cc_by_nc_sa_4', 'public_domain', 'all_rights_reserved', 'other');
  CREATE TYPE "public"."enum__stories_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__stories_v_published_locale" AS ENUM('en', 'fr', 'es', 'ar');
  CREATE TYPE "public"."enum_books_contributors_role" AS ENUM('author', 'illustrator', 'translator', 'editor', 'proofreader', 'narrator', 'designer', 'contributor');
  CREATE TYPE "public"."enum_books_kind" AS ENUM('chapters', 'pdf');
  CREATE TYPE "public"."enum_books_pdf_state" AS ENUM('none', 'waiting', 'ready', 'failed');
  CREATE TYPE "public"."enum_books_page_layout" AS ENUM('single', 'spread');
  CREATE TYPE "public"."enum_books_age_range" AS ENUM('under_6', '6_8', '9_12', '13_plus');
  CREATE TYPE "public"."enum_books_reading_level" AS ENUM('first_words', 'first_sentences', 'growing', 'fluent', 'advanced');
  CREATE TYPE "public"."enum_books_visibility" AS ENUM('public', 'restricted', 'classroom', 'private');
  CREATE TYPE "public"."enum_books_unlock_policy" AS ENUM('free', 'purchase', 'subscription', 'classroom_license', 'institutional');
  CREATE TYPE "public"."enum_books_licence" AS ENUM('cc_by_4', 'cc_by_sa_4', 'cc_by_nc_4', 'cc_by_nc_sa_4', 'public_domain', 'all_rights_reserved', 'other');
  CREATE TYPE "public"."enum_books_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__books_v_version_contributors_role" AS ENUM('author', 'illustrator', 'translator', 'editor', 'proofreader', 'narrator', 'designer', 'contributor');
  CREATE TYPE "public"."enum__books_v_version_kind" AS ENUM('chapters', 'pdf');
  CREATE TYPE "public"."enum__books_v_version_pdf_state" AS ENUM('none', 'waiting', 'ready', 'failed');
  CREATE TYPE "public"."enum__books_v_version_page_layout" AS ENUM('single', 'spread');
  CREATE TYPE "public"."enum__books_v_version_age_range" AS ENUM('under_6', '6_8', '9_12', '13_plus');
  CREATE TYPE "public"."enum__books_v_version_reading_level" AS ENUM('first_words', 'first_sentences', 'growing', 'fluent', 'advanced');
  CREATE TYPE "public"."enum__books_v_version_visibility" AS ENUM('public', 'restricted', 'classroom', 'private');
  CREATE TYPE "public"."enum__books_v_version_unlock_policy" AS ENUM('free', 'purchase', 'subscription', 'classroom_license', 'institutional');
  CREATE TYPE "public"."enum__books_v_version_licence" AS ENUM('cc_by_4', 'cc_by_sa_4', 'cc_by_nc_4', 'cc_by_nc_sa_4', 'public_domain', 'all_rights_reserved', 'other');
  CREATE TYPE "public"."enum__books_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__books_v_published_locale" AS ENUM('en', 'fr', 'es', 'ar');
  CREATE TYPE "public"."enum_book_chapters_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__book_chapters_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__book_chapters_v_published_locale" AS ENUM('en', 'fr', 'es', 'ar');
  CREATE TYPE "public"."enum_translations_spreads_picture_side" AS ENUM('start', 'end', 'full');
  CREATE TYPE "public"."enum_translations_licence" AS ENUM('cc_by_4', 'cc_by_sa_4', 'cc_by_nc_4', 'cc_by_nc_sa_4', 'public_domain', 'all_rights_reserved', 'other');
  CREATE TYPE "public"."enum_translations_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__translations_v_version_spreads_picture_side" AS ENUM('start', 'end', 'full');
  CREATE TYPE "public"."enum__translations_v_version_licence" AS ENUM('cc_by_4', 'cc_by_sa_4', 'cc_by_nc_4', 'cc_by_nc_sa_4', 'public_domain', 'all_rights_reserved', 'other');
  CREATE TYPE "public"."enum__translations_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__translations_v_published_locale" AS ENUM('en', 'fr', 'es', 'ar');
  CREATE TYPE "public"."enum_story_submissions_parts_part_collection" AS ENUM('book-chapters', 'translations');
  CREATE TYPE "public"."enum_story_submissions_status" AS ENUM('draft', 'submitted', 'in_review', 'changes_requested', 'approved', 'published', 'rejected', 'withdrawn');
  CREATE TYPE "public"."enum_story_submissions_work_collection" AS ENUM('stories', 'books', 'translations');
  CREATE TYPE "public"."enum_story_submissions_age_range" AS ENUM('under_6', '6_8', '9_12', '13_plus');
  CREATE TYPE "public"."enum_story_submissions_priority" AS ENUM('low', 'medium', 'high', 'urgent');
  CREATE TYPE "public"."enum_story_submissions_reason_code" AS ENUM('quality', 'language', 'age_fit', 'alt_text', 'rights', 'safety', 'off_topic', 'duplicate', 'incomplete', 'other');
  CREATE TYPE "public"."enum_publications_publication_status" AS ENUM('draft', 'scheduled', 'published', 'archived', 'withdrawn');
  CREATE TYPE "public"."enum_publications_visibility" AS ENUM('public', 'restricted', 'classroom', 'private');
  CREATE TYPE "public"."enum_publications_unlock_policy" AS ENUM('free', 'purchase', 'subscription', 'classroom_license', 'institutional');
  CREATE TYPE "public"."enum_illustrations_licence" AS ENUM('cc_by_4', 'cc_by_sa_4', 'cc_by_nc_4', 'cc_by_nc_sa_4', 'public_domain', 'all_rights_reserved', 'other');
  CREATE TYPE "public"."enum_illustrations_status" AS ENUM('draft', 'submitted', 'approved', 'published', 'rejected');
  CREATE TYPE "public"."enum_categories_scope" AS ENUM('stories', 'blog', 'products', 'courses');
  CREATE TYPE "public"."enum_pages_kind" AS ENUM('page', 'help', 'legal', 'landing');
  CREATE TYPE "public"."enum_pages_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__pages_v_version_kind" AS ENUM('page', 'help', 'legal', 'landing');
  CREATE TYPE "public"."enum__pages_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__pages_v_published_locale" AS ENUM('en', 'fr', 'es', 'ar');
  CREATE TYPE "public"."enum_redirects_reason" AS ENUM('editor', 'slug_changed');
  CREATE TYPE "public"."enum_bookmarks_color" AS ENUM('yellow', 'green', 'blue', 'pink');
  CREATE TYPE "public"."enum_reading_lists_visibility" AS ENUM('private', 'unlisted', 'public');
  CREATE TYPE "public"."enum_payload_jobs_log_task_slug" AS ENUM('inline', 'schedulePublish');
  CREATE TYPE "public"."enum_payload_jobs_log_state" AS ENUM('failed', 'succeeded');
  CREATE TYPE "public"."enum_payload_jobs_task_slug" AS ENUM('inline', 'schedulePublish');
  CREATE TYPE "public"."enum_home_page_sections_kind" AS ENUM('hand_picked', 'newest', 'featured', 'most_read', 'category', 'age_range', 'reading_list', 'continue_reading');
  CREATE TYPE "public"."enum_home_page_sections_age_range" AS ENUM('under_6', '6_8', '9_12', '13_plus');
  CREATE TYPE "public"."enum__home_page_v_version_sections_kind" AS ENUM('hand_picked', 'newest', 'featured', 'most_read', 'category', 'age_range', 'reading_list', 'continue_reading');
  CREATE TYPE "public"."enum__home_page_v_version_sections_age_range" AS ENUM('under_6', '6_8', '9_12', '13_plus');
  CREATE TABLE "users_roles" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_users_roles",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "users_sessions" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"created_at" timestamp(3) with time zone,
  	"expires_at" timestamp(3) with time zone NOT NULL
  );
  
  CREATE TABLE "users" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"first_name" varchar NOT NULL,
  	"last_name" varchar,
  	"image_id" uuid,
  	"phone_number" varchar,
  	"birth_date" timestamp(3) with time zone,
  	"country" varchar,
  	"locale" "enum_users_locale" DEFAULT 'en' NOT NULL,
  	"timezone" varchar DEFAULT 'UTC' NOT NULL,
  	"role" "enum_users_role",
  	"is_active" boolean DEFAULT true,
  	"banned" boolean DEFAULT false,
  	"ban_expires_at" timestamp(3) with time zone,
  	"ban_reason" varchar,
  	"subscription_tier" varchar DEFAULT 'free',
  	"usage_quota" numeric DEFAULT 100,
  	"school_id" varchar,
  	"stripe_customer_id" varchar,
  	"deleted_at" timestamp(3) with time zone,
  	"deletion_request_id" varchar,
  	"pending_email" varchar,
  	"email_verified_at" timestamp(3) with time zone,
  	"last_login_at" timestamp(3) with time zone,
  	"last_active_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"email" varchar,
  	"username" varchar,
  	"reset_password_token" varchar,
  	"reset_password_expiration" timestamp(3) with time zone,
  	"salt" varchar,
  	"hash" varchar,
  	"login_attempts" numeric DEFAULT 0,
  	"lock_until" timestamp(3) with time zone
  );
  
  CREATE TABLE "profiles" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"user_id" uuid NOT NULL,
  	"display_name" varchar NOT NULL,
  	"slug" varchar NOT NULL,
  	"is_public" boolean DEFAULT false,
  	"avatar_id" uuid,
  	"designation" varchar,
  	"organization" varchar,
  	"location" varchar,
  	"social_website" varchar,
  	"social_github" varchar,
  	"social_facebook" varchar,
  	"social_twitter" varchar,
  	"social_linkedin" varchar,
  	"teaching_level" varchar,
  	"student_count" numeric,
  	"availability" varchar,
  	"experience" varchar,
  	"is_minor" boolean DEFAULT false,
  	"age_verification_status" "enum_profiles_age_verification_status" DEFAULT 'pending' NOT NULL,
  	"parental_consent_required" boolean DEFAULT false,
  	"parental_consent_status" "enum_profiles_parental_consent_status" DEFAULT 'not_required' NOT NULL,
  	"parental_consent_at" timestamp(3) with time zone,
  	"parental_consent_expires_at" timestamp(3) with time zone,
  	"coppa_compliant" boolean DEFAULT false,
  	"has_public_name_consent" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "profiles_locales" (
  	"bio" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "profiles_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "user_settings_notifications" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"kind" varchar NOT NULL,
  	"channel" "enum_user_settings_notifications_channel" NOT NULL,
  	"is_enabled" boolean DEFAULT true
  );
  
  CREATE TABLE "user_settings" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"user_id" uuid NOT NULL,
  	"language" "enum_user_settings_language" DEFAULT 'en' NOT NULL,
  	"theme" "enum_user_settings_theme" DEFAULT 'system' NOT NULL,
  	"time_zone" varchar DEFAULT 'UTC' NOT NULL,
  	"reading_font" "enum_user_settings_reading_font" DEFAULT 'serif' NOT NULL,
  	"reading_size" numeric DEFAULT 100 NOT NULL,
  	"reading_spacing" numeric DEFAULT 1.6 NOT NULL,
  	"reading_width" "enum_user_settings_reading_width" DEFAULT 'medium' NOT NULL,
  	"reading_theme" "enum_user_settings_reading_theme" DEFAULT 'auto' NOT NULL,
  	"reading_pages" "enum_user_settings_reading_pages" DEFAULT 'auto' NOT NULL,
  	"active_theme_id" varchar,
  	"typewriter_sound" boolean DEFAULT false,
  	"email_notifications" boolean DEFAULT true,
  	"push_notifications" boolean DEFAULT true,
  	"newsletter" boolean DEFAULT false,
  	"curator_notifications" boolean DEFAULT true,
  	"badge_notifications" boolean DEFAULT true,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "verification_tokens" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"user_id" uuid,
  	"purpose" "enum_verification_tokens_purpose" NOT NULL,
  	"identifier" varchar NOT NULL,
  	"token_hash" varchar NOT NULL,
  	"expires_at" timestamp(3) with time zone NOT NULL,
  	"consumed_at" timestamp(3) with time zone,
  	"attempts" numeric DEFAULT 0,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "user_sessions" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"user_id" uuid NOT NULL,
  	"sid" varchar NOT NULL,
  	"method" "enum_user_sessions_method" DEFAULT 'password' NOT NULL,
  	"device" varchar,
  	"ip_address" varchar,
  	"user_agent" varchar,
  	"login_at" timestamp(3) with time zone NOT NULL,
  	"logout_at" timestamp(3) with time zone,
  	"ended_because" "enum_user_sessions_ended_because",
  	"last_activity_at" timestamp(3) with time zone NOT NULL,
  	"expires_at" timestamp(3) with time zone NOT NULL,
  	"activities_count" numeric DEFAULT 0 NOT NULL,
  	"session_duration" numeric,
  	"impersonated_by_id" uuid,
  	"impersonation_reason" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "login_history" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"user_id" uuid,
  	"identifier_hash" varchar,
  	"success" boolean DEFAULT true,
  	"failure_reason" "enum_login_history_failure_reason",
  	"method" "enum_login_history_method",
  	"ip_address" varchar,
  	"ip_hash" varchar,
  	"user_agent" varchar,
  	"device_info" varchar,
  	"country" varchar,
  	"city" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "role_changes" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"user_id" uuid NOT NULL,
  	"from_role" "enum_role_changes_from_role" NOT NULL,
  	"to_role" "enum_role_changes_to_role" NOT NULL,
  	"performed_by_id" uuid,
  	"migration_type" "enum_role_changes_migration_type" DEFAULT 'system_migration' NOT NULL,
  	"migration_reason" varchar,
  	"initiated_at" timestamp(3) with time zone NOT NULL,
  	"completed_at" timestamp(3) with time zone,
  	"migration_status" "enum_role_changes_migration_status" DEFAULT 'in_progress' NOT NULL,
  	"notification_sent" boolean DEFAULT false,
  	"user_acknowledged" boolean DEFAULT false,
  	"help_doc_viewed" boolean DEFAULT false,
  	"support_contacted" boolean DEFAULT false,
  	"satisfaction_rating" numeric,
  	"feedback_provided" boolean DEFAULT false,
  	"pre_feature_usage" jsonb,
  	"post_feature_usage" jsonb,
  	"adaptation_period" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "role_changes_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "guardianships" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"child_id" uuid,
  	"guardian_id" uuid,
  	"relation" "enum_guardianships_relation" DEFAULT 'parent' NOT NULL,
  	"state" "enum_guardianships_state" DEFAULT 'invited' NOT NULL,
  	"invited_by_id" uuid,
  	"invited_way" "enum_guardianships_invited_way" NOT NULL,
  	"invite_hash" varchar,
  	"invited_email" varchar,
  	"invite_expires_at" timestamp(3) with time zone,
  	"confirmed_by_id" uuid,
  	"confirmation" "enum_guardianships_confirmation",
  	"confirmed_at" timestamp(3) with time zone,
  	"ended_by_id" uuid,
  	"ended_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "parental_consents" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"child_id" uuid NOT NULL,
  	"guardian_id" uuid,
  	"purpose" "enum_parental_consents_purpose" NOT NULL,
  	"state" "enum_parental_consents_state" DEFAULT 'granted' NOT NULL,
  	"notice_version" varchar NOT NULL,
  	"notice_language" "enum_parental_consents_notice_language" NOT NULL,
  	"method" "enum_parental_consents_method" NOT NULL,
  	"granted_at" timestamp(3) with time zone,
  	"expires_at" timestamp(3) with time zone,
  	"revoked_at" timestamp(3) with time zone,
  	"revoked_by_id" uuid,
  	"end_reason" "enum_parental_consents_end_reason",
  	"reminded_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "passkeys" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"user_id" uuid NOT NULL,
  	"name" varchar NOT NULL,
  	"credential_id" varchar NOT NULL,
  	"public_key" varchar NOT NULL,
  	"counter" numeric DEFAULT 0 NOT NULL,
  	"transports" varchar,
  	"is_backed_up" boolean DEFAULT false,
  	"last_used_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "authenticators" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"user_id" uuid NOT NULL,
  	"confirmed_at" timestamp(3) with time zone,
  	"last_used_at" timestamp(3) with time zone,
  	"secret" varchar NOT NULL,
  	"last_step" numeric,
  	"recovery_hashes" varchar,
  	"failed_tries" numeric DEFAULT 0,
  	"locked_until" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "sign_in_challenges" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"kind" "enum_sign_in_challenges_kind" NOT NULL,
  	"user_id" uuid,
  	"hash" varchar NOT NULL,
  	"expires_at" timestamp(3) with time zone NOT NULL,
  	"used_at" timestamp(3) with time zone,
  	"tries" numeric DEFAULT 0 NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "media" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"alt_text" varchar,
  	"description" varchar,
  	"credit" varchar,
  	"licence" "enum_media_licence",
  	"folder" varchar DEFAULT '/' NOT NULL,
  	"is_private" boolean DEFAULT false,
  	"original_name" varchar,
  	"format" varchar,
  	"uploaded_by_id" uuid,
  	"guarded_by_slug" varchar,
  	"guarded_by_document" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"url" varchar,
  	"thumbnail_u_r_l" varchar,
  	"filename" varchar,
  	"mime_type" varchar,
  	"filesize" numeric,
  	"width" numeric,
  	"height" numeric,
  	"focal_x" numeric,
  	"focal_y" numeric,
  	"sizes_thumbnail_url" varchar,
  	"sizes_thumbnail_width" numeric,
  	"sizes_thumbnail_height" numeric,
  	"sizes_thumbnail_mime_type" varchar,
  	"sizes_thumbnail_filesize" numeric,
  	"sizes_thumbnail_filename" varchar,
  	"sizes_small_url" varchar,
  	"sizes_small_width" numeric,
  	"sizes_small_height" numeric,
  	"sizes_small_mime_type" varchar,
  	"sizes_small_filesize" numeric,
  	"sizes_small_filename" varchar,
  	"sizes_large_url" varchar,
  	"sizes_large_width" numeric,
  	"sizes_large_height" numeric,
  	"sizes_large_mime_type" varchar,
  	"sizes_large_filesize" numeric,
  	"sizes_large_filename" varchar
  );
  
  CREATE TABLE "media_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "bulk_imports" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"original_name" varchar NOT NULL,
  	"filename" varchar NOT NULL,
  	"file_url" varchar NOT NULL,
  	"type" "enum_bulk_imports_type" NOT NULL,
  	"state" "enum_bulk_imports_state" DEFAULT 'pending' NOT NULL,
  	"total_rows" numeric DEFAULT 0 NOT NULL,
  	"processed_rows" numeric DEFAULT 0 NOT NULL,
  	"successful_rows" numeric DEFAULT 0 NOT NULL,
  	"error_rows" numeric DEFAULT 0 NOT NULL,
  	"errors" jsonb,
  	"summary" jsonb,
  	"processed_keys" jsonb,
  	"uploaded_by_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "workflow_history" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"machine" varchar NOT NULL,
  	"subject_collection" varchar NOT NULL,
  	"subject_id" varchar NOT NULL,
  	"from_state" varchar,
  	"to_state" varchar NOT NULL,
  	"reason_code" varchar,
  	"comment" varchar,
  	"performed_by_id" uuid,
  	"metadata" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "notifications" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"user_id" uuid NOT NULL,
  	"kind" varchar NOT NULL,
  	"type" "enum_notifications_type" DEFAULT 'system' NOT NULL,
  	"title" varchar NOT NULL,
  	"message" varchar NOT NULL,
  	"link" varchar,
  	"priority" "enum_notifications_priority" DEFAULT 'medium' NOT NULL,
  	"read" boolean DEFAULT false,
  	"read_at" timestamp(3) with time zone,
  	"action_required" boolean DEFAULT false,
  	"expires_at" timestamp(3) with time zone,
  	"related_collection" varchar,
  	"related_id" varchar,
  	"data" jsonb,
  	"dedupe_key" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "communication_logs_recipients" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"user_id" uuid,
  	"address" varchar,
  	"delivery_status" "enum_communication_logs_recipients_delivery_status" DEFAULT 'pending' NOT NULL,
  	"sent_at" timestamp(3) with time zone,
  	"read_at" timestamp(3) with time zone,
  	"replied_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "communication_logs" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"from_user_id" uuid,
  	"communication_type" "enum_communication_logs_communication_type" DEFAULT 'email' NOT NULL,
  	"kind" varchar NOT NULL,
  	"template_used" varchar,
  	"language" varchar DEFAULT 'en' NOT NULL,
  	"subject" varchar,
  	"message" varchar,
  	"message_html" varchar,
  	"delivery_status" "enum_communication_logs_delivery_status" DEFAULT 'pending' NOT NULL,
  	"attempts" numeric DEFAULT 0 NOT NULL,
  	"last_error" varchar,
  	"params" jsonb,
  	"dedupe_key" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "message_templates" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"kind" varchar NOT NULL,
  	"placeholders" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "message_templates_locales" (
  	"site_title" varchar,
  	"site_message" varchar,
  	"subject" varchar,
  	"body" varchar,
  	"action_label" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "stories_spreads" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"picture_id" uuid,
  	"alt_text" varchar,
  	"text" varchar,
  	"picture_side" "enum_stories_spreads_picture_side" DEFAULT 'start',
  	"background" varchar
  );
  
  CREATE TABLE "stories_contributors" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"role" "enum_stories_contributors_role",
  	"name" varchar,
  	"person_id" uuid
  );
  
  CREATE TABLE "stories" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"subtitle" varchar,
  	"kind" "enum_stories_kind" DEFAULT 'text',
  	"summary" varchar,
  	"body" jsonb,
  	"preview" jsonb,
  	"cover_id" uuid,
  	"cover_alt" varchar,
  	"mood" varchar,
  	"author_id" uuid,
  	"author_name" varchar,
  	"author_alias" varchar,
  	"author_age" numeric,
  	"author_location" varchar,
  	"illustrator_id" uuid,
  	"language" varchar DEFAULT 'en',
  	"age_range" "enum_stories_age_range",
  	"age_min" numeric,
  	"age_max" numeric,
  	"reading_level" "enum_stories_reading_level",
  	"sample_pdf_id" uuid,
  	"full_pdf_id" uuid,
  	"epub_file_id" uuid,
  	"audio_file_id" uuid,
  	"visibility" "enum_stories_visibility" DEFAULT 'public',
  	"is_premium" boolean DEFAULT false,
  	"unlock_policy" "enum_stories_unlock_policy" DEFAULT 'free',
  	"price" numeric,
  	"currency" varchar DEFAULT 'USD',
  	"preview_percent" numeric DEFAULT 20,
  	"preview_pages" numeric DEFAULT 10,
  	"download_allowed" boolean DEFAULT false,
  	"print_allowed" boolean DEFAULT false,
  	"licence" "enum_stories_licence",
  	"licence_text" varchar,
  	"licence_agreed_at" timestamp(3) with time zone,
  	"licence_agreement_version" varchar,
  	"publisher" varchar,
  	"published_date" timestamp(3) with time zone,
  	"isbn" varchar,
  	"word_count" numeric,
  	"reading_minutes" numeric,
  	"page_count" numeric,
  	"view_count" numeric DEFAULT 0,
  	"like_count" numeric DEFAULT 0,
  	"download_count" numeric DEFAULT 0,
  	"rating" numeric,
  	"slug" varchar,
  	"featured" boolean DEFAULT false,
  	"published_at" timestamp(3) with time zone,
  	"last_edited_by_id" uuid,
  	"import_key" varchar,
  	"search_text" varchar,
  	"revision" numeric DEFAULT 0,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_stories_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "stories_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "stories_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"users_id" uuid,
  	"categories_id" uuid
  );
  
  CREATE TABLE "_stories_v_version_spreads" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"picture_id" uuid,
  	"alt_text" varchar,
  	"text" varchar,
  	"picture_side" "enum__stories_v_version_spreads_picture_side" DEFAULT 'start',
  	"background" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_stories_v_version_contributors" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"role" "enum__stories_v_version_contributors_role",
  	"name" varchar,
  	"person_id" uuid,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_stories_v" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"parent_id" uuid,
  	"version_title" varchar,
  	"version_subtitle" varchar,
  	"version_kind" "enum__stories_v_version_kind" DEFAULT 'text',
  	"version_summary" varchar,
  	"version_body" jsonb,
  	"version_preview" jsonb,
  	"version_cover_id" uuid,
  	"version_cover_alt" varchar,
  	"version_mood" varchar,
  	"version_author_id" uuid,
  	"version_author_name" varchar,
  	"version_author_alias" varchar,
  	"version_author_age" numeric,
  	"version_author_location" varchar,
  	"version_illustrator_id" uuid,
  	"version_language" varchar DEFAULT 'en',
  	"version_age_range" "enum__stories_v_version_age_range",
  	"version_age_min" numeric,
  	"version_age_max" numeric,
  	"version_reading_level" "enum__stories_v_version_reading_level",
  	"version_sample_pdf_id" uuid,
  	"version_full_pdf_id" uuid,
  	"version_epub_file_id" uuid,
  	"version_audio_file_id" uuid,
  	"version_visibility" "enum__stories_v_version_visibility" DEFAULT 'public',
  	"version_is_premium" boolean DEFAULT false,
  	"version_unlock_policy" "enum__stories_v_version_unlock_policy" DEFAULT 'free',
  	"version_price" numeric,
  	"version_currency" varchar DEFAULT 'USD',
  	"version_preview_percent" numeric DEFAULT 20,
  	"version_preview_pages" numeric DEFAULT 10,
  	"version_download_allowed" boolean DEFAULT false,
  	"version_print_allowed" boolean DEFAULT false,
  	"version_licence" "enum__stories_v_version_licence",
  	"version_licence_text" varchar,
  	"version_licence_agreed_at" timestamp(3) with time zone,
  	"version_licence_agreement_version" varchar,
  	"version_publisher" varchar,
  	"version_published_date" timestamp(3) with time zone,
  	"version_isbn" varchar,
  	"version_word_count" numeric,
  	"version_reading_minutes" numeric,
  	"version_page_count" numeric,
  	"version_view_count" numeric DEFAULT 0,
  	"version_like_count" numeric DEFAULT 0,
  	"version_download_count" numeric DEFAULT 0,
  	"version_rating" numeric,
  	"version_slug" varchar,
  	"version_featured" boolean DEFAULT false,
  	"version_published_at" timestamp(3) with time zone,
  	"version_last_edited_by_id" uuid,
  	"version_import_key" varchar,
  	"version_search_text" varchar,
  	"version_revision" numeric DEFAULT 0,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__stories_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__stories_v_published_locale",
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "_stories_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "_stories_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"users_id" uuid,
  	"categories_id" uuid
  );
  
  CREATE TABLE "books_contributors" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"role" "enum_books_contributors_role",
  	"name" varchar,
  	"person_id" uuid
  );
  
  CREATE TABLE "books" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"subtitle" varchar,
  	"kind" "enum_books_kind" DEFAULT 'chapters',
  	"summary" varchar,
  	"cover_id" uuid,
  	"cover_alt" varchar,
  	"mood" varchar,
  	"pdf_id" uuid,
  	"pdf_state" "enum_books_pdf_state" DEFAULT 'none',
  	"pdf_problem" varchar,
  	"pdf_front_cover_id" uuid,
  	"pdf_back_cover_id" uuid,
  	"page_layout" "enum_books_page_layout" DEFAULT 'single',
  	"thumbnail_generated_at" timestamp(3) with time zone,
  	"thumbnail_config_width" numeric DEFAULT 240,
  	"drm_watermark" boolean DEFAULT false,
  	"drm_copy_allowed" boolean DEFAULT false,
  	"author_id" uuid,
  	"author_name" varchar,
  	"author_alias" varchar,
  	"author_age" numeric,
  	"author_location" varchar,
  	"illustrator_id" uuid,
  	"language" varchar DEFAULT 'en',
  	"age_range" "enum_books_age_range",
  	"age_min" numeric,
  	"age_max" numeric,
  	"reading_level" "enum_books_reading_level",
  	"visibility" "enum_books_visibility" DEFAULT 'public',
  	"is_premium" boolean DEFAULT false,
  	"unlock_policy" "enum_books_unlock_policy" DEFAULT 'free',
  	"price" numeric,
  	"currency" varchar DEFAULT 'USD',
  	"preview_percent" numeric DEFAULT 20,
  	"preview_pages" numeric DEFAULT 10,
  	"download_allowed" boolean DEFAULT false,
  	"print_allowed" boolean DEFAULT false,
  	"licence" "enum_books_licence",
  	"licence_text" varchar,
  	"licence_agreed_at" timestamp(3) with time zone,
  	"licence_agreement_version" varchar,
  	"publisher" varchar,
  	"published_date" timestamp(3) with time zone,
  	"isbn" varchar,
  	"source_url" varchar,
  	"word_count" numeric,
  	"reading_minutes" numeric,
  	"page_count" numeric,
  	"view_count" numeric DEFAULT 0,
  	"like_count" numeric DEFAULT 0,
  	"download_count" numeric DEFAULT 0,
  	"rating" numeric,
  	"slug" varchar,
  	"featured" boolean DEFAULT false,
  	"published_at" timestamp(3) with time zone,
  	"last_edited_by_id" uuid,
  	"import_key" varchar,
  	"search_text" varchar,
  	"revision" numeric DEFAULT 0,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_books_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "books_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "books_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"users_id" uuid,
  	"categories_id" uuid
  );
  
  CREATE TABLE "_books_v_version_contributors" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"role" "enum__books_v_version_contributors_role",
  	"name" varchar,
  	"person_id" uuid,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_books_v" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"parent_id" uuid,
  	"version_title" varchar,
  	"version_subtitle" varchar,
  	"version_kind" "enum__books_v_version_kind" DEFAULT 'chapters',
  	"version_summary" varchar,
  	"version_cover_id" uuid,
  	"version_cover_alt" varchar,
  	"version_mood" varchar,
  	"version_pdf_id" uuid,
  	"version_pdf_state" "enum__books_v_version_pdf_state" DEFAULT 'none',
  	"version_pdf_problem" varchar,
  	"version_pdf_front_cover_id" uuid,
  	"version_pdf_back_cover_id" uuid,
  	"version_page_layout" "enum__books_v_version_page_layout" DEFAULT 'single',
  	"version_thumbnail_generated_at" timestamp(3) with time zone,
  	"version_thumbnail_config_width" numeric DEFAULT 240,
  	"version_drm_watermark" boolean DEFAULT false,
  	"version_drm_copy_allowed" boolean DEFAULT false,
  	"version_author_id" uuid,
  	"version_author_name" varchar,
  	"version_author_alias" varchar,
  	"version_author_age" numeric,
  	"version_author_location" varchar,
  	"version_illustrator_id" uuid,
  	"version_language" varchar DEFAULT 'en',
  	"version_age_range" "enum__books_v_version_age_range",
  	"version_age_min" numeric,
  	"version_age_max" numeric,
  	"version_reading_level" "enum__books_v_version_reading_level",
  	"version_visibility" "enum__books_v_version_visibility" DEFAULT 'public',
  	"version_is_premium" boolean DEFAULT false,
  	"version_unlock_policy" "enum__books_v_version_unlock_policy" DEFAULT 'free',
  	"version_price" numeric,
  	"version_currency" varchar DEFAULT 'USD',
  	"version_preview_percent" numeric DEFAULT 20,
  	"version_preview_pages" numeric DEFAULT 10,
  	"version_download_allowed" boolean DEFAULT false,
  	"version_print_allowed" boolean DEFAULT false,
  	"version_licence" "enum__books_v_version_licence",
  	"version_licence_text" varchar,
  	"version_licence_agreed_at" timestamp(3) with time zone,
  	"version_licence_agreement_version" varchar,
  	"version_publisher" varchar,
  	"version_published_date" timestamp(3) with time zone,
  	"version_isbn" varchar,
  	"version_source_url" varchar,
  	"version_word_count" numeric,
  	"version_reading_minutes" numeric,
  	"version_page_count" numeric,
  	"version_view_count" numeric DEFAULT 0,
  	"version_like_count" numeric DEFAULT 0,
  	"version_download_count" numeric DEFAULT 0,
  	"version_rating" numeric,
  	"version_slug" varchar,
  	"version_featured" boolean DEFAULT false,
  	"version_published_at" timestamp(3) with time zone,
  	"version_last_edited_by_id" uuid,
  	"version_import_key" varchar,
  	"version_search_text" varchar,
  	"version_revision" numeric DEFAULT 0,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__books_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__books_v_published_locale",
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "_books_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "_books_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"users_id" uuid,
  	"categories_id" uuid
  );
  
  CREATE TABLE "book_chapters" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"book_id" uuid,
  	"parent_id" uuid,
  	"order" numeric,
  	"number" varchar,
  	"slug" varchar,
  	"summary" varchar,
  	"body" jsonb,
  	"preview" jsonb,
  	"is_sample" boolean DEFAULT false,
  	"audio_id" uuid,
  	"word_count" numeric,
  	"reading_minutes" numeric,
  	"page_count" numeric,
  	"published_at" timestamp(3) with time zone,
  	"last_edited_by_id" uuid,
  	"import_key" varchar,
  	"search_text" varchar,
  	"revision" numeric DEFAULT 0,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_book_chapters_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "_book_chapters_v" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"parent_id" uuid,
  	"version_title" varchar,
  	"version_book_id" uuid,
  	"version_parent_id" uuid,
  	"version_order" numeric,
  	"version_number" varchar,
  	"version_slug" varchar,
  	"version_summary" varchar,
  	"version_body" jsonb,
  	"version_preview" jsonb,
  	"version_is_sample" boolean DEFAULT false,
  	"version_audio_id" uuid,
  	"version_word_count" numeric,
  	"version_reading_minutes" numeric,
  	"version_page_count" numeric,
  	"version_published_at" timestamp(3) with time zone,
  	"version_last_edited_by_id" uuid,
  	"version_import_key" varchar,
  	"version_search_text" varchar,
  	"version_revision" numeric DEFAULT 0,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__book_chapters_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__book_chapters_v_published_locale",
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "translations_spreads" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"picture_id" uuid,
  	"alt_text" varchar,
  	"text" varchar,
  	"picture_side" "enum_translations_spreads_picture_side" DEFAULT 'start',
  	"background" varchar
  );
  
  CREATE TABLE "translations" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"subtitle" varchar,
  	"story_id" uuid,
  	"book_id" uuid,
  	"chapter_id" uuid,
  	"from_language" varchar,
  	"language" varchar DEFAULT 'en',
  	"summary" varchar,
  	"body" jsonb,
  	"preview" jsonb,
  	"cover_id" uuid,
  	"translator_id" uuid,
  	"translator_name" varchar,
  	"quality_score" numeric,
  	"reviewer_id" uuid,
  	"review_notes" varchar,
  	"translated_percent" numeric,
  	"licence" "enum_translations_licence",
  	"licence_text" varchar,
  	"licence_agreed_at" timestamp(3) with time zone,
  	"licence_agreement_version" varchar,
  	"word_count" numeric,
  	"reading_minutes" numeric,
  	"page_count" numeric,
  	"slug" varchar,
  	"published_at" timestamp(3) with time zone,
  	"last_edited_by_id" uuid,
  	"import_key" varchar,
  	"search_text" varchar,
  	"revision" numeric DEFAULT 0,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_translations_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "_translations_v_version_spreads" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"picture_id" uuid,
  	"alt_text" varchar,
  	"text" varchar,
  	"picture_side" "enum__translations_v_version_spreads_picture_side" DEFAULT 'start',
  	"background" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_translations_v" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"parent_id" uuid,
  	"version_title" varchar,
  	"version_subtitle" varchar,
  	"version_story_id" uuid,
  	"version_book_id" uuid,
  	"version_chapter_id" uuid,
  	"version_from_language" varchar,
  	"version_language" varchar DEFAULT 'en',
  	"version_summary" varchar,
  	"version_body" jsonb,
  	"version_preview" jsonb,
  	"version_cover_id" uuid,
  	"version_translator_id" uuid,
  	"version_translator_name" varchar,
  	"version_quality_score" numeric,
  	"version_reviewer_id" uuid,
  	"version_review_notes" varchar,
  	"version_translated_percent" numeric,
  	"version_licence" "enum__translations_v_version_licence",
  	"version_licence_text" varchar,
  	"version_licence_agreed_at" timestamp(3) with time zone,
  	"version_licence_agreement_version" varchar,
  	"version_word_count" numeric,
  	"version_reading_minutes" numeric,
  	"version_page_count" numeric,
  	"version_slug" varchar,
  	"version_published_at" timestamp(3) with time zone,
  	"version_last_edited_by_id" uuid,
  	"version_import_key" varchar,
  	"version_search_text" varchar,
  	"version_revision" numeric DEFAULT 0,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__translations_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__translations_v_published_locale",
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "story_submissions_parts" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"part_collection" "enum_story_submissions_parts_part_collection" NOT NULL,
  	"part_id" varchar NOT NULL,
  	"version" varchar NOT NULL
  );
  
  CREATE TABLE "story_submissions" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar NOT NULL,
  	"status" "enum_story_submissions_status" DEFAULT 'draft' NOT NULL,
  	"work_collection" "enum_story_submissions_work_collection" NOT NULL,
  	"work_id" varchar NOT NULL,
  	"story_id" uuid,
  	"book_id" uuid,
  	"translation_id" uuid,
  	"author_id" uuid,
  	"author_name" varchar,
  	"round" numeric DEFAULT 1 NOT NULL,
  	"version" varchar,
  	"work_revision" numeric,
  	"summary" varchar,
  	"language" varchar,
  	"category_id" uuid,
  	"age_range" "enum_story_submissions_age_range",
  	"cover_id" uuid,
  	"message_to_editors" varchar,
  	"priority" "enum_story_submissions_priority" DEFAULT 'medium' NOT NULL,
  	"risk" numeric DEFAULT 0,
  	"assignee_id" uuid,
  	"claimed_by_id" uuid,
  	"claimed_at" timestamp(3) with time zone,
  	"due_date" timestamp(3) with time zone,
  	"reviewer_id" uuid,
  	"reason_code" "enum_story_submissions_reason_code",
  	"review_notes" varchar,
  	"editorial_notes" varchar,
  	"submitted_at" timestamp(3) with time zone,
  	"decided_at" timestamp(3) with time zone,
  	"publish_date" timestamp(3) with time zone,
  	"compensation" numeric,
  	"currency" varchar DEFAULT 'USD',
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "story_submissions_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "story_submissions_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"media_id" uuid
  );
  
  CREATE TABLE "editorial_notes" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"text" varchar NOT NULL,
  	"story_id" uuid,
  	"book_id" uuid,
  	"chapter_id" uuid,
  	"translation_id" uuid,
  	"submission_id" uuid,
  	"round" numeric,
  	"block_id" varchar,
  	"quote" varchar,
  	"answers_id" uuid,
  	"written_by_id" uuid,
  	"work_author_id" uuid,
  	"assignee_id" uuid,
  	"is_shared" boolean DEFAULT false,
  	"is_resolved" boolean DEFAULT false,
  	"resolved_at" timestamp(3) with time zone,
  	"resolved_by_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "publications" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar NOT NULL,
  	"story_id" uuid,
  	"book_id" uuid,
  	"translation_id" uuid,
  	"submission_id" uuid,
  	"version" numeric DEFAULT 1 NOT NULL,
  	"work_version" varchar,
  	"changelog" varchar,
  	"publication_status" "enum_publications_publication_status" DEFAULT 'draft' NOT NULL,
  	"visibility" "enum_publications_visibility" DEFAULT 'public' NOT NULL,
  	"unlock_policy" "enum_publications_unlock_policy" DEFAULT 'purchase' NOT NULL,
  	"is_premium" boolean DEFAULT false,
  	"price" numeric,
  	"currency" varchar DEFAULT 'USD',
  	"published_at" timestamp(3) with time zone,
  	"published_by_id" uuid,
  	"featured" boolean DEFAULT false,
  	"sort_order" numeric DEFAULT 0,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "publications_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "publications_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"categories_id" uuid
  );
  
  CREATE TABLE "illustrations" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar NOT NULL,
  	"image_id" uuid NOT NULL,
  	"alt_text" varchar NOT NULL,
  	"description" varchar,
  	"story_id" uuid,
  	"book_id" uuid,
  	"chapter_id" uuid,
  	"position" numeric,
  	"artist_id" uuid,
  	"artist_name" varchar,
  	"licence" "enum_illustrations_licence" NOT NULL,
  	"status" "enum_illustrations_status" DEFAULT 'draft' NOT NULL,
  	"review_notes" varchar,
  	"compensation" numeric,
  	"currency" varchar DEFAULT 'USD',
  	"import_key" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "categories" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"slug" varchar NOT NULL,
  	"scope" "enum_categories_scope" DEFAULT 'stories' NOT NULL,
  	"parent_id" uuid,
  	"image_id" uuid,
  	"order" numeric DEFAULT 0 NOT NULL,
  	"is_active" boolean DEFAULT true,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "categories_locales" (
  	"name" varchar NOT NULL,
  	"description" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "pages" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"slug" varchar,
  	"kind" "enum_pages_kind" DEFAULT 'page',
  	"legal_version" varchar,
  	"valid_from" timestamp(3) with time zone,
  	"revision" numeric DEFAULT 0,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_pages_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "pages_locales" (
  	"title" varchar,
  	"summary" varchar,
  	"body" jsonb,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_pages_v" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"parent_id" uuid,
  	"version_slug" varchar,
  	"version_kind" "enum__pages_v_version_kind" DEFAULT 'page',
  	"version_legal_version" varchar,
  	"version_valid_from" timestamp(3) with time zone,
  	"version_revision" numeric DEFAULT 0,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__pages_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__pages_v_published_locale",
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "_pages_v_locales" (
  	"version_title" varchar,
  	"version_summary" varchar,
  	"version_body" jsonb,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "redirects" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"from" varchar NOT NULL,
  	"to" varchar NOT NULL,
  	"is_permanent" boolean DEFAULT true,
  	"reason" "enum_redirects_reason" DEFAULT 'editor',
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "reading_progress" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"reader_id" uuid NOT NULL,
  	"story_id" uuid,
  	"book_id" uuid,
  	"chapter_id" uuid,
  	"translation_id" uuid,
  	"current_chapter" numeric DEFAULT 1 NOT NULL,
  	"current_page" numeric,
  	"total_pages" numeric,
  	"current_position" varchar,
  	"percent_complete" numeric DEFAULT 0 NOT NULL,
  	"furthest_percent" numeric DEFAULT 0 NOT NULL,
  	"total_reading_time" numeric DEFAULT 0 NOT NULL,
  	"last_read_at" timestamp(3) with time zone NOT NULL,
  	"started_at" timestamp(3) with time zone NOT NULL,
  	"completed_at" timestamp(3) with time zone,
  	"is_completed" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "reading_progress_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "bookmarks" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"reader_id" uuid,
  	"story_id" uuid,
  	"book_id" uuid,
  	"chapter_id" uuid,
  	"translation_id" uuid,
  	"position" varchar,
  	"excerpt" varchar,
  	"note" varchar,
  	"color" "enum_bookmarks_color",
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "reading_lists_items" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"story_id" uuid,
  	"book_id" uuid,
  	"note" varchar
  );
  
  CREATE TABLE "reading_lists" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"description" varchar,
  	"reader_id" uuid,
  	"visibility" "enum_reading_lists_visibility" DEFAULT 'private' NOT NULL,
  	"share_token" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "sample_content_access" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"reader_id" uuid NOT NULL,
  	"story_id" uuid,
  	"book_id" uuid,
  	"view_count" numeric DEFAULT 0 NOT NULL,
  	"total_time_spent" numeric DEFAULT 0 NOT NULL,
  	"last_accessed_at" timestamp(3) with time zone NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "book_pages" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"book_id" uuid NOT NULL,
  	"pdf_id" uuid NOT NULL,
  	"is_current" boolean DEFAULT false,
  	"page_number" numeric NOT NULL,
  	"width" numeric,
  	"height" numeric,
  	"picture_id" uuid,
  	"thumbnail_id" uuid,
  	"text" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_kv" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"key" varchar NOT NULL,
  	"data" jsonb NOT NULL
  );
  
  CREATE TABLE "payload_jobs_log" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"executed_at" timestamp(3) with time zone NOT NULL,
  	"completed_at" timestamp(3) with time zone NOT NULL,
  	"task_slug" "enum_payload_jobs_log_task_slug" NOT NULL,
  	"task_i_d" varchar NOT NULL,
  	"input" jsonb,
  	"output" jsonb,
  	"state" "enum_payload_jobs_log_state" NOT NULL,
  	"error" jsonb
  );
  
  CREATE TABLE "payload_jobs" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"input" jsonb,
  	"completed_at" timestamp(3) with time zone,
  	"total_tried" numeric DEFAULT 0,
  	"has_error" boolean DEFAULT false,
  	"error" jsonb,
  	"task_slug" "enum_payload_jobs_task_slug",
  	"queue" varchar DEFAULT 'default',
  	"wait_until" timestamp(3) with time zone,
  	"processing" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_preferences" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"key" varchar,
  	"value" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_preferences_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"users_id" uuid
  );
  
  CREATE TABLE "payload_migrations" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"batch" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "site_settings_social_links" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"label" varchar NOT NULL,
  	"url" varchar NOT NULL
  );
  
  CREATE TABLE "site_settings" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"site_name" varchar DEFAULT 'Inkwell' NOT NULL,
  	"logo_id" uuid,
  	"contact_email" varchar,
  	"notice_link" varchar,
  	"notice_until" timestamp(3) with time zone,
  	"submissions_open" boolean DEFAULT true,
  	"claim_minutes" numeric DEFAULT 30 NOT NULL,
  	"review_days" numeric DEFAULT 7 NOT NULL,
  	"licence_agreement_version" varchar DEFAULT '1' NOT NULL,
  	"trash_days" numeric DEFAULT 90 NOT NULL,
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "site_settings_locales" (
  	"tagline" varchar,
  	"description" varchar,
  	"notice_text" varchar,
  	"licence_agreement_text" jsonb,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_site_settings_v_version_social_links" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"label" varchar NOT NULL,
  	"url" varchar NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_site_settings_v" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"version_site_name" varchar DEFAULT 'Inkwell' NOT NULL,
  	"version_logo_id" uuid,
  	"version_contact_email" varchar,
  	"version_notice_link" varchar,
  	"version_notice_until" timestamp(3) with time zone,
  	"version_submissions_open" boolean DEFAULT true,
  	"version_claim_minutes" numeric DEFAULT 30 NOT NULL,
  	"version_review_days" numeric DEFAULT 7 NOT NULL,
  	"version_licence_agreement_version" varchar DEFAULT '1' NOT NULL,
  	"version_trash_days" numeric DEFAULT 90 NOT NULL,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "_site_settings_v_locales" (
  	"version_tagline" varchar,
  	"version_description" varchar,
  	"version_notice_text" varchar,
  	"version_licence_agreement_text" jsonb,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "nav_children" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"page_id" uuid,
  	"href" varchar
  );
  
  CREATE TABLE "nav_children_locales" (
  	"label" varchar NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "navigation_header" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"page_id" uuid,
  	"href" varchar
  );
  
  CREATE TABLE "navigation_header_locales" (
  	"label" varchar NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "nav_items" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"page_id" uuid,
  	"href" varchar
  );
  
  CREATE TABLE "nav_items_locales" (
  	"label" varchar NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "navigation_footer" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "navigation_footer_locales" (
  	"title" varchar NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "navigation" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "_nav_children_v" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"page_id" uuid,
  	"href" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_nav_children_v_locales" (
  	"label" varchar NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_navigation_v_version_header" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"page_id" uuid,
  	"href" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_navigation_v_version_header_locales" (
  	"label" varchar NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_nav_items_v" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"page_id" uuid,
  	"href" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_nav_items_v_locales" (
  	"label" varchar NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_navigation_v_version_footer" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_navigation_v_version_footer_locales" (
  	"title" varchar NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_navigation_v" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "home_page_sections" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"kind" "enum_home_page_sections_kind" DEFAULT 'hand_picked' NOT NULL,
  	"category_id" uuid,
  	"age_range" "enum_home_page_sections_age_range",
  	"reading_list_id" uuid,
  	"limit" numeric DEFAULT 8
  );
  
  CREATE TABLE "home_page_sections_locales" (
  	"title" varchar,
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "home_page" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "home_page_locales" (
  	"headline" varchar,
  	"intro" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "home_page_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"stories_id" uuid,
  	"books_id" uuid
  );
  
  CREATE TABLE "_home_page_v_version_sections" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"kind" "enum__home_page_v_version_sections_kind" DEFAULT 'hand_picked' NOT NULL,
  	"category_id" uuid,
  	"age_range" "enum__home_page_v_version_sections_age_range",
  	"reading_list_id" uuid,
  	"limit" numeric DEFAULT 8,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_home_page_v_version_sections_locales" (
  	"title" varchar,
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_home_page_v" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "_home_page_v_locales" (
  	"version_headline" varchar,
  	"version_intro" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_home_page_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"stories_id" uuid,
  	"books_id" uuid
  );
  
  ALTER TABLE "users_roles" ADD CONSTRAINT "users_roles_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users_sessions" ADD CONSTRAINT "users_sessions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users" ADD CONSTRAINT "users_image_id_media_id_fk" FOREIGN KEY ("image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "profiles" ADD CONSTRAINT "profiles_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "profiles" ADD CONSTRAINT "profiles_avatar_id_media_id_fk" FOREIGN KEY ("avatar_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "profiles_locales" ADD CONSTRAINT "profiles_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."profiles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "profiles_texts" ADD CONSTRAINT "profiles_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."profiles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "user_settings_notifications" ADD CONSTRAINT "user_settings_notifications_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."user_settings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "user_settings" ADD CONSTRAINT "user_settings_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "verification_tokens" ADD CONSTRAINT "verification_tokens_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "user_sessions" ADD CONSTRAINT "user_sessions_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "user_sessions" ADD CONSTRAINT "user_sessions_impersonated_by_id_users_id_fk" FOREIGN KEY ("impersonated_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "login_history" ADD CONSTRAINT "login_history_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "role_changes" ADD CONSTRAINT "role_changes_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "role_changes" ADD CONSTRAINT "role_changes_performed_by_id_users_id_fk" FOREIGN KEY ("performed_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "role_changes_texts" ADD CONSTRAINT "role_changes_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."role_changes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "guardianships" ADD CONSTRAINT "guardianships_child_id_users_id_fk" FOREIGN KEY ("child_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "guardianships" ADD CONSTRAINT "guardianships_guardian_id_users_id_fk" FOREIGN KEY ("guardian_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "guardianships" ADD CONSTRAINT "guardianships_invited_by_id_users_id_fk" FOREIGN KEY ("invited_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "guardianships" ADD CONSTRAINT "guardianships_confirmed_by_id_users_id_fk" FOREIGN KEY ("confirmed_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "guardianships" ADD CONSTRAINT "guardianships_ended_by_id_users_id_fk" FOREIGN KEY ("ended_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "parental_consents" ADD CONSTRAINT "parental_consents_child_id_users_id_fk" FOREIGN KEY ("child_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "parental_consents" ADD CONSTRAINT "parental_consents_guardian_id_users_id_fk" FOREIGN KEY ("guardian_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "parental_consents" ADD CONSTRAINT "parental_consents_revoked_by_id_users_id_fk" FOREIGN KEY ("revoked_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "passkeys" ADD CONSTRAINT "passkeys_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "authenticators" ADD CONSTRAINT "authenticators_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "sign_in_challenges" ADD CONSTRAINT "sign_in_challenges_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "media" ADD CONSTRAINT "media_uploaded_by_id_users_id_fk" FOREIGN KEY ("uploaded_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "media_texts" ADD CONSTRAINT "media_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "bulk_imports" ADD CONSTRAINT "bulk_imports_uploaded_by_id_users_id_fk" FOREIGN KEY ("uploaded_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "workflow_history" ADD CONSTRAINT "workflow_history_performed_by_id_users_id_fk" FOREIGN KEY ("performed_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "notifications" ADD CONSTRAINT "notifications_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "communication_logs_recipients" ADD CONSTRAINT "communication_logs_recipients_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "communication_logs_recipients" ADD CONSTRAINT "communication_logs_recipients_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."communication_logs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "communication_logs" ADD CONSTRAINT "communication_logs_from_user_id_users_id_fk" FOREIGN KEY ("from_user_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "message_templates_locales" ADD CONSTRAINT "message_templates_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."message_templates"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "stories_spreads" ADD CONSTRAINT "stories_spreads_picture_id_media_id_fk" FOREIGN KEY ("picture_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "stories_spreads" ADD CONSTRAINT "stories_spreads_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."stories"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "stories_contributors" ADD CONSTRAINT "stories_contributors_person_id_users_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "stories_contributors" ADD CONSTRAINT "stories_contributors_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."stories"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "stories" ADD CONSTRAINT "stories_cover_id_media_id_fk" FOREIGN KEY ("cover_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "stories" ADD CONSTRAINT "stories_author_id_users_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "stories" ADD CONSTRAINT "stories_illustrator_id_users_id_fk" FOREIGN KEY ("illustrator_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "stories" ADD CONSTRAINT "stories_sample_pdf_id_media_id_fk" FOREIGN KEY ("sample_pdf_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "stories" ADD CONSTRAINT "stories_full_pdf_id_media_id_fk" FOREIGN KEY ("full_pdf_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "stories" ADD CONSTRAINT "stories_epub_file_id_media_id_fk" FOREIGN KEY ("epub_file_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "stories" ADD CONSTRAINT "stories_audio_file_id_media_id_fk" FOREIGN KEY ("audio_file_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "stories" ADD CONSTRAINT "stories_last_edited_by_id_users_id_fk" FOREIGN KEY ("last_edited_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "stories_texts" ADD CONSTRAINT "stories_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."stories"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "stories_rels" ADD CONSTRAINT "stories_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."stories"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "stories_rels" ADD CONSTRAINT "stories_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "stories_rels" ADD CONSTRAINT "stories_rels_categories_fk" FOREIGN KEY ("categories_id") REFERENCES "public"."categories"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_stories_v_version_spreads" ADD CONSTRAINT "_stories_v_version_spreads_picture_id_media_id_fk" FOREIGN KEY ("picture_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_stories_v_version_spreads" ADD CONSTRAINT "_stories_v_version_spreads_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_stories_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_stories_v_version_contributors" ADD CONSTRAINT "_stories_v_version_contributors_person_id_users_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_stories_v_version_contributors" ADD CONSTRAINT "_stories_v_version_contributors_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_stories_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_stories_v" ADD CONSTRAINT "_stories_v_parent_id_stories_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."stories"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_stories_v" ADD CONSTRAINT "_stories_v_version_cover_id_media_id_fk" FOREIGN KEY ("version_cover_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_stories_v" ADD CONSTRAINT "_stories_v_version_author_id_users_id_fk" FOREIGN KEY ("version_author_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_stories_v" ADD CONSTRAINT "_stories_v_version_illustrator_id_users_id_fk" FOREIGN KEY ("version_illustrator_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_stories_v" ADD CONSTRAINT "_stories_v_version_sample_pdf_id_media_id_fk" FOREIGN KEY ("version_sample_pdf_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_stories_v" ADD CONSTRAINT "_stories_v_version_full_pdf_id_media_id_fk" FOREIGN KEY ("version_full_pdf_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_stories_v" ADD CONSTRAINT "_stories_v_version_epub_file_id_media_id_fk" FOREIGN KEY ("version_epub_file_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_stories_v" ADD CONSTRAINT "_stories_v_version_audio_file_id_media_id_fk" FOREIGN KEY ("version_audio_file_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_stories_v" ADD CONSTRAINT "_stories_v_version_last_edited_by_id_users_id_fk" FOREIGN KEY ("version_last_edited_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_stories_v_texts" ADD CONSTRAINT "_stories_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_stories_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_stories_v_rels" ADD CONSTRAINT "_stories_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_stories_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_stories_v_rels" ADD CONSTRAINT "_stories_v_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_stories_v_rels" ADD CONSTRAINT "_stories_v_rels_categories_fk" FOREIGN KEY ("categories_id") REFERENCES "public"."categories"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "books_contributors" ADD CONSTRAINT "books_contributors_person_id_users_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "books_contributors" ADD CONSTRAINT "books_contributors_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."books"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "books" ADD CONSTRAINT "books_cover_id_media_id_fk" FOREIGN KEY ("cover_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "books" ADD CONSTRAINT "books_pdf_id_media_id_fk" FOREIGN KEY ("pdf_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "books" ADD CONSTRAINT "books_pdf_front_cover_id_media_id_fk" FOREIGN KEY ("pdf_front_cover_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "books" ADD CONSTRAINT "books_pdf_back_cover_id_media_id_fk" FOREIGN KEY ("pdf_back_cover_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "books" ADD CONSTRAINT "books_author_id_users_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "books" ADD CONSTRAINT "books_illustrator_id_users_id_fk" FOREIGN KEY ("illustrator_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "books" ADD CONSTRAINT "books_last_edited_by_id_users_id_fk" FOREIGN KEY ("last_edited_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "books_texts" ADD CONSTRAINT "books_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."books"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "books_rels" ADD CONSTRAINT "books_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."books"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "books_rels" ADD CONSTRAINT "books_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "books_rels" ADD CONSTRAINT "books_rels_categories_fk" FOREIGN KEY ("categories_id") REFERENCES "public"."categories"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_books_v_version_contributors" ADD CONSTRAINT "_books_v_version_contributors_person_id_users_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_books_v_version_contributors" ADD CONSTRAINT "_books_v_version_contributors_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_books_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_books_v" ADD CONSTRAINT "_books_v_parent_id_books_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."books"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_books_v" ADD CONSTRAINT "_books_v_version_cover_id_media_id_fk" FOREIGN KEY ("version_cover_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_books_v" ADD CONSTRAINT "_books_v_version_pdf_id_media_id_fk" FOREIGN KEY ("version_pdf_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_books_v" ADD CONSTRAINT "_books_v_version_pdf_front_cover_id_media_id_fk" FOREIGN KEY ("version_pdf_front_cover_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_books_v" ADD CONSTRAINT "_books_v_version_pdf_back_cover_id_media_id_fk" FOREIGN KEY ("version_pdf_back_cover_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_books_v" ADD CONSTRAINT "_books_v_version_author_id_users_id_fk" FOREIGN KEY ("version_author_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_books_v" ADD CONSTRAINT "_books_v_version_illustrator_id_users_id_fk" FOREIGN KEY ("version_illustrator_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_books_v" ADD CONSTRAINT "_books_v_version_last_edited_by_id_users_id_fk" FOREIGN KEY ("version_last_edited_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_books_v_texts" ADD CONSTRAINT "_books_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_books_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_books_v_rels" ADD CONSTRAINT "_books_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_books_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_books_v_rels" ADD CONSTRAINT "_books_v_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_books_v_rels" ADD CONSTRAINT "_books_v_rels_categories_fk" FOREIGN KEY ("categories_id") REFERENCES "public"."categories"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "book_chapters" ADD CONSTRAINT "book_chapters_book_id_books_id_fk" FOREIGN KEY ("book_id") REFERENCES "public"."books"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "book_chapters" ADD CONSTRAINT "book_chapters_parent_id_book_chapters_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."book_chapters"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "book_chapters" ADD CONSTRAINT "book_chapters_audio_id_media_id_fk" FOREIGN KEY ("audio_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "book_chapters" ADD CONSTRAINT "book_chapters_last_edited_by_id_users_id_fk" FOREIGN KEY ("last_edited_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_book_chapters_v" ADD CONSTRAINT "_book_chapters_v_parent_id_book_chapters_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."book_chapters"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_book_chapters_v" ADD CONSTRAINT "_book_chapters_v_version_book_id_books_id_fk" FOREIGN KEY ("version_book_id") REFERENCES "public"."books"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_book_chapters_v" ADD CONSTRAINT "_book_chapters_v_version_parent_id_book_chapters_id_fk" FOREIGN KEY ("version_parent_id") REFERENCES "public"."book_chapters"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_book_chapters_v" ADD CONSTRAINT "_book_chapters_v_version_audio_id_media_id_fk" FOREIGN KEY ("version_audio_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_book_chapters_v" ADD CONSTRAINT "_book_chapters_v_version_last_edited_by_id_users_id_fk" FOREIGN KEY ("version_last_edited_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "translations_spreads" ADD CONSTRAINT "translations_spreads_picture_id_media_id_fk" FOREIGN KEY ("picture_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "translations_spreads" ADD CONSTRAINT "translations_spreads_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."translations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "translations" ADD CONSTRAINT "translations_story_id_stories_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."stories"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "translations" ADD CONSTRAINT "translations_book_id_books_id_fk" FOREIGN KEY ("book_id") REFERENCES "public"."books"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "translations" ADD CONSTRAINT "translations_chapter_id_book_chapters_id_fk" FOREIGN KEY ("chapter_id") REFERENCES "public"."book_chapters"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "translations" ADD CONSTRAINT "translations_cover_id_media_id_fk" FOREIGN KEY ("cover_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "translations" ADD CONSTRAINT "translations_translator_id_users_id_fk" FOREIGN KEY ("translator_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "translations" ADD CONSTRAINT "translations_reviewer_id_users_id_fk" FOREIGN KEY ("reviewer_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "translations" ADD CONSTRAINT "translations_last_edited_by_id_users_id_fk" FOREIGN KEY ("last_edited_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_translations_v_version_spreads" ADD CONSTRAINT "_translations_v_version_spreads_picture_id_media_id_fk" FOREIGN KEY ("picture_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_translations_v_version_spreads" ADD CONSTRAINT "_translations_v_version_spreads_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_translations_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_translations_v" ADD CONSTRAINT "_translations_v_parent_id_translations_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."translations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_translations_v" ADD CONSTRAINT "_translations_v_version_story_id_stories_id_fk" FOREIGN KEY ("version_story_id") REFERENCES "public"."stories"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_translations_v" ADD CONSTRAINT "_translations_v_version_book_id_books_id_fk" FOREIGN KEY ("version_book_id") REFERENCES "public"."books"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_translations_v" ADD CONSTRAINT "_translations_v_version_chapter_id_book_chapters_id_fk" FOREIGN KEY ("version_chapter_id") REFERENCES "public"."book_chapters"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_translations_v" ADD CONSTRAINT "_translations_v_version_cover_id_media_id_fk" FOREIGN KEY ("version_cover_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_translations_v" ADD CONSTRAINT "_translations_v_version_translator_id_users_id_fk" FOREIGN KEY ("version_translator_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_translations_v" ADD CONSTRAINT "_translations_v_version_reviewer_id_users_id_fk" FOREIGN KEY ("version_reviewer_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_translations_v" ADD CONSTRAINT "_translations_v_version_last_edited_by_id_users_id_fk" FOREIGN KEY ("version_last_edited_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "story_submissions_parts" ADD CONSTRAINT "story_submissions_parts_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."story_submissions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "story_submissions" ADD CONSTRAINT "story_submissions_story_id_stories_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."stories"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "story_submissions" ADD CONSTRAINT "story_submissions_book_id_books_id_fk" FOREIGN KEY ("book_id") REFERENCES "public"."books"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "story_submissions" ADD CONSTRAINT "story_submissions_translation_id_translations_id_fk" FOREIGN KEY ("translation_id") REFERENCES "public"."translations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "story_submissions" ADD CONSTRAINT "story_submissions_author_id_users_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "story_submissions" ADD CONSTRAINT "story_submissions_category_id_categories_id_fk" FOREIGN KEY ("category_id") REFERENCES "public"."categories"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "story_submissions" ADD CONSTRAINT "story_submissions_cover_id_media_id_fk" FOREIGN KEY ("cover_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "story_submissions" ADD CONSTRAINT "story_submissions_assignee_id_users_id_fk" FOREIGN KEY ("assignee_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "story_submissions" ADD CONSTRAINT "story_submissions_claimed_by_id_users_id_fk" FOREIGN KEY ("claimed_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "story_submissions" ADD CONSTRAINT "story_submissions_reviewer_id_users_id_fk" FOREIGN KEY ("reviewer_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "story_submissions_texts" ADD CONSTRAINT "story_submissions_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."story_submissions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "story_submissions_rels" ADD CONSTRAINT "story_submissions_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."story_submissions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "story_submissions_rels" ADD CONSTRAINT "story_submissions_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "editorial_notes" ADD CONSTRAINT "editorial_notes_story_id_stories_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."stories"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "editorial_notes" ADD CONSTRAINT "editorial_notes_book_id_books_id_fk" FOREIGN KEY ("book_id") REFERENCES "public"."books"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "editorial_notes" ADD CONSTRAINT "editorial_notes_chapter_id_book_chapters_id_fk" FOREIGN KEY ("chapter_id") REFERENCES "public"."book_chapters"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "editorial_notes" ADD CONSTRAINT "editorial_notes_translation_id_translations_id_fk" FOREIGN KEY ("translation_id") REFERENCES "public"."translations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "editorial_notes" ADD CONSTRAINT "editorial_notes_submission_id_story_submissions_id_fk" FOREIGN KEY ("submission_id") REFERENCES "public"."story_submissions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "editorial_notes" ADD CONSTRAINT "editorial_notes_answers_id_editorial_notes_id_fk" FOREIGN KEY ("answers_id") REFERENCES "public"."editorial_notes"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "editorial_notes" ADD CONSTRAINT "editorial_notes_written_by_id_users_id_fk" FOREIGN KEY ("written_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "editorial_notes" ADD CONSTRAINT "editorial_notes_work_author_id_users_id_fk" FOREIGN KEY ("work_author_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "editorial_notes" ADD CONSTRAINT "editorial_notes_assignee_id_users_id_fk" FOREIGN KEY ("assignee_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "editorial_notes" ADD CONSTRAINT "editorial_notes_resolved_by_id_users_id_fk" FOREIGN KEY ("resolved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "publications" ADD CONSTRAINT "publications_story_id_stories_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."stories"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "publications" ADD CONSTRAINT "publications_book_id_books_id_fk" FOREIGN KEY ("book_id") REFERENCES "public"."books"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "publications" ADD CONSTRAINT "publications_translation_id_translations_id_fk" FOREIGN KEY ("translation_id") REFERENCES "public"."translations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "publications" ADD CONSTRAINT "publications_submission_id_story_submissions_id_fk" FOREIGN KEY ("submission_id") REFERENCES "public"."story_submissions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "publications" ADD CONSTRAINT "publications_published_by_id_users_id_fk" FOREIGN KEY ("published_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "publications_texts" ADD CONSTRAINT "publications_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."publications"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "publications_rels" ADD CONSTRAINT "publications_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."publications"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "publications_rels" ADD CONSTRAINT "publications_rels_categories_fk" FOREIGN KEY ("categories_id") REFERENCES "public"."categories"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "illustrations" ADD CONSTRAINT "illustrations_image_id_media_id_fk" FOREIGN KEY ("image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "illustrations" ADD CONSTRAINT "illustrations_story_id_stories_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."stories"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "illustrations" ADD CONSTRAINT "illustrations_book_id_books_id_fk" FOREIGN KEY ("book_id") REFERENCES "public"."books"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "illustrations" ADD CONSTRAINT "illustrations_chapter_id_book_chapters_id_fk" FOREIGN KEY ("chapter_id") REFERENCES "public"."book_chapters"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "illustrations" ADD CONSTRAINT "illustrations_artist_id_users_id_fk" FOREIGN KEY ("artist_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "categories" ADD CONSTRAINT "categories_parent_id_categories_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."categories"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "categories" ADD CONSTRAINT "categories_image_id_media_id_fk" FOREIGN KEY ("image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "categories_locales" ADD CONSTRAINT "categories_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."categories"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages_locales" ADD CONSTRAINT "pages_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v" ADD CONSTRAINT "_pages_v_parent_id_pages_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."pages"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_pages_v_locales" ADD CONSTRAINT "_pages_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_pages_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "reading_progress" ADD CONSTRAINT "reading_progress_reader_id_users_id_fk" FOREIGN KEY ("reader_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "reading_progress" ADD CONSTRAINT "reading_progress_story_id_stories_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."stories"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "reading_progress" ADD CONSTRAINT "reading_progress_book_id_books_id_fk" FOREIGN KEY ("book_id") REFERENCES "public"."books"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "reading_progress" ADD CONSTRAINT "reading_progress_chapter_id_book_chapters_id_fk" FOREIGN KEY ("chapter_id") REFERENCES "public"."book_chapters"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "reading_progress" ADD CONSTRAINT "reading_progress_translation_id_translations_id_fk" FOREIGN KEY ("translation_id") REFERENCES "public"."translations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "reading_progress_texts" ADD CONSTRAINT "reading_progress_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."reading_progress"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "bookmarks" ADD CONSTRAINT "bookmarks_reader_id_users_id_fk" FOREIGN KEY ("reader_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "bookmarks" ADD CONSTRAINT "bookmarks_story_id_stories_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."stories"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "bookmarks" ADD CONSTRAINT "bookmarks_book_id_books_id_fk" FOREIGN KEY ("book_id") REFERENCES "public"."books"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "bookmarks" ADD CONSTRAINT "bookmarks_chapter_id_book_chapters_id_fk" FOREIGN KEY ("chapter_id") REFERENCES "public"."book_chapters"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "bookmarks" ADD CONSTRAINT "bookmarks_translation_id_translations_id_fk" FOREIGN KEY ("translation_id") REFERENCES "public"."translations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "reading_lists_items" ADD CONSTRAINT "reading_lists_items_story_id_stories_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."stories"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "reading_lists_items" ADD CONSTRAINT "reading_lists_items_book_id_books_id_fk" FOREIGN KEY ("book_id") REFERENCES "public"."books"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "reading_lists_items" ADD CONSTRAINT "reading_lists_items_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."reading_lists"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "reading_lists" ADD CONSTRAINT "reading_lists_reader_id_users_id_fk" FOREIGN KEY ("reader_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "sample_content_access" ADD CONSTRAINT "sample_content_access_reader_id_users_id_fk" FOREIGN KEY ("reader_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "sample_content_access" ADD CONSTRAINT "sample_content_access_story_id_stories_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."stories"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "sample_content_access" ADD CONSTRAINT "sample_content_access_book_id_books_id_fk" FOREIGN KEY ("book_id") REFERENCES "public"."books"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "book_pages" ADD CONSTRAINT "book_pages_book_id_books_id_fk" FOREIGN KEY ("book_id") REFERENCES "public"."books"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "book_pages" ADD CONSTRAINT "book_pages_pdf_id_media_id_fk" FOREIGN KEY ("pdf_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "book_pages" ADD CONSTRAINT "book_pages_picture_id_media_id_fk" FOREIGN KEY ("picture_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "book_pages" ADD CONSTRAINT "book_pages_thumbnail_id_media_id_fk" FOREIGN KEY ("thumbnail_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "payload_jobs_log" ADD CONSTRAINT "payload_jobs_log_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."payload_jobs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_preferences"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "site_settings_social_links" ADD CONSTRAINT "site_settings_social_links_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."site_settings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "site_settings" ADD CONSTRAINT "site_settings_logo_id_media_id_fk" FOREIGN KEY ("logo_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "site_settings_locales" ADD CONSTRAINT "site_settings_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."site_settings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_site_settings_v_version_social_links" ADD CONSTRAINT "_site_settings_v_version_social_links_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_site_settings_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_site_settings_v" ADD CONSTRAINT "_site_settings_v_version_logo_id_media_id_fk" FOREIGN KEY ("version_logo_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_site_settings_v_locales" ADD CONSTRAINT "_site_settings_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_site_settings_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "nav_children" ADD CONSTRAINT "nav_children_page_id_pages_id_fk" FOREIGN KEY ("page_id") REFERENCES "public"."pages"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "nav_children" ADD CONSTRAINT "nav_children_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."navigation_header"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "nav_children_locales" ADD CONSTRAINT "nav_children_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."nav_children"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "navigation_header" ADD CONSTRAINT "navigation_header_page_id_pages_id_fk" FOREIGN KEY ("page_id") REFERENCES "public"."pages"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "navigation_header" ADD CONSTRAINT "navigation_header_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."navigation"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "navigation_header_locales" ADD CONSTRAINT "navigation_header_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."navigation_header"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "nav_items" ADD CONSTRAINT "nav_items_page_id_pages_id_fk" FOREIGN KEY ("page_id") REFERENCES "public"."pages"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "nav_items" ADD CONSTRAINT "nav_items_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."navigation_footer"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "nav_items_locales" ADD CONSTRAINT "nav_items_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."nav_items"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "navigation_footer" ADD CONSTRAINT "navigation_footer_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."navigation"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "navigation_footer_locales" ADD CONSTRAINT "navigation_footer_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."navigation_footer"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_nav_children_v" ADD CONSTRAINT "_nav_children_v_page_id_pages_id_fk" FOREIGN KEY ("page_id") REFERENCES "public"."pages"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_nav_children_v" ADD CONSTRAINT "_nav_children_v_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_navigation_v_version_header"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_nav_children_v_locales" ADD CONSTRAINT "_nav_children_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_nav_children_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_navigation_v_version_header" ADD CONSTRAINT "_navigation_v_version_header_page_id_pages_id_fk" FOREIGN KEY ("page_id") REFERENCES "public"."pages"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_navigation_v_version_header" ADD CONSTRAINT "_navigation_v_version_header_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_navigation_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_navigation_v_version_header_locales" ADD CONSTRAINT "_navigation_v_version_header_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_navigation_v_version_header"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_nav_items_v" ADD CONSTRAINT "_nav_items_v_page_id_pages_id_fk" FOREIGN KEY ("page_id") REFERENCES "public"."pages"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_nav_items_v" ADD CONSTRAINT "_nav_items_v_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_navigation_v_version_footer"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_nav_items_v_locales" ADD CONSTRAINT "_nav_items_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_nav_items_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_navigation_v_version_footer" ADD CONSTRAINT "_navigation_v_version_footer_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_navigation_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_navigation_v_version_footer_locales" ADD CONSTRAINT "_navigation_v_version_footer_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_navigation_v_version_footer"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "home_page_sections" ADD CONSTRAINT "home_page_sections_category_id_categories_id_fk" FOREIGN KEY ("category_id") REFERENCES "public"."categories"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "home_page_sections" ADD CONSTRAINT "home_page_sections_reading_list_id_reading_lists_id_fk" FOREIGN KEY ("reading_list_id") REFERENCES "public"."reading_lists"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "home_page_sections" ADD CONSTRAINT "home_page_sections_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."home_page"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "home_page_sections_locales" ADD CONSTRAINT "home_page_sections_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."home_page_sections"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "home_page_locales" ADD CONSTRAINT "home_page_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."home_page"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "home_page_rels" ADD CONSTRAINT "home_page_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."home_page"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "home_page_rels" ADD CONSTRAINT "home_page_rels_stories_fk" FOREIGN KEY ("stories_id") REFERENCES "public"."stories"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "home_page_rels" ADD CONSTRAINT "home_page_rels_books_fk" FOREIGN KEY ("books_id") REFERENCES "public"."books"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_home_page_v_version_sections" ADD CONSTRAINT "_home_page_v_version_sections_category_id_categories_id_fk" FOREIGN KEY ("category_id") REFERENCES "public"."categories"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_home_page_v_version_sections" ADD CONSTRAINT "_home_page_v_version_sections_reading_list_id_reading_lists_id_fk" FOREIGN KEY ("reading_list_id") REFERENCES "public"."reading_lists"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_home_page_v_version_sections" ADD CONSTRAINT "_home_page_v_version_sections_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_home_page_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_home_page_v_version_sections_locales" ADD CONSTRAINT "_home_page_v_version_sections_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_home_page_v_version_sections"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_home_page_v_locales" ADD CONSTRAINT "_home_page_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_home_page_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_home_page_v_rels" ADD CONSTRAINT "_home_page_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_home_page_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_home_page_v_rels" ADD CONSTRAINT "_home_page_v_rels_stories_fk" FOREIGN KEY ("stories_id") REFERENCES "public"."stories"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_home_page_v_rels" ADD CONSTRAINT "_home_page_v_rels_books_fk" FOREIGN KEY ("books_id") REFERENCES "public"."books"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "users_roles_order_idx" ON "users_roles" USING btree ("order");
  CREATE INDEX "users_roles_parent_idx" ON "users_roles" USING btree ("parent_id");
  CREATE INDEX "users_sessions_order_idx" ON "users_sessions" USING btree ("_order");
  CREATE INDEX "users_sessions_parent_id_idx" ON "users_sessions" USING btree ("_parent_id");
  CREATE INDEX "users_name_idx" ON "users" USING btree ("name");
  CREATE INDEX "users_image_idx" ON "users" USING btree ("image_id");
  CREATE INDEX "users_role_idx" ON "users" USING btree ("role");
  CREATE INDEX "users_school_id_idx" ON "users" USING btree ("school_id");
  CREATE UNIQUE INDEX "users_stripe_customer_id_idx" ON "users" USING btree ("stripe_customer_id");
  CREATE INDEX "users_deletion_request_id_idx" ON "users" USING btree ("deletion_request_id");
  CREATE INDEX "users_last_active_at_idx" ON "users" USING btree ("last_active_at");
  CREATE INDEX "users_updated_at_idx" ON "users" USING btree ("updated_at");
  CREATE INDEX "users_created_at_idx" ON "users" USING btree ("created_at");
  CREATE UNIQUE INDEX "users_email_idx" ON "users" USING btree ("email");
  CREATE UNIQUE INDEX "users_username_idx" ON "users" USING btree ("username");
  CREATE UNIQUE INDEX "profiles_user_idx" ON "profiles" USING btree ("user_id");
  CREATE INDEX "profiles_display_name_idx" ON "profiles" USING btree ("display_name");
  CREATE UNIQUE INDEX "profiles_slug_idx" ON "profiles" USING btree ("slug");
  CREATE INDEX "profiles_is_public_idx" ON "profiles" USING btree ("is_public");
  CREATE INDEX "profiles_avatar_idx" ON "profiles" USING btree ("avatar_id");
  CREATE INDEX "profiles_is_minor_idx" ON "profiles" USING btree ("is_minor");
  CREATE INDEX "profiles_has_public_name_consent_idx" ON "profiles" USING btree ("has_public_name_consent");
  CREATE INDEX "profiles_updated_at_idx" ON "profiles" USING btree ("updated_at");
  CREATE INDEX "profiles_created_at_idx" ON "profiles" USING btree ("created_at");
  CREATE UNIQUE INDEX "profiles_locales_locale_parent_id_unique" ON "profiles_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "profiles_texts_order_parent" ON "profiles_texts" USING btree ("order","parent_id");
  CREATE INDEX "user_settings_notifications_order_idx" ON "user_settings_notifications" USING btree ("_order");
  CREATE INDEX "user_settings_notifications_parent_id_idx" ON "user_settings_notifications" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "user_settings_user_idx" ON "user_settings" USING btree ("user_id");
  CREATE INDEX "user_settings_active_theme_id_idx" ON "user_settings" USING btree ("active_theme_id");
  CREATE INDEX "user_settings_updated_at_idx" ON "user_settings" USING btree ("updated_at");
  CREATE INDEX "user_settings_created_at_idx" ON "user_settings" USING btree ("created_at");
  CREATE INDEX "verification_tokens_user_idx" ON "verification_tokens" USING btree ("user_id");
  CREATE UNIQUE INDEX "verification_tokens_token_hash_idx" ON "verification_tokens" USING btree ("token_hash");
  CREATE INDEX "verification_tokens_expires_at_idx" ON "verification_tokens" USING btree ("expires_at");
  CREATE INDEX "verification_tokens_updated_at_idx" ON "verification_tokens" USING btree ("updated_at");
  CREATE INDEX "verification_tokens_created_at_idx" ON "verification_tokens" USING btree ("created_at");
  CREATE INDEX "identifier_purpose_idx" ON "verification_tokens" USING btree ("identifier","purpose");
  CREATE INDEX "user_sessions_user_idx" ON "user_sessions" USING btree ("user_id");
  CREATE UNIQUE INDEX "user_sessions_sid_idx" ON "user_sessions" USING btree ("sid");
  CREATE INDEX "user_sessions_login_at_idx" ON "user_sessions" USING btree ("login_at");
  CREATE INDEX "user_sessions_last_activity_at_idx" ON "user_sessions" USING btree ("last_activity_at");
  CREATE INDEX "user_sessions_impersonated_by_idx" ON "user_sessions" USING btree ("impersonated_by_id");
  CREATE INDEX "user_sessions_updated_at_idx" ON "user_sessions" USING btree ("updated_at");
  CREATE INDEX "user_sessions_created_at_idx" ON "user_sessions" USING btree ("created_at");
  CREATE INDEX "user_loginAt_idx" ON "user_sessions" USING btree ("user_id","login_at");
  CREATE INDEX "login_history_user_idx" ON "login_history" USING btree ("user_id");
  CREATE INDEX "login_history_success_idx" ON "login_history" USING btree ("success");
  CREATE INDEX "login_history_ip_address_idx" ON "login_history" USING btree ("ip_address");
  CREATE INDEX "login_history_ip_hash_idx" ON "login_history" USING btree ("ip_hash");
  CREATE INDEX "login_history_updated_at_idx" ON "login_history" USING btree ("updated_at");
  CREATE INDEX "login_history_created_at_idx" ON "login_history" USING btree ("created_at");
  CREATE INDEX "user_createdAt_idx" ON "login_history" USING btree ("user_id","created_at");
  CREATE INDEX "identifierHash_createdAt_idx" ON "login_history" USING btree ("identifier_hash","created_at");
  CREATE INDEX "role_changes_user_idx" ON "role_changes" USING btree ("user_id");
  CREATE INDEX "role_changes_performed_by_idx" ON "role_changes" USING btree ("performed_by_id");
  CREATE INDEX "role_changes_updated_at_idx" ON "role_changes" USING btree ("updated_at");
  CREATE INDEX "role_changes_created_at_idx" ON "role_changes" USING btree ("created_at");
  CREATE INDEX "fromRole_toRole_idx" ON "role_changes" USING btree ("from_role","to_role");
  CREATE INDEX "migrationStatus_completedAt_idx" ON "role_changes" USING btree ("migration_status","completed_at");
  CREATE INDEX "user_initiatedAt_idx" ON "role_changes" USING btree ("user_id","initiated_at");
  CREATE INDEX "role_changes_texts_order_parent" ON "role_changes_texts" USING btree ("order","parent_id");
  CREATE INDEX "guardianships_child_idx" ON "guardianships" USING btree ("child_id");
  CREATE INDEX "guardianships_guardian_idx" ON "guardianships" USING btree ("guardian_id");
  CREATE INDEX "guardianships_state_idx" ON "guardianships" USING btree ("state");
  CREATE INDEX "guardianships_invited_by_idx" ON "guardianships" USING btree ("invited_by_id");
  CREATE UNIQUE INDEX "guardianships_invite_hash_idx" ON "guardianships" USING btree ("invite_hash");
  CREATE INDEX "guardianships_confirmed_by_idx" ON "guardianships" USING btree ("confirmed_by_id");
  CREATE INDEX "guardianships_ended_by_idx" ON "guardianships" USING btree ("ended_by_id");
  CREATE INDEX "guardianships_updated_at_idx" ON "guardianships" USING btree ("updated_at");
  CREATE INDEX "guardianships_created_at_idx" ON "guardianships" USING btree ("created_at");
  CREATE INDEX "child_state_idx" ON "guardianships" USING btree ("child_id","state");
  CREATE INDEX "guardian_state_idx" ON "guardianships" USING btree ("guardian_id","state");
  CREATE INDEX "state_inviteExpiresAt_idx" ON "guardianships" USING btree ("state","invite_expires_at");
  CREATE INDEX "parental_consents_child_idx" ON "parental_consents" USING btree ("child_id");
  CREATE INDEX "parental_consents_guardian_idx" ON "parental_consents" USING btree ("guardian_id");
  CREATE INDEX "parental_consents_revoked_by_idx" ON "parental_consents" USING btree ("revoked_by_id");
  CREATE INDEX "parental_consents_updated_at_idx" ON "parental_consents" USING btree ("updated_at");
  CREATE INDEX "parental_consents_created_at_idx" ON "parental_consents" USING btree ("created_at");
  CREATE INDEX "child_purpose_state_idx" ON "parental_consents" USING btree ("child_id","purpose","state");
  CREATE INDEX "state_expiresAt_idx" ON "parental_consents" USING btree ("state","expires_at");
  CREATE INDEX "passkeys_user_idx" ON "passkeys" USING btree ("user_id");
  CREATE UNIQUE INDEX "passkeys_credential_id_idx" ON "passkeys" USING btree ("credential_id");
  CREATE INDEX "passkeys_updated_at_idx" ON "passkeys" USING btree ("updated_at");
  CREATE INDEX "passkeys_created_at_idx" ON "passkeys" USING btree ("created_at");
  CREATE UNIQUE INDEX "authenticators_user_idx" ON "authenticators" USING btree ("user_id");
  CREATE INDEX "authenticators_updated_at_idx" ON "authenticators" USING btree ("updated_at");
  CREATE INDEX "authenticators_created_at_idx" ON "authenticators" USING btree ("created_at");
  CREATE INDEX "sign_in_challenges_user_idx" ON "sign_in_challenges" USING btree ("user_id");
  CREATE UNIQUE INDEX "sign_in_challenges_hash_idx" ON "sign_in_challenges" USING btree ("hash");
  CREATE INDEX "sign_in_challenges_expires_at_idx" ON "sign_in_challenges" USING btree ("expires_at");
  CREATE INDEX "sign_in_challenges_updated_at_idx" ON "sign_in_challenges" USING btree ("updated_at");
  CREATE INDEX "sign_in_challenges_created_at_idx" ON "sign_in_challenges" USING btree ("created_at");
  CREATE INDEX "media_folder_idx" ON "media" USING btree ("folder");
  CREATE INDEX "media_uploaded_by_idx" ON "media" USING btree ("uploaded_by_id");
  CREATE INDEX "media_updated_at_idx" ON "media" USING btree ("updated_at");
  CREATE INDEX "media_created_at_idx" ON "media" USING btree ("created_at");
  CREATE UNIQUE INDEX "media_filename_idx" ON "media" USING btree ("filename");
  CREATE INDEX "media_sizes_thumbnail_sizes_thumbnail_filename_idx" ON "media" USING btree ("sizes_thumbnail_filename");
  CREATE INDEX "media_sizes_small_sizes_small_filename_idx" ON "media" USING btree ("sizes_small_filename");
  CREATE INDEX "media_sizes_large_sizes_large_filename_idx" ON "media" USING btree ("sizes_large_filename");
  CREATE INDEX "guardedBy_slug_guardedBy_document_idx" ON "media" USING btree ("guarded_by_slug","guarded_by_document");
  CREATE INDEX "media_texts_order_parent" ON "media_texts" USING btree ("order","parent_id");
  CREATE INDEX "bulk_imports_state_idx" ON "bulk_imports" USING btree ("state");
  CREATE INDEX "bulk_imports_uploaded_by_idx" ON "bulk_imports" USING btree ("uploaded_by_id");
  CREATE INDEX "bulk_imports_updated_at_idx" ON "bulk_imports" USING btree ("updated_at");
  CREATE INDEX "bulk_imports_created_at_idx" ON "bulk_imports" USING btree ("created_at");
  CREATE INDEX "workflow_history_machine_idx" ON "workflow_history" USING btree ("machine");
  CREATE INDEX "workflow_history_performed_by_idx" ON "workflow_history" USING btree ("performed_by_id");
  CREATE INDEX "workflow_history_updated_at_idx" ON "workflow_history" USING btree ("updated_at");
  CREATE INDEX "workflow_history_created_at_idx" ON "workflow_history" USING btree ("created_at");
  CREATE INDEX "subjectCollection_subjectId_idx" ON "workflow_history" USING btree ("subject_collection","subject_id");
  CREATE INDEX "notifications_user_idx" ON "notifications" USING btree ("user_id");
  CREATE UNIQUE INDEX "notifications_dedupe_key_idx" ON "notifications" USING btree ("dedupe_key");
  CREATE INDEX "notifications_updated_at_idx" ON "notifications" USING btree ("updated_at");
  CREATE INDEX "notifications_created_at_idx" ON "notifications" USING btree ("created_at");
  CREATE INDEX "user_read_createdAt_idx" ON "notifications" USING btree ("user_id","read","created_at");
  CREATE INDEX "communication_logs_recipients_order_idx" ON "communication_logs_recipients" USING btree ("_order");
  CREATE INDEX "communication_logs_recipients_parent_id_idx" ON "communication_logs_recipients" USING btree ("_parent_id");
  CREATE INDEX "communication_logs_recipients_user_idx" ON "communication_logs_recipients" USING btree ("user_id");
  CREATE INDEX "communication_logs_from_user_idx" ON "communication_logs" USING btree ("from_user_id");
  CREATE INDEX "communication_logs_delivery_status_idx" ON "communication_logs" USING btree ("delivery_status");
  CREATE UNIQUE INDEX "communication_logs_dedupe_key_idx" ON "communication_logs" USING btree ("dedupe_key");
  CREATE INDEX "communication_logs_updated_at_idx" ON "communication_logs" USING btree ("updated_at");
  CREATE INDEX "communication_logs_created_at_idx" ON "communication_logs" USING btree ("created_at");
  CREATE UNIQUE INDEX "message_templates_kind_idx" ON "message_templates" USING btree ("kind");
  CREATE INDEX "message_templates_updated_at_idx" ON "message_templates" USING btree ("updated_at");
  CREATE INDEX "message_templates_created_at_idx" ON "message_templates" USING btree ("created_at");
  CREATE UNIQUE INDEX "message_templates_locales_locale_parent_id_unique" ON "message_templates_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "stories_spreads_order_idx" ON "stories_spreads" USING btree ("_order");
  CREATE INDEX "stories_spreads_parent_id_idx" ON "stories_spreads" USING btree ("_parent_id");
  CREATE INDEX "stories_spreads_picture_idx" ON "stories_spreads" USING btree ("picture_id");
  CREATE INDEX "stories_contributors_order_idx" ON "stories_contributors" USING btree ("_order");
  CREATE INDEX "stories_contributors_parent_id_idx" ON "stories_contributors" USING btree ("_parent_id");
  CREATE INDEX "stories_contributors_person_idx" ON "stories_contributors" USING btree ("person_id");
  CREATE INDEX "stories_title_idx" ON "stories" USING btree ("title");
  CREATE INDEX "stories_kind_idx" ON "stories" USING btree ("kind");
  CREATE INDEX "stories_cover_idx" ON "stories" USING btree ("cover_id");
  CREATE INDEX "stories_author_idx" ON "stories" USING btree ("author_id");
  CREATE INDEX "stories_illustrator_idx" ON "stories" USING btree ("illustrator_id");
  CREATE INDEX "stories_language_idx" ON "stories" USING btree ("language");
  CREATE INDEX "stories_age_range_idx" ON "stories" USING btree ("age_range");
  CREATE INDEX "stories_reading_level_idx" ON "stories" USING btree ("reading_level");
  CREATE INDEX "stories_sample_pdf_idx" ON "stories" USING btree ("sample_pdf_id");
  CREATE INDEX "stories_full_pdf_idx" ON "stories" USING btree ("full_pdf_id");
  CREATE INDEX "stories_epub_file_idx" ON "stories" USING btree ("epub_file_id");
  CREATE INDEX "stories_audio_file_idx" ON "stories" USING btree ("audio_file_id");
  CREATE INDEX "stories_visibility_idx" ON "stories" USING btree ("visibility");
  CREATE INDEX "stories_is_premium_idx" ON "stories" USING btree ("is_premium");
  CREATE INDEX "stories_licence_idx" ON "stories" USING btree ("licence");
  CREATE UNIQUE INDEX "stories_isbn_idx" ON "stories" USING btree ("isbn");
  CREATE UNIQUE INDEX "stories_slug_idx" ON "stories" USING btree ("slug");
  CREATE INDEX "stories_featured_idx" ON "stories" USING btree ("featured");
  CREATE INDEX "stories_published_at_idx" ON "stories" USING btree ("published_at");
  CREATE INDEX "stories_last_edited_by_idx" ON "stories" USING btree ("last_edited_by_id");
  CREATE UNIQUE INDEX "stories_import_key_idx" ON "stories" USING btree ("import_key");
  CREATE INDEX "stories_updated_at_idx" ON "stories" USING btree ("updated_at");
  CREATE INDEX "stories_created_at_idx" ON "stories" USING btree ("created_at");
  CREATE INDEX "stories_deleted_at_idx" ON "stories" USING btree ("deleted_at");
  CREATE INDEX "stories__status_idx" ON "stories" USING btree ("_status");
  CREATE INDEX "_status_language_idx" ON "stories" USING btree ("_status","language");
  CREATE INDEX "_status_publishedAt_idx" ON "stories" USING btree ("_status","published_at");
  CREATE INDEX "stories_texts_order_parent" ON "stories_texts" USING btree ("order","parent_id");
  CREATE INDEX "stories_rels_order_idx" ON "stories_rels" USING btree ("order");
  CREATE INDEX "stories_rels_parent_idx" ON "stories_rels" USING btree ("parent_id");
  CREATE INDEX "stories_rels_path_idx" ON "stories_rels" USING btree ("path");
  CREATE INDEX "stories_rels_users_id_idx" ON "stories_rels" USING btree ("users_id");
  CREATE INDEX "stories_rels_categories_id_idx" ON "stories_rels" USING btree ("categories_id");
  CREATE INDEX "_stories_v_version_spreads_order_idx" ON "_stories_v_version_spreads" USING btree ("_order");
  CREATE INDEX "_stories_v_version_spreads_parent_id_idx" ON "_stories_v_version_spreads" USING btree ("_parent_id");
  CREATE INDEX "_stories_v_version_spreads_picture_idx" ON "_stories_v_version_spreads" USING btree ("picture_id");
  CREATE INDEX "_stories_v_version_contributors_order_idx" ON "_stories_v_version_contributors" USING btree ("_order");
  CREATE INDEX "_stories_v_version_contributors_parent_id_idx" ON "_stories_v_version_contributors" USING btree ("_parent_id");
  CREATE INDEX "_stories_v_version_contributors_person_idx" ON "_stories_v_version_contributors" USING btree ("person_id");
  CREATE INDEX "_stories_v_parent_idx" ON "_stories_v" USING btree ("parent_id");
  CREATE INDEX "_stories_v_version_version_title_idx" ON "_stories_v" USING btree ("version_title");
  CREATE INDEX "_stories_v_version_version_kind_idx" ON "_stories_v" USING btree ("version_kind");
  CREATE INDEX "_stories_v_version_version_cover_idx" ON "_stories_v" USING btree ("version_cover_id");
  CREATE INDEX "_stories_v_version_version_author_idx" ON "_stories_v" USING btree ("version_author_id");
  CREATE INDEX "_stories_v_version_version_illustrator_idx" ON "_stories_v" USING btree ("version_illustrator_id");
  CREATE INDEX "_stories_v_version_version_language_idx" ON "_stories_v" USING btree ("version_language");
  CREATE INDEX "_stories_v_version_version_age_range_idx" ON "_stories_v" USING btree ("version_age_range");
  CREATE INDEX "_stories_v_version_version_reading_level_idx" ON "_stories_v" USING btree ("version_reading_level");
  CREATE INDEX "_stories_v_version_version_sample_pdf_idx" ON "_stories_v" USING btree ("version_sample_pdf_id");
  CREATE INDEX "_stories_v_version_version_full_pdf_idx" ON "_stories_v" USING btree ("version_full_pdf_id");
  CREATE INDEX "_stories_v_version_version_epub_file_idx" ON "_stories_v" USING btree ("version_epub_file_id");
  CREATE INDEX "_stories_v_version_version_audio_file_idx" ON "_stories_v" USING btree ("version_audio_file_id");
  CREATE INDEX "_stories_v_version_version_visibility_idx" ON "_stories_v" USING btree ("version_visibility");
  CREATE INDEX "_stories_v_version_version_is_premium_idx" ON "_stories_v" USING btree ("version_is_premium");
  CREATE INDEX "_stories_v_version_version_licence_idx" ON "_stories_v" USING btree ("version_licence");
  CREATE INDEX "_stories_v_version_version_isbn_idx" ON "_stories_v" USING btree ("version_isbn");
  CREATE INDEX "_stories_v_version_version_slug_idx" ON "_stories_v" USING btree ("version_slug");
  CREATE INDEX "_stories_v_version_version_featured_idx" ON "_stories_v" USING btree ("version_featured");
  CREATE INDEX "_stories_v_version_version_published_at_idx" ON "_stories_v" USING btree ("version_published_at");
  CREATE INDEX "_stories_v_version_version_last_edited_by_idx" ON "_stories_v" USING btree ("version_last_edited_by_id");
  CREATE INDEX "_stories_v_version_version_import_key_idx" ON "_stories_v" USING btree ("version_import_key");
  CREATE INDEX "_stories_v_version_version_updated_at_idx" ON "_stories_v" USING btree ("version_updated_at");
  CREATE INDEX "_stories_v_version_version_created_at_idx" ON "_stories_v" USING btree ("version_created_at");
  CREATE INDEX "_stories_v_version_version_deleted_at_idx" ON "_stories_v" USING btree ("version_deleted_at");
  CREATE INDEX "_stories_v_version_version__status_idx" ON "_stories_v" USING btree ("version__status");
  CREATE INDEX "_stories_v_created_at_idx" ON "_stories_v" USING btree ("created_at");
  CREATE INDEX "_stories_v_updated_at_idx" ON "_stories_v" USING btree ("updated_at");
  CREATE INDEX "_stories_v_snapshot_idx" ON "_stories_v" USING btree ("snapshot");
  CREATE INDEX "_stories_v_published_locale_idx" ON "_stories_v" USING btree ("published_locale");
  CREATE INDEX "_stories_v_latest_idx" ON "_stories_v" USING btree ("latest");
  CREATE INDEX "_stories_v_autosave_idx" ON "_stories_v" USING btree ("autosave");
  CREATE INDEX "version__status_version_language_idx" ON "_stories_v" USING btree ("version__status","version_language");
  CREATE INDEX "version__status_version_publishedAt_idx" ON "_stories_v" USING btree ("version__status","version_published_at");
  CREATE INDEX "_stories_v_texts_order_parent" ON "_stories_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "_stories_v_rels_order_idx" ON "_stories_v_rels" USING btree ("order");
  CREATE INDEX "_stories_v_rels_parent_idx" ON "_stories_v_rels" USING btree ("parent_id");
  CREATE INDEX "_stories_v_rels_path_idx" ON "_stories_v_rels" USING btree ("path");
  CREATE INDEX "_stories_v_rels_users_id_idx" ON "_stories_v_rels" USING btree ("users_id");
  CREATE INDEX "_stories_v_rels_categories_id_idx" ON "_stories_v_rels" USING btree ("categories_id");
  CREATE INDEX "books_contributors_order_idx" ON "books_contributors" USING btree ("_order");
  CREATE INDEX "books_contributors_parent_id_idx" ON "books_contributors" USING btree ("_parent_id");
  CREATE INDEX "books_contributors_person_idx" ON "books_contributors" USING btree ("person_id");
  CREATE INDEX "books_title_idx" ON "books" USING btree ("title");
  CREATE INDEX "books_kind_idx" ON "books" USING btree ("kind");
  CREATE INDEX "books_cover_idx" ON "books" USING btree ("cover_id");
  CREATE INDEX "books_pdf_idx" ON "books" USING btree ("pdf_id");
  CREATE INDEX "books_pdf_front_cover_idx" ON "books" USING btree ("pdf_front_cover_id");
  CREATE INDEX "books_pdf_back_cover_idx" ON "books" USING btree ("pdf_back_cover_id");
  CREATE INDEX "books_thumbnail_generated_at_idx" ON "books" USING btree ("thumbnail_generated_at");
  CREATE INDEX "books_author_idx" ON "books" USING btree ("author_id");
  CREATE INDEX "books_illustrator_idx" ON "books" USING btree ("illustrator_id");
  CREATE INDEX "books_language_idx" ON "books" USING btree ("language");
  CREATE INDEX "books_age_range_idx" ON "books" USING btree ("age_range");
  CREATE INDEX "books_reading_level_idx" ON "books" USING btree ("reading_level");
  CREATE INDEX "books_visibility_idx" ON "books" USING btree ("visibility");
  CREATE INDEX "books_is_premium_idx" ON "books" USING btree ("is_premium");
  CREATE INDEX "books_licence_idx" ON "books" USING btree ("licence");
  CREATE UNIQUE INDEX "books_isbn_idx" ON "books" USING btree ("isbn");
  CREATE UNIQUE INDEX "books_slug_idx" ON "books" USING btree ("slug");
  CREATE INDEX "books_featured_idx" ON "books" USING btree ("featured");
  CREATE INDEX "books_published_at_idx" ON "books" USING btree ("published_at");
  CREATE INDEX "books_last_edited_by_idx" ON "books" USING btree ("last_edited_by_id");
  CREATE UNIQUE INDEX "books_import_key_idx" ON "books" USING btree ("import_key");
  CREATE INDEX "books_updated_at_idx" ON "books" USING btree ("updated_at");
  CREATE INDEX "books_created_at_idx" ON "books" USING btree ("created_at");
  CREATE INDEX "books_deleted_at_idx" ON "books" USING btree ("deleted_at");
  CREATE INDEX "books__status_idx" ON "books" USING btree ("_status");
  CREATE INDEX "_status_language_1_idx" ON "books" USING btree ("_status","language");
  CREATE INDEX "_status_publishedAt_1_idx" ON "books" USING btree ("_status","published_at");
  CREATE INDEX "books_texts_order_parent" ON "books_texts" USING btree ("order","parent_id");
  CREATE INDEX "books_rels_order_idx" ON "books_rels" USING btree ("order");
  CREATE INDEX "books_rels_parent_idx" ON "books_rels" USING btree ("parent_id");
  CREATE INDEX "books_rels_path_idx" ON "books_rels" USING btree ("path");
  CREATE INDEX "books_rels_users_id_idx" ON "books_rels" USING btree ("users_id");
  CREATE INDEX "books_rels_categories_id_idx" ON "books_rels" USING btree ("categories_id");
  CREATE INDEX "_books_v_version_contributors_order_idx" ON "_books_v_version_contributors" USING btree ("_order");
  CREATE INDEX "_books_v_version_contributors_parent_id_idx" ON "_books_v_version_contributors" USING btree ("_parent_id");
  CREATE INDEX "_books_v_version_contributors_person_idx" ON "_books_v_version_contributors" USING btree ("person_id");
  CREATE INDEX "_books_v_parent_idx" ON "_books_v" USING btree ("parent_id");
  CREATE INDEX "_books_v_version_version_title_idx" ON "_books_v" USING btree ("version_title");
  CREATE INDEX "_books_v_version_version_kind_idx" ON "_books_v" USING btree ("version_kind");
  CREATE INDEX "_books_v_version_version_cover_idx" ON "_books_v" USING btree ("version_cover_id");
  CREATE INDEX "_books_v_version_version_pdf_idx" ON "_books_v" USING btree ("version_pdf_id");
  CREATE INDEX "_books_v_version_version_pdf_front_cover_idx" ON "_books_v" USING btree ("version_pdf_front_cover_id");
  CREATE INDEX "_books_v_version_version_pdf_back_cover_idx" ON "_books_v" USING btree ("version_pdf_back_cover_id");
  CREATE INDEX "_books_v_version_version_thumbnail_generated_at_idx" ON "_books_v" USING btree ("version_thumbnail_generated_at");
  CREATE INDEX "_books_v_version_version_author_idx" ON "_books_v" USING btree ("version_author_id");
  CREATE INDEX "_books_v_version_version_illustrator_idx" ON "_books_v" USING btree ("version_illustrator_id");
  CREATE INDEX "_books_v_version_version_language_idx" ON "_books_v" USING btree ("version_language");
  CREATE INDEX "_books_v_version_version_age_range_idx" ON "_books_v" USING btree ("version_age_range");
  CREATE INDEX "_books_v_version_version_reading_level_idx" ON "_books_v" USING btree ("version_reading_level");
  CREATE INDEX "_books_v_version_version_visibility_idx" ON "_books_v" USING btree ("version_visibility");
  CREATE INDEX "_books_v_version_version_is_premium_idx" ON "_books_v" USING btree ("version_is_premium");
  CREATE INDEX "_books_v_version_version_licence_idx" ON "_books_v" USING btree ("version_licence");
  CREATE INDEX "_books_v_version_version_isbn_idx" ON "_books_v" USING btree ("version_isbn");
  CREATE INDEX "_books_v_version_version_slug_idx" ON "_books_v" USING btree ("version_slug");
  CREATE INDEX "_books_v_version_version_featured_idx" ON "_books_v" USING btree ("version_featured");
  CREATE INDEX "_books_v_version_version_published_at_idx" ON "_books_v" USING btree ("version_published_at");
  CREATE INDEX "_books_v_version_version_last_edited_by_idx" ON "_books_v" USING btree ("version_last_edited_by_id");
  CREATE INDEX "_books_v_version_version_import_key_idx" ON "_books_v" USING btree ("version_import_key");
  CREATE INDEX "_books_v_version_version_updated_at_idx" ON "_books_v" USING btree ("version_updated_at");
  CREATE INDEX "_books_v_version_version_created_at_idx" ON "_books_v" USING btree ("version_created_at");
  CREATE INDEX "_books_v_version_version_deleted_at_idx" ON "_books_v" USING btree ("version_deleted_at");
  CREATE INDEX "_books_v_version_version__status_idx" ON "_books_v" USING btree ("version__status");
  CREATE INDEX "_books_v_created_at_idx" ON "_books_v" USING btree ("created_at");
  CREATE INDEX "_books_v_updated_at_idx" ON "_books_v" USING btree ("updated_at");
  CREATE INDEX "_books_v_snapshot_idx" ON "_books_v" USING btree ("snapshot");
  CREATE INDEX "_books_v_published_locale_idx" ON "_books_v" USING btree ("published_locale");
  CREATE INDEX "_books_v_latest_idx" ON "_books_v" USING btree ("latest");
  CREATE INDEX "_books_v_autosave_idx" ON "_books_v" USING btree ("autosave");
  CREATE INDEX "version__status_version_language_1_idx" ON "_books_v" USING btree ("version__status","version_language");
  CREATE INDEX "version__status_version_publishedAt_1_idx" ON "_books_v" USING btree ("version__status","version_published_at");
  CREATE INDEX "_books_v_texts_order_parent" ON "_books_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "_books_v_rels_order_idx" ON "_books_v_rels" USING btree ("order");
  CREATE INDEX "_books_v_rels_parent_idx" ON "_books_v_rels" USING btree ("parent_id");
  CREATE INDEX "_books_v_rels_path_idx" ON "_books_v_rels" USING btree ("path");
  CREATE INDEX "_books_v_rels_users_id_idx" ON "_books_v_rels" USING btree ("users_id");
  CREATE INDEX "_books_v_rels_categories_id_idx" ON "_books_v_rels" USING btree ("categories_id");
  CREATE INDEX "book_chapters_book_idx" ON "book_chapters" USING btree ("book_id");
  CREATE INDEX "book_chapters_parent_idx" ON "book_chapters" USING btree ("parent_id");
  CREATE INDEX "book_chapters_order_idx" ON "book_chapters" USING btree ("order");
  CREATE INDEX "book_chapters_slug_idx" ON "book_chapters" USING btree ("slug");
  CREATE INDEX "book_chapters_audio_idx" ON "book_chapters" USING btree ("audio_id");
  CREATE INDEX "book_chapters_published_at_idx" ON "book_chapters" USING btree ("published_at");
  CREATE INDEX "book_chapters_last_edited_by_idx" ON "book_chapters" USING btree ("last_edited_by_id");
  CREATE UNIQUE INDEX "book_chapters_import_key_idx" ON "book_chapters" USING btree ("import_key");
  CREATE INDEX "book_chapters_updated_at_idx" ON "book_chapters" USING btree ("updated_at");
  CREATE INDEX "book_chapters_created_at_idx" ON "book_chapters" USING btree ("created_at");
  CREATE INDEX "book_chapters_deleted_at_idx" ON "book_chapters" USING btree ("deleted_at");
  CREATE INDEX "book_chapters__status_idx" ON "book_chapters" USING btree ("_status");
  CREATE INDEX "_book_chapters_v_parent_idx" ON "_book_chapters_v" USING btree ("parent_id");
  CREATE INDEX "_book_chapters_v_version_version_book_idx" ON "_book_chapters_v" USING btree ("version_book_id");
  CREATE INDEX "_book_chapters_v_version_version_parent_idx" ON "_book_chapters_v" USING btree ("version_parent_id");
  CREATE INDEX "_book_chapters_v_version_version_order_idx" ON "_book_chapters_v" USING btree ("version_order");
  CREATE INDEX "_book_chapters_v_version_version_slug_idx" ON "_book_chapters_v" USING btree ("version_slug");
  CREATE INDEX "_book_chapters_v_version_version_audio_idx" ON "_book_chapters_v" USING btree ("version_audio_id");
  CREATE INDEX "_book_chapters_v_version_version_published_at_idx" ON "_book_chapters_v" USING btree ("version_published_at");
  CREATE INDEX "_book_chapters_v_version_version_last_edited_by_idx" ON "_book_chapters_v" USING btree ("version_last_edited_by_id");
  CREATE INDEX "_book_chapters_v_version_version_import_key_idx" ON "_book_chapters_v" USING btree ("version_import_key");
  CREATE INDEX "_book_chapters_v_version_version_updated_at_idx" ON "_book_chapters_v" USING btree ("version_updated_at");
  CREATE INDEX "_book_chapters_v_version_version_created_at_idx" ON "_book_chapters_v" USING btree ("version_created_at");
  CREATE INDEX "_book_chapters_v_version_version_deleted_at_idx" ON "_book_chapters_v" USING btree ("version_deleted_at");
  CREATE INDEX "_book_chapters_v_version_version__status_idx" ON "_book_chapters_v" USING btree ("version__status");
  CREATE INDEX "_book_chapters_v_created_at_idx" ON "_book_chapters_v" USING btree ("created_at");
  CREATE INDEX "_book_chapters_v_updated_at_idx" ON "_book_chapters_v" USING btree ("updated_at");
  CREATE INDEX "_book_chapters_v_snapshot_idx" ON "_book_chapters_v" USING btree ("snapshot");
  CREATE INDEX "_book_chapters_v_published_locale_idx" ON "_book_chapters_v" USING btree ("published_locale");
  CREATE INDEX "_book_chapters_v_latest_idx" ON "_book_chapters_v" USING btree ("latest");
  CREATE INDEX "_book_chapters_v_autosave_idx" ON "_book_chapters_v" USING btree ("autosave");
  CREATE INDEX "translations_spreads_order_idx" ON "translations_spreads" USING btree ("_order");
  CREATE INDEX "translations_spreads_parent_id_idx" ON "translations_spreads" USING btree ("_parent_id");
  CREATE INDEX "translations_spreads_picture_idx" ON "translations_spreads" USING btree ("picture_id");
  CREATE INDEX "translations_title_idx" ON "translations" USING btree ("title");
  CREATE INDEX "translations_story_idx" ON "translations" USING btree ("story_id");
  CREATE INDEX "translations_book_idx" ON "translations" USING btree ("book_id");
  CREATE INDEX "translations_chapter_idx" ON "translations" USING btree ("chapter_id");
  CREATE INDEX "translations_language_idx" ON "translations" USING btree ("language");
  CREATE INDEX "translations_cover_idx" ON "translations" USING btree ("cover_id");
  CREATE INDEX "translations_translator_idx" ON "translations" USING btree ("translator_id");
  CREATE INDEX "translations_reviewer_idx" ON "translations" USING btree ("reviewer_id");
  CREATE INDEX "translations_licence_idx" ON "translations" USING btree ("licence");
  CREATE UNIQUE INDEX "translations_slug_idx" ON "translations" USING btree ("slug");
  CREATE INDEX "translations_published_at_idx" ON "translations" USING btree ("published_at");
  CREATE INDEX "translations_last_edited_by_idx" ON "translations" USING btree ("last_edited_by_id");
  CREATE UNIQUE INDEX "translations_import_key_idx" ON "translations" USING btree ("import_key");
  CREATE INDEX "translations_updated_at_idx" ON "translations" USING btree ("updated_at");
  CREATE INDEX "translations_created_at_idx" ON "translations" USING btree ("created_at");
  CREATE INDEX "translations_deleted_at_idx" ON "translations" USING btree ("deleted_at");
  CREATE INDEX "translations__status_idx" ON "translations" USING btree ("_status");
  CREATE INDEX "_translations_v_version_spreads_order_idx" ON "_translations_v_version_spreads" USING btree ("_order");
  CREATE INDEX "_translations_v_version_spreads_parent_id_idx" ON "_translations_v_version_spreads" USING btree ("_parent_id");
  CREATE INDEX "_translations_v_version_spreads_picture_idx" ON "_translations_v_version_spreads" USING btree ("picture_id");
  CREATE INDEX "_translations_v_parent_idx" ON "_translations_v" USING btree ("parent_id");
  CREATE INDEX "_translations_v_version_version_title_idx" ON "_translations_v" USING btree ("version_title");
  CREATE INDEX "_translations_v_version_version_story_idx" ON "_translations_v" USING btree ("version_story_id");
  CREATE INDEX "_translations_v_version_version_book_idx" ON "_translations_v" USING btree ("version_book_id");
  CREATE INDEX "_translations_v_version_version_chapter_idx" ON "_translations_v" USING btree ("version_chapter_id");
  CREATE INDEX "_translations_v_version_version_language_idx" ON "_translations_v" USING btree ("version_language");
  CREATE INDEX "_translations_v_version_version_cover_idx" ON "_translations_v" USING btree ("version_cover_id");
  CREATE INDEX "_translations_v_version_version_translator_idx" ON "_translations_v" USING btree ("version_translator_id");
  CREATE INDEX "_translations_v_version_version_reviewer_idx" ON "_translations_v" USING btree ("version_reviewer_id");
  CREATE INDEX "_translations_v_version_version_licence_idx" ON "_translations_v" USING btree ("version_licence");
  CREATE INDEX "_translations_v_version_version_slug_idx" ON "_translations_v" USING btree ("version_slug");
  CREATE INDEX "_translations_v_version_version_published_at_idx" ON "_translations_v" USING btree ("version_published_at");
  CREATE INDEX "_translations_v_version_version_last_edited_by_idx" ON "_translations_v" USING btree ("version_last_edited_by_id");
  CREATE INDEX "_translations_v_version_version_import_key_idx" ON "_translations_v" USING btree ("version_import_key");
  CREATE INDEX "_translations_v_version_version_updated_at_idx" ON "_translations_v" USING btree ("version_updated_at");
  CREATE INDEX "_translations_v_version_version_created_at_idx" ON "_translations_v" USING btree ("version_created_at");
  CREATE INDEX "_translations_v_version_version_deleted_at_idx" ON "_translations_v" USING btree ("version_deleted_at");
  CREATE INDEX "_translations_v_version_version__status_idx" ON "_translations_v" USING btree ("version__status");
  CREATE INDEX "_translations_v_created_at_idx" ON "_translations_v" USING btree ("created_at");
  CREATE INDEX "_translations_v_updated_at_idx" ON "_translations_v" USING btree ("updated_at");
  CREATE INDEX "_translations_v_snapshot_idx" ON "_translations_v" USING btree ("snapshot");
  CREATE INDEX "_translations_v_published_locale_idx" ON "_translations_v" USING btree ("published_locale");
  CREATE INDEX "_translations_v_latest_idx" ON "_translations_v" USING btree ("latest");
  CREATE INDEX "_translations_v_autosave_idx" ON "_translations_v" USING btree ("autosave");
  CREATE INDEX "story_submissions_parts_order_idx" ON "story_submissions_parts" USING btree ("_order");
  CREATE INDEX "story_submissions_parts_parent_id_idx" ON "story_submissions_parts" USING btree ("_parent_id");
  CREATE INDEX "story_submissions_status_idx" ON "story_submissions" USING btree ("status");
  CREATE INDEX "story_submissions_work_id_idx" ON "story_submissions" USING btree ("work_id");
  CREATE INDEX "story_submissions_story_idx" ON "story_submissions" USING btree ("story_id");
  CREATE INDEX "story_submissions_book_idx" ON "story_submissions" USING btree ("book_id");
  CREATE INDEX "story_submissions_translation_idx" ON "story_submissions" USING btree ("translation_id");
  CREATE INDEX "story_submissions_author_idx" ON "story_submissions" USING btree ("author_id");
  CREATE INDEX "story_submissions_language_idx" ON "story_submissions" USING btree ("language");
  CREATE INDEX "story_submissions_category_idx" ON "story_submissions" USING btree ("category_id");
  CREATE INDEX "story_submissions_cover_idx" ON "story_submissions" USING btree ("cover_id");
  CREATE INDEX "story_submissions_priority_idx" ON "story_submissions" USING btree ("priority");
  CREATE INDEX "story_submissions_risk_idx" ON "story_submissions" USING btree ("risk");
  CREATE INDEX "story_submissions_assignee_idx" ON "story_submissions" USING btree ("assignee_id");
  CREATE INDEX "story_submissions_claimed_by_idx" ON "story_submissions" USING btree ("claimed_by_id");
  CREATE INDEX "story_submissions_reviewer_idx" ON "story_submissions" USING btree ("reviewer_id");
  CREATE INDEX "story_submissions_submitted_at_idx" ON "story_submissions" USING btree ("submitted_at");
  CREATE INDEX "story_submissions_updated_at_idx" ON "story_submissions" USING btree ("updated_at");
  CREATE INDEX "story_submissions_created_at_idx" ON "story_submissions" USING btree ("created_at");
  CREATE INDEX "workCollection_workId_idx" ON "story_submissions" USING btree ("work_collection","work_id");
  CREATE INDEX "status_submittedAt_idx" ON "story_submissions" USING btree ("status","submitted_at");
  CREATE INDEX "story_submissions_texts_order_parent" ON "story_submissions_texts" USING btree ("order","parent_id");
  CREATE INDEX "story_submissions_rels_order_idx" ON "story_submissions_rels" USING btree ("order");
  CREATE INDEX "story_submissions_rels_parent_idx" ON "story_submissions_rels" USING btree ("parent_id");
  CREATE INDEX "story_submissions_rels_path_idx" ON "story_submissions_rels" USING btree ("path");
  CREATE INDEX "story_submissions_rels_media_id_idx" ON "story_submissions_rels" USING btree ("media_id");
  CREATE INDEX "editorial_notes_story_idx" ON "editorial_notes" USING btree ("story_id");
  CREATE INDEX "editorial_notes_book_idx" ON "editorial_notes" USING btree ("book_id");
  CREATE INDEX "editorial_notes_chapter_idx" ON "editorial_notes" USING btree ("chapter_id");
  CREATE INDEX "editorial_notes_translation_idx" ON "editorial_notes" USING btree ("translation_id");
  CREATE INDEX "editorial_notes_submission_idx" ON "editorial_notes" USING btree ("submission_id");
  CREATE INDEX "editorial_notes_block_id_idx" ON "editorial_notes" USING btree ("block_id");
  CREATE INDEX "editorial_notes_answers_idx" ON "editorial_notes" USING btree ("answers_id");
  CREATE INDEX "editorial_notes_written_by_idx" ON "editorial_notes" USING btree ("written_by_id");
  CREATE INDEX "editorial_notes_work_author_idx" ON "editorial_notes" USING btree ("work_author_id");
  CREATE INDEX "editorial_notes_assignee_idx" ON "editorial_notes" USING btree ("assignee_id");
  CREATE INDEX "editorial_notes_resolved_by_idx" ON "editorial_notes" USING btree ("resolved_by_id");
  CREATE INDEX "editorial_notes_updated_at_idx" ON "editorial_notes" USING btree ("updated_at");
  CREATE INDEX "editorial_notes_created_at_idx" ON "editorial_notes" USING btree ("created_at");
  CREATE INDEX "publications_story_idx" ON "publications" USING btree ("story_id");
  CREATE INDEX "publications_book_idx" ON "publications" USING btree ("book_id");
  CREATE INDEX "publications_translation_idx" ON "publications" USING btree ("translation_id");
  CREATE INDEX "publications_submission_idx" ON "publications" USING btree ("submission_id");
  CREATE INDEX "publications_publication_status_idx" ON "publications" USING btree ("publication_status");
  CREATE INDEX "publications_is_premium_idx" ON "publications" USING btree ("is_premium");
  CREATE INDEX "publications_published_at_idx" ON "publications" USING btree ("published_at");
  CREATE INDEX "publications_published_by_idx" ON "publications" USING btree ("published_by_id");
  CREATE INDEX "publications_featured_idx" ON "publications" USING btree ("featured");
  CREATE INDEX "publications_updated_at_idx" ON "publications" USING btree ("updated_at");
  CREATE INDEX "publications_created_at_idx" ON "publications" USING btree ("created_at");
  CREATE INDEX "publicationStatus_publishedAt_idx" ON "publications" USING btree ("publication_status","published_at");
  CREATE INDEX "publications_texts_order_parent" ON "publications_texts" USING btree ("order","parent_id");
  CREATE INDEX "publications_rels_order_idx" ON "publications_rels" USING btree ("order");
  CREATE INDEX "publications_rels_parent_idx" ON "publications_rels" USING btree ("parent_id");
  CREATE INDEX "publications_rels_path_idx" ON "publications_rels" USING btree ("path");
  CREATE INDEX "publications_rels_categories_id_idx" ON "publications_rels" USING btree ("categories_id");
  CREATE INDEX "illustrations_image_idx" ON "illustrations" USING btree ("image_id");
  CREATE INDEX "illustrations_story_idx" ON "illustrations" USING btree ("story_id");
  CREATE INDEX "illustrations_book_idx" ON "illustrations" USING btree ("book_id");
  CREATE INDEX "illustrations_chapter_idx" ON "illustrations" USING btree ("chapter_id");
  CREATE INDEX "illustrations_artist_idx" ON "illustrations" USING btree ("artist_id");
  CREATE INDEX "illustrations_licence_idx" ON "illustrations" USING btree ("licence");
  CREATE INDEX "illustrations_status_idx" ON "illustrations" USING btree ("status");
  CREATE UNIQUE INDEX "illustrations_import_key_idx" ON "illustrations" USING btree ("import_key");
  CREATE INDEX "illustrations_updated_at_idx" ON "illustrations" USING btree ("updated_at");
  CREATE INDEX "illustrations_created_at_idx" ON "illustrations" USING btree ("created_at");
  CREATE INDEX "illustrations_deleted_at_idx" ON "illustrations" USING btree ("deleted_at");
  CREATE INDEX "categories_slug_idx" ON "categories" USING btree ("slug");
  CREATE INDEX "categories_scope_idx" ON "categories" USING btree ("scope");
  CREATE INDEX "categories_parent_idx" ON "categories" USING btree ("parent_id");
  CREATE INDEX "categories_image_idx" ON "categories" USING btree ("image_id");
  CREATE INDEX "categories_updated_at_idx" ON "categories" USING btree ("updated_at");
  CREATE INDEX "categories_created_at_idx" ON "categories" USING btree ("created_at");
  CREATE UNIQUE INDEX "categories_locales_locale_parent_id_unique" ON "categories_locales" USING btree ("_locale","_parent_id");
  CREATE UNIQUE INDEX "pages_slug_idx" ON "pages" USING btree ("slug");
  CREATE INDEX "pages_updated_at_idx" ON "pages" USING btree ("updated_at");
  CREATE INDEX "pages_created_at_idx" ON "pages" USING btree ("created_at");
  CREATE INDEX "pages_deleted_at_idx" ON "pages" USING btree ("deleted_at");
  CREATE INDEX "pages__status_idx" ON "pages" USING btree ("_status");
  CREATE UNIQUE INDEX "pages_locales_locale_parent_id_unique" ON "pages_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_pages_v_parent_idx" ON "_pages_v" USING btree ("parent_id");
  CREATE INDEX "_pages_v_version_version_slug_idx" ON "_pages_v" USING btree ("version_slug");
  CREATE INDEX "_pages_v_version_version_updated_at_idx" ON "_pages_v" USING btree ("version_updated_at");
  CREATE INDEX "_pages_v_version_version_created_at_idx" ON "_pages_v" USING btree ("version_created_at");
  CREATE INDEX "_pages_v_version_version_deleted_at_idx" ON "_pages_v" USING btree ("version_deleted_at");
  CREATE INDEX "_pages_v_version_version__status_idx" ON "_pages_v" USING btree ("version__status");
  CREATE INDEX "_pages_v_created_at_idx" ON "_pages_v" USING btree ("created_at");
  CREATE INDEX "_pages_v_updated_at_idx" ON "_pages_v" USING btree ("updated_at");
  CREATE INDEX "_pages_v_snapshot_idx" ON "_pages_v" USING btree ("snapshot");
  CREATE INDEX "_pages_v_published_locale_idx" ON "_pages_v" USING btree ("published_locale");
  CREATE INDEX "_pages_v_latest_idx" ON "_pages_v" USING btree ("latest");
  CREATE INDEX "_pages_v_autosave_idx" ON "_pages_v" USING btree ("autosave");
  CREATE UNIQUE INDEX "_pages_v_locales_locale_parent_id_unique" ON "_pages_v_locales" USING btree ("_locale","_parent_id");
  CREATE UNIQUE INDEX "redirects_from_idx" ON "redirects" USING btree ("from");
  CREATE INDEX "redirects_to_idx" ON "redirects" USING btree ("to");
  CREATE INDEX "redirects_updated_at_idx" ON "redirects" USING btree ("updated_at");
  CREATE INDEX "redirects_created_at_idx" ON "redirects" USING btree ("created_at");
  CREATE INDEX "reading_progress_reader_idx" ON "reading_progress" USING btree ("reader_id");
  CREATE INDEX "reading_progress_story_idx" ON "reading_progress" USING btree ("story_id");
  CREATE INDEX "reading_progress_book_idx" ON "reading_progress" USING btree ("book_id");
  CREATE INDEX "reading_progress_chapter_idx" ON "reading_progress" USING btree ("chapter_id");
  CREATE INDEX "reading_progress_translation_idx" ON "reading_progress" USING btree ("translation_id");
  CREATE INDEX "reading_progress_last_read_at_idx" ON "reading_progress" USING btree ("last_read_at");
  CREATE INDEX "reading_progress_updated_at_idx" ON "reading_progress" USING btree ("updated_at");
  CREATE INDEX "reading_progress_created_at_idx" ON "reading_progress" USING btree ("created_at");
  CREATE INDEX "reader_lastReadAt_idx" ON "reading_progress" USING btree ("reader_id","last_read_at");
  CREATE INDEX "reading_progress_texts_order_parent" ON "reading_progress_texts" USING btree ("order","parent_id");
  CREATE INDEX "bookmarks_reader_idx" ON "bookmarks" USING btree ("reader_id");
  CREATE INDEX "bookmarks_story_idx" ON "bookmarks" USING btree ("story_id");
  CREATE INDEX "bookmarks_book_idx" ON "bookmarks" USING btree ("book_id");
  CREATE INDEX "bookmarks_chapter_idx" ON "bookmarks" USING btree ("chapter_id");
  CREATE INDEX "bookmarks_translation_idx" ON "bookmarks" USING btree ("translation_id");
  CREATE INDEX "bookmarks_updated_at_idx" ON "bookmarks" USING btree ("updated_at");
  CREATE INDEX "bookmarks_created_at_idx" ON "bookmarks" USING btree ("created_at");
  CREATE INDEX "reading_lists_items_order_idx" ON "reading_lists_items" USING btree ("_order");
  CREATE INDEX "reading_lists_items_parent_id_idx" ON "reading_lists_items" USING btree ("_parent_id");
  CREATE INDEX "reading_lists_items_story_idx" ON "reading_lists_items" USING btree ("story_id");
  CREATE INDEX "reading_lists_items_book_idx" ON "reading_lists_items" USING btree ("book_id");
  CREATE INDEX "reading_lists_reader_idx" ON "reading_lists" USING btree ("reader_id");
  CREATE INDEX "reading_lists_visibility_idx" ON "reading_lists" USING btree ("visibility");
  CREATE UNIQUE INDEX "reading_lists_share_token_idx" ON "reading_lists" USING btree ("share_token");
  CREATE INDEX "reading_lists_updated_at_idx" ON "reading_lists" USING btree ("updated_at");
  CREATE INDEX "reading_lists_created_at_idx" ON "reading_lists" USING btree ("created_at");
  CREATE INDEX "reading_lists_deleted_at_idx" ON "reading_lists" USING btree ("deleted_at");
  CREATE INDEX "sample_content_access_reader_idx" ON "sample_content_access" USING btree ("reader_id");
  CREATE INDEX "sample_content_access_story_idx" ON "sample_content_access" USING btree ("story_id");
  CREATE INDEX "sample_content_access_book_idx" ON "sample_content_access" USING btree ("book_id");
  CREATE INDEX "sample_content_access_last_accessed_at_idx" ON "sample_content_access" USING btree ("last_accessed_at");
  CREATE INDEX "sample_content_access_updated_at_idx" ON "sample_content_access" USING btree ("updated_at");
  CREATE INDEX "sample_content_access_created_at_idx" ON "sample_content_access" USING btree ("created_at");
  CREATE INDEX "book_pages_book_idx" ON "book_pages" USING btree ("book_id");
  CREATE INDEX "book_pages_pdf_idx" ON "book_pages" USING btree ("pdf_id");
  CREATE INDEX "book_pages_is_current_idx" ON "book_pages" USING btree ("is_current");
  CREATE INDEX "book_pages_page_number_idx" ON "book_pages" USING btree ("page_number");
  CREATE INDEX "book_pages_picture_idx" ON "book_pages" USING btree ("picture_id");
  CREATE INDEX "book_pages_thumbnail_idx" ON "book_pages" USING btree ("thumbnail_id");
  CREATE INDEX "book_pages_updated_at_idx" ON "book_pages" USING btree ("updated_at");
  CREATE INDEX "book_pages_created_at_idx" ON "book_pages" USING btree ("created_at");
  CREATE UNIQUE INDEX "payload_kv_key_idx" ON "payload_kv" USING btree ("key");
  CREATE INDEX "payload_jobs_log_order_idx" ON "payload_jobs_log" USING btree ("_order");
  CREATE INDEX "payload_jobs_log_parent_id_idx" ON "payload_jobs_log" USING btree ("_parent_id");
  CREATE INDEX "payload_jobs_completed_at_idx" ON "payload_jobs" USING btree ("completed_at");
  CREATE INDEX "payload_jobs_total_tried_idx" ON "payload_jobs" USING btree ("total_tried");
  CREATE INDEX "payload_jobs_has_error_idx" ON "payload_jobs" USING btree ("has_error");
  CREATE INDEX "payload_jobs_task_slug_idx" ON "payload_jobs" USING btree ("task_slug");
  CREATE INDEX "payload_jobs_queue_idx" ON "payload_jobs" USING btree ("queue");
  CREATE INDEX "payload_jobs_wait_until_idx" ON "payload_jobs" USING btree ("wait_until");
  CREATE INDEX "payload_jobs_processing_idx" ON "payload_jobs" USING btree ("processing");
  CREATE INDEX "payload_jobs_updated_at_idx" ON "payload_jobs" USING btree ("updated_at");
  CREATE INDEX "payload_jobs_created_at_idx" ON "payload_jobs" USING btree ("created_at");
  CREATE INDEX "payload_preferences_key_idx" ON "payload_preferences" USING btree ("key");
  CREATE INDEX "payload_preferences_updated_at_idx" ON "payload_preferences" USING btree ("updated_at");
  CREATE INDEX "payload_preferences_created_at_idx" ON "payload_preferences" USING btree ("created_at");
  CREATE INDEX "payload_preferences_rels_order_idx" ON "payload_preferences_rels" USING btree ("order");
  CREATE INDEX "payload_preferences_rels_parent_idx" ON "payload_preferences_rels" USING btree ("parent_id");
  CREATE INDEX "payload_preferences_rels_path_idx" ON "payload_preferences_rels" USING btree ("path");
  CREATE INDEX "payload_preferences_rels_users_id_idx" ON "payload_preferences_rels" USING btree ("users_id");
  CREATE INDEX "payload_migrations_updated_at_idx" ON "payload_migrations" USING btree ("updated_at");
  CREATE INDEX "payload_migrations_created_at_idx" ON "payload_migrations" USING btree ("created_at");
  CREATE INDEX "site_settings_social_links_order_idx" ON "site_settings_social_links" USING btree ("_order");
  CREATE INDEX "site_settings_social_links_parent_id_idx" ON "site_settings_social_links" USING btree ("_parent_id");
  CREATE INDEX "site_settings_logo_idx" ON "site_settings" USING btree ("logo_id");
  CREATE UNIQUE INDEX "site_settings_locales_locale_parent_id_unique" ON "site_settings_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_site_settings_v_version_social_links_order_idx" ON "_site_settings_v_version_social_links" USING btree ("_order");
  CREATE INDEX "_site_settings_v_version_social_links_parent_id_idx" ON "_site_settings_v_version_social_links" USING btree ("_parent_id");
  CREATE INDEX "_site_settings_v_version_version_logo_idx" ON "_site_settings_v" USING btree ("version_logo_id");
  CREATE INDEX "_site_settings_v_created_at_idx" ON "_site_settings_v" USING btree ("created_at");
  CREATE INDEX "_site_settings_v_updated_at_idx" ON "_site_settings_v" USING btree ("updated_at");
  CREATE UNIQUE INDEX "_site_settings_v_locales_locale_parent_id_unique" ON "_site_settings_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "nav_children_order_idx" ON "nav_children" USING btree ("_order");
  CREATE INDEX "nav_children_parent_id_idx" ON "nav_children" USING btree ("_parent_id");
  CREATE INDEX "nav_children_page_idx" ON "nav_children" USING btree ("page_id");
  CREATE UNIQUE INDEX "nav_children_locales_locale_parent_id_unique" ON "nav_children_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "navigation_header_order_idx" ON "navigation_header" USING btree ("_order");
  CREATE INDEX "navigation_header_parent_id_idx" ON "navigation_header" USING btree ("_parent_id");
  CREATE INDEX "navigation_header_page_idx" ON "navigation_header" USING btree ("page_id");
  CREATE UNIQUE INDEX "navigation_header_locales_locale_parent_id_unique" ON "navigation_header_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "nav_items_order_idx" ON "nav_items" USING btree ("_order");
  CREATE INDEX "nav_items_parent_id_idx" ON "nav_items" USING btree ("_parent_id");
  CREATE INDEX "nav_items_page_idx" ON "nav_items" USING btree ("page_id");
  CREATE UNIQUE INDEX "nav_items_locales_locale_parent_id_unique" ON "nav_items_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "navigation_footer_order_idx" ON "navigation_footer" USING btree ("_order");
  CREATE INDEX "navigation_footer_parent_id_idx" ON "navigation_footer" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "navigation_footer_locales_locale_parent_id_unique" ON "navigation_footer_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_nav_children_v_order_idx" ON "_nav_children_v" USING btree ("_order");
  CREATE INDEX "_nav_children_v_parent_id_idx" ON "_nav_children_v" USING btree ("_parent_id");
  CREATE INDEX "_nav_children_v_page_idx" ON "_nav_children_v" USING btree ("page_id");
  CREATE UNIQUE INDEX "_nav_children_v_locales_locale_parent_id_unique" ON "_nav_children_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_navigation_v_version_header_order_idx" ON "_navigation_v_version_header" USING btree ("_order");
  CREATE INDEX "_navigation_v_version_header_parent_id_idx" ON "_navigation_v_version_header" USING btree ("_parent_id");
  CREATE INDEX "_navigation_v_version_header_page_idx" ON "_navigation_v_version_header" USING btree ("page_id");
  CREATE UNIQUE INDEX "_navigation_v_version_header_locales_locale_parent_id_unique" ON "_navigation_v_version_header_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_nav_items_v_order_idx" ON "_nav_items_v" USING btree ("_order");
  CREATE INDEX "_nav_items_v_parent_id_idx" ON "_nav_items_v" USING btree ("_parent_id");
  CREATE INDEX "_nav_items_v_page_idx" ON "_nav_items_v" USING btree ("page_id");
  CREATE UNIQUE INDEX "_nav_items_v_locales_locale_parent_id_unique" ON "_nav_items_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_navigation_v_version_footer_order_idx" ON "_navigation_v_version_footer" USING btree ("_order");
  CREATE INDEX "_navigation_v_version_footer_parent_id_idx" ON "_navigation_v_version_footer" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_navigation_v_version_footer_locales_locale_parent_id_unique" ON "_navigation_v_version_footer_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_navigation_v_created_at_idx" ON "_navigation_v" USING btree ("created_at");
  CREATE INDEX "_navigation_v_updated_at_idx" ON "_navigation_v" USING btree ("updated_at");
  CREATE INDEX "home_page_sections_order_idx" ON "home_page_sections" USING btree ("_order");
  CREATE INDEX "home_page_sections_parent_id_idx" ON "home_page_sections" USING btree ("_parent_id");
  CREATE INDEX "home_page_sections_category_idx" ON "home_page_sections" USING btree ("category_id");
  CREATE INDEX "home_page_sections_reading_list_idx" ON "home_page_sections" USING btree ("reading_list_id");
  CREATE UNIQUE INDEX "home_page_sections_locales_locale_parent_id_unique" ON "home_page_sections_locales" USING btree ("_locale","_parent_id");
  CREATE UNIQUE INDEX "home_page_locales_locale_parent_id_unique" ON "home_page_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "home_page_rels_order_idx" ON "home_page_rels" USING btree ("order");
  CREATE INDEX "home_page_rels_parent_idx" ON "home_page_rels" USING btree ("parent_id");
  CREATE INDEX "home_page_rels_path_idx" ON "home_page_rels" USING btree ("path");
  CREATE INDEX "home_page_rels_stories_id_idx" ON "home_page_rels" USING btree ("stories_id");
  CREATE INDEX "home_page_rels_books_id_idx" ON "home_page_rels" USING btree ("books_id");
  CREATE INDEX "_home_page_v_version_sections_order_idx" ON "_home_page_v_version_sections" USING btree ("_order");
  CREATE INDEX "_home_page_v_version_sections_parent_id_idx" ON "_home_page_v_version_sections" USING btree ("_parent_id");
  CREATE INDEX "_home_page_v_version_sections_category_idx" ON "_home_page_v_version_sections" USING btree ("category_id");
  CREATE INDEX "_home_page_v_version_sections_reading_list_idx" ON "_home_page_v_version_sections" USING btree ("reading_list_id");
  CREATE UNIQUE INDEX "_home_page_v_version_sections_locales_locale_parent_id_uniqu" ON "_home_page_v_version_sections_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_home_page_v_created_at_idx" ON "_home_page_v" USING btree ("created_at");
  CREATE INDEX "_home_page_v_updated_at_idx" ON "_home_page_v" USING btree ("updated_at");
  CREATE UNIQUE INDEX "_home_page_v_locales_locale_parent_id_unique" ON "_home_page_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_home_page_v_rels_order_idx" ON "_home_page_v_rels" USING btree ("order");
  CREATE INDEX "_home_page_v_rels_parent_idx" ON "_home_page_v_rels" USING btree ("parent_id");
  CREATE INDEX "_home_page_v_rels_path_idx" ON "_home_page_v_rels" USING btree ("path");
  CREATE INDEX "_home_page_v_rels_stories_id_idx" ON "_home_page_v_rels" USING btree ("stories_id");
  CREATE INDEX "_home_page_v_rels_books_id_idx" ON "_home_page_v_rels" USING btree ("books_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "users_roles" CASCADE;
  DROP TABLE "users_sessions" CASCADE;
  DROP TABLE "users" CASCADE;
  DROP TABLE "profiles" CASCADE;
  DROP TABLE "profiles_locales" CASCADE;
  DROP TABLE "profiles_texts" CASCADE;
  DROP TABLE "user_settings_notifications" CASCADE;
  DROP TABLE "user_settings" CASCADE;
  DROP TABLE "verification_tokens" CASCADE;
  DROP TABLE "user_sessions" CASCADE;
  DROP TABLE "login_history" CASCADE;
  DROP TABLE "role_changes" CASCADE;
  DROP TABLE "role_changes_texts" CASCADE;
  DROP TABLE "guardianships" CASCADE;
  DROP TABLE "parental_consents" CASCADE;
  DROP TABLE "passkeys" CASCADE;
  DROP TABLE "authenticators" CASCADE;
  DROP TABLE "sign_in_challenges" CASCADE;
  DROP TABLE "media" CASCADE;
  DROP TABLE "media_texts" CASCADE;
  DROP TABLE "bulk_imports" CASCADE;
  DROP TABLE "workflow_history" CASCADE;
  DROP TABLE "notifications" CASCADE;
  DROP TABLE "communication_logs_recipients" CASCADE;
  DROP TABLE "communication_logs" CASCADE;
  DROP TABLE "message_templates" CASCADE;
  DROP TABLE "message_templates_locales" CASCADE;
  DROP TABLE "stories_spreads" CASCADE;
  DROP TABLE "stories_contributors" CASCADE;
  DROP TABLE "stories" CASCADE;
  DROP TABLE "stories_texts" CASCADE;
  DROP TABLE "stories_rels" CASCADE;
  DROP TABLE "_stories_v_version_spreads" CASCADE;
  DROP TABLE "_stories_v_version_contributors" CASCADE;
  DROP TABLE "_stories_v" CASCADE;
  DROP TABLE "_stories_v_texts" CASCADE;
  DROP TABLE "_stories_v_rels" CASCADE;
  DROP TABLE "books_contributors" CASCADE;
  DROP TABLE "books" CASCADE;
  DROP TABLE "books_texts" CASCADE;
  DROP TABLE "books_rels" CASCADE;
  DROP TABLE "_books_v_version_contributors" CASCADE;
  DROP TABLE "_books_v" CASCADE;
  DROP TABLE "_books_v_texts" CASCADE;
  DROP TABLE "_books_v_rels" CASCADE;
  DROP TABLE "book_chapters" CASCADE;
  DROP TABLE "_book_chapters_v" CASCADE;
  DROP TABLE "translations_spreads" CASCADE;
  DROP TABLE "translations" CASCADE;
  DROP TABLE "_translations_v_version_spreads" CASCADE;
  DROP TABLE "_translations_v" CASCADE;
  DROP TABLE "story_submissions_parts" CASCADE;
  DROP TABLE "story_submissions" CASCADE;
  DROP TABLE "story_submissions_texts" CASCADE;
  DROP TABLE "story_submissions_rels" CASCADE;
  DROP TABLE "editorial_notes" CASCADE;
  DROP TABLE "publications" CASCADE;
  DROP TABLE "publications_texts" CASCADE;
  DROP TABLE "publications_rels" CASCADE;
  DROP TABLE "illustrations" CASCADE;
  DROP TABLE "categories" CASCADE;
  DROP TABLE "categories_locales" CASCADE;
  DROP TABLE "pages" CASCADE;
  DROP TABLE "pages_locales" CASCADE;
  DROP TABLE "_pages_v" CASCADE;
  DROP TABLE "_pages_v_locales" CASCADE;
  DROP TABLE "redirects" CASCADE;
  DROP TABLE "reading_progress" CASCADE;
  DROP TABLE "reading_progress_texts" CASCADE;
  DROP TABLE "bookmarks" CASCADE;
  DROP TABLE "reading_lists_items" CASCADE;
  DROP TABLE "reading_lists" CASCADE;
  DROP TABLE "sample_content_access" CASCADE;
  DROP TABLE "book_pages" CASCADE;
  DROP TABLE "payload_kv" CASCADE;
  DROP TABLE "payload_jobs_log" CASCADE;
  DROP TABLE "payload_jobs" CASCADE;
  DROP TABLE "payload_preferences" CASCADE;
  DROP TABLE "payload_preferences_rels" CASCADE;
  DROP TABLE "payload_migrations" CASCADE;
  DROP TABLE "site_settings_social_links" CASCADE;
  DROP TABLE "site_settings" CASCADE;
  DROP TABLE "site_settings_locales" CASCADE;
  DROP TABLE "_site_settings_v_version_social_links" CASCADE;
  DROP TABLE "_site_settings_v" CASCADE;
  DROP TABLE "_site_settings_v_locales" CASCADE;
  DROP TABLE "nav_children" CASCADE;
  DROP TABLE "nav_children_locales" CASCADE;
  DROP TABLE "navigation_header" CASCADE;
  DROP TABLE "navigation_header_locales" CASCADE;
  DROP TABLE "nav_items" CASCADE;
  DROP TABLE "nav_items_locales" CASCADE;
  DROP TABLE "navigation_footer" CASCADE;
  DROP TABLE "navigation_footer_locales" CASCADE;
  DROP TABLE "navigation" CASCADE;
  DROP TABLE "_nav_children_v" CASCADE;
  DROP TABLE "_nav_children_v_locales" CASCADE;
  DROP TABLE "_navigation_v_version_header" CASCADE;
  DROP TABLE "_navigation_v_version_header_locales" CASCADE;
  DROP TABLE "_nav_items_v" CASCADE;
  DROP TABLE "_nav_items_v_locales" CASCADE;
  DROP TABLE "_navigation_v_version_footer" CASCADE;
  DROP TABLE "_navigation_v_version_footer_locales" CASCADE;
  DROP TABLE "_navigation_v" CASCADE;
  DROP TABLE "home_page_sections" CASCADE;
  DROP TABLE "home_page_sections_locales" CASCADE;
  DROP TABLE "home_page" CASCADE;
  DROP TABLE "home_page_locales" CASCADE;
  DROP TABLE "home_page_rels" CASCADE;
  DROP TABLE "_home_page_v_version_sections" CASCADE;
  DROP TABLE "_home_page_v_version_sections_locales" CASCADE;
  DROP TABLE "_home_page_v" CASCADE;
  DROP TABLE "_home_page_v_locales" CASCADE;
  DROP TABLE "_home_page_v_rels" CASCADE;
  DROP TYPE "public"."_locales";
  DROP TYPE "public"."enum_users_roles";
  DROP TYPE "public"."enum_users_locale";
  DROP TYPE "public"."enum_users_role";
  DROP TYPE "public"."enum_profiles_age_verification_status";
  DROP TYPE "public"."enum_profiles_parental_consent_status";
  DROP TYPE "public"."enum_user_settings_notifications_channel";
  DROP TYPE "public"."enum_user_settings_language";
  DROP TYPE "public"."enum_user_settings_theme";
  DROP TYPE "public"."enum_user_settings_reading_font";
  DROP TYPE "public"."enum_user_settings_reading_width";
  DROP TYPE "public"."enum_user_settings_reading_theme";
  DROP TYPE "public"."enum_user_settings_reading_pages";
  DROP TYPE "public"."enum_verification_tokens_purpose";
  DROP TYPE "public"."enum_user_sessions_method";
  DROP TYPE "public"."enum_user_sessions_ended_because";
  DROP TYPE "public"."enum_login_history_failure_reason";
  DROP TYPE "public"."enum_login_history_method";
  DROP TYPE "public"."enum_role_changes_from_role";
  DROP TYPE "public"."enum_role_changes_to_role";
  DROP TYPE "public"."enum_role_changes_migration_type";
  DROP TYPE "public"."enum_role_changes_migration_status";
  DROP TYPE "public"."enum_guardianships_relation";
  DROP TYPE "public"."enum_guardianships_state";
  DROP TYPE "public"."enum_guardianships_invited_way";
  DROP TYPE "public"."enum_guardianships_confirmation";
  DROP TYPE "public"."enum_parental_consents_purpose";
  DROP TYPE "public"."enum_parental_consents_state";
  DROP TYPE "public"."enum_parental_consents_notice_language";
  DROP TYPE "public"."enum_parental_consents_method";
  DROP TYPE "public"."enum_parental_consents_end_reason";
  DROP TYPE "public"."enum_sign_in_challenges_kind";
  DROP TYPE "public"."enum_media_licence";
  DROP TYPE "public"."enum_bulk_imports_type";
  DROP TYPE "public"."enum_bulk_imports_state";
  DROP TYPE "public"."enum_notifications_type";
  DROP TYPE "public"."enum_notifications_priority";
  DROP TYPE "public"."enum_communication_logs_recipients_delivery_status";
  DROP TYPE "public"."enum_communication_logs_communication_type";
  DROP TYPE "public"."enum_communication_logs_delivery_status";
  DROP TYPE "public"."enum_stories_spreads_picture_side";
  DROP TYPE "public"."enum_stories_contributors_role";
  DROP TYPE "public"."enum_stories_kind";
  DROP TYPE "public"."enum_stories_age_range";
  DROP TYPE "public"."enum_stories_reading_level";
  DROP TYPE "public"."enum_stories_visibility";
  DROP TYPE "public"."enum_stories_unlock_policy";
  DROP TYPE "public"."enum_stories_licence";
  DROP TYPE "public"."enum_stories_status";
  DROP TYPE "public"."enum__stories_v_version_spreads_picture_side";
  DROP TYPE "public"."enum__stories_v_version_contributors_role";
  DROP TYPE "public"."enum__stories_v_version_kind";
  DROP TYPE "public"."enum__stories_v_version_age_range";
  DROP TYPE "public"."enum__stories_v_version_reading_level";
  DROP TYPE "public"."enum__stories_v_version_visibility";
  DROP TYPE "public"."enum__stories_v_version_unlock_policy";
  DROP TYPE "public"."enum__stories_v_version_licence";
  DROP TYPE "public"."enum__stories_v_version_status";
  DROP TYPE "public"."enum__stories_v_published_locale";
  DROP TYPE "public"."enum_books_contributors_role";
  DROP TYPE "public"."enum_books_kind";
  DROP TYPE "public"."enum_books_pdf_state";
  DROP TYPE "public"."enum_books_page_layout";
  DROP TYPE "public"."enum_books_age_range";
  DROP TYPE "public"."enum_books_reading_level";
  DROP TYPE "public"."enum_books_visibility";
  DROP TYPE "public"."enum_books_unlock_policy";
  DROP TYPE "public"."enum_books_licence";
  DROP TYPE "public"."enum_books_status";
  DROP TYPE "public"."enum__books_v_version_contributors_role";
  DROP TYPE "public"."enum__books_v_version_kind";
  DROP TYPE "public"."enum__books_v_version_pdf_state";
  DROP TYPE "public"."enum__books_v_version_page_layout";
  DROP TYPE "public"."enum__books_v_version_age_range";
  DROP TYPE "public"."enum__books_v_version_reading_level";
  DROP TYPE "public"."enum__books_v_version_visibility";
  DROP TYPE "public"."enum__books_v_version_unlock_policy";
  DROP TYPE "public"."enum__books_v_version_licence";
  DROP TYPE "public"."enum__books_v_version_status";
  DROP TYPE "public"."enum__books_v_published_locale";
  DROP TYPE "public"."enum_book_chapters_status";
  DROP TYPE "public"."enum__book_chapters_v_version_status";
  DROP TYPE "public"."enum__book_chapters_v_published_locale";
  DROP TYPE "public"."enum_translations_spreads_picture_side";
  DROP TYPE "public"."enum_translations_licence";
  DROP TYPE "public"."enum_translations_status";
  DROP TYPE "public"."enum__translations_v_version_spreads_picture_side";
  DROP TYPE "public"."enum__translations_v_version_licence";
  DROP TYPE "public"."enum__translations_v_version_status";
  DROP TYPE "public"."enum__translations_v_published_locale";
  DROP TYPE "public"."enum_story_submissions_parts_part_collection";
  DROP TYPE "public"."enum_story_submissions_status";
  DROP TYPE "public"."enum_story_submissions_work_collection";
  DROP TYPE "public"."enum_story_submissions_age_range";
  DROP TYPE "public"."enum_story_submissions_priority";
  DROP TYPE "public"."enum_story_submissions_reason_code";
  DROP TYPE "public"."enum_publications_publication_status";
  DROP TYPE "public"."enum_publications_visibility";
  DROP TYPE "public"."enum_publications_unlock_policy";
  DROP TYPE "public"."enum_illustrations_licence";
  DROP TYPE "public"."enum_illustrations_status";
  DROP TYPE "public"."enum_categories_scope";
  DROP TYPE "public"."enum_pages_kind";
  DROP TYPE "public"."enum_pages_status";
  DROP TYPE "public"."enum__pages_v_version_kind";
  DROP TYPE "public"."enum__pages_v_version_status";
  DROP TYPE "public"."enum__pages_v_published_locale";
  DROP TYPE "public"."enum_redirects_reason";
  DROP TYPE "public"."enum_bookmarks_color";
  DROP TYPE "public"."enum_reading_lists_visibility";
  DROP TYPE "public"."enum_payload_jobs_log_task_slug";
  DROP TYPE "public"."enum_payload_jobs_log_state";
  DROP TYPE "public"."enum_payload_jobs_task_slug";
  DROP TYPE "public"."enum_home_page_sections_kind";
  DROP TYPE "public"."enum_home_page_sections_age_range";
  DROP TYPE "public"."enum__home_page_v_version_sections_kind";
  DROP TYPE "public"."enum__home_page_v_version_sections_age_range";`)
}
