import { type CommandRequest, commands } from '@clipdesk/commands'
import { ClipdeskError } from '@clipdesk/core'
import type { ChatInputCommandInteraction } from 'discord.js'
import { download } from './download.ts'
import { ADD_NAME, FILE_OPTION, PAGE_OPTION, TEXT_OPTION } from './names.ts'

/** What somebody asks with the slash command; an attached file is fetched. Throws as `download` does, or `bad-input`. */
export async function slashRequest(
  interaction: Pick<ChatInputCommandInteraction, 'options'>,
): Promise<CommandRequest> {
  const { options } = interaction
  const name = options.getSubcommand()
  const command = commands.find((known) => known.name === name)
  const given = Object.keys(command?.options.shape ?? {}).flatMap((option) => {
    const value = option === PAGE_OPTION && name === ADD_NAME ? null : options.get(option)?.value
    return value == null ? [] : [[option, value] as const]
  })
  return { name, options: { ...Object.fromEntries(given), ...(await page(interaction, name)) } }
}

async function page(
  { options }: Pick<ChatInputCommandInteraction, 'options'>,
  name: string,
): Promise<CommandRequest['options']> {
  if (name !== ADD_NAME) return {}
  const file = options.getAttachment(FILE_OPTION)
  const text = options.getString(TEXT_OPTION) ?? undefined
  if (file !== null && text !== undefined) {
    throw new ClipdeskError('bad-input', 'Give the page as a file or as text, not both.')
  }
  if (file !== null) {
    const bytes = await download(file)
    return { [PAGE_OPTION]: { bytes, name: file.name, type: file.contentType } }
  }
  // A link alone stands for its page.
  const given = text ?? options.getString('url') ?? undefined
  return given === undefined ? {} : { [PAGE_OPTION]: given }
}
