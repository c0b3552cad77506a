/**
 * Names that Windows keeps for devices, whatever ending is behind them: a file `nul.yaml` can't be checked out there.
 * https://learn.microsoft.com/windows/win32/fileio/naming-a-file#naming-conventions
 */
const deviceName = /^(?:con|prn|aux|nul|com[1-9]|lpt[1-9])$/;

/** Whether Windows takes a file of this name for a device. */
export const isDeviceName = (name: string): boolean => deviceName.test(name);

/** What is wrong with such a name, as a sentence. */
export const deviceNameMessage = (name: string): string =>
  `Windows keeps the name \`${name}\` for a device, so nobody can check out a file of that name there.`;
