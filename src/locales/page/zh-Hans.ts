// Chinese in simplified characters, for what stands in the page.
import type { PageMessages } from '../../ui/messages'

export default {
  lang: 'zh-Hans',
  placeholder: {
    text: '此内容来自 {service}，可能会设置跟踪工具。在您接受之前，它将保持隐藏。',
    video: '显示此视频',
    map: '显示此地图',
    content: '显示此内容',
    always: '始终显示 {service}',
    outside: '在 {service} 上打开',
    shown: '内容已显示'
  },
  trackers: {
    title: '本网站使用的跟踪工具',
    chosen: '您在{date}的选择：',
    until: '有效期至{date}。',
    reference: '编号：{id}。',
    none: '您尚未选择：没有启用任何可选的跟踪工具。',
    signal: '您的浏览器要求不被跟踪：没有启用任何可选的跟踪工具。',
    accepted: '已接受',
    refused: '已拒绝',
    open: '尚未选择',
    modify: '更改我的选择',
    caption: '{purpose}：使用的跟踪工具',
    empty: '未声明跟踪工具。',
    name: '名称',
    setBy: '设置方',
    purpose: '作用',
    lifetime: '期限',
    kind: '类型',
    session: '本次访问期间',
    updated: '列表更新于{date}。',
    kinds: {
      cookie: 'Cookie',
      'local-storage': '本地存储',
      'session-storage': '会话存储',
      'indexed-db': '本地数据库',
      cache: '缓存',
      'service-worker': 'Service Worker',
      pixel: '像素',
      fingerprint: '浏览器指纹'
    }
  }
} satisfies PageMessages
