import type { Id } from "../../model/index.ts";

/** One passage of the essay from which the map grew, and where the map carries it. */
export interface CoveredPassage {
  /** The part of the essay in which it stands. */
  readonly section: string;
  /** What it says, in our words. */
  readonly passage: string;
  /** The claims and questions that carry it. */
  readonly claims: readonly Id[];
  /** The pages that carry what is biography and no argument. */
  readonly people: readonly Id[];
  readonly sources: readonly Id[];
  /** How the map differs from it and why; empty where it does not. */
  readonly note: string;
}

/** Every argument and fact of the essay from which the map grew (a biographical essay on Yann LeCun), in its order. */
export const coverage: readonly CoveredPassage[] = [
  {
    section: "Opening",
    passage:
      "Yann LeCun invented convolutional networks, champions self-supervised learning, and is Meta's contrarian Chief AI Scientist.",
    claims: ["convolutional-networks-have-several-originators", "lecun-worked-on-learning-without-labels"],
    people: ["yann-lecun"],
    sources: ["schmidhuber-2025-cnn", "particle-2025-departure", "techtimes-2026-ami"],
    note: "He is called a pioneer of convolutional networks trained by backpropagation, since several people have a part in the invention. He was Chief AI Scientist at Facebook, later Meta, from January 2018 to the end of 2025, and has been executive chairman of AMI Labs since 2026.",
  },
  {
    section: "Opening",
    passage: "He was born on 8 July 1960 at Soisy-sous-Montmorency in France.",
    claims: [],
    people: ["yann-lecun"],
    sources: ["carnegie-lecun"],
    note: "Agrees with published biographies; the map does not record births.",
  },
  {
    section: "Opening",
    passage:
      "While the field took large language models for the obvious road to general intelligence, he argued that the approach is limited at its root and covers a thin slice of intelligence.",
    claims: [
      "language-models-are-not-the-path",
      "language-skill-can-part-from-intelligence",
      "scaled-language-models-can-reach-human-level",
    ],
    people: ["yann-lecun"],
    sources: [],
    note: "",
  },
  {
    section: "Opening",
    passage: "He holds that the field mistakes statistical patterns in text for an understanding of the world.",
    claims: [
      "results-show-pattern-completion-only",
      "apparent-reasoning-is-mostly-pattern-matching",
      "good-prediction-may-rest-on-shortcuts",
    ],
    people: [],
    sources: [],
    note: "",
  },
  {
    section: "Opening",
    passage: "He has said so in papers, interviews, posts, talks and debates, and goes on saying so.",
    claims: ["language-models-are-not-the-path"],
    people: ["yann-lecun"],
    sources: [
      "lecun-2022-path-ami",
      "lecun-2023-sensory-grounding",
      "nyu-2023-grounding-debate",
      "lecun-2024-lex-416",
      "lecun-2026-ft",
    ],
    note: "",
  },
  {
    section: "Opening",
    passage:
      "For most of his career he argued for what the mainstream thought premature or misguided, and was right often enough for his dissent to carry authority.",
    claims: [
      "lecuns-record-makes-his-view-credible",
      "past-success-is-a-ground-for-trust",
      "only-vindicated-dissenters-are-remembered",
    ],
    people: [],
    sources: [],
    note: "Stated as one position among three on how much weight his record should carry.",
  },
  {
    section: "Opening",
    passage:
      "In the 1980s and 1990s he developed convolutional networks while most of the field thought neural networks a dead end.",
    claims: ["convolution-was-built-against-the-fashion", "convolutional-networks-have-several-originators"],
    people: [],
    sources: [],
    note: "",
  },
  {
    section: "Opening",
    passage:
      "In the 2000s he applied them to handwriting, faces and documents while computer vision relied on features designed by hand.",
    claims: ["the-field-was-slow-to-accept-evidence"],
    people: [],
    sources: ["lecun-1998-gradient", "metz-2021-genius"],
    note: "Told only so far as it bears on his record.",
  },
  {
    section: "Opening",
    passage: "In the 2010s the rest of the field caught up with him.",
    claims: ["vision-turned-to-convolution-after-2012", "the-2012-result-was-not-lecuns"],
    people: [],
    sources: [],
    note: "",
  },
  {
    section: "Opening",
    passage: "He shared the Turing Award of 2018 with Geoffrey Hinton and Yoshua Bengio.",
    claims: ["lecun-shared-the-turing-award", "hinton-has-the-record-and-the-opposite-view"],
    people: ["yann-lecun", "geoffrey-hinton", "yoshua-bengio"],
    sources: ["carnegie-lecun"],
    note: "It is the 2018 award, which was received in 2019.",
  },
  {
    section: "Opening",
    passage:
      "He is Meta's Chief AI Scientist, runs one of the largest AI laboratories and is among the most cited researchers.",
    claims: ["lecun-stopped-running-the-lab-in-2018"],
    people: ["yann-lecun"],
    sources: ["bi-2018-chief-scientist", "punch-2025-pineau", "lecun-2025-departure"],
    note: "Out of date: he founded the laboratory and directed it until January 2018, and left Meta at the end of 2025. How often he is cited, and the laboratory's rank, were not checked and are left out.",
  },
  {
    section: "Opening",
    passage:
      "He now argues again that all are wrong, and that the field needs something like the way in which animals and people learn about the physical world by direct experience.",
    claims: [
      "language-models-are-not-the-path",
      "world-models-must-be-learned-from-the-senses",
      "infants-learn-objects-before-words",
      "most-surveyed-researchers-doubt-scaling",
    ],
    people: [],
    sources: [],
    note: "He is less alone than the essay has it: most researchers in a survey of 2025 also doubted that scaling current methods will do.",
  },
  {
    section: "Opening",
    passage: "He thinks it a mistake to take language for the chief medium of intelligence.",
    claims: ["language-skill-can-part-from-intelligence", "brains-separate-language-from-reasoning"],
    people: [],
    sources: [],
    note: "",
  },
  {
    section: "Opening",
    passage: "Whether he will be proved right again is the central open question of the field.",
    claims: [
      "do-language-models-lead-to-human-level-ai",
      "how-much-weight-for-lecuns-record",
      "what-would-settle-the-debate",
    ],
    people: [],
    sources: [],
    note: "",
  },
  {
    section: "Formation in Paris",
    passage:
      "He grew up north of Paris, graduated in engineering there in 1983 and took his doctorate in 1987 under Maurice Milgram.",
    claims: [],
    people: ["yann-lecun"],
    sources: ["carnegie-lecun"],
    note: "Agrees with published biographies.",
  },
  {
    section: "Formation in Paris",
    passage:
      "Neural networks had little standing in French engineering schools after the disappointments that followed the 1960s.",
    claims: ["convolution-was-built-against-the-fashion", "the-field-was-slow-to-accept-evidence"],
    people: [],
    sources: ["sejnowski-2018-revolution"],
    note: "",
  },
  {
    section: "Formation in Paris",
    passage:
      "He read Hopfield and Hinton and became convinced that connectionism was right and had been given up too soon.",
    claims: ["convolution-was-built-against-the-fashion"],
    people: ["yann-lecun", "geoffrey-hinton"],
    sources: [],
    note: "What he read and thought rests on the essay; no source was found.",
  },
  {
    section: "Formation in Paris",
    passage:
      "His doctoral work held early ideas for training layered networks by gradient descent, which met and in part anticipated the backpropagation of Rumelhart, Hinton and Williams of 1986.",
    claims: ["lecun-published-backpropagation-in-1985", "backpropagation-was-published-before-lecun"],
    people: [],
    sources: ["lecun-1985-cognitiva", "rumelhart-1986-backprop", "schmidhuber-2022-history"],
    note: "He published his own version in 1985, two years before the doctorate; others had the core of the method earlier still.",
  },
  {
    section: "Formation in Paris",
    passage:
      "He had applied it to the reading of handwriting, his chief field of application for the decade that followed.",
    claims: ["shared-filters-made-networks-practical", "networks-read-millions-of-cheques-a-day"],
    people: [],
    sources: ["lecun-1989-zip"],
    note: "",
  },
  {
    section: "Formation in Paris",
    passage: "After the doctorate he worked for a year with Hinton in Toronto, and joined Bell Labs in 1988.",
    claims: [],
    people: ["yann-lecun", "geoffrey-hinton"],
    sources: ["carnegie-lecun"],
    note: "",
  },
  {
    section: "Bell Labs",
    passage:
      "Bell Labs was among the most productive places for research, and his decade there brought his most important work.",
    claims: ["lecuns-group-brought-them-into-use"],
    people: ["yann-lecun"],
    sources: ["fora-lecun"],
    note: "The judgement is the essay's. From 1996 he headed image processing research at AT&T.",
  },
  {
    section: "Bell Labs",
    passage:
      "Convolutional networks draw on what is known of the visual cortex and put constraints on the network that suit images.",
    claims: ["shared-filters-made-networks-practical"],
    people: [],
    sources: [],
    note: "",
  },
  {
    section: "Bell Labs",
    passage:
      "Like the visual system they use the same detectors at every place, share weights, pool, and build layers from edges to objects.",
    claims: ["shared-filters-made-networks-practical"],
    people: [],
    sources: ["lecun-1989-zip", "lecun-lenet1-demo"],
    note: "By LeCun's account the network shown in 1989 had no separate layer for pooling; that came later.",
  },
  {
    section: "Bell Labs",
    passage:
      "The design needs far fewer parameters, generalises better and could be trained on the hardware of the time.",
    claims: ["shared-filters-made-networks-practical"],
    people: [],
    sources: [],
    note: "",
  },
  {
    section: "Bell Labs",
    passage:
      "LeNet read handwritten digits on bank cheques, and by the early 1990s a large share of all cheques in the United States.",
    claims: ["networks-read-millions-of-cheques-a-day", "ten-to-twenty-percent-of-us-cheques"],
    people: [],
    sources: ["burges-1998-connectionists", "lecun-1997-checks", "lecun-1998-gradient", "lecun-lenet1-demo"],
    note: "The date is too early: by LeCun's own account it was in the late 1990s that machines built on it read 10 to 20% of American cheques.",
  },
  {
    section: "Bell Labs",
    passage:
      "This was industrial use, years before anybody else showed that neural networks work reliably in production.",
    claims: ["lecuns-group-brought-them-into-use"],
    people: [],
    sources: [],
    note: "No source was found for the priority, and other products with neural networks existed; it is left out.",
  },
  {
    section: "Bell Labs",
    passage:
      "The architecture was published in 1989 and more fully in 1998, in one of the most cited papers on machine learning.",
    claims: ["convolution-was-built-against-the-fashion"],
    people: [],
    sources: ["lecun-1989-zip", "lecun-1998-gradient"],
    note: "The paper on zip codes must be told from a conference paper of the same year, which describes the network in the well-known demonstration. The rank by citations was not checked.",
  },
  {
    section: "Bell Labs",
    passage:
      "Its principles of local connections, shared weights, pooling and learned layers are the foundation of modern computer vision.",
    claims: [
      "shared-filters-made-networks-practical",
      "vision-turned-to-convolution-after-2012",
      "vision-has-since-moved-to-transformers",
    ],
    people: [],
    sources: [],
    note: "Many leading systems now use transformers.",
  },
  {
    section: "The long wait",
    passage:
      "From the late 1990s to 2012 the field preferred support vector machines, boosting and hand-designed features, and was not convinced.",
    claims: ["the-field-was-slow-to-accept-evidence", "being-resisted-is-not-being-right"],
    people: [],
    sources: ["metz-2021-genius"],
    note: "",
  },
  {
    section: "The long wait",
    passage:
      "Neural networks needed more computing and more data than their rivals, which did about as well on the hardware of the 2000s.",
    claims: ["the-2012-result-was-not-lecuns", "vision-turned-to-convolution-after-2012"],
    people: [],
    sources: ["krizhevsky-2012-alexnet"],
    note: "",
  },
  {
    section: "The long wait",
    passage: "He moved to New York University in 2003, founding its Center for Data Science.",
    claims: [],
    people: ["yann-lecun"],
    sources: ["carnegie-lecun", "fora-lecun"],
    note: "He joined the university in 2003 and was founding director of the Center from about 2012; from 1996 he had been at AT&T.",
  },
  {
    section: "The long wait",
    passage:
      "His work was known, yet the field made its commitment to neural networks only with the ImageNet results of 2012.",
    claims: ["vision-turned-to-convolution-after-2012"],
    people: [],
    sources: [],
    note: "",
  },
  {
    section: "The long wait",
    passage:
      "The results did not surprise him; what did was how long the field resisted the evidence and how far the sociology of science slowed a correct idea.",
    claims: [
      "the-field-was-slow-to-accept-evidence",
      "being-resisted-is-not-being-right",
      "lecuns-vindication-took-decades",
    ],
    people: [],
    sources: [],
    note: "What did and did not surprise him rests on the essay; no source was found.",
  },
  {
    section: "The long wait",
    passage:
      "He grants that the revolution rested on more than his work: on Hinton's and Bengio's, on large data and on graphics processors.",
    claims: ["the-2012-result-was-not-lecuns", "hinton-has-the-record-and-the-opposite-view"],
    people: ["geoffrey-hinton", "yoshua-bengio"],
    sources: ["krizhevsky-2012-alexnet"],
    note: "",
  },
  {
    section: "Facebook and Meta",
    passage:
      "In 2013, when Google bought Hinton's group, Facebook hired him to found its AI laboratory, later renamed Meta AI.",
    claims: ["facebook-lab-published-openly"],
    people: ["yann-lecun", "geoffrey-hinton", "meta-fair"],
    sources: ["gee-2013-facebook", "punch-2025-pineau"],
    note: "Pages of 2025 call the laboratory Fundamental AI Research, a laboratory within Meta.",
  },
  {
    section: "Facebook and Meta",
    passage:
      "ImageNet had shown every technology company what deep learning would do, and they competed for the few who had built it.",
    claims: ["vision-turned-to-convolution-after-2012"],
    people: [],
    sources: ["metz-2021-genius"],
    note: "",
  },
  {
    section: "Facebook and Meta",
    passage:
      "He chose Facebook partly for the independence offered: to publish, to keep his chair and to run the laboratory like an academic group.",
    claims: ["facebook-lab-published-openly"],
    people: ["yann-lecun"],
    sources: ["gee-2013-facebook"],
    note: "That he kept a part-time professorship is confirmed; his reasons rest on the essay.",
  },
  {
    section: "Facebook and Meta",
    passage:
      "Under him the laboratory stood out for the breadth and openness of its research and for releasing models and datasets.",
    claims: [
      "facebook-lab-published-openly",
      "open-release-makes-ai-safer-and-spreads-power",
      "llama-2-is-open-weights-not-open-source",
      "meta-later-became-more-closed",
      "meta-grew-careful-about-what-it-opens",
    ],
    people: ["meta-fair"],
    sources: ["lecun-2023-senate", "maffulli-2023-llama-license", "zuckerberg-2025"],
    note: "Qualified: the first LLaMA went to vetted researchers, the licence of Llama 2 is not an open-source licence, and from 2025 Meta grew more closed.",
  },
  {
    section: "Facebook and Meta",
    passage:
      "The laboratory did foundational work on self-supervised learning, on language models such as LLaMA, on vision, on AI safety and alignment, and on theory.",
    claims: [
      "lecun-worked-on-learning-without-labels",
      "i-jepa-needed-no-hand-made-edits",
      "lecun-had-little-to-do-with-later-models",
    ],
    people: ["meta-fair"],
    sources: ["assran-2023-ijepa", "lecun-2026-ft", "gnoppix-2025-lecun-llama"],
    note: "LeCun says that he had almost nothing to do with Meta's language models after the first. No support was found for foundational work on safety and alignment, and it is left out.",
  },
  {
    section: "Facebook and Meta",
    passage:
      "He goes on publishing, and his papers on learning without labels, by predicting one part of the input from another, have been very influential.",
    claims: ["lecun-worked-on-learning-without-labels", "i-jepa-needed-no-hand-made-edits", "newer-jepas-train-stably"],
    people: ["yann-lecun"],
    sources: ["assran-2023-ijepa", "bardes-2024-vjepa", "balestriero-2025-lejepa"],
    note: "How influential was not checked.",
  },
  {
    section: "Facebook and Meta",
    passage: "From this platform he became a leading voice on what the field gets wrong.",
    claims: [
      "lecun-criticises-from-inside",
      "lecun-stopped-running-the-lab-in-2018",
      "both-sides-have-a-financial-stake",
    ],
    people: [],
    sources: [],
    note: "Since 2026 he speaks as the head of a company that builds the alternative.",
  },
  {
    section: "The disagreement about language models",
    passage:
      "His criticism of language models as a road to general intelligence is specific and technical, and no general scepticism about AI.",
    claims: ["language-models-are-not-the-path", "superintelligence-will-come-by-other-means"],
    people: [],
    sources: [],
    note: "",
  },
  {
    section: "The disagreement about language models",
    passage: "First, language models learn from text, which is a thin and impoverished record of the world.",
    claims: [
      "text-is-too-thin-a-record",
      "much-common-sense-is-never-written-down",
      "child-sees-as-many-bytes-as-models-read",
      "text-holds-the-structure-of-the-world",
    ],
    people: [],
    sources: [],
    note: "",
  },
  {
    section: "The disagreement about language models",
    passage:
      "A child learns about the physical world by touching, moving, seeing and dealing with things and people before it talks about them.",
    claims: [
      "infants-learn-objects-before-words",
      "infants-may-start-with-core-knowledge",
      "blind-people-know-how-animals-look",
      "much-knowledge-comes-through-words",
    ],
    people: [],
    sources: [],
    note: "",
  },
  {
    section: "The disagreement about language models",
    passage:
      "Language mirrors the world at second hand: it is what is left of an experience which the model did not have.",
    claims: [
      "condensing-drops-what-speakers-share",
      "text-is-experience-already-condensed",
      "grounding-through-words-rests-on-experience",
    ],
    people: [],
    sources: [],
    note: "",
  },
  {
    section: "The disagreement about language models",
    passage: "Language models know a description of the world and have never met what it describes.",
    claims: [
      "symbols-need-perception-and-action",
      "symbols-defined-by-symbols-reach-nothing",
      "senses-are-not-required-for-meaning",
      "word-spaces-mirror-the-world",
    ],
    people: [],
    sources: [],
    note: "",
  },
  {
    section: "The disagreement about language models",
    passage:
      "Second, they lack a world model: an inner picture of causal structure with which to reason about consequences, alternatives and plans.",
    claims: [
      "language-models-lack-a-causal-model",
      "lecuns-sense-of-world-model-is-specific",
      "language-models-learn-shortcuts-not-world-models",
      "do-language-models-form-world-models",
    ],
    people: [],
    sources: [],
    note: "",
  },
  {
    section: "The disagreement about language models",
    passage:
      "What they write resembles reasoning only on the surface, and fails where the trained patterns are missing or mislead.",
    claims: [
      "apparent-reasoning-is-mostly-pattern-matching",
      "changed-conditions-lower-accuracy-across-tasks",
      "altered-arithmetic-problems-lower-accuracy",
      "orbit-network-did-not-apply-newton",
      "do-language-models-reason-or-match-patterns",
    ],
    people: [],
    sources: [],
    note: "",
  },
  {
    section: "The disagreement about language models",
    passage:
      "Third, the road to general intelligence leads through video and sensorimotor experience and not through text.",
    claims: [
      "world-models-must-be-learned-from-the-senses",
      "would-video-world-models-do-better",
      "watching-is-not-acting",
      "web-knowledge-carried-over-to-a-robot",
    ],
    people: [],
    sources: [],
    note: "",
  },
  {
    section: "The disagreement about language models",
    passage:
      "Animals and people build from experience representations that are richer, and richer in causes, than anything that language yields.",
    claims: [
      "experience-gives-richer-causal-structure",
      "machines-find-toddler-skills-hard",
      "infants-learn-objects-before-words",
    ],
    people: [],
    sources: [],
    note: "",
  },
  {
    section: "The disagreement about language models",
    passage:
      "His alternative, the joint embedding predictive architecture, learns from visual and sensorimotor data by predicting abstract representations of the future and not pixels or tokens.",
    claims: [
      "abstract-video-prediction-is-the-better-route",
      "pixel-prediction-wastes-effort",
      "jepa-is-unproven-as-a-path",
      "generative-world-models-are-the-better-route",
    ],
    people: [],
    sources: ["lecun-2022-path-ami", "assran-2023-ijepa", "bardes-2024-vjepa", "assran-2025-vjepa2"],
    note: "The idea is right, but the version for images predicts hidden parts of a still image and that for video hidden parts of a clip; only the version that is given actions predicts what follows from them.",
  },
  {
    section: "The disagreement about language models",
    passage:
      "Researchers on language models dispute each part, and hold that what the systems can do is better evidence of what language encodes than theory is: the results speak for themselves.",
    claims: [
      "results-outweigh-arguments-about-limits",
      "text-holds-the-structure-of-the-world",
      "next-token-training-can-yield-world-models",
      "reinforcement-trained-models-do-reason",
    ],
    people: [],
    sources: [],
    note: "",
  },
  {
    section: "The disagreement about language models",
    passage:
      "LeCun answers that the results, though impressive, show the statistical completion of patterns and not the flexible, causal reasoning of people.",
    claims: ["results-show-pattern-completion-only", "no-test-separates-patterns-from-reasoning"],
    people: [],
    sources: [],
    note: "",
  },
  {
    section: "The disagreement about language models",
    passage: "The debate is unresolved, and serious researchers stand on both sides.",
    claims: [
      "hinton-has-the-record-and-the-opposite-view",
      "what-would-settle-the-debate",
      "terms-must-be-settled-before-evidence",
    ],
    people: [],
    sources: [],
    note: "This still holds on the evidence up to 2026.",
  },
  {
    section: "The disagreement about language models",
    passage:
      "His is no reflexive doubt: he runs an organisation that has done much for language models, LLaMA among them, and speaks from the inside.",
    claims: [
      "lecun-criticises-from-inside",
      "lecun-had-little-to-do-with-later-models",
      "lecun-stopped-running-the-lab-in-2018",
    ],
    people: [],
    sources: ["lecun-2026-ft", "bi-2018-chief-scientist"],
    note: "Weaker than the essay has it: he did not run the laboratory after January 2018 and says that he had almost nothing to do with the models after the first Llama.",
  },
  {
    section: "The public voice",
    passage: "He takes part in public debate far more than other leading researchers do.",
    claims: ["is-ai-an-existential-risk", "can-there-be-meaning-without-senses"],
    people: ["yann-lecun"],
    sources: ["nyu-2023-grounding-debate", "pace-2019-instrumental-debate", "munk-2023-debate", "lecun-2023-senate"],
    note: "",
  },
  {
    section: "The public voice",
    passage:
      "He has argued with others about the risks of AI, the worry about general intelligence, governance and architectures.",
    claims: [
      "is-ai-an-existential-risk",
      "how-soon-could-dangerous-ai-arrive",
      "how-should-ai-be-governed",
      "would-video-world-models-do-better",
      "general-intelligence-does-not-exist",
    ],
    people: [],
    sources: [],
    note: "",
  },
  {
    section: "The public voice",
    passage: "He holds that the risks of current AI systems are overstated.",
    claims: [
      "ai-existential-risk-is-overstated",
      "ai-below-cat-level-makes-worry-premature",
      "limits-of-llms-put-danger-off",
      "ai-risks-extinction-or-loss-of-control",
      "distant-danger-still-needs-preparation",
    ],
    people: [],
    sources: ["techcrunch-2024-lecun", "lecun-2024-time", "times-2023-lecun", "zador-lecun-2019-terminator"],
    note: "What is documented is that he holds warnings of existential risk to be overstated. He has named weapons, lost jobs and inequality as real risks, and in 2026 called language models unsafe by nature.",
  },
  {
    section: "The public voice",
    passage: "He holds that the fear of AI with harmful goals of its own misreads how current systems work.",
    claims: [
      "no-world-model-no-harmful-plans",
      "intelligence-brings-no-drive-to-dominate",
      "goals-give-reason-to-gain-power",
      "training-can-yield-hidden-goals",
      "hidden-hostile-goals-are-unlikely",
      "llms-are-unsafe-because-they-only-imitate",
      "lecuns-programme-would-supply-planning",
      "objective-driven-ai-is-controllable",
    ],
    people: [],
    sources: ["zador-lecun-2019-terminator", "lecun-2022-path-ami"],
    note: "Half of his view: he also holds that future AI can be built with safe objectives. His own design has goals and costs. Experiments on present systems are cited on both sides.",
  },
  {
    section: "The public voice",
    passage:
      "He holds that the stress on existential risk draws attention from problems that are nearer and can be solved.",
    claims: [
      "existential-talk-crowds-out-present-harms",
      "existential-talk-hides-corporate-control",
      "nearer-harms-deserve-the-attention",
      "doom-headlines-left-present-concern-intact",
      "attention-to-ai-risk-is-limited",
    ],
    people: ["timnit-gebru", "emily-bender", "nature-editors"],
    sources: ["dair-2023-statement", "bender-hanna-2023", "nature-2023-editorial", "telegraph-2023-fearmongering"],
    note: "The general charge is given to those who are on record with it. LeCun's documented version concerns the control of AI by a few companies. Experiments found no such loss of concern in individuals.",
  },
  {
    section: "The public voice",
    passage: "Among the nearer problems is algorithmic bias.",
    claims: ["ai-already-harms-people", "face-analysis-failed-darker-skinned-women"],
    people: [],
    sources: ["synced-2020-lecun-bias"],
    note: "Not found as LeCun's own point; in 2020 he and Gebru clashed over where bias comes from.",
  },
  {
    section: "The public voice",
    passage: "Among them is surveillance.",
    claims: ["ai-already-harms-people", "vision-research-fed-surveillance"],
    people: [],
    sources: [],
    note: "Not found as LeCun's own point.",
  },
  {
    section: "The public voice",
    passage: "Among them is economic disruption.",
    claims: [
      "young-workers-lost-jobs-in-exposed-work",
      "ai-changes-jobs-without-lasting-unemployment",
      "people-could-be-replaced-step-by-step",
    ],
    people: [],
    sources: ["digital-trends-2023-lecun"],
    note: "LeCun said in 2023 that AI will not put many people out of work for good.",
  },
  {
    section: "The public voice",
    passage: "Among them is the concentration of AI in a few large organisations.",
    claims: [
      "existential-talk-hides-corporate-control",
      "few-closed-systems-would-threaten-democracy",
      "alarm-serves-leading-companies",
      "safety-rules-must-guard-against-people-too",
      "power-concentrates-whatever-is-said-of-extinction",
    ],
    people: [],
    sources: ["lecun-2024-lex-416", "telegraph-2023-fearmongering"],
    note: "",
  },
  {
    section: "The public voice",
    passage: "Hinton resigned from Google and warned in public of the risks of AI.",
    claims: [
      "some-who-warn-have-nothing-to-sell",
      "growing-capability-makes-the-danger-serious",
      "hinton-gives-ten-to-twenty-percent",
    ],
    people: ["geoffrey-hinton"],
    sources: ["metz-2023-hinton", "hinton-2023-x-google", "lambert-2023-godfathers"],
    note: "He left in spring 2023, and corrected the suggestion that it was in order to criticise Google.",
  },
  {
    section: "The public voice",
    passage: "LeCun's exchanges with him were serious on both sides, and the disagreement was real.",
    claims: [
      "understanding-models-may-soon-surpass-people",
      "sincere-warnings-can-serve-firms",
      "open-weights-are-like-fissile-material",
      "only-something-like-care-keeps-people-safe",
      "care-is-one-guardrail-among-many",
    ],
    people: ["yann-lecun", "geoffrey-hinton"],
    sources: ["venturebeat-2023-xrisk-debate", "marcus-2023-hinton-lecun", "businessinsider-2025-lecun-guardrails"],
    note: "The judgement is the essay's; one contemporary account calls the exchange of November 2023 heated.",
  },
  {
    section: "The public voice",
    passage:
      "Two people who had worked on the same problems for decades came to different conclusions on what those imply.",
    claims: [
      "dispute-turns-on-tool-or-agent",
      "hinton-has-the-record-and-the-opposite-view",
      "language-models-already-understand",
    ],
    people: [],
    sources: [],
    note: "",
  },
  {
    section: "The public voice",
    passage:
      "His readiness to argue is the disposition that kept him at convolutional networks and at self-supervised learning when the field was elsewhere.",
    claims: [
      "lecuns-record-makes-his-view-credible",
      "lecun-worked-on-learning-without-labels",
      "being-resisted-is-not-being-right",
    ],
    people: [],
    sources: [],
    note: "",
  },
  {
    section: "The public voice",
    passage: "Some of his views proved wrong and some right, and neither outcome seems to surprise him.",
    claims: [
      "recent-record-counts-against-lecuns-view",
      "lecun-said-text-would-not-teach-the-table",
      "text-models-answer-the-pushed-table",
      "lecun-dismissed-in-2019-what-he-now-argues",
    ],
    people: [],
    sources: ["adler-2026-judgment", "lecun-2022-lex-258"],
    note: "The essay gives no example; the map adds the best-known one, with the reply of his defenders. What surprises him was not checked.",
  },
  {
    section: "The legacy",
    passage:
      "The convolutional network is one of the most important inventions in computing and underlies almost every modern system for images, video and audio.",
    claims: [
      "vision-turned-to-convolution-after-2012",
      "vision-has-since-moved-to-transformers",
      "shared-filters-made-networks-practical",
    ],
    people: [],
    sources: ["assran-2025-vjepa2"],
    note: "The superlative is left out. Current systems often use transformers, LeCun's own V-JEPA 2 among them.",
  },
  {
    section: "The legacy",
    passage: "His work at Bell Labs and what followed from it is a foundation of much of modern AI.",
    claims: [
      "convolution-was-built-against-the-fashion",
      "convolutional-networks-have-several-originators",
      "lecuns-group-brought-them-into-use",
    ],
    people: [],
    sources: [],
    note: "",
  },
  {
    section: "The legacy",
    passage: "Whether his present arguments will prove as farsighted is unknown.",
    claims: ["record-earns-a-hearing-only", "later-vindication-cannot-be-tested-now"],
    people: [],
    sources: [],
    note: "",
  },
  {
    section: "The legacy",
    passage: "His history makes it wise to take him seriously when he names a limit of the dominant approach.",
    claims: [
      "lecuns-record-makes-his-view-credible",
      "record-earns-a-hearing-only",
      "past-success-is-a-ground-for-trust",
    ],
    people: [],
    sources: [],
    note: "",
  },
  {
    section: "The legacy",
    passage: "It may take long until he is vindicated.",
    claims: [
      "lecuns-vindication-took-decades",
      "lecun-set-a-date-for-world-models",
      "later-vindication-cannot-be-tested-now",
    ],
    people: [],
    sources: [],
    note: "",
  },
  {
    section: "The legacy",
    passage: "The way from a right diagnosis to a working alternative is not straight.",
    claims: [
      "a-real-limit-does-not-prove-the-remedy",
      "jepa-is-unproven-as-a-path",
      "lecuns-design-leaves-parts-unspecified",
    ],
    people: [],
    sources: [],
    note: "",
  },
  {
    section: "The legacy",
    passage:
      "His argument will shape the field, whether somebody proves him right, proves him wrong or goes beyond the terms of the debate.",
    claims: [
      "first-broad-competence-would-settle-it",
      "terms-must-be-settled-before-evidence",
      "both-routes-converge-on-something-else",
    ],
    people: [],
    sources: [],
    note: "",
  },
  {
    section: "The legacy",
    passage:
      "The question that he presses, which learning from which data yields an understanding of the world, is the right one, as it was in 1987.",
    claims: ["lasting-question-is-which-learning-and-data", "large-models-are-cultural-technologies"],
    people: [],
    sources: [],
    note: "Stated as a position; those who see large models as cultural technologies deny that it is the right question.",
  },
  {
    section: "Key works and further reading",
    passage:
      "LeCun and others on backpropagation for zip codes (1989): the first large application of the method to a real problem of vision.",
    claims: ["convolution-was-built-against-the-fashion", "shared-filters-made-networks-practical"],
    people: [],
    sources: ["lecun-1989-zip"],
    note: "That it was the first was not checked.",
  },
  {
    section: "Key works and further reading",
    passage:
      "LeCun and others on gradient-based learning for documents (1998): the full statement of the architecture.",
    claims: ["convolution-was-built-against-the-fashion", "networks-read-millions-of-cheques-a-day"],
    people: [],
    sources: ["lecun-1998-gradient"],
    note: "",
  },
  {
    section: "Key works and further reading",
    passage:
      "LeCun, A Path Towards Autonomous Machine Intelligence (2022): his most comprehensive case for world models over language models.",
    claims: [
      "language-models-are-not-the-path",
      "world-models-must-be-learned-from-the-senses",
      "lecuns-sense-of-world-model-is-specific",
      "objective-driven-ai-is-controllable",
      "compounding-errors-doom-long-outputs",
      "child-sees-as-many-bytes-as-models-read",
    ],
    people: [],
    sources: ["lecun-2022-path-ami"],
    note: "A position paper that was not peer reviewed. It deals with language models in two places (§8.2.2, §8.3.1). The argument from compounding errors and the count of bytes seen by a child come from later talks and are not in it.",
  },
  {
    section: "Key works and further reading",
    passage: "Sejnowski, The Deep Learning Revolution (2018): sets his work within the wider movement.",
    claims: ["convolution-was-built-against-the-fashion"],
    people: [],
    sources: ["sejnowski-2018-revolution"],
    note: "",
  },
  {
    section: "Key works and further reading",
    passage: "Metz, Genius Makers (2021): tells of his move to Facebook and of the rivalry of industrial laboratories.",
    claims: ["the-field-was-slow-to-accept-evidence", "vision-turned-to-convolution-after-2012"],
    people: [],
    sources: ["metz-2021-genius"],
    note: "",
  },
  {
    section: "Key works and further reading",
    passage:
      "Marcus and Davis, Rebooting AI (2019): the most sustained argument at book length for the position that LeCun occupies.",
    claims: [
      "intelligence-needs-symbols-joined-to-learning",
      "understanding-needs-explicit-cognitive-models",
      "reasoning-can-be-energy-minimisation",
      "language-models-are-not-the-path",
    ],
    people: ["gary-marcus", "ernest-davis"],
    sources: ["marcus-davis-2019-rebooting"],
    note: "The diagnosis overlaps and the remedy differs: Marcus and Davis want explicit knowledge and symbols, which LeCun rejects. The two stand as separate positions. The book is older than GPT-3.",
  },
];
