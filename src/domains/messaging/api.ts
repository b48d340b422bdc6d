export { notify, writeTo, type Message } from './services/notify'
