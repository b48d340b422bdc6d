import { getTranslations } from 'next-intl/server'
import { ActionForm } from '@/site/forms/ActionForm'
import { revokeGuardianship } from '../actions/family'

/** Ends a guardianship, behind a line that opens, so that nobody does it by a slip. */
export async function EndGuardianship({ guardianshipId }: { guardianshipId: string }) {
  const t = await getTranslations('accounts.family')
  return (
    <details>
      <summary className="inline-flex min-h-11 items-center text-ui text-danger underline underline-offset-4">{t('endOpen')}</summary>
      <ActionForm action={revokeGuardianship} submit={t('endSend')} submitVariant="danger" className="pt-3">
        <input type="hidden" name="guardianship" value={guardianshipId} />
        <input type="hidden" name="leaves" value="on" />
        <p className="max-w-measure text-ui">{t('endText')}</p>
      </ActionForm>
    </details>
  )
}
