declare const _default: {
  lang: string
  dir: 'ltr'
  colon: string
  banner: {
    title: string
    titleExpired: string
    titleChanged: string
    intro: string
    introProviders: {
      one: string
      other: string
    }
    news: string
    note: string
    policy: string
    refuse: string
    accept: string
    refuseNew: string
    acceptNew: string
    choose: string
  }
  panel: {
    title: string
    lead: string
    always: string
    refuse: string
    accept: string
    exempt: string
    object: string
    keep: string
    save: string
    close: string
    services: {
      one: string
      other: string
    }
    trackers: {
      one: string
      other: string
    }
    providerPolicy: string
    kept: string
    keptApart: string
    anytime: string
    anytimeWith: string
  }
  purposes: {
    necessary: {
      title: string
      text: string
    }
    analytics: {
      title: string
      summary: string
      text: string
    }
    personalisation: {
      title: string
      summary: string
      text: string
    }
  }
  status: {
    refused: string
    accepted: string
    saved: string
    withdrawn: string
    late: string
    storage: string
    signal: string
  }
}

export { _default as default }
