// Opens GraphiQL on this service. A query in the address (?query=…&variables=…) is opened as it is, so that it can be shared.
const firstQuery = `# Dữ liệu mở về thi đua, khen thưởng · open data on emulation and commendation
#
# Press ▶ (or Ctrl-Enter). Ctrl-Space shows what may stand at the cursor;
# the book in the upper left corner opens the documentation of every type.

# What Thạch Thất district reported for 2023, and how exact each number is
query TitlesOfADistrict {
  countsByTitle(where: { unit: { code: { eq: "276" } }, year: { eq: 2023 } }) {
    title { name }
    recipientKind
    count
    precision
  }
}

# Who leads the cluster of the five centrally run cities?
query Leadership {
  cluster(code: "CL-5TP") {
    name
    leadership { year role unit { shortName } }
  }
}

# The newest awards, a page at a time
query Awards($page: Int = 5) {
  awards(first: $page, order: [{ year: DESC }]) {
    nodes {
      title { name }
      recipient { name }
      year
      status
      citations { source { title publisher } }
    }
    pageInfo { hasNextPage endCursor }
  }
}
`;

const parameters = new URLSearchParams(location.search);
const e = React.createElement;

ReactDOM.createRoot(document.getElementById('ide')).render(
  e(GraphiQL, {
    fetcher: GraphiQL.createFetcher({ url: location.origin + '/graphql', headers: { 'Client-Name': 'GraphiQL' } }),
    defaultQuery: firstQuery,
    initialQuery: parameters.get('query') ?? undefined,
    initialVariables: parameters.get('variables') ?? undefined,
    defaultEditorToolsVisibility: false,
    shouldPersistHeaders: false,
  }, e(GraphiQL.Logo, null, e('a', { className: 'graphiql-logo-link', href: '/' }, 'Open Emulation Data'))));
