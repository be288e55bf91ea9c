// Japanese. Full-width punctuation; quotes are 「」.
import type { Messages } from '../ui/messages'

export default {
  lang: 'ja',
  dir: 'ltr',
  colon: '：',
  reopen: 'Cookieの設定',
  banner: {
    title: 'Cookieの利用をお選びください',
    titleExpired: '選択の有効期限が切れました。もう一度お選びください',
    titleChanged: 'トラッカーに変更がありました。改めてお選びください',
    intro: '{site}は、許可をいただいた場合に、次の目的でトラッカーを使用します：',
    introProviders: {
      other: '{site}と{n}社の事業者は、許可をいただいた場合に、次の目的でトラッカーを使用します：'
    },
    news: '新しい項目：{purpose}。',
    note: '選択はいつでも変更できます。',
    policy: 'プライバシーポリシー',
    refuse: 'すべて拒否',
    accept: 'すべて許可',
    refuseNew: '拒否',
    acceptNew: '許可',
    choose: '個別に選ぶ'
  },
  panel: {
    title: '目的ごとの選択',
    lead: 'どの目的も任意です。拒否しても、サイトは同じようにご利用いただけます。',
    all: 'すべてのサービスの設定',
    always: '常に有効',
    refuse: '拒否',
    accept: '許可',
    exempt: '同意が不要なアクセス測定：このサイトだけの匿名の統計です。利用停止を求めることができます。',
    object: '停止を求める',
    keep: '有効のまま',
    save: '選択を保存',
    close: '保存せずに閉じる',
    services: { other: 'サービス{n}件' },
    trackers: { other: 'トラッカー{n}件' },
    providerPolicy: 'プライバシーポリシー：{provider}',
    kept: '許可でも拒否でも、選択は{duration}間保存します。その後、改めておたずねします。',
    keptApart: '許可は{accepted}間、拒否は{refused}間保存します。その後、改めておたずねします。',
    anytime: '選択はいつでも変更できます。',
    anytimeWith: '選択は「{control}」からいつでも変更できます。'
  },
  purposes: {
    necessary: {
      title: '必要不可欠なもの',
      text: 'ログイン、カート、安全の確保、選択内容の記憶に使います。これらがないとサイトは機能しません。'
    },
    analytics: {
      title: 'アクセス測定',
      summary: '何が読まれているかを知り、サイトの改善に役立てます。',
      text: '訪問数を数え、役立つページや見つけにくいページを把握します。広告や、他サイトでの追跡には使いません。'
    },
    personalisation: {
      title: 'パーソナライズ',
      summary: 'このサイトでの閲覧内容に合わせて表示を変えます。',
      text: 'このサイトでの閲覧内容に合わせて、コンテンツやおすすめを変えます。使わない場合は、全員に同じ内容を表示します。'
    }
  },
  status: {
    refused: '任意の目的を拒否しました。選択はいつでも変更できます。',
    accepted: '任意の目的を許可しました。選択はいつでも変更できます。',
    saved: '選択を保存しました。',
    withdrawn: '次の目的への許可を取り消しました：{purpose}。該当するトラッカーをこのサイトから削除します。',
    late: 'Cookieの選択はページの先頭にあります。',
    storage: 'お使いのブラウザーでは選択を保存できません。このページでのみ有効です。',
    signal: 'お使いのブラウザーが追跡しないよう求めているため、拒否として扱いました。'
  }
} satisfies Messages
