/** Values of a row of a table, which may go over lines: `[...row(a, b), ...row(c)]`. */
export const row = <Values extends readonly unknown[]>(...values: Values): Values => values;
