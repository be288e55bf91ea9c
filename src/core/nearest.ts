// Development only: names the word that was probably meant.

/** How many letters have to change to make one word of the other (Levenshtein). */
const distance = (one: string, other: string): number => {
  let row = Array.from(other, (_, index) => index + 1)
  Array.from(one).forEach((letter, index) => {
    let corner = index
    let left = index + 1
    row = row.map((above, at) => {
      const next = Math.min(above + 1, left + 1, corner + (letter === other[at] ? 0 : 1))
      corner = above
      return (left = next)
    })
  })
  return row.at(-1) ?? one.length
}

/** The known word that is most like a word, if any is like it at all. */
export const nearestOf = (word: string, known: readonly string[]): string | undefined =>
  known
    .map((id) => ({ id, far: distance(word.toLowerCase(), id.toLowerCase()) }))
    .filter(({ id, far }) => far <= Math.max(2, id.length / 3))
    .sort((one, other) => one.far - other.far)[0]?.id
