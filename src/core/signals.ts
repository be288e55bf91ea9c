// What the browser says on the visitor's behalf, before the site has asked anything.

/** Facts read from the browser. A signal can refuse; no signal can consent. */
export interface Signals {
  /** Global Privacy Control (`navigator.globalPrivacyControl`): the visitor asks not to be tracked. */
  readonly gpc: boolean
}

/**
 * True when the browser refuses for the visitor. GPC true is a refusal; GPC false or absent says nothing at all and
 * is never read as consent (W3C Global Privacy Control, § "Legal effects"; GDPR art. 4(11): consent is an act).
 */
export const refuses = (signals: Signals): boolean => signals.gpc === true
