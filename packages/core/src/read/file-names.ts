/** The endings of the files that are read: text, Markdown, HTML, mails and PDFs, and files with many articles. */
const READ =
  /\.(?:txt|text|md|markdown|x?html?|mht|mhtml|eml|pdf|jsonl|ndjson|json|csv|tsv|xml|rss|atom|rdf|opml)$/i

/** Whether a file, by its name, may hold a page or many; what it is indeed, its bytes tell. */
export const hasReadName = (name: string): boolean => READ.test(name.slice(-20))
