import type { Piece } from './bodies.ts'
import { responseUrl } from './deeds.ts'
import { escapeMarkup } from './escaping.ts'
import { newId } from './ids.ts'
import { nameInPayload } from './places.ts'
import type { Deed, Json, Payload, Place, StoredMessage, StoredModal, World } from './world.ts'

/** A slash command. */
export function slashPayload(world: World, deed: Deed, line: string): Payload {
  const [, command = '', text = ''] = /^(\/\S+)\s*(.*)$/su.exec(line.trim()) ?? []
  const body = {
    token: world.verificationToken,
    team_id: deed.by.teamId,
    team_domain: world.teamDomain,
    channel_id: deed.place.id,
    channel_name: nameInPayload(deed.place),
    user_id: deed.by.id,
    user_name: deed.by.handle,
    command,
    text: escapeMarkup(text),
    api_app_id: world.appId,
    is_enterprise_install: 'false',
    response_url: responseUrl(world, deed),
    trigger_id: deed.triggerId,
  }
  return { kind: 'slash_commands', body }
}

/** A click on a button; the message itself is not told of when it is ephemeral, as on Slack. */
export function clickPayload(
  world: World,
  deed: Deed,
  { message, button, actionTs }: { message: StoredMessage; button: Piece; actionTs: string },
): Payload {
  const isPrivate = message.onlyFor !== null
  const { type, action_id, block_id, value, ...rest } = button
  const body = {
    ...common(world, deed, 'block_actions'),
    container: {
      type: 'message',
      message_ts: message.ts,
      channel_id: message.place.id,
      is_ephemeral: isPrivate,
      is_app_unfurl: false,
      ...(message.thread && { thread_ts: message.thread }),
    },
    channel: channelIn(message.place),
    ...(!isPrivate && { message: message.raw }),
    state: { values: {} },
    response_url: responseUrl(world, deed),
    actions: [
      {
        type,
        action_id,
        block_id,
        ...(value !== undefined && { value }),
        text: rest['text'],
        ...(rest['style'] !== undefined && { style: rest['style'] }),
        action_ts: actionTs,
      },
    ],
  }
  return { kind: 'interactive', body }
}

/** A message shortcut. */
export function shortcutPayload(
  world: World,
  deed: Deed,
  {
    callbackId,
    message,
    actionTs,
  }: { callbackId: string; message: StoredMessage; actionTs: string },
): Payload {
  const body = {
    ...common(world, deed, 'message_action'),
    callback_id: callbackId,
    action_ts: actionTs,
    message_ts: message.ts,
    message: message.raw,
    channel: channelIn(message.place),
    response_url: responseUrl(world, deed),
  }
  return { kind: 'interactive', body }
}

/**
 * A modal that is sent in. Its `team` is the sender's, which need not be where the app is: hence the view's
 * `app_installed_team_id` (Bolt's App.ts, buildSource; slackapi/bolt-python #767).
 */
export function submitPayload(
  world: World,
  deed: Deed,
  { modal, values }: { modal: StoredModal; values: Json },
): Payload {
  const body = {
    ...common(world, deed, 'view_submission'),
    team: { id: deed.by.teamId, domain: domainOf(world, deed.by.teamId) },
    view: { ...modal.raw, state: { values } },
    response_urls: [],
  }
  return { kind: 'interactive', body }
}

/** An event about a message; the app hears of it with no trigger and no response_url. */
export function eventPayload(world: World, event: Json, senderTeamId: string): Payload {
  const body = {
    token: world.verificationToken,
    team_id: world.teamId,
    context_team_id: world.teamId,
    context_enterprise_id: null,
    api_app_id: world.appId,
    event,
    type: 'event_callback',
    event_id: newId('Ev'),
    event_time: Math.floor(world.now() / 1000),
    authorizations: [
      {
        enterprise_id: null,
        team_id: world.teamId,
        user_id: world.botUserId,
        is_bot: true,
        is_enterprise_install: false,
      },
    ],
    is_ext_shared_channel: senderTeamId !== world.teamId,
    event_context: `4-${newId('e')}`,
  }
  return { kind: 'events_api', body }
}

function common(world: World, { by, triggerId }: Deed, type: string): Json {
  return {
    type,
    user: { id: by.id, username: by.handle, name: by.handle, team_id: by.teamId },
    api_app_id: world.appId,
    token: world.verificationToken,
    trigger_id: triggerId,
    team: { id: world.teamId, domain: world.teamDomain },
    enterprise: null,
    is_enterprise_install: false,
  }
}

function domainOf({ teamId, teamDomain }: World, id: string): string {
  return id === teamId ? teamDomain : 'elsewhere'
}

function channelIn(place: Place): Json {
  return { id: place.id, name: nameInPayload(place) }
}
