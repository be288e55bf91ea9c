// What runs in the measured pages, as text: the same few lines for every system, before anything of theirs.

/**
 * Says when the tags ran, and what the click that accepts took.
 * @typedef {object} Probe
 * @property {number} ran how many tags have run
 * @property {number} first when the first one of the document did
 * @property {number} last when the last one to run did, so far
 * @property {number} clicked the time of the click
 * @property {number} handled when the task of the click was over
 * @property {number} painted when the frame that followed it was
 * @property {number} interaction the longest event of the interaction, in steps of 8 ms, from 16 ms on
 * @property {number} longest the longest task since, from 50 ms on
 */
export const probe = `{
  const probe = (window.probe = { ran: 0, first: 0, last: 0, clicked: 0, handled: 0, painted: 0, interaction: 0, longest: 0 })
  const now = () => performance.now()
  window.tag = (number) => {
    probe.last = now()
    if (number === 0) probe.first = probe.last
    probe.ran++
  }
  addEventListener('click', ({ timeStamp }) => {
    if (probe.clicked) return
    probe.clicked = timeStamp
    // Headless Chromium tells nothing of an event after which nothing moved in view, as when only a fixed box went.
    document.querySelector('#beat').style.background = 'teal'
    // The first listener of all, so that its messages come before those of others.
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = ({ data }) => (probe[data] = now())
    port2.postMessage('handled')
    requestAnimationFrame(() => port2.postMessage('painted'))
  }, true)
  new PerformanceObserver((list) => {
    for (const { interactionId, duration } of list.getEntries())
      if (interactionId) probe.interaction = Math.max(probe.interaction, duration)
  }).observe({ type: 'event', durationThreshold: 16 })
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries())
      if (probe.clicked && startTime + duration > probe.clicked) probe.longest = Math.max(probe.longest, duration)
  }).observe({ type: 'longtask' })
}`

/**
 * Writes down what is done between the click and the end of its task. It costs time, so pages that are timed go without.
 * @typedef {object} Anatomy
 * @property {string[]} did in the order in which it was seen
 * @property {number} scripts tags that were put into the page meanwhile
 * @property {number} others elements that were put into the page, or taken from it, and are no tags
 * @property {boolean} isAsking whether the button could still be seen at the end
 */
export const anatomy = (/** @type {string} */ accept) => `{
  const anatomy = (window.anatomy = { did: [], scripts: 0, others: 0, isAsking: true })
  let isOn = false
  const saw = (what) => isOn && !anatomy.did.includes(what) && anatomy.did.push(what)
  const spy = (owner, name, what) => {
    const { value } = Object.getOwnPropertyDescriptor(owner, name)
    owner[name] = function (...parts) {
      saw(what)
      return value.apply(this, parts)
    }
  }
  const { get, set } = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie')
  Object.defineProperty(document, 'cookie', {
    get() { return get.call(document) },
    set(text) {
      saw('record')
      set.call(document, text)
    }
  })
  spy(Storage.prototype, 'setItem', 'storage')
  spy(window, 'fetch', 'network')
  spy(XMLHttpRequest.prototype, 'send', 'network')
  spy(Navigator.prototype, 'sendBeacon', 'network')
  spy(HTMLElement.prototype, 'hidePopover', 'hide')
  spy(Element.prototype, 'remove', 'remove')
  const isTag = (node) =>
    node.localName === 'script' && !/plain/.test(node.type) && (/\\/tags\\//.test(node.src) || /^tag/.test(node.text))
  const take = (records) => {
    if (!isOn) return
    for (const { addedNodes, removedNodes } of records) {
      for (const node of addedNodes)
        if (isTag(node)) {
          saw('tags')
          anatomy.scripts++
        } else if (node.nodeType === 1) anatomy.others++
      for (const node of removedNodes) if (node.nodeType === 1 && node.localName !== 'script') anatomy.others++
    }
  }
  // Delivered in the microtasks of the click, or, for what was done in the last of them, taken at the end.
  const observer = new MutationObserver(take)
  observer.observe(document, { childList: true, subtree: true })
  addEventListener('click', () => {
    if (anatomy.handled) return
    anatomy.handled = true
    const listen = window.aval?.$verdict?.listen(() => saw('verdict'))
    isOn = true
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      take(observer.takeRecords())
      isOn = false
      const button = document.querySelector(${JSON.stringify(accept)})
      anatomy.isAsking = !!button?.checkVisibility({ visibilityProperty: true, opacityProperty: true })
    }
    port2.postMessage(0)
  }, true)
}`
