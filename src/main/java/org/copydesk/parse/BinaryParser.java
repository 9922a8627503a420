package org.copydesk.parse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.copydesk.intake.Contents;
import org.copydesk.text.Refusal;
import org.copydesk.text.Tsv;

/** Turns away what is no text at all: known by the first bytes of its format (lexicon/signatures.tsv), or by its many control characters. */
public final class BinaryParser implements Parser {
    private static final int LOOKED_AT = 65536;
    private static final List<Signature> SIGNATURES = new ArrayList<>();

    private record Signature(byte[] bytes, int at, String what) {

        boolean fits(byte[] file) {
            return file.length >= at + bytes.length && Arrays.equals(file, at, at + bytes.length, bytes, 0, bytes.length) && (!isAWord() || hasZero(file));
        }

        /** "A third WAVE of strikes" and "ID3 tags" begin like sound recordings: letters alone tell nothing in a text. */
        private boolean isAWord() {
            for (byte b : bytes) {
                if (b < ' ' || b == 127) {
                    return false;
                }
            }
            return true;
        }

        private static boolean hasZero(byte[] file) {
            for (byte b : file) {
                if (b == 0) {
                    return true;
                }
            }
            return false;
        }
    }

    static {
        for (Tsv.Row row : Tsv.read("/lexicon/signatures.tsv")) {
            SIGNATURES.add(new Signature(HexFormat.of().parseHex(row.need("bytes")), Integer.parseInt(row.need("at")), row.need("what")));
        }
    }

    @Override
    public boolean recognises(Beginning beginning) {
        return signature(beginning) != null;
    }

    @Override
    public void parse(Contents contents, Drafts drafts) throws Refusal {
        throw new Refusal("This is " + signature(new Beginning(contents)).what + ", not text or a web page.");
    }

    private static Signature signature(Beginning beginning) {
        return SIGNATURES.stream().filter(signature -> signature.fits(beginning.bytes())).findFirst().orElse(null);
    }

    /** @throws Refusal when so much of it is control characters that nobody can have written it */
    static void refuseNoise(String text) throws Refusal {
        int looked = Math.min(text.length(), LOOKED_AT);
        int controls = 0;
        for (int i = 0; i < looked; i++) {
            char c = text.charAt(i);
            controls += c < 32 && !(c >= '\t' && c <= '\r') || c == 127 || c == '\uFFFD' ? 1 : 0;
        }
        if (controls * 10 > looked) {
            throw new Refusal("This is binary data, not text or a web page.");
        }
    }
}
