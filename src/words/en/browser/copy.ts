export const button = "Copy";
export const label = (name: string): string => `Copy ${name}`.trimEnd();
export const done = "Copied";
export const selected = "Selected. Copy it with your keyboard.";
