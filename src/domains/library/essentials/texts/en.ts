import type { HouseTexts } from '../types'

export const en: HouseTexts = {
  tagline: 'Stories for children, in many languages',
  description: 'A library of children’s stories and picture books, written and translated by people all over the world, free to read.',
  home: {
    headline: 'What shall we read today?', intro: 'Stories and picture books in many languages, by authors who send them to us, read by a person before they appear.',
    newest: 'New on the shelf', featured: 'Chosen by our editors', young: 'For the youngest', continueReading: 'Go on reading',
  },
  header: { browse: 'Browse', write: 'Write with us', about: 'About' },
  footer: { read: 'Read', house: 'The house', legal: 'Rules and rights' },
  agreement: `By sending us a work you confirm three things:

- The text and the pictures are yours, or you may give them away under the licence that you choose.
- Nobody’s private life is told in them, and every person in a photograph has agreed to be seen.
- We may show the work on this site under that licence, in every language that it is translated into.

The work stays yours. You may withdraw it before it is published; afterwards the licence that you gave to readers goes on.`,
  pages: {
    about: {
      title: 'About Inkwell', summary: 'Who we are and how a story finds its way here.',
      body: `Inkwell is a publisher’s house with a school in it. Authors send us stories and picture books, a person reads every one of them, and what is published can be read by everybody, in as many languages as translators give it.

## How a story gets here

An author writes it on this site or brings it along. A moderator reads it, asks for changes where they help, and decides. An editor sets the day. Every step is written down, and the author sees at any time where the work stands.

## What we hold on to

- Reading is free wherever the author allows it, and what is not free says why and how it opens.
- No advertising, no tracking, no ranking of children.
- Every page works with a keyboard, with a screen reader, and on an old telephone.

The platform itself is open source, so any school, library or circle of friends can run its own.`,
    },
    help: {
      title: 'Help', summary: 'Short answers to what readers, authors and parents ask most.',
      body: `## Reading

**Do I need an account?** No. With one, your place in a book is kept on all your devices and you can keep bookmarks and lists.

**Can I change the letters?** Yes. In the reader, open *Text* and choose the font, its size, the spacing and the colours. There is a font for readers with dyslexia.

**Why is a story locked?** Some works are only for buyers, subscribers or a class. The page says which, and shows the beginning.

## Writing

**How do I send a story?** Sign in, choose *Write*, and go on until the list of missing things is empty. Then press *Send in*.

**How long does it take?** The page of your work shows the date by which you will hear from us.

**What if I close the window?** Your text is saved while you write, also without a network.

## Children

**How old must I be?** Every child may read. To publish, to show a name or to use assisting programs, a child needs the consent of a parent or guardian, who gives it under *Family* and can take it back at any time.

## Signing in

**I forgot my password.** Choose *Forgot your password?* on the sign-in page. If the mail does not come, look into the spam folder and check the address.

Something else? [Write to us](/contact).`,
    },
    write: {
      title: 'Write with us', summary: 'What we look for, what happens to your text, and what stays yours.',
      body: `We publish stories for children between three and sixteen: a page or a whole book, with or without pictures, in any of our languages.

## What we look for

- A story of your own with somebody in it whom we want to follow.
- Words that a child of the age you chose can read or listen to.
- Pictures with a description, so that children who cannot see them know what is there.

## What happens to it

A person reads it, usually within a week. You hear from us either way, with reasons. If we ask for changes, the notes stand at the very paragraphs. Nothing is changed behind your back: we publish exactly the version that was accepted.

## What stays yours

Everything. You choose the licence under which readers get your work, and you can take your text with you at any time.

[Begin a story](/account/works/new)`,
    },
    privacy: {
      title: 'Privacy', summary: 'What we keep, why, for how long, and what you can do about it.',
      body: `## What we keep

- **Readers without an account:** nothing about you. There are no advertising or tracking cookies. Two small cookies remember your language and your colours if you choose them.
- **With an account:** your name, your e-mail address, your birth date (to know whether a guardian must agree), your settings, where you are in a book, and what you write.
- **For security:** when and from which address you signed in, and failed tries, for one year.

## Children

We ask for a birth date, never for more than we need. Below the age of digital consent in your country, publishing, a public name, photographs and assisting programs stay off until a parent or guardian agrees to each of them. Guardians see what is allowed and can end it at any time.

## Who gets it

Nobody buys or borrows it. The operator of this site and the services that run it (server, mail) handle it on our behalf.

## Your rights

You can see, correct, take along and delete what we keep of you. When you delete your account there are thirty days to think again; after that personal fields are erased, and what the law makes us keep stays without your name.

Questions? [Write to us](/contact). You may also complain to the data protection authority of your country.`,
    },
    terms: {
      title: 'Terms of use', summary: 'What we ask of everybody who uses this site.',
      body: `## Using the site

You may read everything that is open, and use each work as its licence says. Please do not copy the collection by machine in a way that slows it down for others; there is an interface for programs.

## Your account

Keep your password to yourself. You answer for what is done with your account. Children have accounts with the consent of a guardian, or through their school.

## What you publish

It must be yours, lawful, and fit for the age that you chose. No hatred, no advertising, no private matters of other people, nothing made to frighten or to draw children to other places. A person decides about each text and gives a reason; you may ask for a second opinion.

## When we act

We may refuse or take down a work, and block an account that harms others, with a reason. The text remains yours and can be taken along.

## Our promise, and its limits

We run this site with care. We cannot promise that it is always there, and answer for damage only as far as the law of the operator’s country makes us.`,
    },
    accessibility: {
      title: 'Accessibility', summary: 'What works, what does not yet, and how to tell us.',
      body: `We want everybody to be able to read here. We work towards the Web Content Accessibility Guidelines 2.2, level AA.

## What works

- Every page and the reader can be used with the keyboard alone; in the reader, press *?* for the keys.
- Headings, lists, forms and messages are named for screen readers; every picture in a story has a description.
- Letters can be made larger, wider apart and of another shape; there are light, sepia, dark and high-contrast colours.
- Pages work at 200 % zoom and on narrow screens, without a script where they only show something, and from right to left.

## What does not work yet

- PDF books are shown as pictures of pages. Where the file has text, it lies under the picture and is read aloud; scanned books have none.
- Some older works lack good descriptions. We add them as we find them.

## Tell us

If something keeps you from reading, [write to us](/contact). We answer within a week.`,
    },
    contact: {
      title: 'Contact', summary: 'How to reach a person.',
      body: `A person reads what you send, on working days, and answers within a week.

- About a story, a text of yours or a decision: use *Answer* on the page of the work, so that everything stays in one place.
- About your account, privacy or a child’s account: write to the address below from the address of the account.
- Something hurts somebody? Say “urgent” in the first line.

The operator’s postal address and mail address stand in the site’s settings and are shown at the foot of every page.`,
    },
  },
}
