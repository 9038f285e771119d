/*
 * Texts: how they are compared, and how they are cut for the picture.
 */

/** Both ways of writing an umlaut, so that "Muller", "Mueller" and "Müller" find each other. */
export function fold(value) {
  const low = value.toLowerCase().replaceAll("ß", "ss");
  const bare = low.normalize("NFKD").replace(/\p{M}/gu, "");
  const spelt = low.normalize("NFC").replaceAll("ä", "ae").replaceAll("ö", "oe").replaceAll("ü", "ue");
  const plain = spelt.normalize("NFKD").replace(/\p{M}/gu, "");
  return bare === plain ? bare : `${bare}\n${plain}`;
}

/** For the canvas: no character may turn the writing, hide, or break a line by itself. */
export function visible(value) {
  return value.replace(/\p{Cf}/gu, "").replace(/[\p{C}\p{Z}]/gu, " ").replace(/ +/g, " ").trim();
}

/** Cut a text to so many characters; never through a character of two code units. */
export function shorten(value, most) {
  const letters = [...value.slice(0, 2 * most + 2)];
  return letters.length <= most ? value : `${letters.slice(0, most - 1).join("").trimEnd()}…`;
}

/** Break a label into lines, at blanks where there are some; what does not fit ends in an ellipsis. */
export function wrap(label, width = 20, most = 3) {
  const lines = [""];
  for (const word of visible(label.slice(0, width * most * 4)).split(" ").flatMap((each) => pieces(each, width))) {
    const last = lines.at(-1);
    if (last === "") lines[lines.length - 1] = word;
    else if (last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), `${shorten(lines[most - 1], width - 2).replace(/…$/, "")} …`];
}

/** A word much longer than a line, in pieces; at a hyphen if it has one. */
function pieces(word, width) {
  if (word.length <= 1.4 * width) return [word];
  const hyphen = word.lastIndexOf("-", width - 1) + 1;
  const letters = [...word];
  const cut = hyphen > 0 ? [...word.slice(0, hyphen)].length : width - 1;
  const first = letters.slice(0, cut).join("");
  return [hyphen > 0 ? first : `${first}-`, ...pieces(letters.slice(cut).join(""), width)];
}
