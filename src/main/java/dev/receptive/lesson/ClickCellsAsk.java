package dev.receptive.lesson;

import dev.receptive.figure.Spot;
import dev.receptive.words.Refusal;
import dev.receptive.words.Sentence;
import java.util.List;
import java.util.Optional;

/**
 * Which numbers another sees.
 *
 * @param of the other
 * @param in the tensor in which they are clicked; the first that it sees where none is said
 */
public record ClickCellsAsk(AskWords words, Light of, Optional<String> in) implements Ask {

    static final AskKind KIND = new AskKind("click-cells", List.of("of", "in"), fields -> {
        Light of = fields.light("of");
        Light in = fields.get("in") == null ? null : fields.light("in");
        return of == null
                ? null
                : new ClickCellsAsk(fields.words(), of, Optional.ofNullable(in).map(Light::tensor));
    });

    @Override
    public String kind() {
        return KIND.code();
    }

    @Override
    public Posed pose(Demonstration stage, long seed) {
        Spot spot = stage.spot(of);
        SeenCells seen = seen(stage, spot, in);
        Sentence usual = Sentence.of(
                TensorName.isCommon(seen.tensor()) ? "lesson.ask.click-cells" : "lesson.ask.click-cells.named",
                TensorName.of(spot.tensor()),
                spot.row(),
                spot.column(),
                TensorName.of(seen.tensor()));
        return new CellsPosed(words.prompt(usual), seen);
    }

    /**
     * What is to be clicked.
     *
     * @throws Refusal if the number sees nothing there
     */
    static SeenCells seen(Demonstration stage, Spot spot, Optional<String> in) {
        String tensor = in.or(() -> stage.seenBy(spot).stream().findFirst())
                .orElseThrow(() -> Refusal.of("lesson.sees.nothing", spot.tensor(), spot.row(), spot.column()));
        SeenCells seen = new SeenCells(stage, spot, tensor);
        if (seen.right().isEmpty()) {
            throw Refusal.of("lesson.sees.nothing.in", spot.tensor(), spot.row(), spot.column(), tensor);
        }
        return seen;
    }

    @Override
    public KeptBack tells() {
        return KeptBack.of(Withheld.LINKS, Withheld.VALUES, Withheld.TIME).andWindow();
    }
}
