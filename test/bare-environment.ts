/**
 * The environment in which tests run programs: from the caller's, only PATH and the folder where Node caches compiled
 * code, which halves the time that each of our scripts takes to start.
 */
export const bareEnvironment: Readonly<Record<string, string>> = Object.fromEntries(
  ["PATH", "NODE_COMPILE_CACHE"].flatMap((name) => {
    const value = process.env[name];
    return value === undefined ? [] : [[name, value]];
  }),
);
