/*
 * The sentence of a statement, cut where subject, relation and object begin and end.
 */

/** Python counts code points, JavaScript UTF-16 units. */
export function cut({ sentence, ranges, words }) {
  const letters = [...sentence.text];
  const roles = rolesOf(letters.length, ranges, words);
  const parts = [];
  letters.forEach((letter, place) => {
    const last = parts.at(-1);
    if (last?.role === roles[place]) last.text += letter;
    else parts.push({ text: letter, role: roles[place] });
  });
  return parts;
}

/** The role of each character; where nobody knows where the subject stands, all of the evidence is marked. */
function rolesOf(count, [start, end, subjectStart, subjectEnd, objectStart, objectEnd], words) {
  const roles = Array(count).fill("");
  const mark = (role, from, to) => { if (to > from) roles.fill(role, Math.max(0, from), Math.max(0, to)); };
  if (subjectEnd <= Math.max(0, subjectStart)) {
    mark("evidence", start, end);
    return roles;
  }
  for (let at = 0; at < words.length; at += 2) mark("relation", words[at], words[at + 1]);
  mark("object", objectStart, objectEnd);
  mark("subject", subjectStart, subjectEnd);
  return roles;
}
