/*
 * The sentence of a statement, cut where subject, relation and object begin and end.
 */

/** Python counts code points, JavaScript UTF-16 units. */
export function cut({ sentence, ranges }) {
  const letters = [...sentence.text];
  const roles = rolesOf(letters, ranges);
  const parts = [];
  letters.forEach((letter, place) => {
    const last = parts.at(-1);
    if (last?.role === roles[place]) last.text += letter;
    else parts.push({ text: letter, role: roles[place] });
  });
  return parts;
}

/** The role of each character; the relation is what of the evidence is neither subject nor object, from word to word. */
function rolesOf(letters, [start, end, subjectStart, subjectEnd, objectStart, objectEnd]) {
  const roles = letters.map(() => "");
  const isKnown = subjectEnd > 0 && subjectEnd > subjectStart;
  roles.fill(isKnown ? "relation" : "evidence", Math.max(0, start), Math.max(0, end));
  if (objectEnd > objectStart) roles.fill("object", Math.max(0, objectStart), Math.max(0, objectEnd));
  if (isKnown) roles.fill("subject", Math.max(0, subjectStart), Math.max(0, subjectEnd));
  trim(letters, roles);
  return roles;
}

/** Leave blanks and punctuation at both ends of a marked stretch unmarked. */
function trim(letters, roles) {
  const isWord = (letter) => /[\p{L}\p{N}%€$]/u.test(letter);
  for (let first = 0; first < letters.length;) {
    let after = first + 1;
    while (after < letters.length && roles[after] === roles[first]) after += 1;
    if (roles[first] === "relation") {
      for (let at = first; at < after && !isWord(letters[at]); at += 1) roles[at] = "";
      for (let at = after - 1; at >= first && !isWord(letters[at]); at -= 1) roles[at] = "";
    }
    first = after;
  }
}
