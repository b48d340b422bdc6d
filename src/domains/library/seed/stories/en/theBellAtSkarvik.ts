import type { SeedStory } from '../../types'

export const theBellAtSkarvik: SeedStory = {
  key: 'bell-at-skarvik',
  author: 'maren',
  language: 'en',
  slug: 'the-bell-at-skarvik',
  title: 'The Bell at Skarvik',
  summary:
    'The foghorn is broken and the ferry is somewhere out in the white. Ida takes hold of the bell rope, and far away, somebody answers.',
  ageRange: '6_8',
  categories: ['sea-and-shore', 'friendship'],
  tags: ['fog', 'islands', 'bells'],
  licence: 'cc_by_4',
  isPremium: false,
  mood: 'sea',
  state: 'published',
  text: `On the morning the fog came in, it came all at once, the way a cat comes in when you open the door a crack.

Ida was on the quay with her mother’s sandwiches. She saw the church go, then the shop, then the red boathouse. Then she held out her own hand and it looked like somebody else’s.

“The horn,” said her mother, who was the harbour master. “Why isn’t the horn going?”

They found the horn by walking into it. Her mother pressed the green button, and the grey one, and finally thumped it with her fist. It made a sound like a cow with a cold, and then no sound at all.

“The ten o’clock ferry has left the mainland,” said her mother. “They’ll be listening for us.”

“There’s the old bell,” said Ida.

The old bell hung at the very end of the pier. Nobody had rung it for years, except at weddings. It had a rope as thick as Ida’s wrist, stiff with salt.

“Three strokes, and then count ten,” said her mother. “Three strokes, and count ten. That’s the sign for Skarvik. Can you do that while I take this horn apart?”

Ida could. She pulled, and the bell said *dong, dong, dong*, so near and so loud that she felt it in her teeth. She counted ten. Then she did it again.

After a while she stopped being excited. After a longer while her arms began to ache. The fog sat on everything. It was hard to believe that there was a ferry out there, or anything else. She might be ringing for nobody at all.

*Dong, dong, dong.* One, two, three, four, five—

*Tink, tink.*

Ida stopped counting. It had been very small, like a spoon on a glass, and it had come from the sea.

She rang three. She listened so hard that her ears seemed to grow.

*Tink, tink.*

It was not the ferry. The ferry had a whistle. And it was not from the mainland side; it came from the other side, where there was only Little Skar, an island with one house on it, and, she had always thought, nobody in the house.

She rang four instead of three, just to see.

*Tink, tink, tink, tink.*

Ida laughed aloud. Somebody was out there, in the same white nothing, and could count.

After that her arms hurt less. Three for the ferry; and in the counting time, the tinks. Sometimes the tinks were slow and sometimes they galloped. Once they did a whole line of “The Fox in the Barley”, which everybody on the islands knows, and Ida had to bite her lip so as not to ring the answer and send the ferry onto the rocks. Three, and count ten. Three, and count ten.

It went on for an hour and a half. Then a whistle blew, huge and close, and the bow of the ferry came out of the fog as big as a street.

The captain leaned from his window. “Who’s on the bell?”

“I am,” said Ida. Her voice had gone hoarse, though she hadn’t used it.

“Steady as a clock,” said the captain. “I had you on my left ear all the way. And somebody with a saucepan on my right. Between the two of you I came up the middle as if there were a white line painted on the water. Who’s the saucepan?”

“I don’t know,” said Ida.

The fog went away in the afternoon, as quietly as it had come. Ida borrowed the rowing boat, and her mother, who had oil on her nose and a working horn, came too and pretended that it was for the exercise.

On the beach of Little Skar stood a boy of about Ida’s size. His family had moved in on Tuesday, to look after the sheep. In one hand he had a ladle, and in the other a saucepan with so many dents in it that it looked like the moon.

They stood and looked at each other. It is odd to meet someone when you have already talked for an hour and a half.

“You did four,” said the boy at last.

“You did ‘The Fox in the Barley’,” said Ida. “But you left out the end.”

“I don’t know the end. We had a different one where I come from.”

So Ida taught him the end, there on the stones, with the ladle. And every evening of that autumn, when the lamps were lit and before the reading began, the people of Skarvik heard their old bell say good night: three strokes, and a count of ten.

And then, if the wind was right, they heard the saucepan.`,
}
