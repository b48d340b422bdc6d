import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * What stands under the collections: extensions, the search configurations, and the door between the
 * application and the job queue. Jobs belong to the owner (their tables have row level security), so
 * the application queues through functions that run as the owner with a fixed search path.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create extension if not exists unaccent;
    create extension if not exists pg_trgm;

    -- unaccent is only STABLE because its dictionary could change; ours does not, and an index needs IMMUTABLE.
    create function inkwell_plain(value text) returns text language sql immutable parallel safe strict
      set search_path = public, pg_catalog as $$ select lower(public.unaccent('public.unaccent'::regdictionary, value)) $$;

    -- The stemmer of a language; languages without one are indexed by their plain words.
    create function inkwell_stemmer(language text) returns regconfig language sql immutable parallel safe as $$
      select case split_part(coalesce(language, ''), '-', 1)
        when 'en' then 'english'::regconfig when 'fr' then 'french'::regconfig
        when 'es' then 'spanish'::regconfig when 'ar' then 'arabic'::regconfig
        when 'de' then 'german'::regconfig else 'simple'::regconfig end $$;

    -- Four weights of one document: title, subtitle and names, summary, body.
    create function inkwell_vector(language text, a text, b text, c text, d text) returns tsvector
      language sql immutable parallel safe set search_path = public, pg_catalog as $$
      select setweight(to_tsvector(public.inkwell_stemmer(language), public.inkwell_plain(coalesce(a, ''))), 'A')
          || setweight(to_tsvector(public.inkwell_stemmer(language), public.inkwell_plain(coalesce(b, ''))), 'B')
          || setweight(to_tsvector(public.inkwell_stemmer(language), public.inkwell_plain(coalesce(c, ''))), 'C')
          || setweight(to_tsvector(public.inkwell_stemmer(language), public.inkwell_plain(left(coalesce(d, ''), 600000))), 'D') $$;

    -- For tables that are only ever added to: the trigger refuses what grants alone cannot (the owner).
    create function inkwell_append_only() returns trigger language plpgsql as $$
      begin raise exception '% is append-only', tg_table_name using errcode = '42501'; end $$;

    create schema if not exists inkwell_jobs;

    create table inkwell_jobs.receipts (
      listener text not null, key text not null, at timestamptz not null default now(), primary key (listener, key));
    create table inkwell_jobs.heartbeat (worker text primary key, at timestamptz not null);

    create function inkwell_jobs.enqueue(task text, input json, key text, run_at timestamptz, attempts int, queue text)
      returns void language plpgsql security definer set search_path = pg_catalog, graphile_worker as $$
      begin
        perform graphile_worker.add_job(identifier => task, payload => input, queue_name => queue, run_at => run_at,
          max_attempts => attempts, job_key => key, job_key_mode => 'preserve_run_at');
      end $$;

    -- Jobs that failed for the last time, newest first. What they carry may name people, so only their names go out.
    create function inkwell_jobs.dead(most int) returns table (id bigint, task text, attempts int, last_error text, created_at timestamptz, updated_at timestamptz, subject text)
      language sql security definer set search_path = pg_catalog, graphile_worker as $$
      select j.id, t.identifier, j.attempts::int, left(j.last_error, 500), j.created_at, j.updated_at,
             coalesce(j.payload ->> 'listener', j.payload ->> 'kind', '')
      from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
      where j.attempts >= j.max_attempts and j.locked_at is null order by j.updated_at desc limit least(most, 200) $$;

    create function inkwell_jobs.retry(job bigint) returns boolean language plpgsql security definer
      set search_path = pg_catalog, graphile_worker as $$
      begin
        update graphile_worker._private_jobs set attempts = 0, run_at = now(), last_error = null, updated_at = now()
          where id = job and attempts >= max_attempts and locked_at is null;
        return found;
      end $$;

    create function inkwell_jobs.waiting() returns table (ready bigint, late bigint, dead bigint, oldest timestamptz)
      language sql security definer set search_path = pg_catalog, graphile_worker as $$
      select count(*) filter (where attempts < max_attempts), count(*) filter (where attempts < max_attempts and run_at < now() - interval '1 minute'),
             count(*) filter (where attempts >= max_attempts), min(run_at) filter (where attempts < max_attempts)
      from graphile_worker._private_jobs $$;
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    drop schema inkwell_jobs cascade;
    drop function inkwell_append_only();
    drop function inkwell_vector(text, text, text, text, text);
    drop function inkwell_stemmer(text);
    drop function inkwell_plain(text);
  `)
}
