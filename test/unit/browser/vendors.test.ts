import { describe, expect, it } from 'vitest'
import { vendorAt, vendors } from '../../../src/browser/vendors'

const table = Object.values(vendors)
const at = (address: string) => vendorAt(new URL(address))

describe('the table of vendors', () => {
  const places = table.flatMap((part) => Object.keys(part))

  it('names each place once', () => {
    expect(places).not.toHaveLength(0)
    expect(places.filter((place, index) => places.indexOf(place) !== index)).toEqual([])
  })

  it.each(places)('writes a host in lower case, without a scheme, with or without a path: %s', (place) => {
    expect(place).toMatch(/^(?:[a-z\d-]+\.)+[a-z]{2,}(?:\/[a-z\d-]+)*$/)
    expect(new URL(`https://${place}`).href.replace(/\/$/, '')).toBe(`https://${place}`)
  })

  it('gives every place a name', () => {
    expect(table.flatMap((part) => Object.values(part)).filter((name) => !/^\S(?:.*\S)?$/.test(name))).toEqual([])
  })
})

describe('a vendor', () => {
  it.each([
    ['https://www.googletagmanager.com/gtag/js?id=G-1', 'Google Tag Manager', 'analytics'],
    ['https://static.hotjar.com/c/hotjar-1.js', 'Hotjar', 'analytics'],
    ['http://hotjar.com:8080/', 'Hotjar', 'analytics'],
    ['https://www.youtube-nocookie.com/embed/1', 'YouTube', 'media'],
    ['https://www.google.com/maps/embed?pb=1', 'Google Maps', 'media'],
    ['https://www.facebook.com/plugins/like.php', 'Facebook', 'social']
  ])('is known by its host, or by the beginning of its path: %s', (address, name, kind) => {
    expect(at(address)).toEqual({ name, kind })
  })

  it('is the one whose entry says most', () => {
    expect(at('https://www.facebook.com/tr?id=1')).toEqual({ name: 'the Meta pixel', kind: 'advertising' })
    expect(at('https://www.facebook.com/tr/')).toEqual(at('https://www.facebook.com/tr?id=1'))
    expect(at('https://px.ads.linkedin.com/collect')?.kind).toBe('advertising')
    expect(at('https://www.linkedin.com/embed')?.kind).toBe('social')
  })

  it.each([
    'https://www.google.com/recaptcha/api.js',
    'https://nothotjar.com/',
    'https://hotjar.com.example/',
    'https://shop.example/hotjar.com',
    'https://www.google.com/mapsearch'
  ])('is not imagined: %s', (address) => {
    expect(at(address)).toBeUndefined()
  })

  it('is not mistaken by a path that only begins alike', () => {
    expect(at('https://www.facebook.com/translate')?.name).toBe('Facebook')
  })
})
