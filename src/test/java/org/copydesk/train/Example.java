package org.copydesk.train;

/** A text to learn from: its features by number, how much of each (of length 1 in all), the classes of which one is right, and how much it counts. */
record Example(int[] features, float[] values, int[] right, float weight) {
}
