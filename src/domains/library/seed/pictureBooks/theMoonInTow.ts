import type { Palette } from '../../ui/cover/moods'
import { cut, dot, flat, line, mirrored, placed } from '../../ui/cover/paper'
import { house, lighthouse, sailBoat } from '../../ui/cover/landThings'
import { bird, cloud, fullMoon, star } from '../../ui/cover/skyThings'
import { fox, whale } from '../drawing/animals'
import { beard, person, seated, type Look } from '../drawing/people'
import { bookCover, glints, spread, type Place } from '../drawing/places'
import type { SeedPictureBook } from '../types'

const dusk: Palette = { sky: '#c9867a', glow: '#fbe0b2', light: '#fff1cf', far: '#7c8fa6', near: '#1c3350', accent: '#cf4f3c', second: '#f4c164', paper: '#f6ecdb' }
const dark: Palette = { sky: '#16234a', glow: '#2d4478', light: '#fbeec6', far: '#2f4877', near: '#0c1836', accent: '#cf4f3c', second: '#f4c164', paper: '#f6ecdb' }
const moonlit: Palette = { ...dark, sky: '#22356a', glow: '#9fa9c9', far: '#4a659b', near: '#0f2047' }

const pia: Look = { skin: '#f0c8a0', hair: '#8a4a2b', coat: '#f0b23e', legs: '#3a4a6b', hairStyle: 'plaits', extra: '#cf4f3c' }
const grandfather: Look = { skin: '#e9bd98', hair: '#e6e1d6', coat: '#3f6a7d', legs: '#2b3550', hairStyle: 'cap', extra: '#2b4a63' }
const rust = '#d9713c'

const rowBoat = (inside: string) =>
  inside + cut('M-150 -26C-110 -10 110 -10 156 -34C146 14 108 40 60 42H-60C-104 40 -140 16 -150 -26Z', '#b8402f', 0.7) + flat('M-146 -12C-104 4 110 4 152 -20L149 -6C110 16 -100 16 -142 0Z', '#f6ecdb')

const crew = (pose: 'stand' | 'wave' | 'reach' = 'stand') => rowBoat(placed(fox(rust), -72, -6, 0.85) + placed(seated(pia, pose), 36, 2)) + line('M30 -40L-70 64', '#7a4a2c', 8) + flat('M-64 52L-92 92L-74 100L-54 66Z', '#8f5a36')

const home = (p: Place, lit: boolean) =>
  cut('M700 560C790 500 930 470 1240 470V840H660C650 720 650 620 700 560Z', p.depth(0.72)) + placed(house('#f6ecdb', '#b8402f', lit ? '#f4c164' : '#5b6a86', '#2c3f5e'), 930, 502, 1.35)

const headland = (p: Place, isLit: boolean) => placed(lighthouse('#f6ecdb', '#b8402f', isLit ? '#fff1cf' : '#26355c', isLit), 190, 526, 1.35) + cut('M-40 474C60 470 200 484 280 530C350 570 390 640 400 840H-40Z', p.depth(0.78))

const towedMoon = (x: number, y: number, r: number) => dot(x, y, r * 1.7, '#fbeec6', 0.14) + dot(x, y, r * 1.35, '#fbeec6', 0.16) + fullMoon(x, y, r, '#fbeec6')

