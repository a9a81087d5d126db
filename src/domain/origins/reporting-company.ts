/** Services that one company reports for. Not the platforms of accounts: an Instagram name is no Facebook name. */
const COMPANIES: Readonly<Record<string, readonly string[]>> = {
  meta: ['meta-platforms', 'facebook', 'facebook-messenger', 'messenger', 'instagram', 'whatsapp', 'threads'],
  google: ['alphabet', 'gmail', 'google-drive', 'google-photos', 'google-chat', 'youtube'],
  microsoft: ['skype', 'xbox', 'xbox-live', 'onedrive', 'outlook', 'outlook-com', 'bing', 'teams'],
  snap: ['snapchat'],
  x: ['twitter'],
  tiktok: ['bytedance', 'tik-tok'],
  yahoo: ['yahoo-mail', 'flickr'],
};

const COMPANY_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(COMPANIES).flatMap(([company, services]) => services.map((service) => [service, company] as const)),
);

const LEGAL_FORM = /-(?:inc|llc|ltd|limited|corp|corporation|co|com|gmbh|plc)$/;

/** Who reports, from the slug of a service or of the company: a copy may name the one where the report names the other. */
export function reportingCompany(slug: string): string {
  const plain = slug.replace(LEGAL_FORM, '');
  return COMPANY_OF.get(plain) ?? plain;
}
