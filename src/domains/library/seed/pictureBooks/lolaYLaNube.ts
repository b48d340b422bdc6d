import type { Palette } from '../../ui/cover/moods'
import { dot, flat, line, mirrored, placed } from '../../ui/cover/paper'
import { flower, grass, house, roundTree } from '../../ui/cover/landThings'
import { bird, cloud, star } from '../../ui/cover/skyThings'
import { condor, hen, llama } from '../drawing/animals'
import { person, type Look } from '../drawing/people'
import { bookCover, spread, type Place } from '../drawing/places'
import type { SeedPictureBook } from '../types'

const morning: Palette = { sky: '#a9d0d4', glow: '#fbeecb', light: '#fff4d3', far: '#a9bf96', near: '#3b6b4d', accent: '#d2573f', second: '#f0b84f', paper: '#f7efdf' }
const noon: Palette = { ...morning, sky: '#8cc3d3', glow: '#f4ecd2', far: '#c3a98f', near: '#6e4a45' }
const mist: Palette = { ...morning, sky: '#c9d5d6', glow: '#f3f1ea', far: '#d5dcda', near: '#93a5a6' }
const rain: Palette = { ...morning, sky: '#8ea6b5', glow: '#cfd9d8', far: '#93ab93', near: '#2f5a48' }
const night: Palette = { ...morning, sky: '#2b3a66', glow: '#8c93b5', light: '#fbeec6', far: '#5f7690', near: '#1c3142' }

const wool = '#f6ead6'
const scarf = '#d2573f'
const mateo: Look = { skin: '#c98d63', hair: '#2e211c', coat: '#3f7f86', legs: '#5a3f33', hairStyle: 'cap', extra: '#d2573f' }

const theCloud = (x: number, y: number, size: number) =>
  placed(cloud(0, 0, 1, '#fffaf0') + dot(34, -6, 4, '#5a6f7a') + dot(58, -4, 3.6, '#5a6f7a') + line('M40 6q7 6 14 0', '#5a6f7a', 3) + dot(24, 4, 6, '#e9a08e', 0.6) + dot(66, 6, 5, '#e9a08e', 0.6), x, y, size)

const meadow = (p: Place, count: number, y: number) =>
  Array.from({ length: count }, (_, i) =>
    placed(flower(p.random, p.depth(0.9), ['#d2573f', '#f7efdf', '#f0b84f'][i % 3], ['#f0b84f', '#d2573f', '#b8453a'][i % 3]), 40 + (1120 / count) * (i + p.random.between(0.1, 0.9)), y + p.random.between(-18, 26), p.random.between(0.7, 1.05)),
  ).join('')

const drops = (p: Place) =>
  Array.from({ length: 70 }, () => {
    const [x, y] = [p.random.between(20, 1180), p.random.between(230, 700)]
    return line(`M${Math.round(x)} ${Math.round(y)}l-7 24`, '#e8f1f2', 4)
  }).join('')

