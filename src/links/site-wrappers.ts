/** Wrappers that hide their goal, each with the site that uses it for its own links: there it is no disguise. */
export const SITE_WRAPPERS: Readonly<Record<string, string>> = { 't.co': 'x', 'lnkd.in': 'linkedin' };
