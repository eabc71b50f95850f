import type { Quote } from '../attribute/quote.js';

/** What an article is called in a message: its outlet, else its path. */
export const outletOf = ({ outlet, path }: Pick<Quote, 'outlet' | 'path'>) => outlet ?? path;
