/** The identifier as a chart prints it: a key that starts with its platform is told the other way round. */
export function selectorLabel({ key, platform }: { readonly key: string; readonly platform: string | null }): string {
  return platform && key.startsWith(`${platform}/`) ? `${key.slice(platform.length + 1)} (${platform})` : key;
}
