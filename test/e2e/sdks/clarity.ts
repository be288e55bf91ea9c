import type { Sdk } from './sdk.ts'

export const clarity: Sdk = {
  key: 'clarity',
  name: 'Clarity',
  purpose: 'analytics',
  folder: 'clarity-js/build',
  markup: `
    <script type="text/plain" data-aval="clarity" data-src="{third-party}/clarity/sdk/clarity.min.js"></script>
    <script type="text/plain" data-aval="clarity">
      clarity('start', { projectId: 'shop', upload: '{third-party}/clarity/in', delay: 100, track: true, content: true })
    </script>`,
  trackers: [
    { name: '_clck', lifetime: 12 },
    { name: '_clsk', lifetime: '1 day' },
    { name: '_cltk', kind: 'session-storage' }
  ],
  stop: `clarity('stop')`,
  lastWord: 'what it had collected',
  sends: '/clarity/in',
  offline: 'upload; the settings that www.clarity.ms/tag/… would send are given to start() instead'
}
