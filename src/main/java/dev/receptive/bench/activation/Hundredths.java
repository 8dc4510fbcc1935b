package dev.receptive.bench.activation;

import dev.receptive.words.Numerals;

/** How many of all, in hundredths: as in {@code 48} or {@code ≈ 33.3}; what comes out has no {@code ≈}. */
record Hundredths(int count, int all) {

    @Override
    public String toString() {
        long tenths = Math.round(1000.0 * count / all);
        boolean exact = 1000L * count == tenths * all;
        return (exact ? "" : "≈ ") + Numerals.cell(tenths / 10f);
    }
}
