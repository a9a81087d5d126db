/** What a newcomer runs first: who they are, and which investigations share something. */
export const FIRST_QUERY = `# Paste a bearer token above, then press play.
# Where it comes from: npx intelmap token --help
query FirstLook($first: Int = 5) {
  viewer {
    name
    force
    clearance
  }
  overlaps(first: $first) {
    totalCount
    edges {
      node {
        left { urn force }
        right { urn force }
        strength
        reasons {
          explanation
          independentOrigins
        }
      }
    }
  }
}
`;
