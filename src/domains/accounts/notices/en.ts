import type { Purpose } from '../services/consents/purposes'
import type { NoticeText } from './types'

export const notices: Record<Purpose, NoticeText> = {
  account: {
    title: 'An account',
    question: 'My child may have an account here.',
    facts: [
      'We keep the name you enter, a username, the date of birth, the country and a password that nobody can read. We ask for no e-mail address and no phone number of your child.',
      'With the account we keep what your child reads, how far, its bookmarks and lists, so that reading goes on where it stopped. Nobody else sees this but you, your child, and our staff where they must help.',
      'We show no advertising, sell nothing about your child and build no profile for others.',
      'Your consent holds for one year. You can withdraw it at any time on this page; the account then rests, and you can ask us to erase it.',
    ],
    without: 'Without an account your child can read everything that is free, without being recognised.',
  },
  class_work: {
    title: 'Class work',
    question: 'My child may join a class and hand in work there.',
    facts: [
      'In a class, your child sees the work that its teacher sets, answers it, and gets marks and comments.',
      'The teacher sees the answers, the marks and how far your child has read. Other children see only what the teacher opens to the class, under the first name.',
      'The work stays as long as the class and one year longer, then it is erased.',
    ],
    without: 'Your child can read what is free, but cannot be a member of a class here.',
  },
  posting: {
    title: 'Writing for others',
    question: 'My child may write stories, answers and comments that others can read.',
    facts: [
      'Before anybody sees a text of your child, a person of our staff reads it and removes what would tell who or where your child is.',
      'A published text shows a pen name, unless you also agree to the public name.',
      'Your child cannot be written to in private by strangers.',
      'You can have each text taken down at any time. What was read or copied by others before cannot be taken back.',
    ],
    without: 'Your child reads here, but does not write.',
  },
  ai: {
    title: 'Artificial intelligence',
    question: 'My child may use the helpers that are run by artificial intelligence.',
    facts: [
      'The helper answers questions about what your child reads and learns here. What your child types is sent, without its name, to the provider that is named in our privacy notice.',
      'The conversations are not used to train anything. They are kept for 30 days, and you can read all of them.',
      'A helper can be wrong. It says so, and it leads worries and danger to a person.',
    ],
    without: 'The helpers are not shown to your child. Everything else works the same.',
  },
  photo: {
    title: 'Pictures and recordings',
    question: 'My child may upload pictures and recordings of itself.',
    facts: [
      'A picture or a voice tells much about a person. Our staff look at each before it is shown.',
      'We remove the place and the device from the file, and recognise no faces and no voices.',
      'Pictures show where your child puts them: on its page, in its class or with its story. You can have each removed at any time.',
    ],
    without: 'Your child chooses a drawn portrait instead, and its drawings can still go with its stories.',
  },
  public_name: {
    title: 'A public name',
    question: 'My child may have a public page and appear under its own name.',
    facts: [
      'The page shows the name that you and your child choose, the texts that were published and, if you like, some words about your child. It shows no age, no school and no place.',
      'Everybody can see the page, search engines too.',
      'If you withdraw your consent, the page is hidden at once and the texts go on under a pen name.',
    ],
    without: 'Your child has no public page. Published texts carry a pen name.',
  },
}
