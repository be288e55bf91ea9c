// Every word of the page, in its two languages. Without the interface of Aval, the question is asked in the site's words.
const fr = {
  title: 'La Grainothèque',
  place: 'Bibliothèque des Trois-Ponts, premier étage',
  heading: 'Prenez une graine, rendez-en trois',
  lead: 'Douze tiroirs, deux cents sachets, aucune inscription. On emprunte au printemps, on rend à l’automne.',
  seeds: ['Tomate Cœur de Brume', 'Haricot du Vieux Quai', 'Laitue Reine des Toits', 'Souci des Trois-Ponts'],
  ask: 'Deux questions avant d’ouvrir les tiroirs',
  why: 'Rien n’est enregistré tant que vous n’avez pas répondu. Votre réponse est gardée 6 mois, un oui comme un non.',
  purposes: {
    analytics: ['Compter vos passages', 'Un nombre, rangé dans ce navigateur. Il ne va nulle part ailleurs.'],
    personalisation: ['Retenir vos tiroirs', 'La page s’ouvre sur ceux que vous avez regardés.']
  },
  no: 'Non',
  yes: 'Oui',
  none: 'Tout refuser',
  all: 'Tout accepter',
  save: 'Enregistrer ces réponses',
  done: 'Fermer sans rien changer',
  again: 'Revoir mes réponses',
  open: 'Vous n’avez pas encore répondu.',
  said: (names: string) => (names ? `Vous avez accepté : ${names}.` : 'Vous avez tout refusé.'),
  count: 'Passages comptés dans ce navigateur :'
}

const en: typeof fr = {
  title: 'The Seed Library',
  place: 'Three Bridges Library, first floor',
  heading: 'Take one seed, bring back three',
  lead: 'Twelve drawers, two hundred packets, no membership. Borrow in spring, return in autumn.',
  seeds: ['Misty Heart tomato', 'Old Quay bean', 'Queen of the Roofs lettuce', 'Three Bridges marigold'],
  ask: 'Two questions before the drawers open',
  why: 'Nothing is kept until you have answered. Your answer is kept for 6 months, a yes like a no.',
  purposes: {
    analytics: ['Count your visits', 'One number, kept in this browser. It goes nowhere else.'],
    personalisation: ['Remember your drawers', 'The page opens on those you have looked into.']
  },
  no: 'No',
  yes: 'Yes',
  none: 'Refuse all',
  all: 'Accept all',
  save: 'Keep these answers',
  done: 'Close and change nothing',
  again: 'Change my answers',
  open: 'You have not answered yet.',
  said: (names: string) => (names ? `You have accepted: ${names}.` : 'You have refused everything.'),
  count: 'Visits counted in this browser:'
}

const isEnglish = new URLSearchParams(location.search).get('lang') === 'en'
document.documentElement.lang = isEnglish ? 'en' : 'fr'

export const texts = isEnglish ? en : fr
export { isEnglish }
