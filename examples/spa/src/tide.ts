// The tides of a port that does not exist: two sines, the moon's and the sun's.
const HOUR = 3_600_000
const MOON = 12.4206 * HOUR
const SUN = 12 * HOUR
const MEAN = 4.2

/** Metres of water at a moment. */
export const heightAt = (time: number) =>
  MEAN + 2.6 * Math.cos((2 * Math.PI * time) / MOON) + 0.8 * Math.cos((2 * Math.PI * time) / SUN)

export interface Tide {
  readonly time: Date
  readonly height: number
  readonly isHigh: boolean
}

/** Midnight, some days from now. */
export const dayFrom = (days: number) => {
  const day = new Date()
  day.setHours(0, 0, 0, 0)
  day.setDate(day.getDate() + days)
  return day
}

/** The high and low waters of a day. */
export const tidesOf = (day: Date): Tide[] => {
  const step = 60_000
  const tides: Tide[] = []
  for (let time = day.getTime(); time < day.getTime() + 24 * HOUR; time += step) {
    const [before, height, after] = [heightAt(time - step), heightAt(time), heightAt(time + step)]
    if (height > before !== height > after) continue
    tides.push({ time: new Date(time), height, isHigh: height > before })
  }
  return tides
}

/** The day as a line: points from 0 to 1 across, metres up. */
export const curveOf = (day: Date, points = 97) =>
  Array.from({ length: points }, (_, index) => {
    const across = index / (points - 1)
    return [across, heightAt(day.getTime() + across * 24 * HOUR)] as const
  })
