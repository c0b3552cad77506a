/** How a key of another file is written there, from this file's id. */
type WrittenThere = (id: string) => string;

const supports: WrittenThere = (id) => `\`supports: ${id}\` in the file of the claim that supports this one`;
const objectsTo: WrittenThere = (id) => `\`objects-to: ${id}\` in the file of the claim that objects to this one`;
const rebuts: WrittenThere = (id) => `\`rebuts: ${id}\` in the file of the claim that rebuts this one`;
const undercuts: WrittenThere = () => "`undercuts` in the file of the claim that denies the step";
const answers: WrittenThere = (id) => `\`answers: ${id}\` in the file of each claim that answers this question`;
const arisesFrom: WrittenThere = (id) => `\`arises-from: ${id}\` in the file of the question that this claim raises`;

/** Relations seen from their other end. A relation is written once, in the file that it starts from. */
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
