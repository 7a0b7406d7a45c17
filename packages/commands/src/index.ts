export { addSeveral, type NamedPage } from './add-several.ts'

export { ask, commands, DEMO_DESK, requestOf } from './ask.ts'
export { withFileName } from './collections/file-name.ts'
export type { Command, Context, Permission } from './command.ts'
export { explainPage } from './explain-page.ts'
export { linksAlone } from './links.ts'
export { MAX_FILE_BYTES, MAX_PAGE_BYTES, pageTooLarge, readPageBytes } from './page-bytes.ts'
export type {
  ArticleCard,
  Block,
  BodyParagraph,
  CommandRequest,
  Example,
  Field,
  Frame,
  Mark,
  Missing,
  Note,
  Passage,
  Picture,
  Reply,
  ReplyErrorCode,
  Term,
  Usage,
} from './reply.ts'
export { refusalOf } from './reply.ts'
export { type Suggestion, suggest, takenIn } from './suggest.ts'
export { fieldBegun } from './suggest-in-query.ts'
export type { Taken } from './taken.ts'
export {
  FLAGS,
  optionForm,
  parseLine,
  parseWords,
  type TypedCommand,
  typedOption,
} from './text-grammar.ts'
export {
  citationForPeople,
  counted,
  factsForPeople,
  frameForPeople,
  glossForPeople,
  INVENTED,
  listForPeople,
  missingForPeople,
  momentForPeople,
} from './wording.ts'
