/** The most characters a field holds. Bodies are Markdown. */
export const limits = {
  name: 120,
  email: 254,
  title: 150,
  reason: 2_000,
  body: 20_000,
  purpose: 8_000,
  password: 200,
  searchText: 200,
  pastedText: 5_000,
  pageSize: 25,
  attachmentsPerPost: 10,
  codesPerThread: 12,
  askedPeople: 10,
} as const;

/** The years that a price-and-wage series holds, and that rates can be analysed for. */
export const analysisYears = { first: 2007, last: 2040 } as const;
