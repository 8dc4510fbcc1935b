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
    OUTPUT_SIZE,
    CELL_VALUE,
    CLICK_CELLS,
    PARAMETER_COUNT,
    RECEPTIVE_FIELD,
    NEXT_STATE;

    /** As in files. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The key of its name. */
    public String key() {
        return "drill." + code();
    }

    /** What stands under {@code stage} of a file. */
    DrillStages.DrawnStage stage(Random random) {
        return switch (this) {
            case OUTPUT_SIZE, CLICK_CELLS -> DrillStages.sliding(random);
            case CELL_VALUE, NEXT_STATE -> DrillStages.summing(random);
            case PARAMETER_COUNT -> DrillStages.channels(random);
            case RECEPTIVE_FIELD -> DrillStages.layers(random);
        };
    }

    Ask ask(Demonstration stage, Random random) {
        return switch (this) {
            case OUTPUT_SIZE -> new OutputSizeAsk(AskWords.NONE, 0, NumberForm.CHOSEN);
            case CELL_VALUE -> new CellValueAsk(AskWords.NONE, output(stage, random), NumberForm.CHOSEN);
            case CLICK_CELLS -> new ClickCellsAsk(AskWords.NONE, output(stage, random), Optional.empty());
            case PARAMETER_COUNT -> new ParameterCountAsk(AskWords.NONE, 0, NumberForm.CHOSEN);
            case RECEPTIVE_FIELD -> new ReceptiveFieldAsk(AskWords.NONE, 0, NumberForm.CHOSEN);
            case NEXT_STATE -> new NextStateAsk(AskWords.NONE, output(stage, random));
        };
    }

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
