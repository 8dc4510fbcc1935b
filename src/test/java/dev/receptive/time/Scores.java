package dev.receptive.time;

import dev.receptive.time.Passage.Several;
import dev.receptive.time.Passage.Span;
import dev.receptive.time.Passage.Times;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Scores as stories have them: small, usual, and odd ones by chance. */
final class Scores {

    static final StepSize PRODUCT = new StepSize("product", 0.8);
    static final StepSize CELL = new StepSize("cell", 0.8);
    static final StepSize ROW = new StepSize("row", 2.4);

    /** A slide, nine products and a landing, for five rows of five. */
    static final Score CONVOLUTION = score(9, 25, 5);

    private Scores() {}

    static List<StepSize> sizes() {
        return List.of(PRODUCT, CELL, ROW);
    }

    static StepSize size(String name) {
        return sizes().stream()
                .filter(size -> size.code().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow();
    }

    static Score score(int products, int cells, int perRow) {
        return score(
                List.of(
                        new Span("slide", 0.4, PRODUCT),
                        new Times(PRODUCT, products, new Span("product", 0.4, PRODUCT)),
                        new Span("land", 0.8, PRODUCT)),
                cells,
                perRow);
    }

    static Score score(List<Passage> phrase, int cells, int perRow) {
        return new Score(new Times(ROW, cells / perRow, new Times(ROW, perRow, new Several(CELL, phrase))));
    }

    /** The usual ones, and some with odd durations and spans that are no cues. */
    static List<Score> scores() {
        List<Score> all = new ArrayList<>(List.of(CONVOLUTION, score(1, 1, 1), score(25, 16, 4)));
        for (int seed = 0; seed < 50; seed++) {
            Random random = new Random(seed);
            List<Passage> phrase = new ArrayList<>();
            int spans = 1 + random.nextInt(6);
            for (int i = 1; i <= spans; i++) {
                boolean cue = i == spans || random.nextBoolean();
                phrase.add(new Span("span " + i, 0.01 + random.nextDouble(), cue ? PRODUCT : StepSize.NONE));
            }
            int perRow = 1 + random.nextInt(6);
            all.add(score(phrase, perRow * (1 + random.nextInt(6)), perRow));
        }
        return all;
    }
}
