// Korean, for what stands in the page.
import type { PageMessages } from '../../ui/messages'

export default {
  lang: 'ko',
  placeholder: {
    text: '이 콘텐츠는 {service}에서 제공하며 추적 도구가 설치될 수 있습니다. 동의하기 전까지는 표시하지 않습니다.',
    video: '이 동영상 보기',
    map: '이 지도 보기',
    content: '이 콘텐츠 보기',
    always: '{service} 항상 표시',
    outside: '{service}에서 열기',
    shown: '콘텐츠를 표시했습니다'
  },
  trackers: {
    title: '이 사이트에서 사용하는 추적 도구',
    chosen: '{date}의 선택:',
    until: '{date}까지 유효합니다.',
    reference: '참조 번호: {id}.',
    none: '아직 선택하지 않았습니다: 선택 사항인 추적 도구는 작동하지 않습니다.',
    signal: '브라우저가 추적하지 않도록 요청했습니다: 선택 사항인 추적 도구는 작동하지 않습니다.',
    accepted: '동의함',
    refused: '거부함',
    open: '아직 선택하지 않음',
    modify: '선택 변경',
    caption: '{purpose}: 사용하는 추적 도구',
    empty: '등록된 추적 도구가 없습니다.',
    name: '이름',
    setBy: '설치 주체',
    purpose: '용도',
    lifetime: '기간',
    kind: '종류',
    session: '이번 방문 동안',
    updated: '목록 업데이트: {date}.',
    kinds: {
      cookie: '쿠키',
      'local-storage': '로컬 저장소',
      'session-storage': '세션 저장소',
      'indexed-db': '로컬 데이터베이스',
      cache: '캐시',
      'service-worker': '서비스 워커',
      pixel: '픽셀',
      fingerprint: '브라우저 핑거프린트'
    }
  }
} satisfies PageMessages
