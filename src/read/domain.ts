import { getDomain } from 'tldts';

/** The registrable domain of a URL: `https://www.news.example.co.uk/a` → `example.co.uk`; null if it has none. */
export function domainOf(url: string): string | null {
  return getDomain(url);
}
