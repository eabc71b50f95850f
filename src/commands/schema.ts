import { schemas } from '../report/schema.js';
import { json } from '../text/json.js';
import { Exit } from './exit.js';
import type { Io } from './io.js';
import { print } from './print.js';

/** Prints one JSON Schema, or the names of all. */
export async function schema(name: string | undefined, io: Io): Promise<Exit> {
  const names = Object.keys(schemas);
  if (name === undefined) {
    await print([`${names.join('\n')}\n`], undefined, io);
    return Exit.done;
  }
  if (!Object.hasOwn(schemas, name)) throw new Error(`no schema "${name}"; there are: ${names.join(', ')}`);
  await print([`${json(schemas[name as keyof typeof schemas])}\n`], undefined, io);
  return Exit.done;
}
