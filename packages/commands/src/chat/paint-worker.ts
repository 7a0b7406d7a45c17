import { readFile } from 'node:fs/promises'
import { parentPort, workerData } from 'node:worker_threads'
import { initWasm, Resvg } from '@resvg/resvg-wasm'
import { z } from 'zod'

// What runs in the thread that `paint` starts: one picture, then the end.

/** What is to be painted. */
const PaintJob = z.object({
  svg: z.string(),
  /** How many pixels of the picture are one of the drawing. */
  scale: z.number().positive(),
})
export type PaintJob = z.infer<typeof PaintJob>

/** It has the letters of nearly all alphabets; those of Chinese, Japanese and Korean are shown as boxes. */
const FONT = 'DejaVu Sans'
const FONT_FILES = [
  import.meta.resolve('dejavu-fonts-ttf/ttf/DejaVuSans.ttf'),
  import.meta.resolve('dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf'),
]

const { svg, scale } = PaintJob.parse(workerData)
const [renderer, ...fontBuffers] = await Promise.all(
  [import.meta.resolve('@resvg/resvg-wasm/index_bg.wasm'), ...FONT_FILES].map((file) =>
    readFile(new URL(file)),
  ),
)
await initWasm(new Uint8Array(renderer ?? []))
const font = { fontBuffers, defaultFontFamily: FONT, sansSerifFamily: FONT }
const drawing = new Resvg(svg, { font, fitTo: { mode: 'zoom', value: scale } })
parentPort?.postMessage(drawing.render().asPng())
