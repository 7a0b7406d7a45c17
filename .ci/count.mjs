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
console.log(
  `${passed} passed, ${failed + broken} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`,
)
process.exitCode = report.success && passed > 0 ? 0 : 1
