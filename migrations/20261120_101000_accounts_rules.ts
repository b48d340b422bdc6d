import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * Rules of accounts that stand in the database itself: addresses unique whatever their case, the form of usernames,
 * one live token for each purpose, logs that are only ever added to, and the counters of wrong passwords.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create unique index if not exists users_email_lower_idx on users (lower(email));
    create unique index if not exists users_username_lower_idx on users (lower(username));
    alter table users drop constraint if exists users_username_check, drop constraint if exists users_reachable_check,
      drop constraint if exists users_country_check, drop constraint if exists users_ban_reason_check, drop constraint if exists users_usage_quota_check;
    alter table users
      add constraint users_username_check check (username ~ '^[a-z0-9_]{3,30}$'),
      -- A child may have no address, but then signs in by username.
      add constraint users_reachable_check check (email is not null or username is not null or deleted_at is not null),
      add constraint users_country_check check (country ~ '^[A-Z]{2}$'),
      add constraint users_ban_reason_check check (banned is not true or length(btrim(ban_reason)) > 0),
      add constraint users_usage_quota_check check (usage_quota >= 0);
    create index if not exists users_stripe_customer_idx on users (stripe_customer_id) where stripe_customer_id is not null;

    -- R0312: one live token for each (identifier, purpose).
    create unique index if not exists verification_tokens_live_idx on verification_tokens (identifier, purpose) where consumed_at is null;
    -- A notification is switched once for each kind and channel.
    create unique index if not exists user_settings_notifications_once_idx on user_settings_notifications (_parent_id, kind, channel);
    -- Who is online, and whose visits are still open.
    create index if not exists user_sessions_open_idx on user_sessions (user_id, last_activity_at) where logout_at is null;
    alter table user_sessions drop constraint if exists user_sessions_counts_check;
    alter table user_sessions add constraint user_sessions_counts_check check (activities_count >= 0 and (session_duration is null or session_duration >= 0));
    create index if not exists users_sessions_expiry_idx on users_sessions (expires_at);
    alter table role_changes drop constraint if exists role_changes_satisfaction_check;
    alter table role_changes add constraint role_changes_satisfaction_check check (satisfaction_rating between 1 and 5);

    drop trigger if exists login_history_append_only on login_history;
    create trigger login_history_append_only before update or delete or truncate on login_history for each statement execute function inkwell_append_only();
    drop trigger if exists role_changes_append_only on role_changes;
    create trigger role_changes_append_only before update or delete or truncate on role_changes for each statement execute function inkwell_append_only();
    drop trigger if exists role_changes_texts_append_only on role_changes_texts;
    create trigger role_changes_texts_append_only before update or delete or truncate on role_changes_texts for each statement execute function inkwell_append_only();

    -- Wrong passwords in a row, by a keyed hash: counted alike for accounts that exist and that do not.
    create table if not exists sign_in_attempts (key text primary key, attempts int not null, since timestamptz not null);
    create index if not exists sign_in_attempts_since_idx on sign_in_attempts (since);
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    drop table sign_in_attempts;
    drop trigger role_changes_texts_append_only on role_changes_texts;
    drop trigger role_changes_append_only on role_changes;
    drop trigger login_history_append_only on login_history;
    alter table role_changes drop constraint role_changes_satisfaction_check;
    drop index users_sessions_expiry_idx;
    alter table user_sessions drop constraint user_sessions_counts_check;
    drop index user_sessions_open_idx;
    drop index user_settings_notifications_once_idx;
    drop index verification_tokens_live_idx;
    drop index users_stripe_customer_idx;
    alter table users drop constraint users_usage_quota_check, drop constraint users_ban_reason_check, drop constraint users_country_check,
      drop constraint users_reachable_check, drop constraint users_username_check;
    drop index users_username_lower_idx;
    drop index users_email_lower_idx;
  `)
}
