/** What a guardian is told about one purpose, in plain words: the question, what happens, what a no means. */
export type NoticeText = {
  title: string
  /** The sentence that is agreed to. */
  question: string
  /** What is kept or done, who sees it, how long it stays. One paragraph each. */
  facts: string[]
  /** What the child can do all the same if the answer is no. */
  without: string
}
