package org.copydesk.train;

/** A text to learn from: its features by number, how much of each, the classes of which one is right, and how much it counts. */
record Example(int[] features, float[] values, int[] right, float weight) {

    /** Brings the values to length 1 in all, so that a long text is as loud as a short one; changes the array given. */
    static Example of(int[] features, float[] values, int[] right, float weight) {
        double square = 0;
        for (float value : values) {
            square += value * value;
        }
        float norm = square == 0 ? 1 : (float) Math.sqrt(square);
        for (int i = 0; i < values.length; i++) {
            values[i] /= norm;
        }
        return new Example(features, values, right, weight);
    }
}
