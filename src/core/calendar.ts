// Deadlines in calendar months. All arithmetic is in UTC, so that a visitor who travels, or a server that reads the
// record in another time zone, finds the same deadline to the second.

/**
 * The longest a choice may be kept, in calendar months: what the sites' own policies promise, and within the 400 days
 * browsers allow a cookie. (The CNIL's good practice is 6 months: délibération 2020-092, §38-39.)
 */
export const LONGEST_MONTHS = 13

/** The most that 13 calendar months can be: 397 days, in milliseconds. A record that claims more is not believed. */
export const LONGEST_LIFETIME = 397 * 864e5

/**
 * The instant `months` calendar months after `instant` (both in milliseconds since 1970). A day the month does not
 * have becomes its last day: 31 January + 1 month is 28 or 29 February, never 3 March.
 */
export const addMonths = (instant: number, months: number): number => {
  const date = new Date(instant)
  const day = date.getUTCDate()
  date.setUTCMonth(date.getUTCMonth() + months)
  // The month overflowed into the next one: day 0 is the last day of the month before.
  if (date.getUTCDate() !== day) date.setUTCDate(0)
  return date.getTime()
}
