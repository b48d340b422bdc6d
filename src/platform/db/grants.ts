import type { Client } from 'pg'

/** Tables that the application adds to and never changes; their triggers say the same to the owner. */
export const appendOnlyTables = ['workflow_history', 'login_history', 'role_changes', 'role_changes_texts'] as const

/** Tables whose rows change state and never go: evidence of who consented to what. */
export const evidenceTables = ['parental_consents'] as const

const roleOf = (url: string) => decodeURIComponent(new URL(url).username)

/**
 * Gives the application's role what it needs and no DDL: rows of all tables, except that append-only
 * tables cannot be changed. Where one role serves as both, there is nothing to grant.
 */
export const grantApplication = async (owner: Client, applicationUrl: string): Promise<void> => {
  const role = roleOf(applicationUrl)
  const { rows } = await owner.query<{ same: boolean }>('select current_user = $1 as same', [role])
  if (!role || rows[0]?.same) return
  const name = owner.escapeIdentifier(role)
  const present = await owner.query<{ tablename: string }>(`select tablename from pg_tables where schemaname = 'public' and tablename = any($1)`, [[...appendOnlyTables, ...evidenceTables]])
  const isEvidence = (table: string) => (evidenceTables as readonly string[]).includes(table)
  await owner.query(`
    grant usage on schema public, inkwell_jobs to ${name};
    grant select, insert, update, delete on all tables in schema public to ${name};
    grant usage, select on all sequences in schema public to ${name};
    revoke insert, update, delete, truncate on table public.payload_migrations from ${name};
    revoke all on all functions in schema inkwell_jobs from public;
    grant execute on all functions in schema inkwell_jobs to ${name};
    grant select, insert on inkwell_jobs.receipts to ${name};
    grant select on inkwell_jobs.heartbeat to ${name};
    revoke create on schema public from public;
    ${present.rows.map(({ tablename }) => `revoke ${isEvidence(tablename) ? '' : 'update, '}delete, truncate on table public.${owner.escapeIdentifier(tablename)} from ${name};`).join('\n')}
  `)
}
