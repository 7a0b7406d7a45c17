import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { clipdesk, type Ran } from './fixtures/clipdesk.ts'
import { FERRY, ORCHARD } from './fixtures/page.ts'
import { temporaryFolders } from './fixtures/temporary-folder.ts'

const newFolder = temporaryFolders()

const endsOf = (all: readonly Ran[]) =>
  all.map(({ status, complaints }) => ({ status, complaints }))
const WELL = { status: 0, complaints: '' }

test('what one process files, others find', async () => {
  const [data, folder] = [newFolder(), newFolder()]
  writeFileSync(join(folder, 'ferry.txt'), FERRY)
  const start = { data, folder }
  const added = await clipdesk(['add', 'ferry.txt', '--source', 'The Alder Ledger'], start)
  expect(endsOf([added])).toEqual([WELL])
  expect(added.printed).toContain(
    'The Alder Ledger · 5 March 2024, 07:15 (+00:00) · by Odile Brandt',
  )
  const asked = await Promise.all([
    clipdesk(['search', 'tenders'], start),
    clipdesk(['summary', '1', '--json'], start),
    clipdesk(['recent'], start),
  ])
  expect(endsOf(asked)).toEqual([WELL, WELL, WELL])
  const [found, brief, recent] = asked.map(({ printed }) => printed)
  expect(found).toContain('The Alder Ledger writes: The storm had torn a landing stage loose')
  expect(JSON.parse(brief ?? '')).toMatchObject({ error: null, invented: false })
  expect(recent).toContain('#1  Ferry to Haldermere runs again after the storm')
})

test('two processes that add at once lose nothing and share no number', async () => {
  const data = newFolder()
  const both = [FERRY, ORCHARD].map((input) => clipdesk(['add', '-'], { data, input }))
  const ran = await Promise.all(both)
  expect(endsOf(ran)).toEqual([WELL, WELL])
  const numbers = ran.map(({ printed }) => /Filed as #(\d)\./.exec(printed)?.[1])
  expect(numbers.toSorted()).toEqual(['1', '2'])
})

test('a Node that is too old is told in a sentence', async () => {
  const older =
    'Object.defineProperty(process,"versions",{value:{...process.versions,node:"20.1.0"}})'
  const data = join(newFolder(), 'unmade')
  const node = ['--import', `data:text/javascript,${older}`]
  const { status, printed, complaints } = await clipdesk(['recent'], { data, node })
  expect({ status, printed }).toEqual({ status: 1, printed: '' })
  expect(complaints).toMatch(
    /^Clipdesk needs Node 24 or later; this is Node 20\.1\.0\. [^\n]*\.\n$/,
  )
  expect(existsSync(data)).toBe(false)
})
