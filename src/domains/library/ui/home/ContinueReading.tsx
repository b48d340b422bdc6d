'use client'
import { useLocale, useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { PageSection } from '@/site/design/PageSection'
import { Progress } from '@/site/design/Progress'
import { Link } from '@/site/design/Link'
import { readPlaces, type Place } from '../reader/places'

/**
 * What this reader has begun: his account's places, else those that this browser remembers. Asked for
 * after the page is there, so that the page itself is the same for everybody. Absent while there is none.
 */
export function ContinueReading({ title, lead }: { title: string; lead: string }) {
  const t = useTranslations('reader')
  const locale = useLocale()
  const [places, setPlaces] = useState<Place[]>([])
  useEffect(() => {
    let isHere = true
    void readPlaces(locale).then((found) => isHere && setPlaces(found.filter(({ percent }) => percent > 0 && percent < 98).slice(0, 4)))
    return () => {
      isHere = false
    }
  }, [locale])
  if (places.length === 0) return null
  return (
    <PageSection title={title} lead={lead}>
      <ul className="grid gap-4 sm:grid-cols-2 lg:grid-cols-4">
        {places.map((place) => (
          <li key={place.href} className="relative grid grid-cols-[3.5rem_minmax(0,1fr)] items-center gap-4 rounded-lg border border-line bg-surface p-3">
            <img src={place.cover} alt="" width={56} height={75} className="aspect-3/4 w-14 rounded-sm object-cover" />
            <div className="grid gap-2">
              <h3 className="text-ui leading-snug">
                <Link href={place.href} variant="plain" className="after:absolute after:inset-0" lang={place.language} dir="auto">
                  {place.title}
                </Link>
              </h3>
              <Progress label={t('continueAt', { percent: Math.round(place.percent) })} labelHidden value={place.percent / 100} />
            </div>
          </li>
        ))}
      </ul>
    </PageSection>
  )
}
