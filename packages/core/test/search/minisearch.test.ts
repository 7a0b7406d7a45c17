import { testIndex } from '@clipdesk/conformance'
import { miniSearchIndex } from '../../src/search/minisearch.ts'

testIndex('miniSearchIndex', miniSearchIndex)
