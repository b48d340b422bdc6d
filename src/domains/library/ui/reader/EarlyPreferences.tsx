import { headers } from 'next/headers'

/** Runs before the text is painted, so that it never changes its letters before the reader's eyes. */
const early = `try{var p=JSON.parse(localStorage.getItem('inkwell.reading')||'null'),f=document.currentScript.closest('.reading');if(p&&f){f.dataset.font=p.font;f.dataset.spacing=p.spacing;f.dataset.width=p.width;f.style.setProperty('--reading-scale',p.size/100);if(p.theme&&p.theme!=='auto')document.documentElement.dataset.theme=p.theme}}catch(e){}`

/** The choices that this browser remembers, applied to the frame around it before anything is seen. */
export async function EarlyPreferences() {
  const nonce = (await headers()).get('x-nonce') ?? undefined
  return <script nonce={nonce} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: early }} />
}
