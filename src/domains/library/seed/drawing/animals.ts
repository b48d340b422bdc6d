import { darker, lighter, mix } from '../../ui/cover/colour'
import { circlePath, cut, dot, flat, line, placed } from '../../ui/cover/paper'

/** Animals of paper. Each stands with its feet at 0, 0 and looks to the right. */

const eye = (x: number, y: number, asleep = false) => (asleep ? line(`M${x - 5} ${y}q5 5 10 0`, '#2b211d', 3) : dot(x, y, 3.8, '#2b211d') + dot(x + 1.2, y - 1.4, 1.2, '#ffffff'))

export const fox = (coat: string, asleep = false): string =>
  cut('M-54 -22C-110 -26 -128 -70 -104 -100C-100 -70 -74 -58 -44 -52Z', coat, 0.5) + flat('M-104 -100C-116 -86 -118 -70 -110 -58C-98 -64 -92 -72 -96 -78Q-103 -88 -104 -100Z', '#fff4e2') +
  cut('M-58 0C-66 -50 -26 -66 10 -62C34 -58 42 -30 40 0H22V-20H14V0H-28V-16H-38V0Z', coat, 0.5) +
  cut('M6 -62C-4 -92 2 -112 2 -128L24 -108Q40 -112 54 -106L74 -122C78 -100 78 -84 70 -72C78 -66 88 -60 94 -54C80 -44 56 -38 40 -42C24 -44 12 -52 6 -62Z', coat, 0.5) +
  flat('M94 -54C80 -44 56 -38 40 -42C30 -44 22 -48 16 -52C34 -62 56 -66 70 -72C78 -66 88 -60 94 -54Z', '#fff4e2') + dot(92, -55, 5, '#2b211d') + eye(48, -80, asleep) + flat('M7 -119L20 -106L8 -98Z', darker(coat, 0.4))

export const whale = (back: string): string =>
  cut('M-250 0C-240 -120 -100 -190 60 -170C170 -156 236 -90 250 0Z', back, 0.8) + flat('M60 0C110 -66 200 -70 244 -36Q250 -18 250 0Z', lighter(back, 0.62)) +
  [88, 122, 156, 190].map((x) => line(`M${x} -4Q${x + 22} -34 ${x + 50} -44`, mix(back, '#ffffff', 0.4), 3)).join('') + eye(176, -84) + line('M166 -62q12 8 26 2', darker(back, 0.4), 4) + dot(150, -66, 10, '#e2735a', 0.35) +
  cut('M-240 4C-290 -30 -300 -90 -284 -122C-264 -108 -250 -98 -244 -84C-232 -98 -214 -106 -190 -104C-196 -60 -210 -20 -226 4Z', back, 0.6) +
  line('M64 -176Q60 -214 30 -226M64 -176Q70 -220 104 -226M64 -176V-236', '#e8f3f2', 7) + dot(22, -232, 6, '#e8f3f2') + dot(112, -232, 6, '#e8f3f2') + dot(64, -250, 7, '#e8f3f2')

export const llama = (wool: string, scarf: string, asleep = false): string => {
  const shade = darker(wool, 0.12)
  const woolly = [[-70, -96, 34], [-36, -108, 38], [4, -106, 38], [-64, -70, 32], [-24, -68, 38], [18, -74, 34]]
  return (
    [-66, -36, 8, 32].map((x, i) => flat(`M${x - 9} -60H${x + 9}L${x + 7} 0H${x - 8}Z`, i % 2 ? wool : shade) + flat(`M${x - 8} -9H${x + 8}V0H${x - 9}Z`, '#5a4636')).join('') +
    dot(-104, -106, 17, wool) + cut('M14 -90C22 -130 24 -160 26 -196C40 -214 66 -206 68 -190C66 -150 64 -110 50 -72Z', wool, 0.5) +
    woolly.map(([x, y, r], i) => (i < 3 ? cut(circlePath(x, y, r), wool, 0.4) : dot(x, y, r, wool))).join('') +
    flat('M28 -214C24 -238 28 -254 34 -262C42 -252 42 -234 40 -214ZM50 -214C50 -240 56 -254 62 -260C68 -250 64 -230 60 -212Z', shade) +
    cut('M20 -196C18 -224 44 -234 62 -222C78 -218 102 -206 104 -192C104 -178 84 -172 66 -172C44 -168 24 -172 20 -196Z', lighter(wool, 0.25), 0.4) + [[30, -222, 13], [46, -228, 14], [60, -222, 11]].map(([x, y, r]) => dot(x, y, r, wool)).join('') +
    eye(62, -200, asleep) + dot(98, -193, 3, '#5a4636') + line('M84 -182q8 3 14 -2', '#5a4636', 3) + dot(64, -185, 7, '#e2735a', 0.4) +
    cut('M18 -142C34 -132 54 -132 68 -142L66 -120C50 -112 34 -112 18 -120Z', scarf, 0.3) + cut('M22 -124L4 -74L24 -70L36 -118Z', scarf, 0.3) + line('M8 -84L26 -80M12 -94L28 -90', '#fff4e2', 4)
  )
}

