// Korean. Particles that change with the sound before them never follow a name that is filled in.
import type { Messages } from '../ui/messages'

export default {
  lang: 'ko',
  dir: 'ltr',
  colon: ': ',
  reopen: '쿠키 관리',
  banner: {
    title: '쿠키: 직접 선택하세요',
    titleExpired: '선택 기간이 끝났습니다: 다시 선택하세요',
    titleChanged: '추적 도구가 바뀌었습니다: 직접 선택하세요',
    intro: '{site} 사이트는 동의하시는 경우 다음 목적으로 추적 도구를 사용합니다:',
    introProviders: {
      other: '{site} 사이트와 업체 {n}곳은 동의하시는 경우 다음 목적으로 추적 도구를 사용합니다:'
    },
    news: '새 항목: {purpose}.',
    note: '언제든지 선택을 바꿀 수 있습니다.',
    policy: '개인정보 처리방침',
    refuse: '모두 거부',
    accept: '모두 동의',
    refuseNew: '거부',
    acceptNew: '동의',
    choose: '선택하기'
  },
  panel: {
    title: '목적별 선택',
    lead: '모든 목적은 선택 사항입니다. 거부해도 사이트를 똑같이 이용할 수 있습니다.',
    all: '모든 서비스에 대한 설정',
    always: '항상 사용',
    refuse: '거부',
    accept: '동의',
    exempt: '동의가 필요 없는 방문 측정: 이 사이트만을 위한 익명 통계입니다. 이의를 제기할 수 있습니다.',
    object: '이의 제기',
    keep: '유지',
    save: '선택 저장',
    close: '저장하지 않고 닫기',
    services: { other: '서비스 {n}개' },
    trackers: { other: '추적 도구 {n}개' },
    providerPolicy: '개인정보 처리방침: {provider}',
    kept: '동의하든 거부하든 선택은 {duration} 동안 보관합니다. 그 후 다시 여쭙니다.',
    keptApart: '동의는 {accepted}, 거부는 {refused} 동안 보관합니다. 그 후 다시 여쭙니다.',
    anytime: '선택은 언제든지 바꿀 수 있습니다.',
    anytimeWith: '선택은 ‘{control}’에서 언제든지 바꿀 수 있습니다.'
  },
  purposes: {
    necessary: {
      title: '꼭 필요한 항목',
      text: '로그인, 장바구니, 보안, 선택 기억에 쓰입니다. 없으면 사이트가 작동하지 않습니다.'
    },
    analytics: {
      title: '방문 측정',
      summary: '무엇이 읽히는지 확인해 사이트를 개선합니다.',
      text: '방문 수를 세고 유용하거나 찾기 어려운 페이지를 파악합니다. 광고나 다른 사이트에서의 추적에는 쓰지 않습니다.'
    },
    personalisation: {
      title: '맞춤 콘텐츠',
      summary: '여기서 본 내용에 맞춰 콘텐츠를 보여 줍니다.',
      text: '이 사이트에서 본 내용에 맞춰 콘텐츠와 추천을 보여 줍니다. 사용하지 않으면 모두에게 같은 내용이 보입니다.'
    }
  },
  status: {
    refused: '선택 사항인 목적을 거부했습니다. 언제든지 선택을 바꿀 수 있습니다.',
    accepted: '선택 사항인 목적에 동의했습니다. 언제든지 선택을 바꿀 수 있습니다.',
    saved: '선택을 저장했습니다.',
    withdrawn: '다음 항목의 동의를 철회했습니다: {purpose}. 해당 추적 도구를 이 사이트에서 삭제합니다.',
    late: '쿠키 선택은 페이지 맨 앞에 있습니다.',
    storage: '브라우저가 이 선택을 저장할 수 없습니다: 이 페이지에만 적용됩니다.',
    signal: '브라우저가 추적하지 않도록 요청했습니다: 이를 거부로 처리했습니다.'
  }
} satisfies Messages
