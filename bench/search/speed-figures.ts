import { z } from 'zod'

/** The columns of the table, in their order. A column is added by naming it here and measuring it in `speed-child.ts`. */
export const COLUMNS = [
  'index, CPU s',
  'memory, MB',
  'short p50',
  'short p95',
  'headline p50',
  'headline p95',
  'phrase p50',
  'phrase p95',
  'add one',
  'take one out',
  'on disk, MB',
  'keep, CPU s',
  'open, CPU s',
  'longest stall, ms',
] as const

/** What was measured of one engine; what it does not have is left out. Times are CPU milliseconds where they do not say else. */
export const SpeedFigures = z.partialRecord(z.enum(COLUMNS), z.number())
export type SpeedFigures = z.infer<typeof SpeedFigures>
