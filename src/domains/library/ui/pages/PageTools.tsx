'use client'
import { useTranslations } from 'next-intl'
import { IconButton } from '@/site/design/IconButton'
import { BookOpen, Columns2, FileText, List, Maximize, Minimize, ZoomIn, ZoomOut } from '@/site/design/icons'
import type { Mode } from './opening'

const icons = { single: FileText, spread: Columns2, scroll: List }

export const zooms = [1, 1.25, 1.5, 2, 3]

type PageToolsProps = {
  modes: readonly Mode[]
  mode: Mode
  onMode: (mode: Mode) => void
  zoom: number
  onZoom: (zoom: number) => void
  isWhole: boolean
  onWhole: () => void
}

/** How pages are shown: how many, how large, on the whole screen. */
export function PageTools({ modes, mode, onMode, zoom, onZoom, isWhole, onWhole }: PageToolsProps) {
  const t = useTranslations('reader')
  const at = zooms.indexOf(zoom)
  return (
    <div className="flex items-center">
      <div role="group" aria-label={t('book')} className="flex max-sm:hidden">
        {modes.map((one) => {
          const Mark = icons[one] ?? BookOpen
          return (
            <IconButton key={one} label={t(one)} aria-pressed={one === mode} onClick={() => onMode(one)} className="aria-pressed:bg-accent-soft aria-pressed:text-accent">
              <Mark aria-hidden className="size-5" />
            </IconButton>
          )
        })}
      </div>
      <IconButton label={t('zoomOut')} disabled={at <= 0} onClick={() => onZoom(zooms[at - 1])}>
        <ZoomOut aria-hidden className="size-5" />
      </IconButton>
      <IconButton label={t('zoomIn')} disabled={at >= zooms.length - 1} onClick={() => onZoom(zooms[at + 1])}>
        <ZoomIn aria-hidden className="size-5" />
      </IconButton>
      <IconButton label={isWhole ? t('leaveFullscreen') : t('fullscreen')} aria-pressed={isWhole} onClick={onWhole} className="max-sm:hidden">
        {isWhole ? <Minimize aria-hidden className="size-5" /> : <Maximize aria-hidden className="size-5" />}
      </IconButton>
    </div>
  )
}
