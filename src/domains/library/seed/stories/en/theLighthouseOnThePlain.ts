import type { SeedStory } from '../../types'

export const theLighthouseOnThePlain: SeedStory = {
  key: 'lighthouse-on-the-plain',
  translationOf: 'faro-de-la-llanura',
  author: 'tomas',
  language: 'en',
  slug: 'the-lighthouse-on-the-plain',
  title: 'The Lighthouse on the Plain',
  summary:
    'There is a lighthouse where there is no sea. Everyone laughs at the woman who lights it each night, until the night of the great dust.',
  ageRange: '6_8',
  categories: ['adventure', 'fireside-tales'],
  tags: ['lighthouses', 'plains', 'storms'],
  licence: 'cc_by_4',
  isPremium: false,
  mood: 'plain',
  state: 'published',
  text: `There is no sea in San Eladio. There is grass. There is so much grass that when the wind blows, strangers hold on to the fence.

And in the middle of the grass there stands a lighthouse.

Nobody knows any longer who built it. Some say that a captain had it built who missed the waves. Some say that it was ordered by mistake, and the right one went to a port where, to this day, they have a windmill and don’t know what to do with it. What is certain is that Doña Rufina lived in it, and that every evening, at sunset, she climbed the ninety steps and lit the lamp.

“What for?” asked the people in the village. “Which ships is it for?”

“For whichever one comes,” said Doña Rufina.

In the village they laughed at her, though without malice. They called her the Admiral.

The only one who did not laugh was Lucio, who was eight and brought her the bread on his mare. Sometimes he climbed up with her. From the top the plain was a real sea: it had waves and it had colours, and the cows moved across it slowly, like boats that fish.

“And if no one ever comes?” he asked her once.

“Then no one will have been lost,” said Doña Rufina, and trimmed the wick. “That’s the best news that a lighthouse can have.”

That summer it did not rain. The grass turned yellow, then white, and then it was not there any more. And one afternoon in February the sky in the south turned brown.

Lucio was a long way from home, with the mare and the empty bread basket. He saw it come: a wall from the ground to the clouds, without any noise. Then the wall was on top of him and there was noise and nothing else.

He could not see the mare’s ears. He got down and held her by the bridle and walked, with his scarf over his mouth. He walked for a good while, until he stepped on something. It was his own basket. He had gone round in a circle.

Then he was frightened. He sat down beside the mare’s legs and made himself small. It was getting dark; or perhaps it had been dark for some time.

And then, very high up, so faint that he believed he was making it up, something passed through the dust. A piece of brightness. It went away. Lucio counted, because Doña Rufina had taught him to count: one, two, three, four, five, six. The brightness came by again.

“It’s the lighthouse,” he told the mare, who had known it for some time and was pulling.

They walked toward it. When it went dark he stood still, and when it came he walked. And in one of those gleams he saw a shape in front of him, and then another. It was the Pereyra family with their cart: the father, the mother, and the three girls tied to one rope.

“This way!” shouted Lucio. “Count to six!”

A little farther on they came upon the schoolmistress with her bicycle. And then two herdsmen, and a seller of brushes who was not even from there. Each one took the hand of the next, and in front walked a boy who was counting out loud.

At the foot of the lighthouse there were already more people. All through that night they kept coming out of the dust, grey from head to foot, like bread in flour: eleven, nineteen, thirty-two. Doña Rufina could not come down to receive them. The mechanism had choked with sand, and she was turning the lamp by hand, once every six seconds, since five in the afternoon.

Lucio climbed the ninety steps.

“You came,” said Doña Rufina without letting go of the handle.

“I did. And I brought the rest. Let me do it.”

They took turns until dawn: Lucio, the schoolmistress, the herdsmen, the father of the Pereyras. Even the seller of brushes turned it for his half-hour, and he said that he had never had a job with such a view.

In the morning the wind dropped. The plain was smooth and new. They counted everyone, twice over, and no one was missing.

Nobody in San Eladio laughed at the lighthouse again. Now there is a roster on the church door, and each night it falls to a different house to go up and light it. Doña Rufina keeps the roster. Beside the roster hangs the bell, and beneath the bell there is a sign that Lucio painted, with an anchor:

> *PORT OF SAN ELADIO. All ships welcome.*

And strangers, when they read it, laugh. The people of the village don’t explain it to them. They only ask them to stay until it gets dark.`,
}
