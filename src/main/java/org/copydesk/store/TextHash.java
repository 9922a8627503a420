package org.copydesk.store;

import org.copydesk.text.Digest;
import org.copydesk.text.Folding;

/**
 * One text, one hash: of the letters and digits of a body in lower case without accents, so that other quotation marks,
 * spaces or line breaks do not make another text.
 */
final class TextHash {

    private TextHash() {
    }

    static String of(String body) {
        String folded = Folding.fold(body);
        StringBuilder bare = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
                bare.append(c);
            }
        }
        return Digest.sha256(bare.isEmpty() ? body.strip() : bare.toString());
    }
}
