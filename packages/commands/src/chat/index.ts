export { type Answer, Answers } from './answers.ts'
export { type Asked, asking, type Prepare, withNote } from './asked.ts'
export {
  buttonsOf,
  type ChatButton,
  type Click,
  type Place,
  pageLine,
  placeOf,
  questionButtons,
  readClick,
  writeClick,
} from './buttons.ts'
export { type Chunk, chunksOf } from './chunks.ts'
export { clipped } from './clipped.ts'
export { apiAddress, badSetting, variable } from './environment.ts'
export { errorCode, inFull } from './faults.ts'
export { type ChatFile, type ChatMessage, messagePages, pageOf } from './message-pages.ts'
export { oneLine } from './one-line.ts'
export { paint } from './paint.ts'
export { type ChatPicture, painted } from './painted.ts'
export { onPages, type Piece, type Rendered } from './rendered.ts'
export {
  DECIDED_ALREADY,
  FAULT,
  NO_LONGER_KEPT,
  NOT_DRAWN,
  NOT_FILED,
  noteReply,
  privateQuestion,
  SHARED_ALREADY,
} from './sentences.ts'
export { type Manner, type Run, type Stretch, stretchesOf } from './stretches.ts'
export { turnPage } from './turn-page.ts'
export { Turns } from './turns.ts'
export { UnderWay } from './under-way.ts'
export { addressInWords, LONGEST_LINK, webAddress } from './web-address.ts'
export { memberContext, workOut } from './work-out.ts'
