import type { Palette } from '../../ui/cover/moods'
import { cut, dot, line, mirrored, placed } from '../../ui/cover/paper'
import { house, palm, sailBoat, tower } from '../../ui/cover/landThings'
import { bird, cloud, hangingLantern } from '../../ui/cover/skyThings'
import { camel, cat, hedgehog } from '../drawing/animals'
import { person, type Look } from '../drawing/people'
import { bookCover, glints, spread, type Place } from '../drawing/places'
import type { SeedPictureBook } from '../types'

const dawn: Palette = { sky: '#eab69a', glow: '#fdeac4', light: '#fff3cf', far: '#e3b27d', near: '#8a4a34', accent: '#c8472f', second: '#2f7d7a', paper: '#f8eedb' }
const day: Palette = { ...dawn, sky: '#a8cdd0', glow: '#fbeecb', far: '#ecc68d', near: '#a65f3c' }
const late: Palette = { ...dawn, sky: '#d98a62', glow: '#fbdd9f', far: '#d39a6b', near: '#6b3436' }
const seaside: Palette = { ...dawn, sky: '#d97a5c', glow: '#fbd894', far: '#6f9aa3', near: '#1d3f5a' }
const night: Palette = { ...dawn, sky: '#2a2b5a', glow: '#7a6d97', light: '#fbeec6', far: '#5b4a74', near: '#1f1838' }

const nour: Look = { skin: '#d9a273', hair: '#2c1d18', coat: '#2f7d7a', legs: '#8a4a34', hairStyle: 'curls' }
const mother: Look = { skin: '#d9a273', hair: '#2c1d18', coat: '#b0413a', legs: '#5a2f33', hairStyle: 'scarf', extra: '#3f8f8a' }
const coat = '#d3a067'
const rug = '#b0413a'
const frond = '#4f8a5b'

const sunFace = (x: number, y: number, r: number, asleep = false) =>
  dot(x, y, r * 1.35, '#ffe9a8', 0.3) + cut(`M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`, '#f6b94a', 0.9) + dot(x, y, r * 0.82, '#fbcf6b') +
  (asleep
    ? line(`M${x - r * 0.4} ${y - r * 0.1}q${r * 0.12} ${r * 0.12} ${r * 0.24} 0M${x + r * 0.16} ${y - r * 0.1}q${r * 0.12} ${r * 0.12} ${r * 0.24} 0`, '#7a4620', 5)
    : dot(x - r * 0.28, y - r * 0.1, r * 0.06, '#7a4620') + dot(x + r * 0.28, y - r * 0.1, r * 0.06, '#7a4620')) +
  line(`M${x - r * 0.18} ${y + r * 0.2}q${r * 0.18} ${r * 0.16} ${r * 0.36} 0`, '#7a4620', 5) + dot(x - r * 0.46, y + r * 0.14, r * 0.11, '#e2735a', 0.5) + dot(x + r * 0.46, y + r * 0.14, r * 0.11, '#e2735a', 0.5)

const pair = (pose: 'stand' | 'wave' | 'reach') => placed(camel(coat, rug), 0, 0, 1.15) + placed(person(nour, pose), 270, 4, 1)

const town = (p: Place) =>
  p.roofs(560, 0.3) + placed(tower('#f3ddba', '#2f7d7a', '#f6c163'), 560, 690, 1.25) + [400, 720, 885, 1050].map((x, i) => placed(house(i % 2 ? '#f3ddba' : '#f8eedb', ['#c8472f', '#2f7d7a', '#b5703f', '#c8472f'][i], '#f6c163', '#5a2f33'), x, 690 - (i % 2) * 12, 1.25)).join('')

/** Arabic books are read from the right, and so are their pictures: who walks on, walks to the left. */
const fromTheRight = (sheets: string[]) => [mirrored(sheets.join(''), 1200)]

