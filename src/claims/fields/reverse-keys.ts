/** The relation as it is written in the other file, given the id of this file. */
type WrittenThere = (id: string) => string;

const supports: WrittenThere = (id) => `\`supports: ${id}\` in the file of the claim that supports this one`;
const objectsTo: WrittenThere = (id) => `\`objects-to: ${id}\` in the file of the claim that objects to this one`;
const rebuts: WrittenThere = (id) => `\`rebuts: ${id}\` in the file of the claim that rebuts this one`;
const undercuts: WrittenThere = () => "`undercuts` in the file of the claim that undercuts this one";
const answers: WrittenThere = (id) => `\`answers: ${id}\` in the file of each claim that answers this question`;
const arisesFrom: WrittenThere = (id) => `\`arises-from: ${id}\` in the file of the question that this claim raises`;

/** Keys for relations in the wrong direction. A relation is written only once, in the file that it starts from. */
export const reverseKeys: ReadonlyMap<string, WrittenThere> = new Map([
  ["supported-by", supports],
  ["reasons", supports],
  ["objected-to-by", objectsTo],
  ["attacked-by", objectsTo],
  ["objections", objectsTo],
  ["rebutted-by", rebuts],
  ["rebuttals", rebuts],
  ["undercut-by", undercuts],
  ["answered-by", answers],
  ["positions", answers],
  ["raises", arisesFrom],
]);
