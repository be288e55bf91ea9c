// Hands for WebKit, by WebKitWebDriver (classic WebDriver).

import { writeFile } from 'node:fs/promises'
import { Key, type SeleniumCookie, type WebDriver, type WebElement } from 'selenium-webdriver'
import type { AccessibleNode } from './accessible.ts'
import { arrive, evaluateBy } from './evaluate.ts'
import type { Cookie, Hands, LaunchedBrowser } from './hands.ts'
import { until } from './until.ts'
import { createWebKitSessions, displaySize } from './webkit-session.ts'

const keys: Readonly<Record<string, string | undefined>> = {
  Tab: Key['TAB'],
  Escape: Key['ESCAPE'],
  Enter: Key['ENTER'],
  Backspace: Key['BACK_SPACE'],
  Delete: Key['DELETE'],
  Home: Key['HOME'],
  End: Key['END'],
  PageUp: Key['PAGE_UP'],
  PageDown: Key['PAGE_DOWN'],
  ArrowUp: Key['ARROW_UP'],
  ArrowDown: Key['ARROW_DOWN'],
  ArrowLeft: Key['ARROW_LEFT'],
  ArrowRight: Key['ARROW_RIGHT'],
  Shift: Key['SHIFT'],
  Control: Key['CONTROL'],
  Alt: Key['ALT'],
  Meta: Key['META']
}
const keyNamed = (name: string): string => {
  const key = name.length === 1 ? name : keys[name]
  if (key === undefined) throw new Error(`webkit.ts has no key named ${name}`)
  return key
}

const asCookie = ({ name, value, domain, path, expiry, secure, httpOnly, sameSite }: SeleniumCookie): Cookie => ({
  name,
  value,
  domain: domain ?? '',
  path: path ?? '/',
  expires: expiry ?? null,
  secure: secure ?? false,
  httpOnly: httpOnly ?? false,
  sameSite: sameSite === 'Lax' || sameSite === 'Strict' || sameSite === 'None' ? sameSite : null
})

type Turn = <T>(act: (driver: WebDriver) => Promise<T>) => Promise<T>

/** A session does one thing at a time in one window: tabs of the same profile take turns. */
const turnsOn = (driver: WebDriver) => {
  let last: Promise<unknown> = Promise.resolve()
  let current = ''
  const next = <T>(act: () => Promise<T>): Promise<T> => {
    const turn = last.then(act)
    last = turn.catch(() => undefined)
    return turn
  }
  const turnOf =
    (handle: string): Turn =>
    (act) =>
      next(async () => {
        if (current !== handle) await driver.switchTo().window(handle)
        current = handle
        return act(driver)
      })
  const openWindow = () =>
    next(async () => {
      // A window, not a tab: a tab would hide the others, and a hidden page gets no frames.
      await driver.switchTo().newWindow('window')
      current = await driver.getWindowHandle()
      return current
    })
  let front: string | undefined
  // Without a window manager, the focus is in the window under the pointer: that is what being in front means here.
  const bringInFront = async (handle: string) => {
    if (front === handle) return
    if (front !== undefined) await turnOf(front)(() => placeWindow(driver, 'aside'))
    front = handle
    await turnOf(handle)(async () => {
      await placeWindow(driver, 'under the pointer')
      await until('the window to have the focus', () => driver.executeScript('return document.hasFocus()'))
    })
  }
  const closeWindow = (handle: string) => {
    if (front === handle) front = undefined
    return turnOf(handle)(() => driver.close())
  }
  return { turnOf, openWindow, closeWindow, bringInFront }
}

/** Where a window of this size lies under the pointer. */
const middle = ({ width, height }: { readonly width: number; readonly height: number }) => ({
  x: Math.round((displaySize.width - width) / 2),
  y: Math.round((displaySize.height - height) / 2),
  width,
  height
})

const placeWindow = async (driver: WebDriver, place: 'aside' | 'under the pointer') => {
  const window = await driver.manage().window().getRect()
  await driver
    .manage()
    .window()
    .setRect(place === 'aside' ? { ...window, x: displaySize.width } : middle(window))
}

const moveTo = (driver: WebDriver, x: number, y: number) =>
  driver.actions().move({ x: Math.round(x), y: Math.round(y), duration: 0, origin: 'viewport' })

type Composed = readonly [element: WebElement, children: readonly Composed[]]

