import type { Store } from '@clipdesk/core'

/** Opens an empty store, another one each time. */
export type OpenStore = () => Promise<Store> | Store
