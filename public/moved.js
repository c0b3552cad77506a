// On the page of a claim that has moved: goes to its new address with the fragment, so that a card in a frame stays a card.
(() => {
  const target = document.querySelector("main a[href]");
  if (target) location.replace(target.href + location.hash);
})();
