import type { SeedStory } from '../../types'

export const theSockMarket: SeedStory = {
  key: 'sock-market',
  author: 'adaeze',
  language: 'en',
  slug: 'the-sock-market',
  title: 'The Sock Market',
  summary:
    'Where do lost socks go? To the market, of course, on the night of the new moon. Bem goes to fetch his favourite one home, but it has a new job.',
  ageRange: '6_8',
  categories: ['humour', 'night-time'],
  tags: ['socks', 'lost things', 'moon'],
  licence: 'cc_by_4',
  isPremium: false,
  mood: 'night',
  state: 'draft',
  text: `Bem had a red sock, and then he did not. It went into the wash with its brother and it did not come out.

“Socks do that,” said his father.

“But where do they *go*?”

His father shrugged. It was plain that in all his life he had never asked.

So on the next washing day Bem tied a long thread to a sock that he did not much care for, a grey one with a thin heel, and held on to the other end. In the night there was a tug. He followed the thread down the stairs, through the cat’s door, which was tight, and along the gutter to the big drain behind the bakery. A ladder went down, and at the bottom there were lights.

It was a market, and it was full of socks.

They hopped, for the most part. There were football socks shouting prices, and baby socks in a long line, holding on to each other’s cuffs. There were stalls heaped with all the other things that go missing: the lids of pens, the one piece of every jigsaw, keys, teaspoons, umbrellas. Over it hung a sign: **EVERYTHING MUST GO. EVERYTHING DID.**

“Excuse me,” Bem said to a long stripy stocking who seemed to be in charge. “I’m looking for a red one. It has a darn on the toe, like a star.”

“Ah,” said the stocking. “You’ll mean the Fire Brigade.”

“The what?”

A bell rang. The crowd hopped aside. Down the middle came a soup ladle on wheels, and on it, standing very straight, with a thimble on its head, stood Bem’s red sock.

“Red!” shouted Bem.

The sock turned. If a sock can go pale, it did. “Oh,” it said. “It’s you. I was going to write.”

They sat down on a matchbox. It was awkward at first.

“Wasn’t it nice with me?” asked Bem.

“It was lovely,” said the sock. “We had some great days. Do you remember the puddle? But I was always a left one, you see. Wherever I went, there had to be the other. We were never asked what we wanted; we were rolled up into a ball together. And then the machine stopped, and I saw a gap behind the rubber, and I thought: what would I be, if I were just *one*?” It straightened its thimble. “And it turned out that I was a fireman.”

Bem considered this. He had an elder brother too. They were always called “the boys”.

“Do you put out many fires?” he asked.

“There has not been one as yet,” said the sock. “But they feel safe.”

At that moment somebody screamed. One of the candles had fallen over in the stall with the pen lids. A flame went up, yellow and quick, and all the baby socks began to cry at once.

“Stand back,” said the red sock. It leapt off the matchbox. It ran straight to the water barrel, plunged in to the cuff, drank itself so full that it was three times its size, and flung itself, flat, upon the fire.

*Hsssss.*

There was steam. When it cleared, the red sock lay on the ground. The star on its toe was scorched black.

Bem picked it up and wrung it out as gently as he could. “You’re very brave,” he said.

“Am I?” asked the sock. “Nobody could ever tell, before. From the outside we looked just the same.”

They gave it a medal, which was a coat button. There was a feast of fluff. And when the sky over the drain began to turn grey, the red sock brought Bem to the foot of the ladder.

“I could come back,” it said, not very loudly. “If your foot is cold.”

Bem’s foot *was* cold. But he shook his head. “They need you. Only, what shall I tell the other one? It’s been in the drawer by itself since Easter.”

The sock thought for a while. Then it took off the thimble and put it in his hand.

“Give it that,” it said. “And say that I’m well. And that behind the rubber, on the left, there’s a gap.”

In the morning Bem’s father found him asleep in the kitchen with one muddy foot. He looked at the thread, and the cat’s door, and the thimble.

“Well?” he said. “Where do they go?”

Bem yawned.

“To work,” he said.`,
}
