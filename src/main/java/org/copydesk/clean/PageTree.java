package org.copydesk.clean;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.parse.Box;

/**
 * Where each line of a page stands among its boxes, as numbers for {@link LineFeatures}: how much of the full text is around it, how far it is
 * from the box that holds most of that and from the one in which the lead stands, and whether its box is one of many alike.
 */
final class PageTree {
    static final int SIZE = 29;
    private static final int THREAD = SIZE - 4;
    private static final int ARTICLE = SIZE - 3;
    private static final int HEART = SIZE - 2;
    private static final int BESIDE = SIZE - 1;
    private static final int FAR = 40;
    private static final int AROUND = 3;
    private static final double ALL_BUT = 0.97;

    /** In log-odds: what it costs a line that a reader seems to have written, that stands elsewhere than in the article that the lead is in, or in a small box that the text flows past. */
    private static final double READERS = 6;
    private static final double ELSEWHERE = 3;
    private static final double FLOATING = 6;
    private static final double SMALL = 0.2;

    private static final int SAME_ARTICLE = 1;
    private static final int NO_ARTICLE = 2;
    private static final int OTHER_ARTICLE = 3;
    private static final int LEAD_IN_NONE = 4;

    private final List<Block> blocks;
    private final LineShape[] shapes;
    private final Map<Box, Held> held = new HashMap<>();
    private final Map<String, int[]> alike = new HashMap<>();
    private final Box heart;
    private final Box beginning;
    private double all = 1;
    private int articles;

    /** @param headline the index of the line with the headline, or -1; lead: of the first full paragraph below it, or their number */
    PageTree(List<Block> blocks, LineShape[] shapes, int headline, int lead) {
        this.blocks = blocks;
        this.shapes = shapes;
        boolean page = !blocks.isEmpty() && blocks.get(0).markup() != null;
        for (int i = 0; page && i < shapes.length; i++) {
            count(i);
        }
        for (Box box = page && headline >= 0 ? box(headline) : null; box != null; box = box.around()) {
            held.get(box).thread = false;
        }
        this.beginning = page && lead < shapes.length ? container(lead) : null;
        this.heart = heaviest();
    }

    private void count(int i) {
        int length = blocks.get(i).text().length();
        double linkDensity = blocks.get(i).markup().linkDensity();
        for (Box box = box(i); box != null; box = box.around()) {
            Held here = held.computeIfAbsent(box, this::begin);
            here.add(length, linkDensity, shapes[i].full);
            if (shapes[i].full && here.paragraphs == 1 && box.around() != null) {
                here.alike = alike.computeIfAbsent(kind(box), k -> new int[1]);
                here.order = here.alike[0]++;
            }
        }
        if (shapes[i].full) {
            all += length;
            Box container = container(i);
            held.get(container).weight += Held.weight(length, linkDensity);
            if (container.around() != null) {
                held.get(container.around()).weight += Held.weight(length, linkDensity) / 2;
            }
        }
    }

    private Held begin(Box box) {
        return new Held(box, box.tag().equals("article") ? ++articles : 0);
    }

    /** Boxes beside each other with the same element and first name are of one kind. */
    private static String kind(Box box) {
        String own = box.own();
        int end = 0;
        while (end < own.length() && (Character.isLetter(own.charAt(end)) || own.charAt(end) == '_')) {
            end++;
        }
        return box.around().number() + box.tag() + own.substring(0, end);
    }

    private Box heaviest() {
        Box found = null;
        double most = 0;
        for (Map.Entry<Box, Held> one : held.entrySet()) {
            double weight = one.getValue().weight;
            if (weight > most || weight == most && found != null && one.getKey().number() < found.number()) {
                most = weight;
                found = one.getKey();
            }
        }
        return found;
    }

    private Box box(int i) {
        return blocks.get(i).markup().box();
    }

    /** The box that a line stands in; for one that is an element of its own, the box around that. */
    private Box container(int i) {
        String tag = box(i).tag();
        boolean element = tag.equals("p") || tag.equals("li") || tag.equals("pre") || tag.length() == 2 && tag.charAt(0) == 'h';
        return element && box(i).around() != null ? box(i).around() : box(i);
    }

