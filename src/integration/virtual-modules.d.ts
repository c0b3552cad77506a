declare module "virtual:disputed-territory/settings" {
  export const settings: import("../site/settings.ts").Settings;
}
