package org.copydesk.enrich.figures;

import java.math.BigDecimal;

/** Reads digits with their separators: 10,000 and 5.3, but also 5,3 and 1.234.567. */
final class Digits {

    private Digits() {
    }

    /** The value, or null when the signs make no number (11.05.2022). */
    static BigDecimal value(String written) {
        StringBuilder plain = new StringBuilder(written.length());
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            plain.append(Character.isDigit(c) ? (char) ('0' + Character.digit(c, 10)) : c);
        }
        String text = plain.toString();
        int comma = text.lastIndexOf(',');
        int point = text.lastIndexOf('.');
        if (comma >= 0 && point >= 0) {
            return comma > point ? number(text.replace(".", "").replace(',', '.')) : number(text.replace(",", ""));
        }
        if (comma >= 0) {
            return isGrouped(text, ',') ? number(text.replace(",", "")) : number(text.replace(',', '.'));
        }
        return text.indexOf('.') == point ? number(text) : isGrouped(text, '.') ? number(text.replace(".", "")) : null;
    }

    /** Whether three digits stand behind each separator; Indian grouping (10,00,000) has two but at the end. */
    private static boolean isGrouped(String text, char separator) {
        String[] groups = text.split("[" + separator + "]", -1);
        for (int i = 1; i < groups.length; i++) {
            boolean last = i == groups.length - 1;
            if (groups[i].length() != 3 && (last || groups[i].length() != 2)) {
                return false;
            }
        }
        return groups[0].length() <= 3;
    }

    private static BigDecimal number(String text) {
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
