const patterns: [RegExp, string][] = [
  // The values of a failed query, in the message that the query builder makes.
  [/\\nparams: (?:[^"\\]|\\.)*/g, ''],
  [/[\p{L}\p{N}._%+-]+(?:@|%40)[\p{L}\p{N}.-]+\.\p{L}{2,}/giu, '[mail]'],
  [/eyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]*/g, '[token]'],
  [/((?:payload-token|authorization|cookie|set-cookie|password|token|secret|otp)["']?\s*[=:]\s*["']?)(?:(?:JWT|Bearer|Basic)\s+)?[^\s"';,&}]+/gi, '$1[hidden]'],
  [/Key \(([^)]*)\)=\((?:[^)\\]|\\.)*\)/g, 'Key ($1)=([hidden])'],
  [/\b(?:\d{1,3}\.){3}\d{1,3}\b(?!:\d{2,5})/g, '[address]'],
]

/** Takes out of a line of log what says who somebody is or lets somebody in: mail addresses, tokens, passwords, network addresses. */
export const scrub = (line: string): string => patterns.reduce((text, [pattern, word]) => text.replace(pattern, word), line)
