import type { SeedStory } from '../../types'

export const nineButtons: SeedStory = {
  key: 'nine-buttons',
  author: 'adaeze',
  language: 'en',
  slug: 'nine-buttons',
  title: 'Nine Buttons',
  summary:
    'A coat comes to the tailor’s shop with nine buttons, and no two are alike. Ngozi wants to replace them. The old woman who owns the coat has another idea.',
  ageRange: '6_8',
  categories: ['family', 'feelings'],
  tags: ['sewing', 'memory', 'grandmothers'],
  licence: 'cc_by_4',
  isPremium: false,
  mood: 'lantern',
  state: 'published',
  text: `The coat was long and brown and came in on a Monday. It needed a new lining. Papa hung it on the hook by the window, and Ngozi, who did her homework under the cutting table, looked up at it and frowned.

“Papa. The buttons are all wrong.”

They were. There were nine of them, and no two were the same. There was a brass one with an anchor and a wooden one like a toggle. There was a glass one, blue as a kingfisher. There was one that was quite clearly made from a bottle top.

“It’s Mrs Eze’s coat,” said Papa through his pins. “She asked for a lining. She said nothing about buttons.”

But Ngozi had a drawer of her own, the bottom one, with buttons sorted by colour. There were nine good brown ones in it, all sisters. She thought how surprised Mrs Eze would be. She thought of the coat hanging there, neat at last, and of Papa saying, *Who did that? My apprentice!*

She had cut off the first wrong button, and was holding the scissors to the second, when Mrs Eze came in for her spectacles.

Nobody shouted. It would have been easier if somebody had. Mrs Eze simply sat down on the customers’ chair, as if her knees had been unpicked, and held out her hand. Ngozi put the button into it. It was the bottle top.

“I wanted to make it nice,” said Ngozi in a very small voice.

“I can see that,” said Mrs Eze. She looked at the bottle top for a while. “Have you got a needle? Then come here and sew it on again, and I’ll tell you who it is.”

“*Who* it is?”

“This is my brother Chidi. When I was six I lost the bottom button of my school coat, and I was afraid to go home. So he hammered this one flat with a stone and bored the holes with a nail. He was eight. He’s an engineer now; he builds bridges, and I expect he does it in the same way.”

Ngozi sewed. She made the stitches very small.

“And the anchor?”

“My husband’s. He was a ship’s cook. He couldn’t swim, but he could make a cake in a storm.”

“And the blue one?”

“That was off a dress, for dancing. The dress wore out, and then the shoes, and then my knees. The blue stayed.”

So it went on, up the coat. The toggle came from a neighbour’s child who was grown up now and wrote at Christmas. The white one was from a doctor’s coat, and Mrs Eze did not say much about that, only that it had been a long winter and the doctor had been kind. The one shaped like a flower came from a woman on a train whose name she had never learned.

“She saw that I had one missing, and pulled it off her own collar. I said, you can’t do that. She said, now you’ll think of me. And I do. It’s forty years.”

When they came to the top, Ngozi counted.

“That’s eight. There’s one place with just thread.”

Right at the neck, where you do up a coat only when it is really cold, there was a tuft of brown thread and no button.

“That was my sister,” said Mrs Eze. “It was a plain one, nothing to look at. It came off somewhere between the market and the church. I went back three times to look.” She smoothed the collar. “That’s why I thought of the lining. I’m cold just there.”

Papa’s machine had stopped. It was so quiet that you could hear the kettle thinking.

Ngozi crawled under the table and opened the bottom drawer. She did not take one of the nine brown sisters. She looked for a long time. Then she felt along the hem of her own blue school skirt, to the place where, for luck, she had sewn her very best: a little green one like a lentil, which she had found on the first day she was allowed to use the big scissors.

*Snip.*

“You can’t do that,” said Mrs Eze.

“Now you’ll think of me,” said Ngozi.

She sewed it on at the neck, with double thread, and wound it underneath so that it would hold. Mrs Eze put on the coat. She did up all nine, from the bottle top to the lentil, and stood before the mirror for a long time, although there was nothing at all in the mirror but an old woman in a coat.

“Who did that?” asked Papa at last.

“Your apprentice,” said Mrs Eze.`,
}
