import type { Article } from '../article.ts'
export async function readPdfArticle(pdf: { readonly bytes: Uint8Array }): Promise<Article> {
  throw new Error(String(pdf.bytes.length))
}
