import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter } from '@payloadcms/ui'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import type { ReactNode } from 'react'
import type { Language } from '../i18n/languages'
import { adminViews } from './views'

type Props = AdminViewServerProps & { name: string; title?: string; intro?: ReactNode; children: ReactNode }

/**
 * The frame of a page of ours in the admin panel: Payload's template around it, its title given or from
 * the view's label. Whoever may not open it is sent to sign in, or to the dashboard.
 */
export const ViewFrame = async ({ name, title, intro, children, initPageResult, params, searchParams, i18n }: Props) => {
  const { req, visibleEntities, permissions } = initPageResult
  const view = adminViews().find((one) => one.name === name)
  const admin = req.payload.config.routes.admin
  if (!req.user) redirect(`${admin}/login?redirect=${encodeURIComponent(`${admin}${view?.path ?? ''}`)}`)
  if (!view || !(await view.may({ req }))) redirect(admin)
  return (
    <DefaultTemplate i18n={req.i18n} locale={initPageResult.locale} params={params} payload={req.payload} permissions={permissions} searchParams={searchParams} user={req.user} visibleEntities={visibleEntities}>
      <Gutter className="inkwell-view">
        <h1>{title ? <bdi>{title}</bdi> : (view.label[i18n.language as Language] ?? view.label.en)}</h1>
        {intro}
        {children}
      </Gutter>
    </DefaultTemplate>
  )
}
