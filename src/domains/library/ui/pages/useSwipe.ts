'use client'
import { useEffect, type RefObject } from 'react'

const far = 48

/** A finger drawn across turns the page; drawn up and down it scrolls as always. */
export function useSwipe(place: RefObject<HTMLElement | null>, isOn: boolean, onSwipe: (way: 'left' | 'right') => void): void {
  useEffect(() => {
    const element = place.current
    if (!element || !isOn) return
    let from: { x: number; y: number } | undefined
    const start = ({ touches }: TouchEvent) => {
      from = touches.length === 1 ? { x: touches[0].clientX, y: touches[0].clientY } : undefined
    }
    const end = ({ changedTouches }: TouchEvent) => {
      if (!from) return
      const across = changedTouches[0].clientX - from.x
      const along = Math.abs(changedTouches[0].clientY - from.y)
      from = undefined
      if (Math.abs(across) > far && Math.abs(across) > along * 1.5) onSwipe(across < 0 ? 'left' : 'right')
    }
    element.addEventListener('touchstart', start, { passive: true })
    element.addEventListener('touchend', end, { passive: true })
    return () => {
      element.removeEventListener('touchstart', start)
      element.removeEventListener('touchend', end)
    }
  }, [place, isOn, onSwipe])
}
