// What `new debate` writes beside the claims, and the example that it begins with.

export const starter = {
  readme: {
    about: (program: string, folder: string) =>
      `A map of a debate, made with ${program}. Each file in ${folder} is a question, a claim, a source or a person.`,
    start: "builds the map and serves it at http://localhost:4321",
    test: "checks the claim files",
    new: "asks for a claim, question, source or person and writes the file.",
    fix: "repairs what can be repaired.",
    dev: "shows each change as you write.",
    publish:
      "To publish on GitHub, push this folder to a repository and choose *GitHub Actions* under Settings → Pages. Each push to `main` is then checked, built and published; a pull request gets a review and a preview; and an issue made with the form becomes a pull request.",
  },
  example: {
    title: "A map of tea",
    question: "Should milk go into the cup before the tea or after it?",
    position: "Milk should go into the cup after the tea.",
    reason: "Whoever pours the milk last can see how much of it the tea needs.",
    at: "tenth rule",
  },
};
