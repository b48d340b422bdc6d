'use client'
import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { Banner } from '@/site/design/Banner'
import { Button } from '@/site/design/Button'
import type { MineInWork } from '../../queries/reading/types'
import { keptPlaces } from './places'
import type { Reading } from './savePlace'

export type Earlier = { percent: number; position: string | null; chapter: string | null; page: number | null }

const worthIt = ({ percent }: Earlier) => percent > 2 && percent < 98

/** Where the reader was the last time: by his account, else by this browser. Decided once, when the page opens. */
export function useEarlier(reading: Reading, mine: MineInWork | undefined): Earlier | undefined {
  const [kept, setKept] = useState<Earlier>()
  useEffect(() => {
    const place = keptPlaces()[reading.id]
    // Read once from the browser's own memory, which the server cannot know.
    if (place) setKept(place)
  }, [reading.id])
  const [answered, setAnswered] = useState<Earlier>()
  if (mine?.place && !answered) setAnswered(mine.place)
  const earlier = answered ?? kept
  return mine && earlier && worthIt(earlier) ? earlier : undefined
}

type ResumeProps = { earlier: Earlier | undefined; isPage?: boolean; onGo: (earlier: Earlier) => void }

/** Offers to go on where one was; silent where there is nothing to go back to. */
export function Resume({ earlier, isPage, onGo }: ResumeProps) {
  const t = useTranslations('reader')
  const [isDone, setDone] = useState(false)
  useEffect(() => {
    if (isPage) return
    // Who reads on has answered.
    const move = () => window.scrollY > window.innerHeight && setDone(true)
    window.addEventListener('scroll', move, { passive: true })
    return () => window.removeEventListener('scroll', move)
  }, [isPage])
  if (!earlier || isDone) return null
  return (
    <div className="fixed inset-x-0 bottom-4 z-30 mx-auto w-full max-w-xl px-4">
      <Banner
        announce
        className="appear shadow-mid"
        actions={
          <>
            <Button
              size="sm"
              variant="primary"
              onClick={() => {
                setDone(true)
                onGo(earlier)
              }}
            >
              {t('resumeHere')}
            </Button>
            <Button size="sm" variant="quiet" onClick={() => setDone(true)}>
              {t('resumeDismiss')}
            </Button>
          </>
        }
      >
        {isPage && earlier.page ? t('resumePage', { page: earlier.page }) : t('resume', { percent: Math.round(earlier.percent) })}
      </Banner>
    </div>
  )
}
