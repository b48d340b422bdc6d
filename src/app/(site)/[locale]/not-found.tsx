import { NotFound } from '@/site/shell/NotFound'

export default function NotFoundPage() {
  return <NotFound />
}