/** The elements that are rendered, as they nest with slots filled. */
const composedTree = `
  const childrenOf = (element) => {
    if (element instanceof HTMLSlotElement) return element.assignedElements()
    return [...(element.shadowRoot ?? element).children]
  }
  // What has no box of its own is there for what is in it.
  const isRendered = (it) => getComputedStyle(it).display === 'contents' || it.checkVisibility()
  const entryOf = (element) => [element, childrenOf(element).filter(isRendered).map(entryOf)]
  return entryOf(document.documentElement)`

/** WebDriver has no tree, but the role and the name of an element: states and levels are not told. */
const accessible = async ([element, children]: Composed): Promise<AccessibleNode> => ({
  role: (await element.getTagName()) === 'summary' ? 'summary' : await element.getAriaRole(),
  name: await element.getAccessibleName(),
  states: [],
  children: await Promise.all(children.map(accessible))
})

const handsOn = (handle: string, turns: ReturnType<typeof turnsOn>): Hands => {
  const inTurn = turns.turnOf(handle)
  const run: Hands['run'] = (expression) =>
    inTurn(async (driver) => String(await driver.executeScript(`return ${expression}`)))
  const evaluate = evaluateBy(run)
  const innerSize = async (driver: WebDriver) =>
    (await driver.executeScript('return [innerWidth, innerHeight]')) as [number, number]

  return {
    run,
    goto: (url, milestone) =>
      arrive(evaluate, `${url} to come (${milestone})`, milestone, () => inTurn((driver) => driver.get(url))),
    reload: () => arrive(evaluate, 'the page again', 'load', () => inTurn((driver) => driver.navigate().refresh())),
    show: () => turns.bringInFront(handle),
    moveTo: (x, y) => inTurn((driver) => moveTo(driver, x, y).perform()),
    clickAt: (x, y) => inTurn((driver) => moveTo(driver, x, y).click().perform()),
    press: (key, modifiers) =>
      inTurn(async (driver) => {
        const actions = driver.actions()
        for (const modifier of modifiers) actions.keyDown(keyNamed(modifier))
        actions.keyDown(keyNamed(key)).keyUp(keyNamed(key))
        for (const modifier of [...modifiers].reverse()) actions.keyUp(keyNamed(modifier))
        await actions.perform()
      }),
    // Only the window can be given a size: its frame is measured, then added.
    viewport: async (width, height) => {
      await turns.bringInFront(handle)
      await inTurn((driver) =>
        until(`a viewport of ${width} by ${height}`, async () => {
          const window = await driver.manage().window().getRect()
          const [innerWidth, innerHeight] = await innerSize(driver)
          if (innerWidth === width && innerHeight === height) return true
          const size = { width: width + window.width - innerWidth, height: height + window.height - innerHeight }
          await driver.manage().window().setRect(middle(size))
          return false
        })
      )
    },
    prefer: async () => {
      throw new Error('WebKit reads preferences when it starts: give them to open({ prefers })')
    },
    screenshot: async (path) => writeFile(path, await inTurn((driver) => driver.takeScreenshot()), 'base64'),
    accessibilityTree: () =>
      inTurn(async (driver) => accessible((await driver.executeScript(composedTree)) as Composed)),
    cookies: async () => (await inTurn((driver) => driver.manage().getCookies())).map(asCookie),
    setCookie: ({ name, value, domain, path = '/', expires, secure, httpOnly, sameSite }) =>
      inTurn((driver) =>
        driver.manage().addCookie({
          name,
          value,
          path,
          ...(domain === undefined ? {} : { domain }),
          ...(expires == null ? {} : { expiry: expires }),
          ...(secure === undefined ? {} : { secure }),
          ...(httpOnly === undefined ? {} : { httpOnly }),
          ...(sameSite == null ? {} : { sameSite })
        })
      ),
    close: () => turns.closeWindow(handle)
  }
}

export const launchWebKit = async (binary: string): Promise<LaunchedBrowser> => {
  const sessions = await createWebKitSessions(binary)
  return {
    version: sessions.version,
    openProfile: async (preferences) => {
      const { driver, end } = await sessions.open(preferences)
      const turns = turnsOn(driver)
      const first = await driver.getWindowHandle()
      let given = false
      return {
        openTab: async () => {
          const handle = given ? await turns.openWindow() : first
          given = true
          return handsOn(handle, turns)
        },
        close: end
      }
    }
  }
}
