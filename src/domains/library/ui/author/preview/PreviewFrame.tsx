'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/site/design/Button'
import { Monitor, Smartphone, Tablet, type Icon } from '@/site/design/icons'

const widths = { phone: [375, Smartphone], tablet: [768, Tablet], desktop: [1200, Monitor] } as const satisfies Record<string, readonly [number, Icon]>
type Width = keyof typeof widths

/** The page of the work in a frame of a phone's, a tablet's or a desk's width, so that its own widths decide its looks. */
export function PreviewFrame({ src }: { src: string }) {
  const t = useTranslations('authoring.preview')
  const [width, setWidth] = useState<Width>('phone')
  return (
    <div className="grid gap-4">
      <div role="group" aria-label={t('widths')} className="flex flex-wrap gap-2">
        {(Object.keys(widths) as Width[]).map((name) => {
          const Mark = widths[name][1]
          return <Button key={name} variant={name === width ? 'primary' : 'secondary'} size="sm" aria-pressed={name === width} onClick={() => setWidth(name)}><Mark aria-hidden className="size-4" />{t(name)}</Button>
        })}
      </div>
      <div className="overflow-x-auto rounded-lg border border-line bg-sunken p-3">
        <iframe title={t('frame')} src={src} style={{ inlineSize: widths[width][0] }} className="mx-auto block h-[75dvh] max-w-none rounded-md border border-line bg-paper" />
      </div>
    </div>
  )
}
