import { getTranslations } from 'next-intl/server'
import { Badge } from '@/site/design/Badge'
import { Card } from '@/site/design/Card'
import { ActionForm, SubmitButton } from '@/site/forms/ActionForm'
import type { ConsentRow } from '../../queries/consentSheet'
import { answerConsent } from '../actions/family'
import { readWhen } from '../read/when'

/** Each purpose with the notice as it stands, the guardian's answer, and every earlier one. Without `childId` it is only read. */
export async function Consents({ consents, childId }: { consents: readonly ConsentRow[]; childId?: string }) {
  return (
    <ul className="grid gap-4">
      {consents.map((consent) => (
        <Card as="li" key={consent.purpose} className="grid gap-4">
          <Notice consent={consent} />
          {childId && <Answer consent={consent} childId={childId} />}
          {consent.history.length > 0 && <Answers consent={consent} />}
        </Card>
      ))}
    </ul>
  )
}

async function Notice({ consent: { notice, holds } }: { consent: ConsentRow }) {
  const t = await getTranslations('accounts.consents')
  return (
    <div className="grid gap-3">
      <div className="flex flex-wrap items-center gap-3">
        <h3 className="text-lg">{notice.title}</h3>
        <Badge tone={holds ? 'give' : 'neutral'}>{holds ? t('holds') : t('holdsNot')}</Badge>
      </div>
      <p className="text-base font-semibold">{notice.question}</p>
      <ul className="grid max-w-measure list-disc gap-1.5 ps-5 text-ui">
        {notice.facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
      <p className="max-w-measure text-ui">
        <strong>{t('without')}</strong> {notice.without}
      </p>
      <p className="text-sm text-ink-soft">{t('version', { version: notice.version })}</p>
    </div>
  )
}

async function Answer({ consent, childId }: { consent: ConsentRow; childId: string }) {
  const t = await getTranslations('accounts.consents')
  return (
    <ActionForm action={answerConsent} className="gap-3" label={consent.notice.title}>
      <input type="hidden" name="childId" value={childId} />
      <input type="hidden" name="purpose" value={consent.purpose} />
      <input type="hidden" name="noticeVersion" value={consent.notice.version} />
      <div className="flex flex-wrap gap-3">
        {consent.holds ? (
          <SubmitButton variant="secondary" name="answer" value="revoke">{t('revoke')}</SubmitButton>
        ) : (
          <>
            <SubmitButton variant="secondary" name="answer" value="grant">{t('grant')}</SubmitButton>
            <SubmitButton variant="secondary" name="answer" value="deny">{t('deny')}</SubmitButton>
          </>
        )}
      </div>
    </ActionForm>
  )
}

async function Answers({ consent: { history } }: { consent: ConsentRow }) {
  const t = await getTranslations('accounts.consents')
  const { day } = await readWhen()
  return (
    <details className="text-ui">
      <summary className="inline-flex min-h-9 items-center text-accent underline underline-offset-4">{t('history', { count: history.length })}</summary>
      <ul className="grid gap-2 pt-2">
        {history.map((step) => (
          <li key={`${step.at}${step.state}`} className="border-s-2 border-line ps-3">
            <strong>{t(`states.${step.state as 'granted'}`)}</strong>
            {step.by && <> · <bdi>{step.by}</bdi></>}
            {step.at && <> · {day(step.at)}</>}
            <span className="block text-sm text-ink-soft">
              {t('version', { version: step.noticeVersion })}
              {step.expiresAt && !step.endedAt && <> · {t('until', { when: day(step.expiresAt) })}</>}
              {step.endedAt && <> · {t('ended', { when: day(step.endedAt) })}</>}
            </span>
          </li>
        ))}
      </ul>
    </details>
  )
}
