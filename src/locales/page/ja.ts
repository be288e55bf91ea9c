// Japanese, for what stands in the page.
import type { PageMessages } from '../../ui/messages'

export default {
  lang: 'ja',
  placeholder: {
    text: 'このコンテンツは{service}が提供しており、トラッカーが設定されることがあります。許可するまで表示されません。',
    video: 'この動画を表示',
    map: 'この地図を表示',
    content: 'このコンテンツを表示',
    always: '{service}を常に表示',
    outside: '{service}で開く',
    shown: 'コンテンツを表示しました'
  },
  trackers: {
    title: 'このサイトで使用するトラッカー',
    chosen: '{date}の選択：',
    until: '有効期限：{date}。',
    reference: '照会番号：{id}。',
    none: 'まだ選択されていません。任意のトラッカーは動作していません。',
    signal: 'お使いのブラウザーが追跡しないよう求めています。任意のトラッカーは動作していません。',
    accepted: '許可',
    refused: '拒否',
    open: '未選択',
    modify: '選択を変更',
    caption: '{purpose}：使用するトラッカー',
    empty: '登録されたトラッカーはありません。',
    name: '名前',
    setBy: '設定元',
    purpose: '用途',
    lifetime: '期間',
    kind: '種類',
    session: '今回の訪問中のみ',
    updated: '一覧の更新日：{date}。',
    kinds: {
      cookie: 'Cookie',
      'local-storage': 'ローカルストレージ',
      'session-storage': 'セッションストレージ',
      'indexed-db': 'ローカルデータベース',
      cache: 'キャッシュ',
      'service-worker': 'Service Worker',
      pixel: 'ピクセル',
      fingerprint: 'ブラウザーフィンガープリント'
    }
  }
} satisfies PageMessages
