export const word = 'bonjour'
