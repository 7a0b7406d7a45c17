/** Says that an app is not there yet, and what works already. Usage: node scripts/not-yet.ts NAME */
const [app = 'That'] = process.argv.slice(2)
console.error(
  `The ${app} app is not part of this version yet. The same desk works in the terminal: npm start`,
)
process.exitCode = 1
