import type { SeedStory } from '../../types'

export const whatTheTideKept: SeedStory = {
  key: 'what-the-tide-kept',
  author: 'maren',
  language: 'en',
  slug: 'what-the-tide-kept',
  title: 'What the Tide Kept',
  summary:
    'Since her brother went to sea, Silje has written down everything that the tide leaves on one stretch of beach. In February it leaves something with his handwriting on it.',
  ageRange: '13_plus',
  categories: ['sea-and-shore', 'family', 'feelings'],
  tags: ['letters', 'brothers', 'winter', 'beachcombing'],
  licence: 'all_rights_reserved',
  isPremium: true,
  mood: 'sea',
  state: 'published',
  text: `*14 November. One glove, left. Kelp. A light bulb, whole. Wind from the west.*

When Jonas went away, Silje did not cry and did not wave. She went down to the beach with a notebook and began to write a list.

It was a project, she told her mother. It was for biology. In fact there was no teacher who had asked for it. It was only that somebody had taken her brother’s chair from the table and put it against the wall, so that there would be more room, and that the beach was the one place on the island where there had always been exactly as much room as this.

She took the strip between the boathouse and the black rock, two hundred steps. Every day after school she walked it, there and back, and wrote down what the tide had left.

*2 December. Plank with three nails. Eleven mermaid’s purses. Half a chair.*

*3 December. The other half?*

Jonas wrote, at first. He was on a cargo ship, learning to be an engineer, and he sent photographs of pipes. Then he wrote less. On her birthday he telephoned, and the line was so bad that he sounded like a man talking through a wall; and they both said “What?” and laughed, and both said “What?” again, and then the money ran out.

“He’s busy,” said their mother.

“I know,” said Silje.

She was not angry, she wrote in the notebook, between a bottle and a length of blue rope. Then she crossed it out, because the notebook was for things that were there.

In January came the storms. She learned that the sea does not bring things back to where they were lost. Old Haakon, who mended nets in the boathouse and saw her pass every day, explained it to her with a stub of pencil on the wall.

“Here’s the current. Here’s us. What goes in at the mainland comes out at Lofthus. What goes in at Lofthus goes to Iceland. If you want a thing to come to this beach, then you’d have to drop it in about here.” He put a cross, far out, where there was nothing but wall.

“Nobody would know that,” said Silje.

“No. You’d have to have grown up here, and asked me.” He went back to his net. “There was one who did. He used to drop bottles off the ferry, with a number in each. Drove his mother mad. A great one for lists.”

Silje stood still. “Jonas?”

“He had me mark them on the wall. Look behind the oilskins.”

She moved the oilskins. There was the coast, drawn in pencil, as high as she was, and all over it were crosses and dates in a hand that she knew: a ten-year-old’s, very upright, pressing hard. *No. 4, found Skar, 9 days. No. 11, lost. No. 12, lost. No. 17, our beach, 6 days!!*

She had been three that summer. She did not remember any of it, except, perhaps, something about being carried on somebody’s shoulders along the water, and a voice above her, counting.

*9 February. Hard frost. A crate marked PERU. A bottle.*

She nearly wrote just that, and went on. There were always bottles. But this one had its cork driven in and sealed with engine grease, and through the green glass there was paper.

She sat down on the cold stones and got it open with her teeth.

> *No. 31,* it said.
> *Silje, this is the fifth I’ve thrown. We pass the place four times a year, at night mostly, and I’m the only one on deck who is looking for it. Haakon’s cross. I’m not good on the telephone. I say “fine” and it’s over. But I thought that if you’re still the person I think you are, then you’re walking the beach, and you’d sooner find a thing than be sent it.*
> *I am fine, as it happens. Also I am homesick like a dog. The engine sounds like Dad’s old tractor. Tell me what you found this year. Tell me all of it.*
> *If nobody reads this, then it was addressed to the sea, and that’s all right too.*

It was getting dark. The tide had turned and was coming up over the stones with a sound like breath.

Silje read it three times. Then she took her pencil, which had frozen, and warmed it in her mouth.

*9 February,* she wrote, on a new page. *A bottle, whole. One brother.*

That night she copied the notebook from the beginning, in fair writing, with nothing left out: the glove, the kelp, the light bulb, the two halves of the chair. It came to forty pages. She put it in an ordinary envelope with far too many stamps; there are things that you cannot leave to the current.

In the morning, before school, she took his chair from the wall and put it back at the table. It was in everybody’s way, exactly as it should be.`,
}
