// declaration.js, for script-tag pages that hold `<aval-trackers>`. The gate may have come, or come later, or never.
import { readHead } from '../browser/head'
import { trackers } from '../ui/trackers'
import type { Config } from './config'
import type { Command } from './script'
import { loadTexts } from './texts'

// The page's block, and what its own tag says. The file may have another name than ours: its tag is the current one.
const { src, lang, messages } = readHead() as ReturnType<typeof readHead> & Config
const page = self as { aval?: { push?: (call: Command) => unknown } }

// An element with the id `aval` is found under that name too.
const queue = page.aval?.push ? page.aval : (page.aval = [] as Command[])
queue.push!(['use', trackers({ lang, messages, speak: (wanted) => loadTexts(src!, wanted) })])