    void put(int i, float[] row, int at) {
        if (blocks.get(i).markup() == null) {
            Arrays.fill(row, at, at + SIZE, -1);
            return;
        }
        int k = at;
        Box box = box(i);
        Held nearest = held.get(box.around() == null ? box : box.around());
        for (int step = 0; step < AROUND; step++) {
            box = box.around() == null ? box : box.around();
            Held here = held.get(box);
            row[k++] = (float) (here.full / all);
            row[k++] = (float) (here.linked / here.characters);
            row[k++] = here.full / (float) here.characters;
        }
        row[k++] = Math.min(FAR, nearest.paragraphs);
        row[k++] = Math.min(FAR, nearest.lines);
        way(box(i), heart, row, k);
        way(box(i), beginning, row, k + 4);
        among(box(i), row, k + 8);
        row[at + HEART] = heart == null || beginning == null ? -1 : held.get(beginning).full / (1f + held.get(heart).full);
        row[at + BESIDE] = isBeside(box(i)) ? 1 : 0;
    }

    /** How far up from a box, and down from there, it is to another; whether it begins before, in or behind it; how much of the full text that holds. */
    private void way(Box from, Box to, float[] row, int at) {
        if (to == null) {
            Arrays.fill(row, at, at + 4, -2);
            return;
        }
        Box a = from;
        Box b = to;
        while (a != b) {
            if (a.depth() >= b.depth()) {
                a = a.around();
            } else {
                b = b.around();
            }
        }
        row[at] = Math.min(FAR, from.depth() - a.depth());
        row[at + 1] = Math.min(FAR, to.depth() - a.depth());
        row[at + 2] = a == to ? 0 : from.number() < to.number() ? -1 : 1;
        row[at + 3] = (float) (held.get(to).full / all);
    }

    /** The largest family of boxes alike that a box stands in, the articles around it, and whether readers write here. */
    private void among(Box own, float[] row, int at) {
        int steps = 0;
        int nested = 0;
        Box article = null;
        boolean thread = false;
        for (Box box = own; box != null; box = box.around()) {
            Held here = held.get(box);
            if (box != own && here.alike[0] > row[at]) {
                row[at] = Math.min(FAR, here.alike[0]);
                row[at + 1] = Math.min(FAR, here.order);
                row[at + 2] = steps;
            }
            article = article == null && here.article > 0 ? box : article;
            nested += here.article > 0 ? 1 : 0;
            thread |= here.thread && here.full < ALL_BUT * all;
            steps++;
        }
        row[at + 3] = article == null ? 0 : Math.min(FAR, held.get(article).article);
        row[at + 4] = nested;
        row[at + 5] = Math.min(FAR, articles);
        row[at + 6] = thread ? 1 : 0;
        Box its = beginning == null ? null : articleAround(beginning);
        row[at + 7] = its == null ? article == null ? 0 : LEAD_IN_NONE : article == its ? SAME_ARTICLE : article == null ? NO_ARTICLE : OTHER_ARTICLE;
    }

    /** Whether a line stands in a box that the text flows past: with a picture, a list of links, an advertisement. The story itself may stand in such a box, too. */
    private boolean isBeside(Box own) {
        for (Box box = own; box != null; box = box.around()) {
            if (box.isFloating() && held.get(box).full < SMALL * all) {
                return true;
            }
        }
        return false;
    }

    private static Box articleAround(Box box) {
        Box at = box;
        while (at != null && !at.tag().equals("article")) {
            at = at.around();
        }
        return at;
    }

    /** What speaks against a line with these numbers being of the body, whatever else speaks for it; in log-odds. */
    static double against(float[] row, int at) {
        float article = row[at + ARTICLE];
        return (row[at + THREAD] == 1 ? READERS : 0) + (article == NO_ARTICLE || article == OTHER_ARTICLE ? ELSEWHERE : 0) + (row[at + BESIDE] == 1 ? FLOATING : 0);
    }
}
