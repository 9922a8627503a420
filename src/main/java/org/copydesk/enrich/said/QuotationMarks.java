package org.copydesk.enrich.said;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.copydesk.text.Span;
import org.copydesk.text.Tsv;

/**
 * Pairs quotation marks (lexicon/quotation_marks.tsv), paragraph by paragraph. A quotation that a paragraph leaves open
 * ends with it; when the next paragraph repeats the opening mark, or only closes it, it is resumed there. Immutable, safe for all threads.
 */
final class QuotationMarks {
    /** From how many characters on what was opened and never closed is taken for a quotation. */
    private static final int LONG = 40;
    /** A mark closes one of so many that were opened last: no writer nests deeper, and noise has thousands. */
    private static final int DEEPEST = 50;
    private final Map<String, Set<String>> closers = new HashMap<>();
    private final BitSet signs = new BitSet();

    /** A mark that was opened and not yet closed. */
    private record Open(String mark, int at) {
    }

    QuotationMarks() {
        for (Tsv.Row row : Tsv.read("/lexicon/quotation_marks.tsv")) {
            Set<String> close = Set.of(row.need("close").split(" "));
            closers.put(row.need("open"), close);
            signs.set(row.need("open").charAt(0));
            close.forEach(mark -> signs.set(mark.charAt(0)));
        }
    }

    /** In the order of the text, an outer one before those inside it. */
    List<Quotation> find(String text) {
        List<Quotation> found = new ArrayList<>();
        String left = null;
        for (int start = 0; start < text.length(); ) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            if (end > start) {
                left = paragraph(text, start, end, left, found);
            }
            start = end + 1;
        }
        found.sort(Comparator.comparingInt((Quotation q) -> q.outer().start()).thenComparing(q -> -q.outer().end()));
        return found;
    }

    /** Returns the mark that this paragraph leaves open, or null. */
    private String paragraph(String text, int start, int end, String left, List<Quotation> found) {
        Deque<Open> open = new ArrayDeque<>();
        List<Quotation> mine = new ArrayList<>();
        String first = markAt(text, start, end);
        boolean resumed = left != null && left.equals(first);
        boolean met = false;
        for (int i = start; i < end; ) {
            String mark = markAt(text, i, end);
            if (mark == null) {
                i++;
                continue;
            }
            Open closed = canClose(text, i, mark, start, end) ? closedBy(open, mark) : null;
            if (closed != null) {
                while (open.pop() != closed) {
                    continue;    // what was opened inside and never closed was no quotation
                }
                boolean goesOn = resumed && closed.at == start;
                add(mine, text, closed, i, i + mark.length(), open.size(), goesOn);
            } else if (closers.containsKey(mark) && canOpen(text, i, mark, start, end)) {
                open.push(new Open(mark, i));
                met = true;
            } else if (!met && left != null && closers.get(left).contains(mark) && canClose(text, i, mark, start, end)) {
                add(mine, text, new Open("", start), i, i + mark.length(), 0, true);
                met = true;
            }
            i += mark.length();
        }
        Open rest = open.peekLast();
        String leaves = null;
        if (rest != null && isSpeech(rest.mark) && (rest.at == start || end - rest.at > LONG || resumes(text, end, rest.mark))) {
            int outermost = rest.at;
            mine.removeIf(q -> q.depth() == 0 && q.outer().start() > outermost);
            add(mine, text, rest, end, end, 0, resumed && rest.at == start);
            leaves = rest.mark;
        }
        found.addAll(mine);
        return leaves;
    }

    /** Whether the next paragraph begins with this mark. */
    private static boolean resumes(String text, int end, String mark) {
        int next = end;
        while (next < text.length() && isSpace(text.charAt(next))) {
            next++;
        }
        return next > end && text.startsWith(mark, next);
    }

    /** Whether an opening mark may stand unclosed: an apostrophe may not. */
    private static boolean isSpeech(String mark) {
        return !mark.equals("'") && !mark.equals("‘") && !mark.equals("‚");
    }

    private static void add(List<Quotation> found, String text, Open open, int end, int outerEnd, int depth, boolean resumed) {
        int from = open.at + open.mark.length();
        int to = end;
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        if (from < to) {
            found.add(new Quotation(new Span(from, to), new Span(open.at, outerEnd), depth, resumed));
        }
    }

    private Open closedBy(Deque<Open> open, String mark) {
        int depth = 0;
        for (Open candidate : open) {
            if (closers.get(candidate.mark).contains(mark)) {
                return candidate;
            }
            if (++depth == DEEPEST) {
                break;
            }
        }
        return null;
    }

    private String markAt(String text, int i, int end) {
        char c = text.charAt(i);
        if (!signs.get(c)) {
            return null;
        }
        boolean doubled = (c == '\'' || c == '`') && i + 1 < end && text.charAt(i + 1) == c;
        String mark = doubled ? text.substring(i, i + 2) : String.valueOf(c);
        return mark.equals("`") ? null : mark;
    }

    /** An opening mark has nothing or a space, bracket, dash or other mark before it, and a word behind it. */
    private boolean canOpen(String text, int i, String mark, int start, int end) {
        int next = i + mark.length();
        if (next >= end) {
            return false;
        }
        char before = i == start ? ' ' : text.charAt(i - 1);
        char after = text.charAt(next);
        boolean oriented = mark.equals("“") || mark.equals("«") || mark.equals("„") || mark.equals("「");
        boolean fresh = isSpace(before) || "([{-–—/:,.;…".indexOf(before) >= 0 || signs.get(before);
        return (fresh || oriented) && (oriented || !isSpace(after));
    }

    /** A closing mark has something before it, and no letter behind it; an apostrophe inside a word closes nothing. */
    private boolean canClose(String text, int i, String mark, int start, int end) {
        if (i == start) {
            return false;
        }
        int next = i + mark.length();
        char before = text.charAt(i - 1);
        char after = next < end ? text.charAt(next) : ' ';
        boolean apostrophe = mark.equals("'") || mark.equals("’");
        if (apostrophe) {
            return !Character.isLetterOrDigit(after) && !isSpace(before);
        }
        boolean oriented = mark.equals("”") || mark.equals("»") || mark.equals("」");
        return oriented || (!isSpace(before) || isSpace(after)) && !Character.isLetterOrDigit(after) || mark.equals("“");
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
