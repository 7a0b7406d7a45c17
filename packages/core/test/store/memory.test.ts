import { testStore } from '@clipdesk/conformance'
import { memoryStore } from '@clipdesk/core'

testStore('memory', memoryStore)
