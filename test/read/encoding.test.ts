import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import type { Block, Format } from '../../src/read/block.js';
import { decode } from '../../src/read/encoding.js';
import type { ParseOptions } from '../../src/read/options.js';

/** One text a language; all with curly marks. */
const TEXTS = {
  en: 'The harbour board has decided. “We waited two winters for this,” said Ada Brix, the harbour master. “It’s done.”',
  fr: 'Le conseil du port a décidé. « Nous avons attendu deux hivers », a déclaré Ada Brix, la cheffe du port. “C’est terminé”, a-t-elle ajouté après la réunion.',
  de: 'Der Hafenrat hat entschieden. „Wir haben zwei Winter gewartet“, sagte Ada Brix, die Hafenmeisterin. „Es ist für alle schön, daß es endlich läuft.“',
  pl: 'Rada portu podjęła decyzję. „Czekaliśmy na to dwie zimy”, powiedziała Ada Brix, szefowa portu. „Wszyscy są zadowoleni, że łodzie znów pływają.”',
  cs: 'Rada přístavu rozhodla. „Čekali jsme na to dvě zimy,“ řekla Ada Brixová, šéfka přístavu. „Všichni jsou rádi, že lodě zase jezdí.“',
  ru: 'Совет порта принял решение. “Мы ждали этого две зимы”, сказала Ада Брикс, начальник порта. “Теперь всё готово, и все этому рады.”',
  el: 'Το συμβούλιο του λιμανιού αποφάσισε. “Περιμέναμε δύο χειμώνες”, είπε η Άντα Μπριξ, η λιμενάρχης. “Τώρα όλα είναι έτοιμα.”',
  tr: 'Liman kurulu karar verdi. “Bunun için iki kış bekledik” dedi liman müdürü Ada Brix. “Şimdi her şey hazır ve herkes çok mutlu, değil mi?”',
  ja: '港の理事会は決定した。“私たちはこれを二冬待った”と港長のエイダ・ブリックスは述べた。“今はすべての準備ができています。”',
  zh: '港口董事會已經作出決定。“我們為此等了兩個冬天”，港務局長艾達說。“現在一切都準備好了，大家都很高興。”',
  ko: '항만 이사회가 결정을 내렸다. “우리는 이것을 두 번의 겨울 동안 기다렸다”고 항만장 에이다 브릭스가 말했다. “이제 모든 준비가 끝났다.”',
};

/** 20 samples in 14 encodings, each with a label that is right and one that is wrong. */
const SAMPLES: readonly (readonly [keyof typeof TEXTS, string, string, string])[] = [
  ['en', 'utf-8', 'utf-8', 'iso-8859-1'],
  ['fr', 'utf-8', 'UTF8', 'windows-1252'],
  ['ru', 'utf-8', 'utf-8', 'windows-1251'],
  ['en', 'utf-16le', 'utf-16', 'utf-8'],
  ['ru', 'utf-16be', 'utf-16be', 'windows-1251'],
  ['en', 'windows-1252', 'iso-8859-1', 'utf-8'],
  ['fr', 'windows-1252', 'latin1', 'windows-1251'],
  ['de', 'windows-1252', 'windows-1252', 'utf-8'],
  ['en', 'macintosh', 'macintosh', 'iso-8859-1'],
  ['de', 'macintosh', 'x-mac-roman', 'utf-8'],
  ['pl', 'windows-1250', 'windows-1250', 'utf-8'],
  ['cs', 'windows-1250', 'cp1250', 'shift_jis'],
  ['ru', 'windows-1251', 'windows-1251', 'iso-8859-1'],
  ['el', 'windows-1253', 'windows-1253', 'utf-8'],
  ['tr', 'windows-1254', 'iso-8859-9', 'utf-8'],
  ['ja', 'shift_jis', 'x-sjis', 'euc-jp'],
  ['ja', 'euc-jp', 'euc-jp', 'shift_jis'],
  ['zh', 'gb18030', 'gb2312', 'big5'],
  ['zh', 'big5', 'big5', 'utf-8'],
  ['ko', 'euc-kr', 'ks_c_5601-1987', 'iso-8859-1'],
];