export const aynaTanamAlShams: SeedPictureBook = {
  key: 'where-the-sun-sleeps',
  author: 'salma',
  language: 'ar',
  slug: 'ayna-tanam-al-shams',
  title: 'أين تنام الشمس؟',
  summary: 'تريد نور أن تعرف أين تنام الشمس، فتمشي وراءها مع جملها من الصباح إلى المساء، عبر الرمل والنخيل والمدينة، حتى آخر الأرض.',
  ageRange: 'under_6',
  categories: ['night-time', 'adventure', 'family'],
  tags: ['شمس', 'جمل', 'سؤال', 'كتاب مصور'],
  licence: 'cc_by_4',
  isPremium: true,
  mood: 'desert',
  state: 'published',
  drawCover: bookCover('sun-cover', late, (p) => [
    mirrored([p.sky(380, 330, 560), sunFace(390, 350, 116), p.dunes(520, 44, 0.12), p.dunes(590, 44, 0.36), placed(camel(coat, rug), 210, 700, 1), placed(person(nour, 'reach'), 440, 704, 0.95), p.dunes(706, 24, 0.7), p.dunes(756, 18, 0.95)].join(''), 600),
  ]),
  spreads: [
    {
      draw: spread('sun-1', night, (p) => fromTheRight([p.sky(320, 220), p.stars(40, 400), p.sickle(320, 210, 64), p.dunes(520, 40, 0.15), placed(palm(p.random, '#4a3040', '#3f6d5a'), 180, 640, 1.2), placed(house('#c9b08f', '#2f7d7a', '#f6c163', '#3a2238'), 860, 640, 1.9), p.dunes(640, 26, 0.45), placed(person(mother), 560, 704, 1.25), placed(person(nour, 'reach'), 460, 704, 1), placed(cat('#3a2f3f', true), 700, 712, 0.9), p.dunes(716, 18, 0.8)])),
      alt: 'ليل وهلال ونجوم. أم تضع منديلًا فيروزيًا وابنتها نور ذات الشعر المجعد أمام بيت نوافذه مضيئة، وقطة نائمة قربهما.',
      text: 'قالت نور: «القطة تنام في السلة، وأنا أنام في السرير. فأين تنام الشمس؟» قالت أمها: «اسأليها أنت».',
    },
    {
      draw: spread('sun-2', dawn, (p) => fromTheRight([p.sky(300, 430), sunFace(300, 470, 90), p.dunes(520, 40, 0.08), placed(house('#f8eedb', '#2f7d7a', '#f6c163', '#5a2f33'), 1010, 610, 1.2), p.dunes(600, 40, 0.3), placed(pair('wave'), 560, 704, 1), p.dunes(712, 24, 0.7), p.dunes(764, 14, 0.95)])),
      alt: 'تشرق الشمس المبتسمة من وراء الكثبان. نور تلوّح لها، وإلى جانبها جمل على ظهره بساط أحمر.',
      text: 'استيقظت نور قبل الشمس، وأيقظت الجمل. ولما طلعت الشمس قالت لها: «صباح الخير، نحن قادمان معك».',
    },
    {
      draw: spread('sun-3', day, (p) => fromTheRight([p.sky(600, 170), sunFace(600, 170, 84), bird(300, 230, 0.9, '#f8eedb', -8), bird(390, 300, 0.6, '#f8eedb', -4), p.dunes(450, 50, 0.05), p.dunes(530, 50, 0.25), placed(pair('stand'), 440, 640, 0.95), p.dunes(634, 44, 0.5), placed(hedgehog('#7a5540'), 900, 720, 1.2), p.dunes(716, 24, 0.8)])),
      alt: 'تمشي نور مع الجمل فوق كثبان الرمل والشمس عالية فوقهما. في المقدمة قنفذ صغير.',
      text: 'مشيا فوق الرمل. سألت نور القنفذ: «أين تنام الشمس؟» قال القنفذ: «لا أدري. هي تصحو حين أنام أنا».',
    },
    {
      draw: spread('sun-4', day, (p) => fromTheRight([p.sky(760, 220), sunFace(780, 210, 78), cloud(300, 170, 0.9, '#fdf4e0'), p.dunes(470, 34, 0.05), p.dunes(560, 34, 0.25), [120, 330, 900, 1080].map((x, i) => placed(palm(p.random, '#8a5a3a', i % 2 ? frond : '#5f9a62'), x, 660 + (i % 2) * 20, 1.3 + (i % 2) * 0.25)).join(''), cut('M380 690C440 650 760 650 830 690C880 730 780 770 600 770C430 770 330 730 380 690Z', '#5fa3a3', 0.6), line('M470 706H560M640 724H760M540 742H610', '#d9efe6', 5), placed(pair('reach'), 500, 668, 0.85), p.dunes(770, 12, 0.8)])),
      alt: 'واحة فيها نخيل وبركة ماء زرقاء. نور والجمل يقفان قرب الماء والشمس مائلة في السماء.',
      text: 'شربا من الواحة. سألت نور النخلة العالية: «أنت ترين بعيدًا. أين تنام الشمس؟» قالت النخلة: «أبعد مما أرى».',
    },
    {
      draw: spread('sun-5', late, (p) => fromTheRight([p.sky(860, 300), sunFace(880, 300, 82), town(p), p.dunes(690, 12, 0.55), placed(pair('stand'), 190, 750, 0.9), p.dunes(760, 8, 0.85)])),
      alt: 'مدينة فيها برج ساعة وبيوت ملونة السقوف. نور والجمل يمشيان أمامها، والشمس تنزل خلف السطوح.',
      text: 'وصلا إلى المدينة عند العصر. قال حارس الساعة: «الشمس؟ مرّت من هنا قبل قليل. كانت متجهة إلى البحر».',
    },
    {
      draw: spread('sun-6', seaside, (p) => fromTheRight([p.sky(820, 440), sunFace(820, 456, 130, true), bird(360, 200, 0.9, '#f8eedb', -8), p.waves(540, 0.15), p.waves(590, 0.4), placed(sailBoat('#b0413a', '#f8eedb', '#e9b04f'), 1070, 640, 0.7), p.waves(660, 0.65), glints(820, 566, '#fbe3a6'), cut('M-40 640C160 610 520 640 680 740L760 840H-40Z', '#edcf9c', 0.8), placed(pair('wave'), 190, 744, 0.95)])),
      alt: 'الشمس نصف نائمة على حافة البحر، وعيناها مغمضتان. نور تلوّح لها من الشاطئ، والجمل معها، وفي البعيد قارب.',
      text: 'هناك انتهت الأرض. ورأت نور الشمس تتثاءب، وتسحب البحر حتى ذقنها، كأنه لحاف أزرق. همست: «تصبحين على خير».',
    },
    {
      draw: spread('sun-7', night, (p) => fromTheRight([p.sky(880, 230), p.stars(50, 440), p.moon(880, 220, 70), p.dunes(500, 44, 0.12), p.dunes(590, 44, 0.36), placed(camel('#a88468', '#8a3a4a', true), 640, 700, 1.2), placed(person(mother, 'reach'), 250, 700, 1.2), placed(person(nour, 'sleep'), 400, 700, 0.98), hangingLantern(p.random, 322, 560, 0, 0.8, '#c8472f', '#fbe1a0'), p.dunes(706, 20, 0.7), p.dunes(760, 14, 0.95)])),
      alt: 'ليل وقمر فوق الكثبان. جاءت الأم بفانوس لتأخذ نور، والجمل مغمض العينين من التعب.',
      text: 'كان الطريق إلى البيت طويلًا ومظلمًا. لكن أمها كانت تنتظرهما عند أول كثيب، وفي يدها فانوس.',
    },
    {
      draw: spread('sun-8', dawn, (p) => fromTheRight([p.sky(420, 360), sunFace(420, 380, 120), bird(760, 180, 0.9, '#c8472f', -10), p.dunes(530, 36, 0.08), placed(palm(p.random, '#8a5a3a', frond), 180, 640, 1.3), placed(house('#f8eedb', '#2f7d7a', '#f6c163', '#5a2f33'), 880, 650, 2), p.dunes(650, 22, 0.35), placed(person(nour, 'wave'), 650, 712, 1.1), placed(cat('#6b5548'), 520, 716, 1), p.dunes(722, 16, 0.7)])),
      alt: 'صباح جديد. الشمس مبتسمة وكبيرة قرب بيت نور، ونور تلوّح لها، والقطة إلى جانبها.',
      text: 'في الصباح طرق الضوء نافذة نور. كانت الشمس هناك، مستيقظة تمامًا. قالت: «عرفتِ سري. والآن أخبريني أنت: أين تنام القطة؟»',
    },
  ],
}
