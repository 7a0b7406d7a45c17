/** A name as the key of a table, in quotes only where it needs them. */
export const tableKey = (name: string): string => (/^[a-z]+$/i.test(name) ? name : `'${name}'`)
