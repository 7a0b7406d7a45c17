// Plain JavaScript that any Node can read, so that one which is too old gets a sentence instead of a stack.
const [major] = process.versions.node.split('.').map(Number)
if (major < 24) {
  console.error(
    `Clipdesk needs Node 24 or later; this is Node ${process.versions.node}. "npm ci" brings Node 24 along: run it without ` +
      '--ignore-scripts, then "npm run slack" again.',
  )
  process.exitCode = 1
} else {
  const { main } = await import('#main')
  process.exitCode = await main(process.argv.slice(2))
}
