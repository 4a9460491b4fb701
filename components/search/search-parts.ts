/** The ids and classes by which the search's script finds its parts of the page. */
export const SEARCH_PARTS = {
  box: "search",
  field: "search-words",
  danger: "search-danger",
  status: "search-status",
  results: "search-results",
  pages: "every-page",
  list: "found",
} as const;
