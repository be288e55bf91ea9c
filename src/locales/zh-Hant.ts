// Chinese in traditional characters, as written in Taiwan and Hong Kong. Full-width punctuation; quotes are 「」.
import type { Messages } from '../ui/messages'

export default {
  lang: 'zh-Hant',
  dir: 'ltr',
  colon: '：',
  reopen: '管理 Cookie',
  banner: {
    title: 'Cookie：由您選擇',
    titleExpired: '您的選擇已到期：請再選一次',
    titleChanged: '追蹤技術已有異動：由您選擇',
    intro: '若您同意，{site} 將為下列用途使用追蹤技術：',
    introProviders: { other: '若您同意，{site} 與 {n} 家業者將為下列用途使用追蹤技術：' },
    news: '新增項目：{purpose}。',
    note: '您隨時可以變更選擇。',
    policy: '隱私權政策',
    refuse: '全部拒絕',
    accept: '全部接受',
    refuseNew: '拒絕',
    acceptNew: '接受',
    choose: '自行選擇'
  },
  panel: {
    title: '依用途分別選擇',
    lead: '每項用途皆可自由選擇。拒絕後，網站的使用方式不變。',
    all: '所有服務的偏好設定',
    always: '一律啟用',
    refuse: '拒絕',
    accept: '接受',
    exempt: '無須同意的瀏覽統計：匿名資料，僅供本網站使用。您可以表示反對。',
    object: '表示反對',
    keep: '保持啟用',
    save: '儲存我的選擇',
    close: '關閉，不儲存',
    services: { other: '{n} 項服務' },
    trackers: { other: '{n} 項追蹤技術' },
    providerPolicy: '隱私權政策：{provider}',
    kept: '不論接受或拒絕，您的選擇都會保留 {duration}。期滿後，我們會再詢問您。',
    keptApart: '接受會保留 {accepted}，拒絕會保留 {refused}。期滿後，我們會再詢問您。',
    anytime: '您隨時可以變更。',
    anytimeWith: '您隨時可以透過「{control}」變更。'
  },
  purposes: {
    necessary: {
      title: '絕對必要',
      text: '用於登入、購物車、安全防護，以及記住您的選擇。少了這些，網站無法運作。'
    },
    analytics: {
      title: '瀏覽統計',
      summary: '了解哪些內容有人閱讀，藉此改善網站。',
      text: '我們計算造訪次數，找出實用或不易找到的頁面。不用於廣告，也不會在其他網站追蹤您。'
    },
    personalisation: {
      title: '個人化',
      summary: '依您在本網站瀏覽的內容調整呈現方式。',
      text: '我們依您在本網站瀏覽的內容，調整呈現的資訊與建議。若不啟用，所有人看到的內容都相同。'
    }
  },
  status: {
    refused: '已拒絕非必要用途。您隨時可以變更選擇。',
    accepted: '已接受非必要用途。您隨時可以變更選擇。',
    saved: '已儲存您的選擇。',
    withdrawn: '已撤回對下列項目的同意：{purpose}。相關的追蹤技術將從本網站刪除。',
    late: 'Cookie 選項位於頁面開頭。',
    storage: '您的瀏覽器無法儲存這項選擇：僅對本頁有效。',
    signal: '您的瀏覽器要求不要追蹤：我們已視為拒絕。'
  }
} satisfies Messages
