import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract/extract.js';
import type { Article } from '../../src/read/article.js';

const article = (text: string, bodyStart = 0): Article => ({
  id: 'a',
  path: 'a.txt',
  outlet: null,
  title: null,
  published: null,
  url: null,
  lang: null,
  author: null,
  text,
  bodyStart,
});

/** `kind: words`, with `+` before a piece that continues the one before. */
function quoted(text: string): string[] {
  return extract(article(text)).quotations.map(
    (q) => `${q.continues === null ? '' : '+'}${q.kind}: ${text.slice(q.start, q.end)}`,
  );
}

describe('kinds', () => {
  it.each([
    ['“The bridge stays shut,” Ada Brix said.', ['direct: The bridge stays shut,']],
    ['Brix said there was “no way” the bridge would open.', ['partial: no way']],
    ["'Shut for good,' says Brix", ['direct: Shut for good,']],
    ['Ferries such as the FB-12 “Heron” crossed twice.', ['other: Heron']],
    ['She starred in the film “Night Ferry” in 2019.', ['other: Night Ferry']],
    [
      'Marchers held up banners that read “Ferry first, bridge second.”',
      ['other: Ferry first, bridge second.'],
    ],
    ['One wore a hat with the words “No bridge” on it, she said.', ['other: No bridge']],
    ['Ada "the Heron" Brix is not leaving, she told reporters.', ['other: the Heron']],
    // "states" is no verb here.
    ['The “Ferries First,” was pinned up in several states before noon.', ['other: Ferries First,']],
    ['Brix said so on Brill Radio “Daybreak.”', ['other: Daybreak.']],
    ['Brix told “Daybreak in Brill” that she would leave.', ['other: Daybreak in Brill']],
    ['Brix told them “we are leaving” at noon.', ['partial: we are leaving']],
    ['The crew wore patches that read “Brill Forever.”', ['other: Brill Forever.']],
    [
      '“We wait,” Brix said. Many ask what role the ferry plays in driving this “fever” about islands.',
      ['direct: We wait,', 'other: fever'],
    ],
    // Another quotation before it does not make a term of the reporter's speech.
    [
      '“We wait,” Brix said. The only “fast boats” in Brill are old.',
      ['direct: We wait,', 'other: fast boats'],
    ],
    ["'A bridge that nobody crosses': Brix on the new ferry", ['direct: A bridge that nobody crosses']],
    ["Brill to close 'bridge that nobody crosses'", ['other: bridge that nobody crosses']],
    ['A move the council called a “provocation.”', ['partial: provocation.']],
  ])('%s', (text, expected) => expect(quoted(text)).toEqual(expected));
});

describe('pieces', () => {
  it.each([
    ['“We wait,” Brix said. “We always wait.”', ['direct: We wait,', '+direct: We always wait.']],
    ['“We wait,” she said, “and we wait.”', ['direct: We wait,', '+direct: and we wait.']],
    [
      '“We wait,” Brix said. The mayor was blunt. “I do not,” he said.',
      ['direct: We wait,', 'direct: I do not,'],
    ],
    // A second cue makes a second statement.
    ['“We wait,” Brix said. “We always do,” she added.', ['direct: We wait,', 'direct: We always do,']],
    // Below words that are left open, a name without a verb is their signature.
    [
      '“We wait for a bridge and we pay for a ferry.\nAda Brix, harbour master of Brill.”',
      ['direct: We wait for a bridge and we pay for a ferry.', 'other: Ada Brix, harbour master of Brill.'],
    ],
    [
      '“We wait for a bridge and we pay for a ferry.\nNobody will build it for us.”',
      ['direct: We wait for a bridge and we pay for a ferry.', '+direct: Nobody will build it for us.'],
    ],
    // The verb that begins an unclosed quotation is no cue.
    [
      'The engineer shrugged. “Ask the mayor. I would not cross that bridge.',
      ['direct: Ask the mayor. I would not cross that bridge.'],
    ],
    [
      '“We waited for years.\n\n“We are done,” Brix said.',
      ['direct: We waited for years.', '+direct: We are done,'],
    ],
  ])('%s', (text, expected) => expect(quoted(text)).toEqual(expected));
});

it('reads no mark before the body', () => {
  const text = 'title: "Night"\n\n“We wait,” Brix said.';
  expect(extract(article(text, 16)).quotations.map((q) => text.slice(q.start, q.end))).toEqual(['We wait,']);
});

it('takes a doubled mark for one', () => {
  expect(quoted('““We wait,” Brix said.')).toEqual(['direct: We wait,']);
});