function block(bytes: Uint8Array, format: Format = 'text', options: ParseOptions = {}): Block {
  return { path: 'a', format, bytes, firstLine: 1, firstRecord: 0, beside: null, options };
}

function page(text: string, encoding: string, label: string): Uint8Array {
  return iconv.encode(
    `<html><head><meta charset="${label}"></head><body><p>${text}</p></body></html>`,
    encoding,
  );
}

describe.each(SAMPLES)('%s in %s', (language, encoding, right, wrong) => {
  const text = TEXTS[language];

  it('is read without a declaration', async () => {
    const { text: read, problems } = await decode(block(iconv.encode(text, encoding)));
    expect(read).toBe(text);
    expect(problems.map(({ code }) => code)).toEqual(encoding.startsWith('utf-') ? [] : ['bad-encoding']);
  });

  it('is read as declared', async () => {
    const { text: read, problems } = await decode(block(page(text, encoding, right), 'html'));
    expect(read).toContain(text);
    expect(problems).toEqual([]);
  });

  it('is read in spite of a wrong declaration', async () => {
    const { text: read } = await decode(block(page(text, encoding, wrong), 'html'));
    expect(read).toContain(text);
  });

  it('is read as the user says', async () => {
    const { text: read, problems } = await decode(block(iconv.encode(text, encoding), 'text', { encoding }));
    expect(read).toBe(text);
    expect(problems).toEqual([]);
  });
});

it('takes a BOM off and at its word', async () => {
  for (const encoding of ['utf-8', 'utf-16le', 'utf-16be']) {
    const bytes = iconv.encode(TEXTS.ru, encoding, { addBOM: true });
    expect(await decode(block(bytes))).toMatchObject({ text: TEXTS.ru, problems: [] });
  }
});

it('keeps UTF-8 around stray bytes and tells where the first one is', async () => {
  const bytes = Buffer.concat([
    Buffer.from('“Fine,” she said.\n“It'),
    Buffer.from([0x92]),
    Buffer.from('s ours.”\n'),
  ]);
  const { text, problems } = await decode(block(bytes));
  expect(text).toBe('“Fine,” she said.\n“It’s ours.”\n');
  expect(problems).toMatchObject([{ code: 'bad-encoding', line: 2, column: 4 }]);
});

it('reads lines of two encodings, each in its own', async () => {
  const old = iconv.encode(`${TEXTS.de}\n`.repeat(5), 'windows-1252');
  const { text } = await decode(block(Buffer.concat([old, Buffer.from(`${TEXTS.ja}\n`), old])));
  expect(text).toBe(`${`${TEXTS.de}\n`.repeat(5)}${TEXTS.ja}\n${`${TEXTS.de}\n`.repeat(5)}`);
});

it('says so where an encoding is unknown or does not fit', async () => {
  const bytes = Buffer.from('“Fine.”');
  expect((await decode(block(bytes, 'text', { encoding: 'klingon' }))).problems[0]?.code).toBe(
    'unknown-encoding',
  );
  const { problems } = await decode(
    block(iconv.encode('“Fine.”', 'windows-1252'), 'text', { encoding: 'utf-8' }),
  );
  expect(problems).toMatchObject([{ code: 'bad-encoding', line: 1, column: 1 }]);
});

it('gives valid UTF-8 back whatever it is, and some text for any bytes', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary' }), async (text) => {
      const whole = `a${text}`.replaceAll('\0', '');
      expect((await decode(block(Buffer.from(whole)))).text).toBe(whole);
    }),
  );
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
      expect(typeof (await decode(block(bytes))).text).toBe('string');
    }),
  );
});