export const lolaYLaNube: SeedPictureBook = {
  key: 'lola-y-la-nube',
  author: 'tomas',
  language: 'es',
  slug: 'lola-y-la-nube',
  title: 'Lola y la nube',
  summary: 'La llama Lola ve en el cielo una nube igual a ella y está segura de que es su prima. Entonces sube a la montaña más alta para darle un abrazo.',
  ageRange: 'under_6',
  categories: ['animals', 'friendship', 'nature'],
  tags: ['llamas', 'nubes', 'lluvia', 'álbum ilustrado'],
  licence: 'cc_by_4',
  isPremium: false,
  mood: 'hills',
  state: 'published',
  drawCover: bookCover('lola-cover', morning, (p) => [
    p.sky(300, 240, 560), theCloud(330, 210, 1.7), p.peaks(470, 90, 0.05), p.hills(540, 30, 0.25), placed(llama(wool, scarf), 270, 690, 1.25), p.hills(690, 20, 0.6), meadow(p, 12, 800), grass(p.random, 600, 812, p.depth(1), 24),
  ]),
  spreads: [
    {
      draw: spread('lola-1', morning, (p) => [
        p.sky(260, 210), p.sun(260, 200, 66), p.peaks(400, 80, 0.02), p.hills(500, 36, 0.2), placed(house('#f7efdf', '#d2573f', '#f0b84f', '#5a3f33'), 950, 590, 1.3), p.hills(590, 28, 0.42), placed(llama(wool, scarf), 520, 690, 1.3), placed(person(mateo, 'wave'), 760, 680, 1.1), placed(hen('#c9793f'), 1010, 700, 0.9), p.hills(720, 16, 0.75), grass(p.random, 1200, 812, p.depth(1), 40),
      ]),
      alt: 'Una llama blanca con bufanda roja está en un prado, junto a un niño con gorra que saluda, una casa y una gallina.',
      text: 'Lola era una llama blanca, blanda y curiosa. Vivía con Mateo, una gallina y mucho pasto.',
    },
    {
      draw: spread('lola-2', morning, (p) => [p.sky(760, 220), theCloud(780, 220, 2), p.peaks(470, 70, 0.02), p.hills(560, 30, 0.3), placed(llama(wool, scarf), 380, 700, 1.5), p.hills(690, 20, 0.6), meadow(p, 10, 790), grass(p.random, 1200, 812, p.depth(1), 40)]),
      alt: 'Lola levanta la cabeza y mira una nube grande y sonriente, tan blanca como su lana.',
      text: 'Una mañana vio pasar a alguien por el cielo. Alguien blanca. Alguien blanda. —¡Es mi prima! —dijo Lola—. Voy a darle un abrazo.',
    },
    {
      draw: spread('lola-3', morning, (p) => [
        p.sky(900, 200), theCloud(960, 150, 1.2), p.peaks(420, 110, 0.04), p.hills(520, 40, 0.25), placed(roundTree(p.random, '#6b4a35', '#7fa65e'), 820, 660, 1.9), placed(roundTree(p.random, '#6b4a35', '#93b36a'), 1030, 640, 1.3), p.hills(640, 26, 0.5), placed(llama(wool, scarf), 420, 720, 1.2), placed(hen('#c9793f'), 660, 726, 0.95), p.hills(740, 14, 0.8), grass(p.random, 1200, 812, p.depth(1), 40),
      ]),
      alt: 'Lola habla con la gallina bajo unos árboles. Al fondo hay montañas y, muy lejos, la nube.',
      text: '—¿Por dónde se sube? —le preguntó a la gallina. —Yo, hasta el gallinero —dijo la gallina—. Más arriba, pregunta.',
    },
    {
      draw: spread('lola-4', noon, (p) => [
        p.sky(240, 180), p.sun(240, 170, 58), theCloud(880, 130, 1.1), p.peaks(360, 130, 0.05), p.hills(500, 60, 0.3), p.hills(590, 50, 0.52), placed(llama(wool, scarf), 640, 690, 1.1, -6), p.hills(710, 24, 0.8), bird(360, 300, 1, '#d2573f', -10), bird(470, 370, 0.7, '#f7efdf', -6),
      ]),
      alt: 'Lola sube por una ladera de tierra rojiza. Dos pájaros vuelan cerca y la nube espera más arriba.',
      text: 'Subió una loma. Subió otra loma. Detrás de cada loma había, escondida, otra loma.',
    },
    {
      draw: spread('lola-5', noon, (p) => [p.sky(600, 260), theCloud(1010, 130, 0.9), placed(condor('#33323f', '#f7efdf'), 560, 230, 1.25, -4), p.peaks(470, 110, 0.2), p.peaks(590, 90, 0.5), placed(llama(wool, scarf), 320, 716, 1.2), p.hills(700, 24, 0.85)]),
      alt: 'Un gran cóndor de collar blanco planea con las alas abiertas por encima de Lola, entre los picos.',
      text: '—¿Falta mucho? —le preguntó al cóndor. —Para mí, dos aletazos —dijo el cóndor—. Para ti, un poco de paciencia.',
    },
    {
      draw: spread('lola-6', noon, (p) => [p.sky(640, 200), theCloud(780, 240, 2.3), p.peaks(560, 60, 0.1), flat('M120 840L440 470Q500 410 570 470L900 840Z', p.depth(0.55)), flat('M440 470Q500 410 570 470L610 515L540 500L500 530L460 498L400 516Z', '#f7f3ea'), placed(llama(wool, scarf), 500, 446, 0.95), p.hills(730, 24, 0.85)]),
      alt: 'Lola ha llegado a la cima nevada de la montaña. La nube sonriente está justo delante de ella.',
      text: 'Y por fin llegó arriba del todo. La nube estaba allí, cerquita, más cerquita… —¡Prima! —dijo Lola, y cerró los ojos para el abrazo.',
    },
    {
      draw: spread('lola-7', mist, (p) => [
        p.sky(600, 380, 820), cloud(180, 210, 1.7, '#eef0ec'), cloud(980, 190, 1.9, '#f1f2ee'), p.hills(600, 30, 0.25), placed(llama('#fbf4e6', scarf, true), 590, 680, 1.5), cloud(330, 640, 2, '#f6f6f1'), cloud(900, 650, 2.1, '#f3f4ef'), cloud(600, 760, 2.6, '#fbfaf5'), cloud(120, 780, 2, '#f6f6f1'), cloud(1110, 790, 2, '#f6f6f1'),
      ]),
      alt: 'Todo está blanco. Lola, con los ojos cerrados, está envuelta en la niebla suave de la nube.',
      text: 'Cuando los abrió, no vio nada. Todo era blanco. —¿Dónde estás? —preguntó Lola. —Aquí —dijo la nube, muy bajito, por todas partes—. Te estoy abrazando.',
    },
    {
      draw: spread('lola-8', rain, (p) => [
        p.sky(600, 240), cloud(250, 150, 1.7, '#dfe6e6'), theCloud(640, 170, 2.3), cloud(1010, 150, 1.6, '#dfe6e6'), p.hills(520, 40, 0.15), drops(p), p.hills(600, 30, 0.4), mirrored(placed(llama(wool, scarf), 640, 706, 1.2), 1200), placed(person(mateo, 'wave'), 820, 700, 1.05), p.hills(716, 18, 0.75), grass(p.random, 1200, 812, p.depth(1), 50),
      ]),
      alt: 'La nube llueve sobre el valle. Lola ha vuelto a casa y Mateo saluda bajo la lluvia.',
      text: 'Después la nube tuvo que irse a trabajar. Lola bajó con ella: una por el camino, la otra gota a gota.',
    },
    {
      draw: spread('lola-9', morning, (p) => [
        p.sky(880, 200), p.sun(900, 190, 62), p.peaks(430, 70, 0.02), p.hills(520, 34, 0.22), placed(house('#f7efdf', '#d2573f', '#f0b84f', '#5a3f33'), 220, 620, 1.2), p.hills(610, 24, 0.42), placed(llama(wool, scarf), 560, 700, 1.3), placed(hen('#c9793f'), 830, 706, 0.9), p.hills(690, 16, 0.62), meadow(p, 34, 780), grass(p.random, 1200, 812, p.depth(1), 40),
      ]),
      alt: 'El valle está lleno de flores rojas, blancas y amarillas. Lola y la gallina están en medio.',
      text: 'A la mañana siguiente, el valle entero estaba en flor. —Son de mi prima —explicaba Lola, oliéndolas una por una.',
    },
    {
      draw: spread('lola-10', night, (p) => [p.sky(860, 230), p.stars(36, 420), p.sickle(860, 220, 66), star(640, 150, 16, '#fbeec6'), theCloud(400, 210, 1.3), p.peaks(450, 70, 0.05), p.hills(560, 34, 0.3), placed(llama('#e9e2d6', scarf, true), 520, 710, 1.3), placed(person(mateo, 'sleep'), 740, 706, 1), p.hills(710, 16, 0.7), grass(p.random, 1200, 812, p.depth(1), 40)]),
      alt: 'Es de noche. Lola y Mateo duermen de pie en el prado, y la nube pasa despacio junto a la luna.',
      text: 'Y cuando hay niebla y nadie ve nada, en la casa de Lola todos dicen: —Qué bien. Hoy tenemos visita.',
    },
  ],
}
