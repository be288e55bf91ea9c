import type { Sdk } from './sdk.ts'

// In a template, too, addresses are in `data-src` and `data-href`: Firefox fetches ahead what it reads there.

export const leaflet: Sdk = {
  key: 'leaflet',
  name: 'Leaflet and its tiles',
  purpose: 'personalisation',
  folder: 'leaflet/dist',
  markup: `
    <template data-aval="leaflet">
      <div id="map" style="height: 256px"></div>
      <link data-aval="leaflet" rel="stylesheet" data-href="{third-party}/leaflet/sdk/leaflet.css" />
      <script data-src="{third-party}/leaflet/sdk/leaflet.js"></script>
      <script>
        L.tileLayer('{third-party}/leaflet/sdk/images/layers.png?tile={z}/{x}/{y}').addTo(
          L.map('map', { center: [43.6, 1.44], zoom: 12 })
        )
      </script>
    </template>`,
  trackers: [],
  sends: '/leaflet/sdk/images/layers.png',
  offline: 'the address of the tiles'
}
