package org.copydesk.clean;

import org.copydesk.parse.Box;

/** What a box of a page holds, itself and all the boxes inside it: counted up line by line. One use, one thread. */
final class Held {
    private static final double PER_LENGTH = 0.01;
    private static final double MOST_FOR_LENGTH = 3;

    /** Whether its names say that readers write here. */
    boolean thread;
    /** Which of the page's article elements it is, from 1; 0 when it is none. */
    final int article;
    /** How many boxes beside it are of the same kind and hold full paragraphs, itself included. */
    int[] alike = {0};
    /** How many of these stand before it. */
    int order;
    int characters;
    int lines;
    double linked;
    int full;
    int paragraphs;
    /** How much speaks for the story being told right in it. */
    double weight;

    Held(Box box, int article) {
        this.article = article;
        this.thread = Threads.is(box.own());
    }

    void add(int length, double linkDensity, boolean isFull) {
        characters += length;
        lines++;
        linked += length * linkDensity;
        full += isFull ? length : 0;
        paragraphs += isFull ? 1 : 0;
    }

    /** A full paragraph speaks for the box that it stands in, and half as much for the one around that. */
    static double weight(int length, double linkDensity) {
        return (1 - linkDensity) * (1 + Math.min(MOST_FOR_LENGTH, length * PER_LENGTH));
    }
}
