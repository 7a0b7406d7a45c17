import type { SlackApp } from './app.ts'
import { REQUEST_PATH, SCOPES } from './names.ts'

/** What whoever starts the app is told, a line each. */
export function greeting({
  name,
  workspace,
  desk,
  port,
  missingScopes,
}: Pick<SlackApp, 'name' | 'workspace' | 'desk' | 'port' | 'missingScopes'>): string[] {
  const how =
    port === null
      ? 'connected by Socket Mode'
      : `listening on port ${port}, at ${REQUEST_PATH}, for the requests that Slack sends`
  return [
    `Slack: ${how}, as ${name} in the workspace ${workspace}, whose desk is ${desk}.`,
    ...missingScopes.map(
      (scope) =>
        `Slack: the app lacks the scope ${scope}, which ${SCOPES[scope]}. Add it on the page "OAuth & Permissions" of the app, and install it again.`,
    ),
  ]
}
