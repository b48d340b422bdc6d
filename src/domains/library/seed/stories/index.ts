import { setFrenchSpaces } from '../typography'
import type { SeedStory } from '../types'
import { eightSecondsOnTuesday } from './en/eightSecondsOnTuesday'
import { nineButtons } from './en/nineButtons'
import { seventeenPaperPlanes } from './en/seventeenPaperPlanes'
import { theBellAtSkarvik } from './en/theBellAtSkarvik'
import { theBoatNamedLater } from './en/theBoatNamedLater'
import { theLighthouseOnThePlain } from './en/theLighthouseOnThePlain'
import { theLongWayRound } from './en/theLongWayRound'
import { theSockMarket } from './en/theSockMarket'
import { theUmbrellaLibrary } from './en/theUmbrellaLibrary'
import { theVerySmallLion } from './en/theVerySmallLion'
import { whatTheTideKept } from './en/whatTheTideKept'
import { lOursDistrait } from './fr/lOursDistrait'
import { laDisputeDesDeuxCollines } from './fr/laDisputeDesDeuxCollines'
import { leCerfVolantDeLaTerrasse } from './fr/leCerfVolantDeLaTerrasse'
import { leJardinSousLEscalier } from './fr/leJardinSousLEscalier'
import { leTailleurDeBrume } from './fr/leTailleurDeBrume'
import { neufBoutons } from './fr/neufBoutons'
import { zelieCompteJusquaDemain } from './fr/zelieCompteJusquaDemain'
import { elFaroDeLaLlanura } from './es/elFaroDeLaLlanura'
import { elTrenQueJuntabaPalabras } from './es/elTrenQueJuntabaPalabras'
import { laAbuelaYElViento } from './es/laAbuelaYElViento'
import { laCampanaDeSkarvik } from './es/laCampanaDeSkarvik'
import { laSopaDeLasSieteCasas } from './es/laSopaDeLasSieteCasas'
import { marzoYLaBicicleta } from './es/marzoYLaBicicleta'
import { unGatoEnElCorreo } from './es/unGatoEnElCorreo'
import { alFanusAlladhiYakhafAlZalam } from './ar/alFanusAlladhiYakhafAlZalam'
import { birAlHikayat } from './ar/birAlHikayat'
import { raihatAlKhubz } from './ar/raihatAlKhubz'
import { saiBaridAlSahra } from './ar/saiBaridAlSahra'
import { usfurAlaHablAlGhasil } from './ar/usfurAlaHablAlGhasil'
import { uzoWalAsadAlSaghirJiddan } from './ar/uzoWalAsadAlSaghirJiddan'
import { yusufWalNakhlaAlAnida } from './ar/yusufWalNakhlaAlAnida'

const printFrench = (story: SeedStory): SeedStory => ({
  ...story,
  title: setFrenchSpaces(story.title),
  summary: setFrenchSpaces(story.summary),
  text: setFrenchSpaces(story.text),
  ...(story.decision && { decision: { ...story.decision, text: setFrenchSpaces(story.decision.text) } }),
})

/** Every short story of the demo library, originals and translations, set as each language is printed. */
export const seedStories: SeedStory[] = [
  eightSecondsOnTuesday,
  nineButtons,
  seventeenPaperPlanes,
  theBellAtSkarvik,
  theBoatNamedLater,
  theLighthouseOnThePlain,
  theLongWayRound,
  theSockMarket,
  theUmbrellaLibrary,
  theVerySmallLion,
  whatTheTideKept,
  printFrench(lOursDistrait),
  printFrench(laDisputeDesDeuxCollines),
  printFrench(leCerfVolantDeLaTerrasse),
  printFrench(leJardinSousLEscalier),
  printFrench(leTailleurDeBrume),
  printFrench(neufBoutons),
  printFrench(zelieCompteJusquaDemain),
  elFaroDeLaLlanura,
  elTrenQueJuntabaPalabras,
  laAbuelaYElViento,
  laCampanaDeSkarvik,
  laSopaDeLasSieteCasas,
  marzoYLaBicicleta,
  unGatoEnElCorreo,
  alFanusAlladhiYakhafAlZalam,
  birAlHikayat,
  raihatAlKhubz,
  saiBaridAlSahra,
  usfurAlaHablAlGhasil,
  uzoWalAsadAlSaghirJiddan,
  yusufWalNakhlaAlAnida,
]
