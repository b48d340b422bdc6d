import type { SeedStory } from '../../types'

export const theLongWayRound: SeedStory = {
  key: 'long-way-round',
  author: 'adaeze',
  language: 'en',
  slug: 'the-long-way-round',
  title: 'The Long Way Round',
  summary:
    'On his last day at work, a bus driver who has never once been late comes to the place where the road divides. Everyone on board has an opinion.',
  ageRange: '9_12',
  categories: ['humour', 'adventure'],
  tags: ['buses', 'cities', 'goats'],
  licence: 'cc_by_sa_4',
  isPremium: false,
  mood: 'hills',
  state: 'published',
  text: `Mr Bassey had driven the Number 9 for thirty-three years and had never been late. People set their watches by him. It was said that the cathedral did, too.

On the last day of the thirty-three years he polished his windscreen, hung a clean towel over his seat and drove off at 7.02. He had eleven passengers, and one of them was a goat.

“Your last trip, Mr Bassey!” called the woman who sold phone cards. “What will you do tomorrow?”

“Sleep,” said Mr Bassey. He said it firmly. In truth, he had lain awake for a week asking himself that very thing.

At the bottom of Hospital Road there is a roundabout, and from the roundabout there are two ways up the hill. Left is the short way, past the bank. Right is the long way, which climbs around behind the hill where the old railway used to be. In thirty-three years Mr Bassey had gone left, by his own reckoning, one hundred and nine thousand times.

He put on his indicator. *Tick, tick, tick.*

“What’s up there?” asked a voice behind him.

It was a boy called Sunday, who sat in the front seat every morning on his way to school, and asked something every morning.

“Where?”

“To the right.”

Mr Bassey opened his mouth. He found that there was nothing in it. He, who knew every hole on the road by its first name, did not know what was up there.

*Tick, tick, tick*, said the indicator. Behind them a lorry hooted.

“You go left, Mr Bassey,” said a man with a briefcase. “I have a meeting.”

“I’ve always wondered, though,” said the woman with the phone cards.

“My grandmother was born up there,” said a student. “She says you can see the sea.”

“You can’t see the sea. It’s forty miles,” said the man with the briefcase.

“She says so.”

“Let us vote,” said a teacher at the back. She liked things to be done properly. “All those for the right?”

There were five hands. “All those for the left?” There were five hands. Everybody looked at the goat.

The goat belonged to a quiet man in a green cap, who had so far said nothing. He bent down and whispered in its ear. The goat stood up, walked down the aisle with small clicking steps, and ate the man with the briefcase’s list of points for the meeting.

“I take that as a right,” said the teacher.

Mr Bassey switched off his indicator. His hands were shaking. He turned the big wheel the other way, and the Number 9 leaned over like a ship.

The road was bad. Bushes brushed the windows. They went past the old station, where a family of weaver birds had hung their nests all over the signals, so that every arm was dressed in baskets. They went past a wall on which someone had painted every animal that they could think of, and some that they couldn’t. A lady at a well waved. She had never seen a bus there, and she waved as if she had been expecting one for years.

“Faster,” said the man with the briefcase; but he had moved to a window.

They came out on top. Mr Bassey stopped, though there was no stop, and turned off the engine.

Under them lay the whole city. They had lived in it all their lives, and not one of them had ever seen it. It was not brown, as it is from inside. It was red and silver and green, and smoke went up from ten thousand breakfasts. There was the market like a spilled box of crayons. There was the depot with all the buses in a row, small as beans. And beyond, on the very edge, where the sky had been put down a little carelessly, lay a thin bright line.

“That’s the sea,” said the student.

Nobody spoke. The man with the briefcase took off his spectacles, wiped them, and put them on again.

“So it is,” he said.

At the terminus there was a small crowd. The manager was there with a wrapped clock and a face like thunder.

“Mr Bassey! Thirty-three years! And on the very last day, you come in twenty-six minutes late!”

“Yes,” said Mr Bassey. He climbed down. He looked ten years younger. “There’s a second road. Did you know that? There must be others. I’ve counted the turnings that I never took, on the way down. I make it two hundred and fourteen.”

He handed over his keys. Then he noticed Sunday, who was going to be extremely late for school, and who was looking up at him with a question.

“You want to know what I’ll do tomorrow,” said Mr Bassey.

He took the towel off the seat and put it around his neck like a traveller.

“I thought that I’d begin with the first one on the right.”`,
}
