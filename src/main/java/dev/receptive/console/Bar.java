package dev.receptive.console;

/**
 * How much is done, as a row of characters that fits on a line of a terminal with what stands beside it.
 *
 * @param done stands for a part that is done
 * @param open for one that is not
 * @param columns that each of them takes
 */
record Bar(String done, String open, int columns) {

    /** A line of 80 columns, less the last, which some terminals break after. */
    private static final int LINE = 79;

    private static final int LONGEST = 8;
    private static final int SHORTEST = 3;

    /** Of blocks, where there are any; Chinese terminals may draw them twice as wide. */
    static Bar of(boolean blocks, boolean chinese) {
        return blocks ? new Bar("█", "░", chinese ? 2 : 1) : new Bar("#", "-", 1);
    }

    /**
     * @param part 0 to 1
     * @param rest the line without it
     */
    String draw(double part, String rest) {
        int room = (LINE - columns(rest)) / columns;
        int length = Math.max(SHORTEST, Math.min(LONGEST, room));
        int full = (int) Math.min(length, length * part);
        return done.repeat(full) + open.repeat(length - full);
    }

    /** How many columns a text takes: Chinese characters take two each. */
    static int columns(String text) {
        return text.codePoints()
                .map(c -> Character.isIdeographic(c) || isWidePunctuation(c) ? 2 : 1)
                .sum();
    }

    /** Chinese punctuation and full-width forms. */
    private static boolean isWidePunctuation(int c) {
        return (c >= 0x3000 && c <= 0x303F) || (c >= 0xFF00 && c <= 0xFF60);
    }
}
