import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * What the platform itself keeps beside the collections: the counters of the rate limits. They hold keyed
 * hashes and no person, may be lost without harm, and are therefore not written to the log.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create unlogged table if not exists rate_limits (
      key varchar(255) primary key,
      points integer not null default 0,
      expire bigint);
    create index if not exists rate_limits_expire_idx on rate_limits (expire);
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`drop table if exists rate_limits`)
}
