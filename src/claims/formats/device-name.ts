/**
 * Names that Windows reserves for devices, with any extension: a file `nul.yaml` can't be checked out there.
 * https://learn.microsoft.com/windows/win32/fileio/naming-a-file#naming-conventions
 */
const deviceName = /^(?:con|prn|aux|nul|com[1-9]|lpt[1-9])$/;

/** Whether Windows reserves this file name for a device. */
export const isDeviceName = (name: string): boolean => deviceName.test(name);

/** The message for such a name. */
export const deviceNameMessage = (name: string): string =>
  `Windows reserves the name \`${name}\` for a device, so a file with that name can't be checked out there.`;
