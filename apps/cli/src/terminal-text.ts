/**
 * Text from outside, safe to print in a terminal: control characters (escape sequences that move the cursor or rename the window),
 * and marks that turn the direction of the text around, become a visible sign; line ends and tabs become a space.
 */
export function terminalText(text: string): string {
  return text.replace(/[\t\r\n\u2028\u2029]+/g, ' ').replace(CONTROL, '\uFFFD')
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not reach a terminal
const CONTROL = /[\u0000-\u001F\u007F-\u009F\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069\uFEFF]/g
