import { addSeveral } from '@clipdesk/commands'
import { type Asked, asking, messagePages, withNote } from '@clipdesk/commands/chat'
import {
  type ChatInputCommandInteraction,
  type Interaction,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
} from 'discord.js'
import { type Answering, answer, answerFiling } from './answering.ts'
import { press } from './buttons.ts'
import { chatMessage } from './chat-message.ts'
import { ADD_NAME, CLIP_NAME, COMMAND_NAME, HELP_NAME, TEXT_OPTION } from './names.ts'
import { slashRequest } from './slash-request.ts'
import { respond } from './suggestions.ts'

/** Answers whatever comes from Discord. What it throws is a fault of the program or of the connection. */
export async function handle(interaction: Interaction, answering: Answering): Promise<void> {
  if (interaction.isAutocomplete()) await respond(interaction, answering)
  else if (interaction.isButton()) await press(interaction, answering)
  else if (interaction.isChatInputCommand() && interaction.commandName === COMMAND_NAME) {
    const files = interaction.options.getSubcommand() === ADD_NAME
    const prepare = async () =>
      withNote(asking(await slashRequest(interaction)), noteOn(interaction))
    await (files ? answerFiling : answer)(interaction, answering, prepare)
  } else if (interaction.isMessageContextMenuCommand() && interaction.commandName === CLIP_NAME) {
    await answerFiling(interaction, answering, () => clipping(interaction))
  } else if (interaction.isRepliable()) {
    await interaction.reply({ content: UNKNOWN, flags: MessageFlags.Ephemeral })
  }
}

/** Discord may still offer what an earlier version registered. */
const UNKNOWN = 'The desk no longer knows this command. Reload Discord, and use /news.'

/** Fetches what a message holds, to be filed. */
async function clipping({ targetMessage }: MessageContextMenuCommandInteraction): Promise<Asked> {
  const message = chatMessage(targetMessage.messageSnapshots.first() ?? targetMessage)
  const { pages, left } = await messagePages(message)
  return withNote((context) => addSeveral(pages, context), left)
}

/** From this length on, what was typed was a page with lines once. */
const PAGE_LENGTH = 500

/** What is to be known here beside the answer. */
function noteOn({ options }: ChatInputCommandInteraction): string | null {
  if (options.getSubcommand() === HELP_NAME && options.getString('command') === null)
    return OTHER_WAY
  if (options.getSubcommand() !== ADD_NAME) return null
  if ((options.getString(TEXT_OPTION) ?? '').length < PAGE_LENGTH) return null
  return 'Discord takes the line breaks out of what is typed into a command. Added as a file, a page is read better.'
}

const OTHER_WAY = `Pages come in by "${CLIP_NAME}", too, from the menu "Apps" of any message.`
