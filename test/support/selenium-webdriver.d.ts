// The part of selenium-webdriver we use: the package ships no types.

declare module 'selenium-webdriver' {
  export interface SeleniumCookie {
    name: string
    value: string
    domain?: string
    path?: string
    expiry?: number
    secure?: boolean
    httpOnly?: boolean
    sameSite?: string
  }
  export interface Rectangle {
    x: number
    y: number
    width: number
    height: number
  }
  export interface WebElement {
    getTagName(): Promise<string>
    getAriaRole(): Promise<string>
    getAccessibleName(): Promise<string>
  }
  export interface Actions {
    move(to: { x: number; y: number; duration?: number; origin?: 'viewport' }): Actions
    click(): Actions
    keyDown(key: string): Actions
    keyUp(key: string): Actions
    perform(): Promise<void>
  }
  export interface WebDriver {
    get(url: string): Promise<void>
    executeScript(script: string): Promise<unknown>
    actions(options?: { async?: boolean }): Actions
    getWindowHandle(): Promise<string>
    getAllWindowHandles(): Promise<string[]>
    switchTo(): { window(handle: string): Promise<void>; newWindow(type: 'tab' | 'window'): Promise<void> }
    navigate(): { refresh(): Promise<void>; back(): Promise<void> }
    manage(): {
      getCookies(): Promise<SeleniumCookie[]>
      addCookie(cookie: SeleniumCookie): Promise<void>
      window(): { getRect(): Promise<Rectangle>; setRect(rectangle: Partial<Rectangle>): Promise<Rectangle> }
    }
    takeScreenshot(): Promise<string>
    getCapabilities(): Promise<{ get(name: string): unknown }>
    close(): Promise<void>
    quit(): Promise<void>
  }
  export class Capabilities {
    constructor(capabilities: Record<string, unknown>)
  }
  export class Builder {
    usingServer(url: string): this
    withCapabilities(capabilities: Capabilities): this
    build(): Promise<WebDriver>
  }
  export const Key: Readonly<Record<string, string>>
}
