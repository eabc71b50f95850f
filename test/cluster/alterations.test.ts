import { describe, expect, it } from 'vitest';
import { judged } from '../../src/cluster/alterations.js';
import { differences, wording } from '../../src/cluster/changes.js';
import { wordsOf } from '../../src/text/words.js';

function found(leader: string, member: string) {
  const worded = wording();
  return differences(worded(leader), worded(member)).map(judged);
}
const kinds = (leader: string, member: string) => found(leader, member).map(({ kind }) => kind);
const alterations = (leader: string, member: string) => found(leader, member).map(({ altered }) => altered);

describe('what may turn the meaning', () => {
  it.each([
    ['number', 'We lost six thousand lamps in the storm.', 'We lost 600 lamps in the storm.'],
    ['negation', 'We will not close the north pier this year.', 'We will close the north pier this year.'],
    [
      'negation',
      'We shouldn’t be worried about the fog at all.',
      'We should be worried about the fog at all.',
    ],
    ['name', 'I told the men of Portvale to come home.', 'I told the men of Norhaven to come home.'],
    ['name', 'We obey the order of a court of law.', 'We obey the order of a Norhaven court of law.'],
    ['modal', 'The council must pay for the new pier.', 'The council may pay for the new pier.'],
    ['tense', 'I was no friend of the old mayor.', 'I am no friend of the old mayor.'],
    ['tense', 'It wasn’t the harbour that paid.', 'It is not the harbour that paid.'],
    ['tense', 'They did not follow the rule of the port.', 'They do not follow the rule of the port.'],
  ])('%s: %s', (kind, leader, member) => {
    expect(alterations(leader, member)).toEqual([kind]);
    expect(alterations(member, leader)).toEqual([kind]);
  });

  it.each([
    [
      'a short form',
      'We won’t close the north pier this year.',
      'We will not close the north pier this year.',
    ],
    ['a short form that is another word', 'I think we’re safe by now.', 'I think we are safe by now.'],
    ['digits', 'We lost 6,000 lamps in the storm.', 'We lost six thousand lamps in the storm.'],
    ['an ordinal', 'We met on the 22nd of May.', 'We met on the 22 of May.'],
    ['initials', 'The United States will pay for it.', 'The U.S. will pay for it.'],
    ['initials of any name', 'We asked the Harbour Office twice for it.', 'We asked the HO twice for it.'],
    ['spelling', 'The fire was fuelled by the harbour wind.', 'The fire was fueled by the harbor wind.'],
    ['an ampersand', 'We asked Hale and Brix twice for it.', 'We asked Hale & Brix twice for it.'],
    ['a title in short', 'We asked Mister Brix twice for it.', 'We asked Mr. Brix twice for it.'],
    [
      'initials at the end',
      'We asked twice for it in the United States of old.',
      'We asked twice for it in the U.S.',
    ],
    ['a short form at the start', 'And we are asking twice for it now.', 'We’re asking twice for it now.'],
    ['one word in two', 'It is any more than we can pay.', 'It is anymore than we can pay.'],
  ])('not %s, which is house style', (_, leader, member) => {
    const [longer, shorter] = [leader, member].sort(
      (a, b) => wordsOf(b).words.length - wordsOf(a).words.length,
    );
    expect(new Set(kinds(longer as string, shorter as string))).toEqual(new Set(['style']));
  });

  it.each([
    ['a fuller name', 'I asked Ada Brix to come here at once.', 'I asked Brix to come here at once.'],
    ['a title', 'I asked Senator Brix to come here at once.', 'I asked Sen. Brix to come here at once.'],
    [
      'another spelling of a name',
      'I asked Zelenka to come here at once.',
      'I asked Zelenko to come here at once.',
    ],
    [
      'a name set after a title',
      'We saw that Mayor Ada Brix is on the quay today.',
      'We saw that the mayor is on the quay today.',
    ],
    ['somebody spoken to', 'Well, Ada, I think it is done.', 'Well, I think it is done.'],
    ['a word for an answer', 'I saw no ship that night. We slept.', 'No. I saw no ship that night.'],
    ['an interjection', 'No, I did not see the ship come in.', 'I did not see the ship come in.'],
    ['a phrase thrown in', 'It gives some, I don’t know, hope to us all.', 'It gives some hope to us all.'],
    [
      'a negation that has moved',
      'I don’t think he can sell the pier now.',
      'But he can’t sell the pier now.',
    ],
    [
      'a modal in the past',
      'There can be no ferry without a pier.',
      'There could be no ferry without a pier.',
    ],
    ['a verb in the plural', 'The fog and the rain is upon us.', 'The fog and the rain are upon us.'],
    ['another verb', 'The old mayor was asked to pay for it.', 'The old mayor did ask us to pay for it.'],
    ['a tense worded anew', 'The lamp was lit by the men.', 'The lamp is a gift of the men.'],
    ['a modal worded anew', 'The old lamp might really fall on us.', 'The old lamp could fall on us.'],
    ['a name for an office', 'I heard the mayor has left us.', 'I heard Mayor Ada Brix has left us.'],
    ['the end of another sentence', 'It was the Portvale Ferry that came.', 'Yes, Ada’s ferry that came.'],
    ['whose it is', 'Without the U.S.’s ships we are lost.', 'Without the U.S.’ ships we are lost.'],
    [
      'a name set after “the”',
      'It is for the people of this port.',
      'It is for the Norland people of this port.',
    ],
    [
      'a name set before any noun',
      'There was no threat to Norland harbour law.',
      'There was no threat to harbour law.',
    ],
    [
      'a tense in a relative clause',
      'The men, who were of the crew, left us.',
      'The men who are of the crew left us.',
    ],
    [
      'a tense in reported words',
      'We concluded that the pier of the old port is not safe.',
      'We concluded that the pier of the old port was not safe.',
    ],
    [
      'a tense in a condition',
      'If the old pier is safe, we will pay.',
      'If the old pier was safe, we will pay.',
    ],
    [
      'what may have stood at a gap',
      'They have faith in the port because it pays for the men of the north pier.',
      'They have no faith in the mayor … it pays for the men of the north pier.',
    ],
    ['a headline', 'I think they should bring the ferry back.', 'Bring Home The Ferry Back.'],
    [
      'another sentence altogether',
      'That was her last word on it, and she left.',
      'No other answer was ever given to us, and she left.',
    ],
  ])('not %s', (_, leader, member) => {
    expect(alterations(leader, member).filter(Boolean)).toEqual([]);
  });
});

it('tells what an editor marks from what is left out without a sign', () => {
  const leader = 'We have kept the lamps lit for the ships all through the long winter.';
  expect(kinds(leader, 'We have kept the lamps lit … all through the long winter.')).toEqual(['elided']);
  expect(kinds(leader, 'We have kept [them] lit for the ships all through the long winter.')).toEqual([
    'bracketed',
  ]);
  expect(kinds(leader, 'We have kept the lamps lit all through the long winter.')).toEqual(['cut']);
  expect(kinds(leader, 'We have held the lamps lit for the ships all through the long winter.')).toEqual([
    'wording',
  ]);
});

it('looks at no words of the leader beyond those that the member has', () => {
  const leader = 'We kept the lamps lit all winter, and so did they. They did not, however, pay for the oil.';
  expect(found(leader, 'We kept the lamps lit all winter, and so did those.')).toMatchObject([
    { difference: { from: 'they', to: 'those' } },
  ]);
});
