import { paint } from '@clipdesk/commands/chat'
import { timelinePicture } from '@clipdesk/core'
import { expect, test } from 'vitest'
import { deskWith } from '../fixtures/desk.ts'

const desk = await deskWith([
  { text: 'Crews stop\n\nThe crews of Port Alder stopped work on 4 March 2024, a clerk said.' },
])

const PNG = [0x89, 0x50, 0x4e, 0x47]

test('a picture of a timeline is painted, twice as large as it is drawn', async () => {
  const picture = timelinePicture(await desk.timeline({ article: 1 }), { title: 'Timeline' })
  const png = await paint(picture?.svg ?? '')
  expect([...png.slice(0, 4)]).toEqual(PNG)
  const { buffer, byteOffset } = png
  expect(new DataView(buffer, byteOffset).getUint32(16)).toBe(2400)
})

test('what is no picture, or takes too long, is refused', async () => {
  await expect(paint('<svg')).rejects.toThrow()
  await expect(paint('<svg/>', 1)).rejects.toThrow('took longer than 1 ms')
})
