package org.copydesk.parse;

import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** A block of a page inside others. All lines in the same block have the same box; boxes are told apart by identity. Immutable. */
public final class Box {
    private static final int LONGEST = 600;
    /** WordPress names the box of a story after all that the story is filed under, too: "hentry category-sport tag-share". */
    private static final Pattern FILED_UNDER = Pattern.compile("(?<![^ ])(?:category|tag)-[^ ]*");

    private static final Pattern FLOATS = Pattern.compile("(?i)(?<![a-z-])float\\s*:\\s*(?:left|right)");

    private final Box around;
    private final int number;
    private final int depth;
    private final String tag;
    private final String path;
    private final String own;
    private final String names;
    private final boolean floating;

    private Box(Box around, int number, String tag, String own, boolean floating) {
        this.around = around;
        this.number = number;
        this.depth = around == null ? 0 : around.depth + 1;
        this.tag = Objects.requireNonNull(tag);
        this.own = Objects.requireNonNull(own);
        this.floating = floating;
        this.path = around == null ? tag : innerEnd(around.path + " " + tag);
        this.names = around == null ? own : own.isEmpty() ? around.names : innerEnd((around.names + " " + own).strip());
    }

    /** A box around everything, with a name of its own or an empty one. */
    static Box outermost(String tag, String name) {
        return new Box(null, 0, tag, name, false);
    }

    /** @param number counts the boxes of a page in their order, from 1 */
    Box with(Element block, int number) {
        String words = block.className() + " " + block.id() + " " + block.attr("role") + " " + block.attr("itemprop");
        String small = words.strip().toLowerCase(Locale.ROOT);
        return new Box(this, number, block.normalName(), small.contains("hentry") ? FILED_UNDER.matcher(small).replaceAll("") : small, floats(block));
    }

    private static boolean floats(Element block) {
        String side = block.attr("align").toLowerCase(Locale.ROOT);
        boolean aligned = block.normalName().equals("table") && (side.equals("left") || side.equals("right"));
        return aligned || block.hasAttr("style") && FLOATS.matcher(block.attr("style")).find();
    }

    /** The box that it stands in; null for the outermost. */
    public Box around() {
        return around;
    }

    /** Its place in the order in which a page's boxes begin. */
    public int number() {
        return number;
    }

    /** How many boxes are around it. */
    public int depth() {
        return depth;
    }

    /** Its element, in small letters: p, h2, li, td, figcaption ... */
    public String tag() {
        return tag;
    }

    /** The elements from body down to it, parted by spaces: "body article div p". A long path keeps its inner end. */
    public String path() {
        return path;
    }

    /** Its own class, id, role and itemprop words, in small letters, parted by spaces. */
    public String own() {
        return own;
    }

    /** The same words of all the boxes around it, and then its own. Of very many the inner end. */
    public String names() {
        return names;
    }

    /** Whether the page lets the text around it flow past it, as past a picture: a table aligned to one side, a style that floats. */
    public boolean isFloating() {
        return floating;
    }

    private static String innerEnd(String told) {
        return told.length() <= LONGEST ? told : told.substring(told.indexOf(' ', told.length() - LONGEST) + 1);
    }
}
