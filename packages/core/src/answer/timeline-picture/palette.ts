/** The colours of a picture. All but `grid` have a contrast of at least 4.5 with what they are drawn upon. */
export interface Palette {
  /** The ground of everything. */
  readonly paper: string
  readonly ink: string
  /** What stands beside. */
  readonly muted: string
  /** Lines that may go unseen. */
  readonly grid: string
  /** Sentences of a day, and a number upon them. */
  readonly event: string
  readonly onEvent: string
  /** Sentences of a month or a year. */
  readonly range: string
  readonly inRange: string
  readonly published: string
  readonly onPublished: string
}

/** Blue, purple and brown: apart for every kind of colour vision, and apart by shape as well. */
export const LIGHT: Palette = {
  paper: '#ffffff',
  ink: '#1b2733',
  muted: '#56616e',
  grid: '#e2e7ed',
  event: '#0b5a9a',
  onEvent: '#ffffff',
  range: '#6b3fa0',
  inRange: '#efe9f7',
  published: '#9a4a00',
  onPublished: '#ffffff',
}

export const DARK: Palette = {
  paper: '#171c23',
  ink: '#e8edf3',
  muted: '#a6b0bc',
  grid: '#303944',
  event: '#74b9ff',
  onEvent: '#0c1824',
  range: '#c9a9f5',
  inRange: '#2c2340',
  published: '#f2a65a',
  onPublished: '#241505',
}
