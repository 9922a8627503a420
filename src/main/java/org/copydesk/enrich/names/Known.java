package org.copydesk.enrich.names;

import java.util.Objects;

/**
 * What a phrase of the lexicons stands for.
 *
 * @param entity  whom or what; null for {@link Sort#NOTHING}
 * @param written the phrase as the lexicon has it: its capitals say which of the text's are needed
 * @param weight  how likely it is meant, all else being equal: a city's inhabitants; 0 where that says nothing
 */
record Known(Sort sort, Entity entity, String written, int weight) {

    Known {
        Objects.requireNonNull(sort);
        Objects.requireNonNull(written);
        if ((entity == null) != (sort == Sort.NOTHING)) {
            throw new IllegalArgumentException(written + ": " + sort + " with entity " + entity);
        }
    }

    /** Whether the capitals in the text allow this reading: "who" is not the WHO, nor "turkey" the country. */
    boolean fits(String text) {
        if (isAbbreviation()) {
            return text.equals(written);
        }
        return !Character.isUpperCase(written.codePointAt(0)) || Character.isUpperCase(text.codePointAt(0))
                || Character.isUpperCase(text.codePointAt(text.lastIndexOf(' ') + 1));
    }

    private boolean isAbbreviation() {
        if (written.length() > 6) {
            return false;
        }
        for (int i = 0; i < written.length(); i++) {
            if (Character.isLowerCase(written.charAt(i)) || written.charAt(i) == ' ') {
                return false;
            }
        }
        return true;
    }
}
