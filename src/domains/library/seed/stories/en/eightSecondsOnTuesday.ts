import type { SeedStory } from '../../types'

export const eightSecondsOnTuesday: SeedStory = {
  key: 'eight-seconds-on-tuesday',
  author: 'arun',
  language: 'en',
  slug: 'eight-seconds-on-tuesday',
  title: 'Eight Seconds on Tuesday',
  summary:
    'The tower clock keeps perfect time six days a week. Meenu has a notebook, a stopwatch and a suspicion, and she means to find out who is stealing eight seconds.',
  ageRange: '9_12',
  categories: ['science', 'inventions'],
  tags: ['clocks', 'experiments', 'bakers', 'pendulum'],
  licence: 'cc_by_4',
  isPremium: false,
  mood: 'town',
  state: 'published',
  text: `Meenu first noticed it because she was bored.

She was waiting for her brother under the clock tower, and she had her new stopwatch, and the man on the tea-seller’s radio said, “The time will be five o’clock at the last pip.” She pressed the button on the pip. She pressed it again when the tower struck. Twelve seconds.

“The clock is late,” she told old Mr Pillai, who had wound it every week for forty years.

“By how much?”

“Twelve seconds.”

He laughed so that his keys jingled. But the next day he was not laughing, because she was there again with the stopwatch, and it was still twelve; and on the day after that, twelve; and the day after that.

“You see? It is late, but it is steady,” said Mr Pillai. “A steady clock is an honest clock.”

On Wednesday it was twenty.

## The notebook

Meenu ruled a page into columns. She measured every day for five weeks, which was a good deal less exciting than it sounds. At the end she had a table, and the table said this: on six days out of seven, the clock lost nothing. Between Tuesday morning and Wednesday morning, it lost eight seconds. Every time.

“Somebody is stealing them,” said her brother Hari.

“Then we make a list of suspects,” said Meenu.

What happened on Tuesdays? Hari had singing. The dustcart came. The barber was closed. Their aunt washed the curtains. They wrote it all down.

“How would a barber slow down a clock?” asked Hari.

“I don’t know. That’s not a reason to cross him out.” Meenu chewed her pencil. “The reason to cross him out is that he was ill last week and opened on Tuesday instead, and the clock lost eight seconds all the same.”

It took a long time to cross things out properly. The dustcart went when the road was mended for a fortnight. The singing teacher got married. The curtains were let off after Meenu begged her aunt to wash them on a Friday, once, for science.

In the end there was nothing left on the list, and still the clock lost eight seconds.

“Then it’s something that we haven’t seen,” said Meenu. “Mr Pillai, may we go up?”

## Up

There were a hundred and four steps. At the top, behind a little door, hung the pendulum: a brass rod as tall as a grown man, with a weight like a dinner plate. It went to and fro, to and fro, so slowly that it made you want to sit down.

It was a Tuesday. Hari leaned on the wall and jumped away.

“It’s hot!”

Meenu laid her hand on the bricks. They were as warm as a loaf. She smelled it then, too: cardamom and burnt sugar.

“Mr Pillai, what’s behind this wall?”

“Nothing. The chimney of the bakery. But that chimney has been cold for years. Only since last summer, young Fatima lights the big oven again. Once a week. For the market.”

“On Tuesdays,” said Meenu and Hari.

Meenu sat down on the top step and thought so hard that her plaits seemed to stand out. Hot things get bigger. They had done it at school with a metal ball that would not go through its ring. If the room got hot, the rod got longer. Not much: less than the thickness of a fingernail. But a long pendulum swings slower than a short one. And it swung forty-three thousand times a day.

“It isn’t a thief,” she said. “It’s breakfast.”

## What to do

“I will speak to Fatima,” said Mr Pillai sternly. “The clock was here first.”

“But then there would be no buns,” said Hari.

Everyone was silent at this terrible idea.

Meenu went home and did experiments with string and spoons. On Monday she came up the hundred and four steps with a bag of small coins.

“Watch,” she said, and she laid a coin on the pendulum’s weight, near the rod. “If you put something on top, the middle of the weight comes up a tiny bit. It’s as if the pendulum were shorter. So it goes faster.”

They tried one coin, then three, then five. It took four more Tuesdays and most of a notebook. When it was right, it was so right that Mr Pillai took off his cap.

And so it is to this day. Every Tuesday at six, when the oven is lit, a girl climbs the tower and puts out the coins; every Wednesday she climbs up again and takes them away. The clock loses nothing.

On the way down she stops at the bakery. Fatima always has a bun ready, in paper, still hot.

It is, Meenu has noticed, very slightly larger than a cold one.`,
}
