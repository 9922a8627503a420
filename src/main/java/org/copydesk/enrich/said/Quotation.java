package org.copydesk.enrich.said;

import org.copydesk.text.Span;

/**
 * What stands inside a pair of quotation marks.
 *
 * @param inner   without the marks
 * @param outer   with them
 * @param depth   0; inside another quotation 1 or more
 * @param resumed whether it goes on with a quotation that the paragraph before left open
 */
record Quotation(Span inner, Span outer, int depth, boolean resumed) {
}
