/**
 * Text from outside on one line, without control characters and without marks that turn the direction of the text around. What a
 * platform makes of the rest is the renderer's to know.
 */
export const oneLine = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[\t\r\n\v\f\u0085\u2028\u2029]+/g, ' ')
    .replace(UNSEEN, '')

const UNSEEN = /[\p{Cc}\p{Bidi_Control}\uFEFF]/gu
