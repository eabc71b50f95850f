import { compare } from './measure.js';
import { FLOOR, NEWS, onNews } from './news.js';

export const bench = () =>
  onNews(() =>
    compare('extract with speakers', FLOOR, ['bin/quotes.js', 'extract', NEWS, '--format', 'ndjson', '-q']),
  );
