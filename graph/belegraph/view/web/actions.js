/*
 * What the parts of the page ask of it; page.js says how.
 *
 * choose(kind, id, isMoved): show a thing or statement in the panel, or with null nothing; `isMoved`: the focus follows
 * close(): back to the overview, and with the focus to where it came from
 * change(part, { isTyping }): change the selection (query, scope, filters, focus, way, extra, view)
 * expand(id): draw what a thing is linked with; what this page has not yet, its server is asked for
 * reset(): show everything again
 * startWay(id): the next thing that is chosen is the end of a way from this one
 * offer(hits): let somebody choose between what lies close together
 * copyLink(): put the address of what is chosen onto the clipboard
 * copy(words, done): put words onto the clipboard and say `done`; where that is not allowed, show them
 */

export const actions = {};
