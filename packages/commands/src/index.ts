export { ask, type CommandRequest, commands, DEMO_DESK, requestOf } from './ask.ts'
export type { Command, Context, Permission } from './command.ts'
export type {
  ArticleCard,
  Block,
  BodyParagraph,
  Example,
  Field,
  Frame,
  Missing,
  Note,
  Passage,
  Reply,
  ReplyErrorCode,
  Term,
} from './reply.ts'
export { parseLine, parseWords, type TypedCommand } from './text-grammar.ts'
export { counted, FIELD_NAMES, frameForPeople, listForPeople } from './wording.ts'
