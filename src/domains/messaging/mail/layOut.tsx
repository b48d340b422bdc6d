import { Body, Button, Container, Head, Heading, Hr, Html, Link, Preview, Section, Text } from '@react-email/components'
import { render, toPlainText } from '@react-email/render'
import { directionOf, type Language } from '@/platform/i18n/languages'
import { mailWords } from './words'

type Letter = { language: Language; subject: string; body: string; action?: { label: string; url: string }; unsubscribe?: string }

const serif = 'Literata, Georgia, "Times New Roman", serif'
const sans = '"Source Sans 3", "Segoe UI", Helvetica, Arial, sans-serif'
const ink = '#2b2a27'

/** The layout of every mail: paper, ink, one action. Blank lines part the paragraphs of the body. */
const LetterLayout = ({ language, subject, body, action, unsubscribe }: Letter) => {
  const words = mailWords[language]
  const dir = directionOf(language)
  const start = dir === 'rtl' ? 'right' : 'left'
  return (
    <Html lang={language} dir={dir}>
      <Head><title>{subject}</title></Head>
      <Preview>{body.split('\n')[0]}</Preview>
      <Body style={{ backgroundColor: '#f6f2ea', margin: 0, padding: '24px 0', fontFamily: serif, color: ink }}>
        <Container dir={dir} style={{ backgroundColor: '#fffdf9', maxWidth: 560, padding: '32px 36px', borderRadius: 10, textAlign: start }}>
          <Text style={{ fontFamily: sans, fontWeight: 600, fontSize: 15, letterSpacing: '0.02em', color: '#9a3f1d', margin: 0 }}>Inkwell</Text>
          <Heading as="h1" style={{ fontSize: 24, lineHeight: 1.3, margin: '12px 0 20px', fontWeight: 600 }}>{subject}</Heading>
          {body.split(/\n{2,}/).map((paragraph) => (
            <Text key={paragraph} style={{ fontSize: 17, lineHeight: 1.6, margin: '0 0 16px', whiteSpace: 'pre-line' }}>{paragraph}</Text>
          ))}
          {action?.label ? (
            <Section style={{ margin: '28px 0' }}>
              <Button href={action.url} style={{ backgroundColor: '#9a3f1d', color: '#ffffff', fontFamily: sans, fontSize: 17, fontWeight: 600, borderRadius: 8, padding: '13px 22px' }}>{action.label}</Button>
            </Section>
          ) : null}
          {action ? <Text style={{ fontSize: 14, lineHeight: 1.5, color: '#5f5b52', fontFamily: sans, wordBreak: 'break-all' }}>{words.copyLink}<br /><Link dir="ltr" href={action.url} style={{ color: '#5f5b52' }}>{action.url}</Link></Text> : null}
          <Hr style={{ borderColor: '#e6dfd1', margin: '28px 0 16px' }} />
          <Text style={{ fontSize: 14, lineHeight: 1.5, color: '#5f5b52', fontFamily: sans, margin: 0 }}>
            {unsubscribe ? <>{words.why} <Link href={unsubscribe} style={{ color: '#5f5b52' }}>{words.stop}</Link></> : words.account}
          </Text>
        </Container>
      </Body>
    </Html>
  )
}

/** One letter as HTML and as text; both say the same. */
export const layOut = async (letter: Letter): Promise<{ html: string; plain: string }> => {
  const html = await render(<LetterLayout {...letter} />)
  return { html, plain: toPlainText(html) }
}
