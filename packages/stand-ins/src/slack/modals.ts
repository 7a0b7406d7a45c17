import { ModalBody } from './bodies.ts'
import { newId } from './ids.ts'
import { nameBlocks } from './messages.ts'
import { Refusal } from './refusal.ts'
import type { Deed, Json, StoredModal, World } from './world.ts'

/** How many modals lie on one another. */
const stackLimit = 3

/** Puts a modal on the screen of the one whose deed asked for it, perhaps on top of another. */
export function openModal(
  world: World,
  deed: Deed,
  { view, under = null }: { readonly view: unknown; readonly under?: StoredModal | null },
): StoredModal {
  if (under && stackOf(under).length >= stackLimit) throw new Refusal('push_limit_reached')
  const id = newId('V')
  const modal: StoredModal = { id, opener: deed, under, raw: {}, isClosed: false }
  changeModal(world, modal, view)
  world.modals.set(id, modal)
  deed.isAnswered = true
  deed.modal.resolve(modal)
  return modal
}

/** Puts something else in a modal's place. */
export function changeModal(world: World, modal: StoredModal, view: unknown): void {
  const body = ModalBody.parse(view)
  const isTaken = (other: StoredModal) =>
    other !== modal && !other.isClosed && other.raw['external_id'] === body['external_id']
  if (body['external_id'] && [...world.modals.values()].some(isTaken)) {
    throw new Refusal('duplicate_external_id')
  }
  modal.raw = {
    private_metadata: '',
    callback_id: '',
    external_id: '',
    close: null,
    submit: null,
    clear_on_close: false,
    notify_on_close: false,
    ...body,
    ...place(world, modal),
    blocks: nameBlocks(body.blocks),
    state: { values: {} },
    hash: `${Math.floor(world.now() / 1000)}.${newId('h')}`,
  }
}

/** Closes a modal with all those beneath it. */
export function closeAll(modal: StoredModal): void {
  for (const each of stackOf(modal)) each.isClosed = true
}

function stackOf(modal: StoredModal): StoredModal[] {
  return [modal, ...(modal.under ? stackOf(modal.under) : [])]
}

function place({ teamId, appId, botId }: World, modal: StoredModal): Json {
  return {
    id: modal.id,
    team_id: teamId,
    app_id: appId,
    app_installed_team_id: teamId,
    bot_id: botId,
    root_view_id: stackOf(modal).at(-1)?.id,
    previous_view_id: modal.under?.id ?? null,
  }
}
