package dev.receptive.lesson;

import dev.receptive.figure.Patch;
import dev.receptive.figure.Spot;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/** What is drilled: each kind sets up stages by chance, and asks one thing of them. */
public enum DrillKind {
    OUTPUT_SIZE {
        @Override
        String stage(Random random) {
            return DrillStages.sliding(random);
        }

        @Override
        Ask ask(Demonstration stage, Random random) {
            return new OutputSizeAsk(AskWords.NONE, 0, NumberForm.CHOSEN);
        }
    },
    CELL_VALUE {
        @Override
        String stage(Random random) {
            return DrillStages.summing(random);
        }

        @Override
        Ask ask(Demonstration stage, Random random) {
            return new CellValueAsk(AskWords.NONE, output(stage, random), NumberForm.CHOSEN);
        }
    },
    CLICK_CELLS {
        @Override
        String stage(Random random) {
            return DrillStages.sliding(random);
        }

        @Override
        Ask ask(Demonstration stage, Random random) {
            return new ClickCellsAsk(AskWords.NONE, output(stage, random), Optional.empty());
        }
    },
    PARAMETER_COUNT {
        @Override
        String stage(Random random) {
            return DrillStages.channels(random);
        }

        @Override
        Ask ask(Demonstration stage, Random random) {
            return new ParameterCountAsk(AskWords.NONE, 0, NumberForm.CHOSEN);
        }
    },
    RECEPTIVE_FIELD {
        @Override
        String stage(Random random) {
            return DrillStages.layers(random);
        }

        @Override
        Ask ask(Demonstration stage, Random random) {
            return new ReceptiveFieldAsk(AskWords.NONE, 0, NumberForm.CHOSEN);
        }
    },
    NEXT_STATE {
        @Override
        String stage(Random random) {
            return DrillStages.summing(random);
        }

        @Override
        Ask ask(Demonstration stage, Random random) {
            return new NextStateAsk(AskWords.NONE, output(stage, random));
        }
    };

    /** As in words. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What stands under {@code stage} of a file. */
    abstract String stage(Random random);

    abstract Ask ask(Demonstration stage, Random random);

    /** An output by chance, of those that see more than padding. */
    private static Light output(Demonstration stage, Random random) {
        Patch all = stage.planes("output").get(0);
        List<Spot> seeing = IntStream.range(0, all.count())
                .mapToObj(all::spot)
                .filter(spot -> !stage.sees(spot, "input").isEmpty())
                .toList();
        return Light.of(seeing.get(random.nextInt(seeing.size())));
    }
}
