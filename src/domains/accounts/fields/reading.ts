import type { Field } from 'payload'

/** How somebody likes to read. `size` is in per cent of the page's own, `spacing` in lines. */
export const readingFields: Field[] = [
  { name: 'font', type: 'select', required: true, defaultValue: 'serif', options: ['serif', 'sans', 'dyslexia'] },
  { name: 'size', type: 'number', required: true, defaultValue: 100, min: 70, max: 250 },
  { name: 'spacing', type: 'number', required: true, defaultValue: 1.6, min: 1.2, max: 2.6 },
  { name: 'width', type: 'select', required: true, defaultValue: 'medium', options: ['narrow', 'medium', 'wide'] },
  { name: 'theme', type: 'select', required: true, defaultValue: 'auto', options: ['auto', 'light', 'sepia', 'dark'] },
  { name: 'pages', type: 'select', required: true, defaultValue: 'auto', options: ['auto', 'single', 'spread'] },
]
