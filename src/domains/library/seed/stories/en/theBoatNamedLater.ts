import type { SeedStory } from '../../types'

export const theBoatNamedLater: SeedStory = {
  key: 'boat-named-later',
  author: 'maren',
  language: 'en',
  slug: 'the-boat-named-later',
  title: 'The Boat Named Later',
  summary:
    'Grandfather has built a boat but will not give it a name until it has done something. Three grandchildren have two hundred suggestions.',
  ageRange: '6_8',
  categories: ['family', 'sea-and-shore', 'humour'],
  tags: ['boats', 'grandfathers', 'names'],
  licence: 'cc_by_4',
  isPremium: false,
  mood: 'sea',
  state: 'published',
  text: `All winter Grandfather built a boat in the shed, and in April it was finished. It was small and round and green, and it smelled of tar and shavings.

“What is she called?” asked Nora, who was nine and liked to have things settled.

“Later,” said Grandfather, and hung up his saw.

“*Storm Petrel*,” said Nora, the next day. “*Queen of the North*.”

“*Fish*,” said Per, who was five.

“*The Unbelievable*,” said Ole, who was seven and had a list.

Grandfather shook his head at all of them. “You can’t name a boat before she’s done something. I knew a boat called *Swift*. She was so slow that the mussels grew on her as she went. I knew one called *Victory* that sank in the harbour with the band still playing. No. Let her do something first. Then we’ll name her.”

“When?”

“Later.”

So they waited for the boat to do something.

In May she carried Grandmother to the dentist. Ole said that they should call her *Toothache*, but Grandfather said that it was Grandmother who had done that, and bravely too; the boat had only floated.

In June she carried eleven hens to Aunt Solveig. The hens stood along the side in a row and looked at the sea as if they had paid for it. “*Henhouse*,” said Nora. “*Fish*,” said Per. “*The Feathered Terror*,” said Ole. Grandfather only rowed.

In July Ole got as far as the two hundredth name on his list, which was *Gregory*, and gave up.

In August there was a day without any wind. The sea lay flat like a cloth that somebody has ironed. They had been out for mackerel, all four of them, and they had just started for home when Per said:

“Somebody’s crying.”

They listened. It was a thin sound, a long way off, and it came from the skerries.

“It’s a gull,” said Ole.

“It’s not,” said Per.

Grandfather looked at the sun, which was getting low, and he looked at Grandmother’s house, where there would be pancakes. Then he turned the little boat around.

Among the skerries the water ran in narrow passages, some of them no wider than a bed. A big boat could never have gone in there. A fast boat would have been in splinters. The little green boat went in like a thread through a needle, bumping a bit, and where she bumped she bounced, because she was so round.

On the last rock, with the tide up to its knees, stood a lamb.

Nobody ever found out how it had got there. It was wet, it was furious, and it did not wish to be rescued. Nora took the front and Ole took the back, and Grandfather held the boat against the rock with both arms. Per said sensible things to it in a low voice. When at last it was in, it stood on the mackerel, shook itself over everyone and fell asleep on Grandfather’s boots.

By now it was nearly dark. They could see the lamp in the kitchen across the water, no bigger than a star.

“The pancakes,” said Nora.

Over the sea, very clear in the stillness, came Grandmother’s voice. She had a voice that could be heard in two parishes. “*Where are you? When are you coming ho-o-ome?*”

And all four of them, together, without having planned it, filled their lungs and shouted:

“**LATER!**”

Then it was quiet. The oars dripped. Nora looked at Ole, and Ole looked at Per, and they all looked at Grandfather, whose shoulders had begun to shake.

“Well,” he said, when he was able, “she was asked where she was, and she answered. That’s a boat that has done something.”

He painted it the next day, in white letters, on both sides. It caused a good deal of trouble. Whenever anyone asked them which boat they had come in, there was a conversation. When the harbour master telephoned to hear what the new boat was called, so that he could write it in his book, Grandfather told him, and the harbour master said that he couldn’t wait for ever.

The lamb stayed until its owner came for it, and then it stayed a bit longer, and in the end it stayed altogether.

They let Per choose its name. He had thought about it for a long time, and there was nothing that anyone could do.

It was called Fish.`,
}