export const camel = (coat: string, rug: string, asleep = false): string =>
  [-92, -62, 44, 74].map((x, i) => flat(`M${x - 12} -110H${x + 12}L${x + 7} -56L${x + 9} 0H${x - 9}L${x - 7} -56Z`, i % 2 ? coat : darker(coat, 0.16)) + flat(`M${x - 10} -9H${x + 12}V0H${x - 10}Z`, darker(coat, 0.5))).join('') +
  line('M-116 -128Q-138 -104 -132 -72', coat, 8) + dot(-132, -66, 8, darker(coat, 0.4)) +
  cut('M-120 -88C-132 -150 -76 -158 -54 -162C-40 -214 -2 -214 12 -162C44 -160 70 -150 84 -140C108 -150 116 -180 118 -214C120 -238 150 -236 152 -214C152 -166 138 -106 92 -92C40 -76 -60 -74 -120 -88Z', coat, 0.6) +
  cut('M-60 -160C-44 -214 0 -214 18 -162L34 -104C0 -92 -50 -92 -76 -104Z', rug, 0.4) + flat('M-71 -116C-44 -106 0 -106 30.500 -116L34 -104C0 -92 -50 -92 -76 -104Z', lighter(rug, 0.7)) + [-60, -38, -16, 6, 24].map((x) => line(`M${x} -98v12`, lighter(rug, 0.7), 4)).join('') +
  cut('M112 -216C106 -246 136 -262 158 -250C180 -246 198 -234 200 -220C202 -204 180 -200 160 -200C138 -196 118 -198 112 -216Z', coat, 0.5) + flat('M118 -246L112 -270L134 -256Z', darker(coat, 0.16)) +
  eye(154, -230, asleep) + dot(192, -222, 3, '#4a3226') + line('M176 -208q10 2 18 -4', '#4a3226', 3) + dot(158, -214, 8, '#e2735a', 0.4)

export const hen = (coat: string): string =>
  line('M-8 -16V0M10 -16V0M-8 0h12M10 0h12', '#c9863a', 4) + cut('M-62 -74C-50 -60 -40 -58 -22 -60C0 -62 4 -84 12 -96C22 -112 46 -108 46 -88C46 -48 34 -14 0 -14C-36 -14 -60 -36 -62 -74Z', coat, 0.4) +
  flat('M-32 -50C-20 -58 2 -56 10 -44C0 -30 -24 -30 -32 -50Z', darker(coat, 0.14)) + flat('M16 -104C14 -118 24 -118 26 -110C28 -120 38 -118 38 -108Z', '#cf4a3a') + flat('M45 -92L60 -86L45 -82Z', '#e2a13f') + eye(32, -92) + flat('M40 -80q8 4 4 14q-8 -2 -4 -14z', '#cf4a3a')

export const hedgehog = (back: string): string =>
  cut('M-64 0L-72 -18L-60 -22L-68 -42L-52 -42L-54 -62L-36 -56L-32 -74L-16 -62L-4 -78L8 -60L24 -66L26 -46C40 -40 58 -24 66 -12Q66 0 50 0Z', back, 0.4) + flat('M26 -46C40 -40 58 -24 66 -12Q66 0 50 0H18C10 -16 14 -36 26 -46Z', mix(back, '#f7e3c4', 0.75)) + dot(66, -14, 5, '#2b211d') + eye(42, -24) + flat('M-30 0h14v5h-14zM20 0h14v5h-14z', darker(back, 0.3))

export const cat = (coat: string, asleep = false): string =>
  line('M-46 -10Q-92 -20 -80 -66', coat, 13) + cut('M-50 0C-56 -56 -10 -70 12 -62C34 -54 36 -20 34 0Z', coat, 0.4) +
  cut('M-12 -66C-18 -86 -14 -104 -12 -112L6 -98Q18 -102 32 -98L48 -112C52 -94 54 -82 48 -66C38 -50 0 -50 -12 -66Z', coat, 0.4) + eye(8, -78, asleep) + eye(32, -78, asleep) + flat('M16 -70h10l-5 6z', '#d9796a') + line('M21 -64q-5 6 -10 3M21 -64q5 6 10 3', darker(coat, 0.5), 2.4)

export const condor = (dark: string, collar: string): string =>
  placed(
    cut('M-30 4C-70 -30 -150 -64 -230 -56L-214 -38L-240 -30L-218 -16L-240 -2L-206 4C-150 18 -80 26 -26 26Z', dark, 0.6) + cut('M30 4C70 -30 150 -64 230 -56L214 -38L240 -30L218 -16L240 -2L206 4C150 18 80 26 26 26Z', dark, 0.6) +
      cut('M-34 2C-24 -14 24 -14 36 2C40 30 20 60 0 74C-20 60 -40 30 -34 2Z', lighter(dark, 0.08), 0.4) + cut('M-24 0C-18 -16 22 -16 26 0C22 12 -18 12 -24 0Z', collar, 0.3) + dot(4, -20, 17, '#d9897a') + flat('M16 -24Q34 -20 32 -8Q22 -14 14 -14Z', '#e9c27a') + dot(10, -24, 3.4, '#2b211d'),
    0, 0,
  )
