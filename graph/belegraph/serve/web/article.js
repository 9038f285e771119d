/*
 * An article: choosing a statement lights up its place in the text, and the other way round.
 */

const marks = [...document.querySelectorAll("mark[data-of]")];
const statements = [...document.querySelectorAll("li[data-number]")];
const numbersOf = (mark) => mark.dataset.of.split(" ");

/** Light up what a statement rests on; null: nothing. */
function choose(number) {
  for (const mark of marks) mark.classList.toggle("chosen", number !== null && numbersOf(mark).includes(number));
  for (const each of statements) each.classList.toggle("chosen", each.dataset.number === number);
}

/** Go to the place of a statement in the text. */
function show(number) {
  choose(number);
  document.querySelector("mark.chosen")?.scrollIntoView({ block: "center" });
}

for (const each of statements) {
  each.addEventListener("click", () => show(each.dataset.number));
  each.addEventListener("focus", () => choose(each.dataset.number));
}
for (const mark of marks) {
  mark.addEventListener("click", () => {
    const [number] = numbersOf(mark).slice(-1); // what begins last is what lies closest
    choose(number);
    statements[Number(number)].scrollIntoView({ block: "nearest" });
  });
}

/** The statement that the address names. */
function recall() {
  const named = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (named?.dataset.number !== undefined) show(named.dataset.number);
}

addEventListener("hashchange", recall);
recall();
