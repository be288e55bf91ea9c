// Chinese in simplified characters, as written in mainland China and Singapore. Full-width punctuation; quotes are “ ”.
import type { Messages } from '../ui/messages'

export default {
  lang: 'zh-Hans',
  dir: 'ltr',
  colon: '：',
  reopen: '管理 Cookie',
  banner: {
    title: 'Cookie：由您决定',
    titleExpired: '您的选择已过期：请重新选择',
    titleChanged: '我们的跟踪工具有变化：由您决定',
    intro: '经您同意，{site} 会将跟踪工具用于：',
    introProviders: { other: '经您同意，{site} 和 {n} 家服务商会将跟踪工具用于：' },
    news: '新增：{purpose}。',
    note: '您可以随时改变主意。',
    policy: '隐私政策',
    refuse: '全部拒绝',
    accept: '全部接受',
    refuseNew: '拒绝',
    acceptNew: '接受',
    choose: '自行选择'
  },
  panel: {
    title: '按用途逐项选择',
    lead: '每项用途都是可选的。即使拒绝，网站照常使用。',
    all: '所有服务的偏好设置',
    always: '始终启用',
    refuse: '拒绝',
    accept: '接受',
    exempt: '无需同意的访问统计：匿名数据，仅用于本网站。您可以提出反对。',
    object: '反对',
    keep: '保留',
    save: '保存我的选择',
    close: '不保存并关闭',
    services: { other: '{n} 项服务' },
    trackers: { other: '{n} 个跟踪工具' },
    providerPolicy: '隐私政策：{provider}',
    kept: '无论接受还是拒绝，您的选择都会保留{duration}。之后我们会再次询问。',
    keptApart: '接受会保留{accepted}，拒绝会保留{refused}。之后我们会再次询问。',
    anytime: '您可以随时更改。',
    anytimeWith: '您可以随时通过“{control}”更改。'
  },
  purposes: {
    necessary: {
      title: '绝对必要',
      text: '用于登录、购物车、安全和记住您的选择。缺少它们，网站无法运行。'
    },
    analytics: {
      title: '访问统计',
      summary: '了解哪些内容有人阅读，以改进网站。',
      text: '我们统计访问量，找出有用或难以找到的页面。不用于广告，也不在其他网站上跟踪您。'
    },
    personalisation: {
      title: '个性化',
      summary: '根据您在本网站浏览的内容进行调整。',
      text: '我们根据您在本网站浏览的内容调整展示和推荐。否则，所有人看到的内容都一样。'
    }
  },
  status: {
    refused: '已拒绝可选用途。您可以随时改变主意。',
    accepted: '已接受可选用途。您可以随时改变主意。',
    saved: '您的选择已保存。',
    withdrawn: '已撤回以下同意：{purpose}。相应的跟踪工具会从本网站删除。',
    late: 'Cookie 选项位于页面开头。',
    storage: '您的浏览器无法保存此选择：它仅对本页有效。',
    signal: '您的浏览器要求不被跟踪：我们已将其视为拒绝。'
  }
} satisfies Messages
