// Development only: all that is checked of the question, as a site has put it and as a visitor sees it.
import { honesty } from '../browser/honesty/index'
import { reportIssues } from '../browser/report'
import type { Effect } from '../core/gate'
// The texts of any language will do: all have the same keys.
import en from '../locales/en'
import type { Notice } from '../ui/notice'
import { validateNotice } from '../ui/validate-notice'

/* @__NO_SIDE_EFFECTS__ */
export const honestNotice =
  (notice: Notice): Effect =>
  (gate, tools) => {
    if (!__DEV__) return
    reportIssues(validateNotice(notice, gate.policy, en))
    return honesty(notice)(gate, tools)
  }
