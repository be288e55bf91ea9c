// Swedish. Quotation marks are ”…”; U+00A0 stands between a number and what it counts.
import type { Messages } from '../ui/messages'

export default {
  lang: 'sv',
  dir: 'ltr',
  colon: ': ',
  reopen: 'Hantera kakor',
  banner: {
    title: 'Kakor (cookies): du väljer',
    titleExpired: 'Ditt val har gått ut: välj igen',
    titleChanged: 'Våra spårare har ändrats: du väljer',
    intro: 'Med ditt samtycke använder {site} spårare för:',
    introProviders: {
      one: 'Med ditt samtycke använder {site} och {n}\u00a0leverantör spårare för:',
      other: 'Med ditt samtycke använder {site} och {n}\u00a0leverantörer spårare för:'
    },
    news: 'Nytt: {purpose}.',
    note: 'Du kan ändra dig när som helst.',
    policy: 'Integritetspolicy',
    refuse: 'Neka alla',
    accept: 'Godkänn alla',
    refuseNew: 'Neka',
    acceptNew: 'Godkänn',
    choose: 'Välj'
  },
  panel: {
    title: 'Dina val, ändamål för ändamål',
    lead: 'Varje ändamål är valfritt. Webbplatsen fungerar likadant om du nekar.',
    all: 'Val för alla tjänster',
    always: 'Alltid aktiva',
    refuse: 'Neka',
    accept: 'Godkänn',
    exempt:
      'Besöksmätning som inte kräver samtycke: anonym statistik, bara för den här webbplatsen. Du kan invända mot den.',
    object: 'Invänd',
    keep: 'Behåll',
    save: 'Spara mina val',
    close: 'Stäng utan att spara',
    services: { one: '{n}\u00a0tjänst', other: '{n}\u00a0tjänster' },
    trackers: { one: '{n}\u00a0spårare', other: '{n}\u00a0spårare' },
    providerPolicy: 'Integritetspolicy: {provider}',
    kept: 'Vi sparar ditt val i {duration}, oavsett om det är ja eller nej. Sedan frågar vi igen.',
    keptApart: 'Vi sparar ett ja i {accepted} och ett nej i {refused}. Sedan frågar vi igen.',
    anytime: 'Du kan ändra ditt val när som helst.',
    anytimeWith: 'Du kan ändra ditt val när som helst med ”{control}”.'
  },
  purposes: {
    necessary: {
      title: 'Absolut nödvändiga',
      text: 'Session, varukorg, säkerhet och lagring av ditt val. Webbplatsen fungerar inte utan dem.'
    },
    analytics: {
      title: 'Besöksmätning',
      summary: 'se vad som läses, för att förbättra webbplatsen.',
      text: 'Vi räknar besök och ser vilka sidor som hjälper eller är svåra att hitta. Det används varken för reklam eller för att följa dig på andra webbplatser.'
    },
    personalisation: {
      title: 'Personanpassning',
      summary: 'anpassa innehållet efter vad du tittar på här.',
      text: 'Vi anpassar innehåll och förslag efter vad du läser och tittar på här. Annars ser alla samma sak.'
    }
  },
  status: {
    refused: 'De valfria ändamålen har nekats. Du kan ändra dig när som helst.',
    accepted: 'De valfria ändamålen har godkänts. Du kan ändra dig när som helst.',
    saved: 'Dina val har sparats.',
    withdrawn: 'Samtycket har dragits tillbaka för: {purpose}. De spårare som hör till har raderats från webbplatsen.',
    late: 'Valet om kakor finns i början av sidan.',
    storage: 'Din webbläsare kan inte spara valet: det gäller bara på den här sidan.',
    signal: 'Din webbläsare ber om att du inte ska spåras: vi har tolkat det som ett nej.'
  }
} satisfies Messages
