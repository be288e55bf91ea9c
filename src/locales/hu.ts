// Hungarian. Quotation marks are „…”; no article (a, az) stands before what is filled in, and it is not inflected.
import type { Messages } from '../ui/messages'

export default {
  lang: 'hu',
  dir: 'ltr',
  colon: ': ',
  reopen: 'Sütibeállítások',
  banner: {
    title: 'Sütik: Ön dönt',
    titleExpired: 'A döntése lejárt: döntsön újra',
    titleChanged: 'Nyomkövetőink változtak: Ön dönt',
    intro: 'Ha Ön hozzájárul, {site} nyomkövetőket használ a következő célokra:',
    introProviders: {
      one: 'Ha Ön hozzájárul, {site} és {n}\u00a0szolgáltató nyomkövetőket használ a következő célokra:',
      other: 'Ha Ön hozzájárul, {site} és {n}\u00a0szolgáltató nyomkövetőket használ a következő célokra:'
    },
    news: 'Új: {purpose}.',
    note: 'Döntését bármikor módosíthatja.',
    policy: 'Adatvédelmi tájékoztató',
    refuse: 'Mindet elutasítom',
    accept: 'Mindet elfogadom',
    refuseNew: 'Elutasítom',
    acceptNew: 'Elfogadom',
    choose: 'Választok'
  },
  panel: {
    title: 'Az Ön döntései célonként',
    lead: 'Egyik cél sem kötelező. Ha elutasítja őket, a webhely ugyanúgy működik.',
    all: 'Döntés minden szolgáltatásról',
    always: 'Mindig aktív',
    refuse: 'Elutasítom',
    accept: 'Elfogadom',
    exempt:
      'Hozzájáruláshoz nem kötött látogatottságmérés: névtelen statisztika, csak ehhez a webhelyhez. Ön tiltakozhat ellene.',
    object: 'Tiltakozom',
    keep: 'Megtartom',
    save: 'Döntéseim mentése',
    close: 'Bezárás mentés nélkül',
    services: { one: '{n}\u00a0szolgáltatás', other: '{n}\u00a0szolgáltatás' },
    trackers: { one: '{n}\u00a0nyomkövető', other: '{n}\u00a0nyomkövető' },
    providerPolicy: 'Adatvédelmi tájékoztató: {provider}',
    kept: 'A döntés megőrzési ideje {duration}, akár igen, akár nem. Utána újra megkérdezzük.',
    keptApart: 'Megőrzési idő: az igen {accepted}, a nem {refused}. Utána újra megkérdezzük.',
    anytime: 'Döntését bármikor módosíthatja.',
    anytimeWith: 'Döntését bármikor módosíthatja itt: „{control}”.'
  },
  purposes: {
    necessary: {
      title: 'Feltétlenül szükséges',
      text: 'Munkamenet, kosár, biztonság és e döntés megjegyzése. Nélkülük a webhely nem működik.'
    },
    analytics: {
      title: 'Látogatottságmérés',
      summary: 'látjuk, mit olvasnak, és javítjuk a webhelyet.',
      text: 'Megszámoljuk a látogatásokat, és észrevesszük a hasznos vagy nehezen megtalálható oldalakat. Az adatok nem szolgálnak sem hirdetésre, sem az Ön követésére más webhelyeken.'
    },
    personalisation: {
      title: 'Személyre szabás',
      summary: 'a tartalmat ahhoz igazítjuk, amit itt megnéz.',
      text: 'A tartalmat és a javaslatokat ahhoz igazítjuk, amit ezen a webhelyen megnéz. Enélkül mindenki ugyanazt látja.'
    }
  },
  status: {
    refused: 'A nem kötelező célokat elutasította. Döntését bármikor módosíthatja.',
    accepted: 'A nem kötelező célokat elfogadta. Döntését bármikor módosíthatja.',
    saved: 'Döntéseit mentettük.',
    withdrawn: 'A hozzájárulást visszavonta: {purpose}. A kapcsolódó nyomkövetőket töröltük erről a webhelyről.',
    late: 'A sütikről az oldal elején dönthet.',
    storage: 'A böngészője nem tudja megőrizni ezt a döntést: csak erre az oldalra érvényes.',
    signal: 'A böngészője azt kéri, hogy ne kövessük: ezt elutasításnak vettük.'
  }
} satisfies Messages
