/** The slash command, whose subcommands are what people can ask. */
export const COMMAND_NAME = 'news'

/** The message command. */
export const CLIP_NAME = 'Clip this message'

/** What files a page: `search` has an option `page` too, which is a number. */
export const ADD_NAME = 'add'

export const HELP_NAME = 'help'

/** The option of `add` that takes the page. A file keeps its line breaks; the client takes them out of what is typed. */
export const PAGE_OPTION = 'page'
export const FILE_OPTION = 'file'
export const TEXT_OPTION = 'text'

/** How an option is called in Discord. */
export const slashOptionName = (command: string, option: string): string =>
  command === ADD_NAME && option === PAGE_OPTION ? FILE_OPTION : option
