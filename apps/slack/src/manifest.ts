import { CLIP_ID, CLIP_NAME, COMMAND, SCOPES } from './names.ts'

/**
 * The manifest that an app is made from on Slack's site. With a request URL Slack sends its requests there; without one the app
 * connects by Socket Mode.
 */
export function manifest(requestUrl: string | null) {
  const url = requestUrl === null ? {} : { url: requestUrl }
  const request_url = requestUrl === null ? {} : { request_url: requestUrl }
  return {
    display_information: {
      name: 'clipdesk',
      description: 'A news clipping desk: file an article, then ask',
      background_color: '#1f2d3d',
    },
    features: {
      app_home: {
        home_tab_enabled: false,
        messages_tab_enabled: true,
        messages_tab_read_only_enabled: false,
      },
      bot_user: { display_name: 'clipdesk', always_online: true },
      shortcuts: [
        {
          name: CLIP_NAME,
          type: 'message',
          callback_id: CLIP_ID,
          description: 'Files this message, or the pages attached to it',
        },
      ],
      slash_commands: [
        {
          command: COMMAND,
          description: 'Ask the clipping desk, or file an article',
          usage_hint: 'help | add | search harbour strike | summary | recent',
          should_escape: false,
          ...url,
        },
      ],
    },
    oauth_config: { scopes: { bot: Object.keys(SCOPES) } },
    settings: {
      event_subscriptions: { ...request_url, bot_events: ['app_mention', 'message.im'] },
      interactivity: { is_enabled: true, ...request_url },
      org_deploy_enabled: false,
      socket_mode_enabled: requestUrl === null,
      token_rotation_enabled: false,
    },
  }
}
