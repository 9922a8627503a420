package org.copydesk.clean;

/**
 * Decides over a whole sequence of lines which are the body, by Viterbi's algorithm: head, body with inserts, tail. Every change
 * costs something, so that a line is not judged against its surroundings lightly, and after the tail has begun no body comes.
 */
final class Passage {
    private static final int HEAD = 0;
    private static final int BODY = 1;
    private static final int INSERT = 2;
    private static final int TAIL = 3;
    private static final int STATES = 4;
    private static final double NEVER = -1e9;

    private final double[][] change;

    /** @param begin what it costs to begin the body, insert to leave it for a while, resume to come back, end to end it; in log-odds */
    Passage(double begin, double insert, double resume, double end) {
        change = new double[][] {
            {0, -begin, NEVER, NEVER},
            {NEVER, 0, -insert, -end},
            {NEVER, -resume, 0, NEVER},
            {NEVER, NEVER, NEVER, 0},
        };
    }

    /** For each line, by its log-odds to be of the body, whether it is. */
    boolean[] body(double[] odds) {
        int count = odds.length;
        double[] best = {0, 0, NEVER, NEVER};
        double[] next = new double[STATES];
        byte[] from = new byte[count * STATES];
        for (int i = 0; i < count; i++) {
            for (int to = 0; to < STATES; to++) {
                int chosen = to;
                double value = NEVER * 2;
                for (int before = 0; before < STATES; before++) {
                    double reached = i == 0 ? to == before ? best[to] : NEVER * 2 : best[before] + change[before][to];
                    if (reached > value) {
                        value = reached;
                        chosen = before;
                    }
                }
                from[i * STATES + to] = (byte) chosen;
                next[to] = value + (to == BODY ? odds[i] : -odds[i]) / 2;
            }
            double[] last = best;
            best = next;
            next = last;
        }
        boolean[] body = new boolean[count];
        int state = HEAD;
        for (int s = BODY; s < STATES; s++) {
            state = best[s] > best[state] && s != INSERT ? s : state;
        }
        for (int i = count - 1; i >= 0; i--) {
            body[i] = state == BODY;
            state = from[i * STATES + state];
        }
        return body;
    }
}
