import { describe, expect, it } from 'vitest'
import fr from '../../../src/locales/fr'
import { validateNotice } from '../../../src/ui/validate-notice'
import { aPolicy } from '../../support/builders'

const told = (notice: object, policy = aPolicy()) => validateNotice({ policyUrl: '/policy', ...notice }, policy, fr)
const codes = (notice: object, policy = aPolicy()) => told(notice, policy).map(({ code }) => code)
const sentences = (messages: unknown) => told({ messages }).map(({ message }) => message)
const one = aPolicy({ purposes: [{ id: 'analytics' }] })
const none = aPolicy({ purposes: [{ id: 'necessary' }] })

describe('a notice that can be shown as written', () => {
  it.each([
    {},
    { layout: 'bar', position: 'top', order: 'accept-first', headingLevel: 3, blocking: true, answerAll: false },
    { layout: 'box', position: ' top  end ', headingLevel: '6', blocking: 'true' },
    // What attributes say.
    { blocking: '', answerAll: 'false' },
    { position: 'start' },
    { position: 'center bottom' },
    { position: '' },
    { messages: {} },
    { messages: { banner: { title: 'À vous', refuse: '' }, reopen: 'Cookies' } },
    { messages: { fr: { banner: { title: 'À vous' } }, 'pt-BR': { panel: { save: 'Salvar' } }, reopen: 'Cookies' } },
    { messages: { banner: { introProviders: { one: '{n}', few: '{n}', other: '{n}' } } } },
    { messages: { purposes: { analytics: { title: 'Statistiques' } } } }
  ])('has no issue: %j', (notice) => {
    expect(told(notice)).toEqual([])
  })
})

describe('an issue of a notice', () => {
  it.each([undefined, ''])('is no address of a policy: %j', (policyUrl) => {
    expect(codes({ policyUrl })).toEqual(['policy-url'])
  })

  it('is no address of a policy, unless nothing is asked', () => {
    expect(codes({ policyUrl: undefined }, none)).toEqual([])
  })

  it.each([undefined, null, 7, 'bar'])('is that it is none, so that no policy is linked: %j', (notice) => {
    expect(validateNotice(notice, aPolicy(), fr).map(({ code }) => code)).toEqual(['policy-url'])
  })

  it.each([
    { layout: 'popup' },
    { layout: '' },
    { layout: 'toString' },
    { order: 'accept' },
    { headingLevel: 1 },
    { headingLevel: '2.5' },
    { position: 'left' },
    { position: 'top bottom' },
    { position: 'start end' },
    { position: 'start start' },
    { blocking: 'no' },
    { answerAll: 1 }
  ])('is a value that is not known: %j', (notice) => {
    expect(codes(notice)).toEqual(['notice'])
  })

  it('is a pair for all, where fewer than two purposes are asked', () => {
    expect(codes({ answerAll: true })).toEqual([])
    expect(codes({ answerAll: true }, one)).toEqual(['answer-all'])
    expect(told({ answerAll: true }, none)[0]!.message).toContain('none is asked')
  })
})

describe('an issue of a text of the site', () => {
  it.each([
    [
      { baner: { title: 'À vous' } },
      '"baner" has no place in the question, so it is not shown: did you mean "banner"?'
    ],
    [
      { banner: { tilte: 'À vous' } },
      '"banner.tilte" has no place in the question, so it is not shown: did you mean "title"?'
    ],
    [
      { en: { panel: { sav: 'Save' } } },
      '"panel.sav" has no place in the question, so it is not shown: did you mean "save"?'
    ],
    [{ status: { xxxxxxxxxx: '' } }, 'it has refused, accepted, saved, withdrawn, late, storage, signal.'],
    [{ purposes: { advertising: { title: 'Publicité' } } }, 'write the texts of your own purposes in the policy.'],
    [{ banner: { intro: { fr: 'Bonjour' } } }, '"banner.intro" is {"fr":"Bonjour"}, so it is not shown: write a text.'],
    [{ banner: 'Bonjour' }, 'The messages under "banner." are "Bonjour", so they are left out'],
    [{ banner: null }, 'The messages under "banner." are null'],
    [{ panel: { services: { other: 3 } } }, '"panel.services.other" is 3, so it is not shown: write a text.'],
    [{ panel: { services: { others: '{n}' } } }, 'did you mean "other"?'],
    [{ fr_FR: {} }, '"fr_FR" has no place in the question'],
    ['Bonjour', 'The messages are "Bonjour", so they are left out: write keys and texts.'],
    [['Bonjour'], 'The messages are ["Bonjour"]']
  ])('is that it has no place: %j', (messages, words) => {
    expect(sentences(messages)).toEqual([expect.stringContaining(words)])
  })
})
