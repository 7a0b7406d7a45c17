// Prints "N passed, N failed" from the test runner's own report. Fails where there is no report or nothing ran.
import { readFileSync } from 'node:fs'

let report
try {
  report = JSON.parse(readFileSync(process.argv[2], 'utf8'))
} catch {
  report = { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, success: false }
}
const { numPassedTests: passed, numFailedTests: failed, numPendingTests: skipped } = report
// A file that fails before its first test counts as one failure.
const broken = report.success || failed > 0 ? 0 : 1
if (skipped > 0) console.log(`${skipped} skipped, each with its reason in the test`)
console.log(`${passed} passed, ${failed + broken} failed`)
process.exitCode = report.success && passed > 0 ? 0 : 1
