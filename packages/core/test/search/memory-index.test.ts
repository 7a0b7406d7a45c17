import { testIndex } from '@clipdesk/conformance'
import { memoryIndex } from '../../src/search/index/memory-index.ts'

testIndex('memoryIndex', memoryIndex)
