import type { Sdk } from './sdk.ts'

export const youtube: Sdk = {
  key: 'youtube',
  name: 'lite-youtube-embed',
  purpose: 'personalisation',
  folder: 'lite-youtube-embed/src',
  patched: {
    file: 'lite-yt-embed.js',
    replace: {
      'https://i.ytimg.com': '{third-party}/youtube/thumbnail',
      'https://www.youtube-nocookie.com': '{third-party}/youtube/player',
      'https://www.youtube.com': '{third-party}/youtube/player'
    }
  },
  answers: {
    '/youtube/player/embed/visit': { type: 'text/html', body: '<!doctype html><title>La visite</title><p>La visite' }
  },
  markup: `
    <link data-aval="youtube" rel="stylesheet" data-href="{third-party}/youtube/sdk/lite-yt-embed.css" />
    <lite-youtube videoid="visit" playlabel="La visite"></lite-youtube>
    <script type="text/plain" data-aval="youtube" data-src="{third-party}/youtube/sdk/lite-yt-embed.js"></script>
    <iframe data-aval="youtube" data-src="{third-party}/youtube/player/embed/visit" title="La visite"></iframe>`,
  trackers: [],
  sends: '/youtube/',
  offline: 'the addresses are written in its file, so the file is served with others'
}
