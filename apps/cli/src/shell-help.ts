import type { Reply, TypedCommand } from '@clipdesk/commands'
import { BATCH_FORMS } from './batch/options.ts'

const term = (name: string, means: string) => ({ kind: 'term', term: name, means }) as const

/** What a shell can say beside the commands of every desk. */
export const shellHelp = (): Reply => ({
  blocks: [
    term('(nothing)', 'the prompt: commands line by line, or a pasted page'),
    term(
      'add -',
      'reads the page from standard input; add takes several files, and folders of them',
    ),
    term(
      'read FILE',
      'shows how a page is read, a link too, without filing it; --explain says why, line by line',
    ),
    term('--desk NAME', 'asks another desk than "local", such as "demo"'),
    term('--json', 'answers as JSON, a line a reply'),
    term(
      '--csv',
      'with quotes: all of them as CSV; cells that a spreadsheet would run have an apostrophe before them',
    ),
    term('--version', 'the version'),
    term('COMMAND --jsonl', `runs over JSON lines, one answer a line: ${BATCH_FORMS.join('; ')}`),
  ],
  error: null,
  invented: false,
})

const READ_HELP = [
  {
    kind: 'example',
    command: 'read page.txt',
    does: 'shows how a page is read, without filing it',
  },
  { kind: 'example', command: 'read page.txt --explain', does: 'the same line by line, and why' },
] as const

/** How a command that works on JSON lines is called, below what was wrong with how it was. */
export const batchHelp = (command: string, fault: string | null): Reply => ({
  blocks: [
    ...(fault === null ? [] : [{ kind: 'note' as const, text: fault }]),
    ...(command === 'read' ? READ_HELP : []),
    {
      kind: 'note',
      text: `"${command} --jsonl" works on JSON lines: one object a line in, one answer a line out.`,
    },
    ...BATCH_FORMS.filter((form) => form.split(' ')[0] === command).map((form) => ({
      kind: 'example' as const,
      command: `${form} --jsonl < in.jsonl > out.jsonl`,
      does: 'the README has the fields of a line',
    })),
  ],
  error: 'bad-options',
  invented: false,
})

/** What is wrong with a call of `read` without `--jsonl`. */
export function faultOfRead({ words, options, valueless }: TypedCommand): string {
  const unknown = [...Object.keys(options), ...valueless].find((option) => option !== 'explain')
  if (unknown !== undefined) return `"read" has no option --${unknown}.`
  if (words.length === 0) return '"read" needs a page.'
  return words.length > 1
    ? '"read" takes one page.'
    : '"read" files nothing and answers in words: it takes neither --desk nor --json.'
}
