import { getTranslations } from 'next-intl/server'
import { Link } from '../design/Link'
import { LanguageLinks } from './LanguageLinks'
import type { NavigationGroup } from './navigation'
import { Mark } from './Wordmark'

/** The foot of every page: what the house is, its ways by group, its languages. */
export async function Footer({ groups, tagline }: { groups: readonly NavigationGroup[]; tagline?: string }) {
  const t = await getTranslations('shell')
  return (
    <footer className="mt-20 border-t border-line bg-sunken print:hidden">
      <div className="page-frame grid gap-10 py-10">
        <div className="flex flex-wrap gap-x-16 gap-y-8">
          <div className="grid max-w-72 content-start gap-3">
            <Mark className="size-9" />
            <p className="font-reading text-ui text-ink-soft">{tagline ?? t('tagline')}</p>
          </div>
          {groups.length > 0 && (
            <nav
              aria-label={t('footerNavigation')}
              className="grid flex-1 grid-cols-[repeat(auto-fit,minmax(min(10rem,100%),1fr))] gap-8"
            >
              {groups.map((group) => (
                <div key={group.label}>
                  <h2 className="mb-1 font-interface text-ui">{group.label}</h2>
                  <ul>
                    {group.items.map((item) => (
                      <li key={item.href}>
                        <Link
                          href={item.href}
                          variant="plain"
                          className="inline-flex min-h-9 items-center text-ui text-ink-soft pointer-coarse:min-h-11"
                        >
                          {item.label}
                        </Link>
                      </li>
                    ))}
                  </ul>
                </div>
              ))}
            </nav>
          )}
        </div>
        <div className="flex flex-wrap items-center justify-between gap-x-8 gap-y-2 border-t border-line pt-4 text-sm text-ink-soft">
          <LanguageLinks label={t('language')} />
          <p>{t('freeSoftware')}</p>
        </div>
      </div>
    </footer>
  )
}
