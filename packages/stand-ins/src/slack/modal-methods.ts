import { type Call, type Method, textArgument } from './call.ts'
import { checkedView } from './checked.ts'
import { changeModal, openModal } from './modals.ts'
import { Refusal } from './refusal.ts'
import type { Deed, StoredModal } from './world.ts'

/** How long somebody's deed can open a modal. */
const triggerMs = 3000

const open: Method = async (call) => {
  checkedView(call.world, call.method, { type: 'modal', view: call.args['view'] })
  const modal = openModal(call.world, pulled(call), { view: call.args['view'] })
  return { ok: true, view: modal.raw }
}

/** Puts a modal on top of the one that the trigger came from; Slack's word for one from elsewhere is not known. */
const push: Method = async (call) => {
  const view = call.args['view']
  checkedView(call.world, call.method, { type: 'modal', view })
  const deed = pulled(call)
  if (!deed.submits) throw new Refusal('invalid_trigger_id')
  return { ok: true, view: openModal(call.world, deed, { view, under: deed.submits }).raw }
}

const update: Method = async (call) => {
  checkedView(call.world, call.method, { type: 'modal', view: call.args['view'] })
  const modal = named(call)
  const hash = textArgument(call.args, 'hash')
  if (hash && hash !== modal.raw['hash']) throw new Refusal('hash_conflict')
  changeModal(call.world, modal, call.args['view'])
  return { ok: true, view: modal.raw }
}

const publish: Method = async (call) => {
  checkedView(call.world, call.method, { type: 'home', view: call.args['view'] })
  return call.forward()
}

/** Methods about modals and the home tab. */
export const modalMethods: Readonly<Record<string, Method>> = {
  'views.open': open,
  'views.push': push,
  'views.update': update,
  'views.publish': publish,
}

function pulled({ world, args }: Call): Deed {
  const trigger = world.triggers.get(textArgument(args, 'trigger_id') ?? '')
  if (!trigger) throw new Refusal('invalid_trigger_id')
  if (trigger.isUsed) throw new Refusal('exchanged_trigger_id')
  if (world.now() - trigger.deed.sentAt > triggerMs) throw new Refusal('expired_trigger_id')
  trigger.isUsed = true
  return trigger.deed
}

function named({ world, args }: Call): StoredModal {
  const id = textArgument(args, 'view_id')
  const external = textArgument(args, 'external_id')
  const found = [...world.modals.values()].find(
    (modal) => modal.id === id || (external !== null && modal.raw['external_id'] === external),
  )
  if (found && !found.isClosed) return found
  throw new Refusal('not_found')
}
