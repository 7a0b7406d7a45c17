import { spawnSync } from 'node:child_process'
import { z } from 'zod'

/** A summariser's summaries, one of each article for each length. */
export interface PeerSummaries {
  readonly name: string
  readonly summaries: readonly { readonly sentences: string; readonly words: string }[]
}

/** sumy's own splitting needs data from elsewhere; it gets the baseline's sentences, so that only the choice differs. */
const SCRIPT = `
import json, re, sys
from sumy.models.dom import ObjectDocumentModel, Paragraph, Sentence
from sumy.nlp.stemmers import Stemmer
from sumy.summarizers.lex_rank import LexRankSummarizer
from sumy.summarizers.text_rank import TextRankSummarizer
from sumy.utils import get_stop_words

class Tokens:
    def to_words(self, text):
        return re.findall(r"[^\\W\\d_]+", text)

def by_words(ranked, limit):
    taken, words = [], 0
    for i, sentence in ranked:
        length = len(sentence.split())
        if taken and words + length > limit:
            continue
        taken.append((i, sentence))
        words += length
        if words >= limit:
            break
    return " ".join(s for _, s in sorted(taken))

articles = [json.loads(line) for line in sys.stdin]
for name, kind in (("LexRank", LexRankSummarizer), ("TextRank", TextRankSummarizer)):
    summarizer = kind(Stemmer("english"))
    summarizer.stop_words = get_stop_words("english")
    summaries = []
    for sentences in articles:
        model = ObjectDocumentModel([Paragraph([Sentence(s, Tokens()) for s in sentences])])
        ranks = summarizer.rate_sentences(model) if name == "TextRank" else None
        if ranks is None:
            words = [summarizer._to_words_set(s) for s in model.sentences]
            tf = summarizer._compute_tf(words)
            idf = summarizer._compute_idf(words)
            matrix = summarizer._create_matrix(words, summarizer.threshold, tf, idf)
            scores = summarizer.power_method(matrix, summarizer.epsilon)
            ranks = dict(zip(model.sentences, scores))
        order = sorted(range(len(sentences)), key=lambda i: -ranks.get(model.sentences[i], 0))
        ranked = [(i, sentences[i]) for i in order]
        summaries.append({"sentences": " ".join(s for _, s in sorted(ranked[:3])), "words": by_words(ranked, 100)})
    print(json.dumps({"name": "sumy " + name, "summaries": summaries}))
`

const Line = z.object({
  name: z.string(),
  summaries: z.array(z.object({ sentences: z.string(), words: z.string() })),
})
const TIME_LIMIT = 600_000
const MAX_OUTPUT = 100_000_000

/** What sumy makes of articles, as far as the Python that CLIPDESK_PYTHON names has it; says so where it has not. */
export function summaryPeers(articles: readonly (readonly string[])[]): PeerSummaries[] {
  const { CLIPDESK_PYTHON } = process.env
  if (CLIPDESK_PYTHON === undefined) {
    console.log('No Python: set CLIPDESK_PYTHON to one that has sumy and numpy.')
    return []
  }
  const { status, stdout, stderr } = spawnSync(CLIPDESK_PYTHON, ['-c', SCRIPT], {
    input: articles.map((sentences) => JSON.stringify(sentences)).join('\n'),
    encoding: 'utf8',
    timeout: TIME_LIMIT,
    maxBuffer: MAX_OUTPUT,
  })
  if (status === 0)
    return stdout
      .split('\n')
      .filter(Boolean)
      .map((line) => Line.parse(JSON.parse(line)))
  console.log(`sumy is left out: ${stderr?.trim().split('\n').at(-1) ?? 'no such Python'}`)
  return []
}
