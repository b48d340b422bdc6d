import { answer } from '@/platform/http/edge'

const handle = (request: Request) => answer(request)

export { handle as DELETE, handle as GET, handle as OPTIONS, handle as PATCH, handle as POST, handle as PUT }