export const theMoonInTow: SeedPictureBook = {
  key: 'moon-in-tow',
  author: 'maren',
  language: 'en',
  slug: 'the-moon-in-tow',
  title: 'The Moon in Tow',
  summary: 'The lighthouse has gone out, and Grandfather is still at sea. Pia and her fox row off into the dark to look for a light that they can borrow.',
  ageRange: 'under_6',
  categories: ['sea-and-shore', 'night-time', 'family'],
  tags: ['moon', 'boats', 'foxes', 'picture book'],
  licence: 'cc_by_4',
  isPremium: false,
  mood: 'sea',
  state: 'published',
  drawCover: bookCover('moon-cover', moonlit, (p) => [
    p.sky(360, 250, 620), p.stars(34, 420), towedMoon(360, 260, 118), p.waves(520, 0.2), line('M352 378C330 470 300 520 268 556', '#f6ecdb', 5),
    p.waves(570, 0.4), placed(crew('wave'), 280, 628, 1.15), p.waves(664, 0.62), p.waves(726, 0.9),
  ]),
  spreads: [
    {
      draw: spread('moon-1', dusk, (p) => [
        p.sky(480, 330), p.sun(480, 360, 74), cloud(220, 170, 1, '#f9e3cd'), cloud(760, 130, 0.7, '#f5d5bf'), p.waves(540, 0.15), p.waves(590, 0.35), home(p, true),
        placed(person(pia, 'wave'), 790, 580, 1.05), placed(fox(rust), 1060, 610, 1), p.waves(680, 0.62), p.waves(740, 0.9),
      ]),
      alt: 'A small house with a red roof stands by the sea at sunset. A girl with plaits waves beside it, and a fox sits on the grass.',
      text: 'At the edge of the sea lived Pia, and Pia’s grandfather, and a fox whose name was Rust.',
    },
    {
      draw: spread('moon-2', dusk, (p) => [
        p.sky(760, 380), p.sun(760, 430, 60), headland(p, true), p.waves(560, 0.15), placed(sailBoat('#3f6a7d', '#f6ecdb', '#f4c164'), 760, 592, 1.25), placed(seated(grandfather, 'wave') + placed(beard('#e6e1d6'), 0, 20), 720, 574, 0.72),
        p.waves(610, 0.38), bird(480, 220, 1, '#f6ecdb', -10), bird(580, 290, 0.7, '#f6ecdb', -4), p.waves(680, 0.62), p.waves(740, 0.9),
      ]),
      alt: 'Grandfather, with a white beard, sails off in a blue boat past a striped lighthouse. Two white birds fly above.',
      text: 'In the evening Grandfather went out to fish. “I’ll be back when the lighthouse says so,” he said. It always said: *This way. This way.*',
    },
    {
      draw: spread('moon-3', dark, (p) => [
        p.sky(600, 900, 700), p.stars(8, 260), headland(p, false), p.waves(590, 0.3), home(p, true), placed(person(pia), 760, 590, 1.05), placed(fox(rust), 1080, 612, 0.95), p.waves(690, 0.6), p.waves(744, 0.9),
      ]),
      alt: 'It is night. The lamp of the lighthouse is dark. Pia and the fox stand in front of their lit house and look across the water.',
      text: 'But that night the lighthouse said nothing at all. Its lamp had gone out. And Grandfather was still at sea.',
    },
    {
      draw: spread('moon-4', dark, (p) => [p.sky(600, 940, 680), p.stars(12, 300), p.waves(470, 0.12), p.waves(530, 0.3), placed(crew(), 600, 596, 1.4), p.waves(640, 0.55), p.waves(712, 0.85)]),
      alt: 'Pia rows a red boat over a dark sea, and the fox sits in the stern.',
      text: '“Then we must find him a light,” said Pia. Rust got into the boat first, because he was brave, and sat at the back, because he was careful.',
    },
    {
      draw: spread('moon-5', dark, (p) => [
        p.sky(850, 300, 560), p.stars(14, 300), p.waves(500, 0.15), mirrored(placed(whale('#4f7398'), 360, 600, 1.25), 1200), p.waves(606, 0.35), placed(crew('wave'), 260, 656, 1.05), p.waves(676, 0.6), p.waves(724, 0.9),
      ]),
      alt: 'A large friendly whale with a fountain of water has come up beside the little red boat.',
      text: '“Have you got a light?” they asked the whale. “I have a fountain,” said the whale. “It’s a good one. But it isn’t bright.”',
    },
    {
      draw: spread('moon-6', dark, (p) => [
        p.sky(400, 260, 560), p.stars(60, 430), [[300, 190, 34], [520, 120, 26], [700, 240, 30], [930, 150, 36], [1040, 300, 22], [180, 330, 20]].map(([x, y, r]) => star(x, y, r, '#fbeec6')).join(''), p.waves(520, 0.15), placed(crew('reach'), 560, 606, 1.15), p.waves(640, 0.5), p.waves(716, 0.85),
      ]),
      alt: 'Large stars shine over the sea. Pia stretches out her arms towards them from the boat.',
      text: '“Have you got a light?” they asked the stars. “We have thousands,” said the stars, “but they are all so far away.”',
    },
    {
      draw: spread('moon-7', moonlit, (p) => [
        p.sky(800, 330, 780), p.stars(20, 260), towedMoon(800, 370, 170), p.waves(540, 0.18), line('M660 470C600 560 520 560 470 590', '#f6ecdb', 6), p.waves(590, 0.36), placed(crew('reach'), 420, 630, 1.15), p.waves(660, 0.6), p.waves(728, 0.9),
      ]),
      alt: 'The full moon, huge and warm, has come down to the water. A rope leads from it to the boat, where Pia holds the end.',
      text: 'Then somebody leaned down very low. “I’m a bit heavy,” said the moon, “but I float. Have you got a rope?”',
    },
    {
      draw: spread('moon-8', moonlit, (p) => [
        p.sky(760, 300, 820), p.stars(20, 240), towedMoon(830, 330, 130), headland(p, false), p.waves(550, 0.2),
        mirrored(placed(sailBoat('#3f6a7d', '#f6ecdb', '#f4c164'), 130, 590, 0.85) + placed(seated(grandfather, 'wave') + placed(beard('#e6e1d6'), 0, 20), 98, 580, 0.55), 1200), line('M760 436C720 540 690 580 650 612', '#f6ecdb', 6), p.waves(606, 0.42), mirrored(placed(crew(), 690, 656, 1.1), 1200), glints(930, 616, '#fbeec6'), p.waves(690, 0.65), p.waves(744, 0.92),
      ]),
      alt: 'Pia and the fox row towards the dark lighthouse, with the moon on a rope behind them. Behind the moon comes Grandfather’s blue boat.',
      text: 'So they rowed home with the moon in tow. And on the bright road behind them came a small blue boat. *This way,* said the moon. *This way.*',
    },
    {
      draw: spread('moon-9', moonlit, (p) => [
        p.sky(330, 200, 780), p.stars(34, 360), towedMoon(330, 210, 84), p.waves(560, 0.2), placed(sailBoat('#3f6a7d', '#f6ecdb', '#f4c164'), 480, 600, 0.9), p.waves(610, 0.42), home(p, true),
        placed(person(grandfather) + beard('#e6e1d6'), 740, 606, 1.1), placed(person(pia, 'sleep'), 820, 606, 0.95), placed(fox(rust, true), 1060, 622, 1), p.waves(690, 0.65), p.waves(744, 0.92),
      ]),
      alt: 'Grandfather and Pia stand before the house with eyes almost closed, the fox sleeps, and the moon is back in the sky. The blue boat lies at anchor.',
      text: 'Grandfather mended the lamp the next morning. But there is still a rope on the pier, and it is never untied. The moon might want to come again.',
    },
  ],
}
