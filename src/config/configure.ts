import type { Command } from 'commander';
import { loadConfig } from './load.js';

/**
 * Fills in, from the configuration of the folder, the options of a command that were not given: a flag replaces
 * the key of its name. Commands that read no articles have no configuration.
 *
 * @throws {ConfigError}
 */
export async function configure(command: Command, cwd: string): Promise<void> {
  if (!command.options.some((option) => option.long === '--config')) return;
  const config = await loadConfig(cwd, command.opts<{ config?: string }>().config);
  for (const [key, value] of Object.entries(config ?? {}))
    if (command.getOptionValueSource(key) !== 'cli') command.setOptionValueWithSource(key, value, 'config');
}
