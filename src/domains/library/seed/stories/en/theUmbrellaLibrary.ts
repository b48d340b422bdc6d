import type { SeedStory } from '../../types'

export const theUmbrellaLibrary: SeedStory = {
  key: 'umbrella-library',
  author: 'arun',
  language: 'en',
  slug: 'the-umbrella-library',
  title: 'The Umbrella Library',
  summary:
    'Joby opens a library in which you can borrow umbrellas. On the first wet day everyone borrows one. On the second, the shelf is empty.',
  ageRange: '6_8',
  categories: ['friendship', 'inventions'],
  tags: ['rain', 'sharing', 'neighbours'],
  licence: 'cc_by_sa_4',
  isPremium: false,
  mood: 'town',
  state: 'published',
  text: `In the back of the repair shop there were thirty-one umbrellas that nobody had come back for.

“Throw them out,” said Joby’s uncle.

Joby did not throw them out. He mended them. He straightened the bent ribs and sewed up the holes, and where a handle was missing he put a wooden spoon. It took him the whole of the hot season. Then he carried a shelf to the bus stop and painted a board:

> **UMBRELLA LIBRARY**
> Take one when it rains. Bring it back when it doesn’t.

“They’ll never bring them back,” said his uncle.

“They bring back books,” said Joby.

“People don’t need a book at four o’clock when it’s pouring.”

Joby had to admit that there was something in this.

The rains came on a Thursday. They came at four o’clock, just as the bus did, and the people who got off held newspapers over their heads and said “Oh!” And then they saw the shelf. A lady with a cello took the largest. Two clerks took one each, very politely. A man who had been carrying his shoes to save them put them on again. In five minutes the shelf was empty, and the whole long street was full of umbrellas bobbing home, striped and spotted and black, and one with a wooden spoon.

Joby watched from the doorway and thought that it was the best thing he had ever made.

On Friday it rained again, and the shelf was empty. Nobody had brought one back, for the reason that it had not stopped raining.

On Saturday it rained. On Sunday it rained. The people who got off the bus looked at the board, and at the shelf, and got wet.

“Well,” said his uncle; but he said it kindly.

On Monday the sun came out at two. Joby ran to the bus stop and waited. Nobody came. The street steamed. He waited until it was nearly dark, and then he carried the board home under his arm, with the writing on the inside.

He didn’t want any supper.

“They are not bad people,” he said. “They had dry hair, and they forgot.”

“That’s how it is with things that work,” said his uncle. “Nobody notices a roof.” He turned his screwdriver over a few times. “Listen. When I lend my good pliers, I always get them back. Do you know why? I painted them yellow. There’s not a man in this town who can look at yellow pliers and not think of me.”

Joby looked up.

The next day was dry. He went from door to door, all along the street and the next one, and he didn’t say a word about bringing anything back. He asked, “Have you got one of my umbrellas? May I paint it?”

The lady with the cello had hers in a corner behind the piano. Joby painted a small yellow drop on it, just where the cloth meets the edge, and below it a number: *7*. The clerks had theirs under their desks: *12* and *13*. People were a little ashamed, and gave him biscuits. He found twenty-eight of the thirty-one. By evening he was yellow to the elbows.

“And what’s the number for?” asked the man with the shoes.

“So that you know which one it is. Number nineteen has been to the hospital, when the baker’s baby came. Number four was out in the hailstorm. I’ve written it down.” And he showed him a copybook, with a page for each umbrella, and plenty of space.

It rained on Wednesday at four. The people got off the bus, and there were three old umbrellas on the shelf and a copybook on a string. And along the street, from both ends, people came hurrying under umbrellas with a yellow drop: not because anyone had asked them to, but because number seven ought to have its page, and so ought number twelve.

*“No. 7,”* wrote the lady with the cello. *“Walked a wet dog home. He was not mine. We are now friends.”*

*“No. 13. Was lent to number 12, who had turned inside out.”*

*“No. 22. Was a tent for two children and a snail.”*

Soon it was a thing that people did. They brought their umbrella back so that they could read where it had been before. Some took a different one every time, like readers who wish to get through the whole shelf. And when the dry months came, all the umbrellas hung in rows in the repair shop, thirty of them, each with its story.

The thirty-first was number nineteen. It came back in December, by post, from a town by the sea. There was sand in it.

Joby opened the copybook and started a new page.`,
}
