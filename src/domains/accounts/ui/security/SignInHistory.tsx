import { getTranslations } from 'next-intl/server'
import { Table } from '@/site/design/Table'
import { readWhen } from '../read/when'
import type { Attempt } from './readSecurity'

/** The latest attempts to sign in, good and bad: so that somebody notices what was not himself. */
export async function SignInHistory({ attempts }: { attempts: readonly Attempt[] }) {
  const t = await getTranslations('accounts.security')
  const { hour } = await readWhen()
  return (
    <Table
      caption={t('historyTable')}
      captionHidden
      rows={attempts}
      rowKey={({ id }) => id}
      columns={[
        { key: 'when', label: t('when'), heading: true, cell: ({ createdAt }) => hour(createdAt) },
        { key: 'what', label: t('result'), cell: ({ success, failureReason }) => (success ? t('good') : t(`reasons.${failureReason ?? 'wrong_password'}`)) },
        { key: 'how', label: t('how'), cell: ({ method }) => t(`methods.${method ?? 'password'}`) },
        { key: 'where', label: t('device'), cell: ({ deviceInfo, ipAddress }) => <bdi>{[deviceInfo, ipAddress].filter(Boolean).join(' · ') || '–'}</bdi> },
      ]}
    />
  )
}
