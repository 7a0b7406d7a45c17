/** The desk of a server, or in direct messages of the one who writes. */
export const deskName = ({
  guildId,
  user,
}: {
  readonly guildId: string | null
  readonly user: { readonly id: string }
}): string => (guildId === null ? `discord:user:${user.id}` : `discord:${guildId}`)
