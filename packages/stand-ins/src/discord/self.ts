import type { Answer } from './routes.ts'
import type { World } from './world.ts'

/** Tells where the gateway is. */
export function readGateway(world: World): Answer {
  const session_start_limit = { total: 1000, remaining: 999, reset_after: 0, max_concurrency: 1 }
  return { status: 200, body: { url: gatewayUrl(world), shards: 1, session_start_limit } }
}

/** Tells who the bot is. */
export function readBot(world: World): Answer {
  const account = { mfa_enabled: false, locale: 'en-US', verified: true, email: null }
  return { status: 200, body: { ...world.bot, ...account } }
}

/** Tells what the application is. */
export function readApplication(world: World): Answer {
  const body = {
    id: world.applicationId,
    name: world.bot.username,
    icon: null,
    description: '',
    type: null,
    flags: 0,
    flags_new: '0',
    bot: world.bot,
    bot_public: true,
    bot_require_code_grant: false,
    verify_key: '0'.repeat(64),
    redirect_uris: [],
    interactions_endpoint_url: null,
    role_connections_verification_url: null,
    owner: world.owner,
    approximate_guild_count: world.guilds.size,
    approximate_user_install_count: 0,
    approximate_user_authorization_count: 0,
    explicit_content_filter: 0,
    team: null,
    eligible_oauth2_scopes: [],
  }
  return { status: 200, body }
}

/** Says where the gateway listens. */
export function gatewayUrl(world: World): string {
  return world.origin.replace('http:', 'ws:')
}
