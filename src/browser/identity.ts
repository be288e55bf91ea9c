// The reference of a decision: random, short enough to read out to a support desk.

/** 16 characters out of 32: 80 bits. Asked for at the decision only; before it, an identifier would be a tracker. */
export const newId = (): string => {
  let id = ''
  for (const byte of crypto.getRandomValues(new Uint8Array(16))) id += (byte & 31).toString(32)
  return id
}
