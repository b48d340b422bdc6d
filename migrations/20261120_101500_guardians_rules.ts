import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * Rules of guardians, consents and second factors that stand in the database itself: a pair is connected
 * once, a purpose is granted once at a time, and what a guardian answered is evidence that nobody rewrites.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create unique index if not exists guardianships_confirmed_idx on guardianships (child_id, guardian_id) where state = 'confirmed';
    create index if not exists guardianships_open_idx on guardianships (invited_by_id, invite_expires_at) where state = 'invited';
    alter table guardianships drop constraint if exists guardianships_sides_check, drop constraint if exists guardianships_oneself_check;
    alter table guardianships
      add constraint guardianships_sides_check check (
        (child_id is not null or guardian_id is not null) and (state <> 'confirmed' or (child_id is not null and guardian_id is not null and confirmed_at is not null))),
      add constraint guardianships_oneself_check check (child_id <> guardian_id);

    create unique index if not exists parental_consents_live_idx on parental_consents (child_id, purpose) where state = 'granted';
    alter table parental_consents drop constraint if exists parental_consents_granted_check, drop constraint if exists parental_consents_by_check;
    alter table parental_consents
      add constraint parental_consents_granted_check check (state = 'denied' or (granted_at is not null and expires_at > granted_at)),
      -- A school may consent to class work alone.
      add constraint parental_consents_by_check check (case method when 'school' then purpose = 'class_work' else guardian_id is not null end);

    create or replace function inkwell_consent_is_evidence() returns trigger language plpgsql as $$
      begin
        if tg_op = 'DELETE' then raise exception 'consents are evidence' using errcode = '42501'; end if;
        if old.state <> 'granted' and new.state <> old.state then raise exception 'a consent that has ended stays ended' using errcode = '42501'; end if;
        if (new.child_id, new.guardian_id, new.purpose, new.method, new.notice_version, new.notice_language, new.granted_at, new.expires_at)
          is distinct from (old.child_id, old.guardian_id, old.purpose, old.method, old.notice_version, old.notice_language, old.granted_at, old.expires_at)
          then raise exception 'a consent is not rewritten' using errcode = '42501'; end if;
        return new;
      end $$;
    drop trigger if exists parental_consents_evidence on parental_consents;
    create trigger parental_consents_evidence before update or delete on parental_consents for each row execute function inkwell_consent_is_evidence();

    create index if not exists sign_in_challenges_open_idx on sign_in_challenges (expires_at) where used_at is null;
    alter table passkeys drop constraint if exists passkeys_counter_check;
    alter table passkeys add constraint passkeys_counter_check check (counter >= 0);
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    alter table passkeys drop constraint passkeys_counter_check;
    drop index sign_in_challenges_open_idx;
    drop trigger parental_consents_evidence on parental_consents;
    drop function inkwell_consent_is_evidence();
    alter table parental_consents drop constraint parental_consents_by_check, drop constraint parental_consents_granted_check;
    drop index parental_consents_live_idx;
    alter table guardianships drop constraint guardianships_oneself_check, drop constraint guardianships_sides_check;
    drop index guardianships_open_idx;
    drop index guardianships_confirmed_idx;
  `)
}
