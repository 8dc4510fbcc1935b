package dev.receptive.bench;

/** What tells how large the output of a sliding window is, on every stage that has one. */
public final class SizeVeil {

    private SizeVeil() {}

    /**
     * @param rows of the output
     * @param columns of the output
     * @param maps of that size
     */
    public static Veil of(int rows, int columns, int maps) {
        double places = (double) rows * columns;
        return Veil.NONE
                .without("ground:output", "beam:output", "leader", "target", Veil.HATCHING)
                .silent(rows, columns, places, places * maps);
    }
}
