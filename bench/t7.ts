import { run } from './copies/run.ts'
await run()
