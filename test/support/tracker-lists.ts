// A policy with one of everything that a list of trackers may have to say, and a way to read its tree.
import { definePolicy, type PolicyInput } from '../../src/core/policy'
import type { ConsentRecord } from '../../src/core/record'
import { resolve, type Verdict } from '../../src/core/resolve'
import type { Tree } from '../../src/ui/declaration'
import { aRecord, NOW, someSignals } from './builders.ts'

export const LISTED = {
  purposes: [
    {
      id: 'necessary',
      services: [
        {
          id: 'choice',
          name: 'Le Journal',
          exemption: 'choice',
          reason: { fr: 'Retient votre choix.', en: 'Remembers your choice.' },
          trackers: [{ name: 'eu-consent', purpose: { fr: 'Retenir votre choix' }, lifetime: 13 }]
        },
        { id: 'house', name: 'Maison', exemption: 'audience', reason: { fr: 'Hébergé ici.' } }
      ]
    },
    {
      id: 'analytics',
      services: [
        {
          id: 'counter',
          name: 'Counter',
          provider: 'Counter Inc.',
          url: 'https://counter.example/privacy',
          trackers: [
            { name: '_count*', purpose: 'Distinguer les visites', lifetime: 12 },
            { name: 'count', kind: 'local-storage', lifetime: { en: '30 minutes' } },
            { name: 'c' }
          ]
        },
        { id: 'second', name: 'Second' }
      ]
    },
    { id: 'media', title: { en: 'Videos' }, text: { en: 'From elsewhere.' } }
  ]
} satisfies PolicyInput

/** The verdict on a visitor with a record, or without one. */
export const verdictOn = (
  input: PolicyInput | undefined,
  answers?: ConsentRecord['answers'],
  { gpc = false, ...fields }: Partial<ConsentRecord> & { readonly gpc?: boolean } = {}
): Verdict =>
  resolve(
    definePolicy(input),
    answers ? aRecord({ answers, revision: input?.revision ?? 0, ...fields }) : 'none',
    someSignals({ gpc }),
    NOW
  )

/** Every element of a tree, itself first. */
export const elementsOf = (tree: Tree): Tree[] => {
  const [, , ...children] = tree
  return [tree, ...children.flatMap((child) => (typeof child === 'string' ? [] : elementsOf(child)))]
}

export const textOf = (tree: Tree | string): string =>
  typeof tree === 'string' ? tree : (tree.slice(2) as (Tree | string)[]).map(textOf).join('')

export const tagged = (tree: Tree, tag: string): Tree[] => elementsOf(tree).filter((it) => it[0] === tag)
