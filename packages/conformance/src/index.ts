export { testIndex } from './index-suite.ts'
export { type Sample, sampleDraft } from './sample-draft.ts'
export type { OpenStore } from './store/open-store.ts'
export { testStore } from './store-suite.ts'
