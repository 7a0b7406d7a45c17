import { ModalBody } from './bodies.ts'
import { newId } from './ids.ts'
import { nameBlocks } from './messages.ts'
import type { Deed, Json, StoredModal, World } from './world.ts'

/** Puts a modal on the screen of the one whose deed asked for it. */
export function openModal(world: World, deed: Deed, view: unknown): StoredModal {
  const id = newId('V')
  const modal: StoredModal = { id, opener: deed, raw: {}, isClosed: false }
  changeModal(world, modal, view)
  world.modals.set(id, modal)
  deed.isAnswered = true
  deed.modal.resolve(modal)
  return modal
}

/** Puts something else in a modal's place. */
export function changeModal(world: World, modal: StoredModal, view: unknown): void {
  const body = ModalBody.parse(view)
  modal.raw = {
    private_metadata: '',
    callback_id: '',
    external_id: '',
    close: null,
    submit: null,
    clear_on_close: false,
    notify_on_close: false,
    ...body,
    ...place(world, modal.id),
    blocks: nameBlocks(body.blocks),
    state: { values: {} },
    hash: `${Math.floor(world.now() / 1000)}.${newId('h')}`,
  }
}

function place({ teamId, appId, botId }: World, id: string): Json {
  return {
    id,
    team_id: teamId,
    app_id: appId,
    app_installed_team_id: teamId,
    bot_id: botId,
    root_view_id: id,
    previous_view_id: null,
  }
}
