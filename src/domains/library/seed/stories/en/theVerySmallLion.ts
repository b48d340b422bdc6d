import type { SeedStory } from '../../types'

export const theVerySmallLion: SeedStory = {
  key: 'very-small-lion',
  author: 'adaeze',
  language: 'en',
  slug: 'uzo-and-the-very-small-lion',
  title: 'Uzo and the Very Small Lion',
  summary: 'There is a lion in Uzo’s house. It is the size of a bun. It is afraid of nothing in the world, except for one thing.',
  ageRange: 'under_6',
  categories: ['animals', 'feelings', 'night-time'],
  tags: ['lions', 'bath time', 'courage'],
  licence: 'cc_by_4',
  isPremium: false,
  mood: 'lantern',
  state: 'published',
  text: `There was a lion in Uzo’s house. It was a very small lion. It was as big as a bun.

It lived in Uzo’s left slipper. In the morning, when Uzo got up, it got up too, and yawned, and showed all its teeth. They were like grains of rice.

“Good morning, lion,” said Uzo.

“RRRR,” said the lion.

The lion was afraid of nothing. It was not afraid of the big dog next door. It stood in front of the big dog and said “RRRR”, and the big dog went home.

It was not afraid of the vacuum cleaner. It rode on it.

It was not afraid of the dark. “I *like* the dark,” said the lion. “I keep it under the bed, and I look after it.”

Uzo was afraid of the dark, a little. But with a lion in the slipper, it was not so bad.

One evening Mama said, “Uzo, it’s time for your bath.”

Uzo looked for the lion, and the lion was gone.

It was not in the left slipper. It was not in the right slipper. It was not in the bread basket, where it sometimes went to be among the buns.

“Lion?” said Uzo.

There was a very small noise behind the curtain. It was not “RRRR”. It was more like “rrr?”

Uzo looked behind the curtain. There sat the lion with its paws over its eyes.

“What is it?” asked Uzo.

“Nothing,” said the lion.

“Are you afraid of the bath?”

“Lions are not afraid,” said the lion. “It’s only that it’s so wet. And it’s so big. And there’s a hole at the bottom, and the water goes down the hole and shouts.”

Uzo thought about it. It was true that the water shouted.

“I go in every night,” said Uzo. “And every night I come out again.”

“Every night?” asked the lion.

“Every single one.”

The lion opened one eye. “But you’re big,” it said.

Nobody had ever said that to Uzo. In Uzo’s house everybody else was bigger: Mama, and Papa, and Grandma, and Ada, who was seven. Uzo stood up straight.

“Yes,” said Uzo. “I’m big. You can go in the soap dish, and I’ll hold it.”

So they went into the bath, the two of them. Uzo sat in the water, and the lion sat in the soap dish as if it were a boat. It held on very tightly. Uzo pushed the boat to the left, and Uzo pushed the boat to the right. There was a storm, but only a little one. There was an island, and the island was Uzo’s knee.

“Again,” said the lion.

They did it again. The lion got foam on its mane, and looked like a cauliflower. It stopped holding on. It stood up in the boat and said “RRRR” to the duck.

Then Mama said, “Time to come out,” and pulled the plug.

The water began to turn. It went round, and it went down, and it *shouted*.

The lion jumped onto Uzo’s hand. It was shaking.

“It only says goodbye,” said Uzo. “Listen. It’s going to the river, and it’s in a hurry, so it says it very fast. You can say it back.”

The lion listened. It took a deep breath.

“RRRRRRR!” said the lion to the hole.

“*Grrrgl*,” said the hole. And then it was quiet. There was only a bath, with nothing in it.

“I won,” said the lion.

“You did,” said Uzo.

They had one towel, a big end and a small end. They had warm milk. Then they went to bed, Uzo in the bed and the lion in the slipper, and Mama put out the light.

It was dark. It was very dark in the corner.

“Lion?” said Uzo.

“I’m here,” said the lion. “I’m looking after it. You can go to sleep.”

And Uzo did.`,
}
