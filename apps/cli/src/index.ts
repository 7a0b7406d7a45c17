export { Environment } from './environment.ts'
export { reportFault } from './fault.ts'
export { type PromptOptions, runPrompt } from './prompt.ts'
export { printReply, processTerminal, type Terminal } from './terminal.ts'
