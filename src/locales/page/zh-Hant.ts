// Chinese in traditional characters, for what stands in the page.
import type { PageMessages } from '../../ui/messages'

export default {
  lang: 'zh-Hant',
  placeholder: {
    text: '這項內容來自 {service}，可能會使用追蹤技術。在您接受之前不會顯示。',
    video: '顯示這部影片',
    map: '顯示這張地圖',
    content: '顯示這項內容',
    always: '一律顯示 {service}',
    outside: '在 {service} 開啟',
    shown: '內容已顯示'
  },
  trackers: {
    title: '本網站使用的追蹤技術',
    chosen: '您於 {date} 的選擇：',
    until: '有效期限至 {date}。',
    reference: '參考編號：{id}。',
    none: '您尚未選擇：目前沒有啟用任何非必要的追蹤技術。',
    signal: '您的瀏覽器要求不要追蹤：目前沒有啟用任何非必要的追蹤技術。',
    accepted: '已接受',
    refused: '已拒絕',
    open: '尚未選擇',
    modify: '變更我的選擇',
    caption: '{purpose}：使用的追蹤技術',
    empty: '未列出任何追蹤技術。',
    name: '名稱',
    setBy: '設置者',
    purpose: '用途',
    lifetime: '保存期限',
    kind: '類型',
    session: '本次造訪期間',
    updated: '清單更新日期：{date}。',
    kinds: {
      cookie: 'Cookie',
      'local-storage': '本機儲存空間',
      'session-storage': '工作階段儲存空間',
      'indexed-db': '本機資料庫',
      cache: '快取',
      'service-worker': 'Service Worker',
      pixel: '像素',
      fingerprint: '瀏覽器指紋'
    }
  }
} satisfies PageMessages
