package org.copydesk.enrich.names;

import org.copydesk.text.Folding;

/** What stays of a name when it is spelled in another way: Tokayev and Tokaev, Zelenskyy and Zelensky have one skeleton. */
final class Spelling {
    private static final String[][] SAME = {
        {"'", ""}, {"-", " "}, {"zh", "j"}, {"dj", "j"}, {"kh", "h"}, {"gh", "g"}, {"ph", "f"}, {"sch", "sh"}, {"ou", "u"}, {"oe", "o"}, {"ue", "u"},
        {"yy", "y"}, {"iy", "y"}, {"ii", "y"}, {"ij", "y"}, {"ye", "e"}, {"ie", "e"}, {"ia", "ya"}, {"iu", "yu"}, {"ck", "k"}, {"c", "k"}, {"q", "k"}, {"w", "v"}, {"x", "ks"}, {"z", "s"}, {"y", "i"},
    };

    private Spelling() {
    }

    static String skeleton(String name) {
        String skeleton = Folding.fold(name.strip());
        for (String[] pair : SAME) {
            skeleton = skeleton.replace(pair[0], pair[1]);
        }
        StringBuilder single = new StringBuilder(skeleton.length());
        for (int i = 0; i < skeleton.length(); i++) {
            if (i == 0 || skeleton.charAt(i) != skeleton.charAt(i - 1)) {
                single.append(skeleton.charAt(i));
            }
        }
        return single.toString();
    }

    /** The skeletons of the first and the last word. */
    static String firstAndLast(String name) {
        int space = name.indexOf(' ');
        return skeleton(space < 0 ? name : name.substring(0, space)) + ' ' + skeleton(last(name));
    }

    /** The last word: Gnassingbe. */
    static String last(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }
}
