import type { SeedStory } from '../../types'

export const seventeenPaperPlanes: SeedStory = {
  key: 'seventeen-paper-planes',
  author: 'arun',
  language: 'en',
  slug: 'seventeen-paper-planes',
  title: 'Seventeen Paper Planes',
  summary:
    'The prize is for the plane that flies farthest. Devi’s planes only ever go round and round. Then the caretaker asks her a question that is not in the rules.',
  ageRange: '9_12',
  categories: ['science', 'friendship'],
  tags: ['paper planes', 'failure', 'school'],
  licence: 'cc_by_nc_4',
  isPremium: false,
  mood: 'wind',
  state: 'in_review',
  text: `Plane number one went straight up, thought about it, and came down on Devi’s head.

Plane number two was better. It flew nearly a metre.

“Mine went across the whole gym,” said Bilal from the next table. He wasn’t boasting. Bilal’s planes went across the gym the way that dogs go through doors, and he was as surprised as anybody.

The competition was on Friday, in the hall, with the doors shut. There was one rule, and it hung on the wall: *The plane that lands farthest from the line wins.*

Devi wrote down everything that she did. *No. 3: longer nose. Dived. No. 4: wider wings. Stalled. No. 5: as no. 4, with a paper clip. Dived, with a noise.* By number nine she had learned that a plane needs its weight in front of its wings, but not too far. By number twelve she had learned that you can bend up the back edge by the width of a matchstick and stop it from diving. Number thirteen flew beautifully.

It flew beautifully in a circle. It came around and landed at her feet.

Number fourteen did the same, only wider. Number fifteen made two circles. However she threw it, hard or softly, up or down, it turned left and came home like a pigeon.

“It’s no good,” she said on Thursday evening. She was the last one in the hall. “I can’t get it to go away.”

Mr Mathew, the caretaker, was going along the wall with his broom. He stopped to watch number sixteen. It went up past the climbing bars, turned under the lamps, slid back over the piano, turned again, and sat down on the floor in front of her shoes.

“How long was that?” he asked.

“No distance at all. It landed where I’m standing.”

“I didn’t ask how far,” said Mr Mathew. “I asked how long.”

Devi opened her mouth, and shut it. She hadn’t measured that. Nobody had. It wasn’t the question.

They measured it with the clock over the door. It had been eleven seconds.

“When I was a boy,” said Mr Mathew, “there were kites over the river. The real ones, I mean, the birds. They never went anywhere either. They hung on the warm air and turned, hour after hour. I never thought, *Look at those birds, they are not getting to the end of the hall*.” He pushed his broom. “I’ll be locking up at six.”

She stayed until six. She made one more.

On Friday the hall was full. Plane after plane flew over the line. Bilal’s went the whole length and hit the clock, and he got the prize, which was a book about bridges, and everyone clapped, and so did Devi, since it had been a very fine throw.

“One more,” said the headmistress. “Devi?”

Devi walked to the line with number seventeen. It was made of thin blue paper from an old exercise book, with her own sums on it. It had broad wings, a heavy nose, and a back edge bent up by the width of a matchstick: a little more on the left.

“It won’t win,” she said. “May I open the shutters?”

There was a murmur. The headmistress looked at the rule on the wall, and it said nothing about shutters.

The sun came in and lay across the floor in a long bright carpet. Devi waited for some time, as Mr Mathew had told her, until the floor was warm. She could see the dust begin to rise. Then, quite gently, like somebody putting a boat into water, she let it go.

It turned left. Somebody laughed. It came around, and as it crossed the carpet of sun it lifted, only a hand’s breadth. It came around again, and lifted. It passed over the first row, and over the last row. It went by the clock. Nobody was laughing now; three hundred faces went round together like flowers.

Ten seconds. Fifteen. Twenty. Beside the door Mr Mathew stood with his head back, and both hands on his broom.

At twenty-six seconds it came down over the front row, turned once more as if it were looking for someone, and landed at her feet.

“That,” said the headmistress, after a silence, “was nought metres and nought centimetres.” She wrote it down, as she was bound to do. Then she took the pencil and went to the rule on the wall, and under it, in the space that was left, she wrote a second one.

Bilal was the first to reach her. He had his book about bridges under his arm.

“How,” he said, “do you make it come *back*?”

“I’ll show you,” said Devi. “You’ll need sixteen that don’t.”`,
}
