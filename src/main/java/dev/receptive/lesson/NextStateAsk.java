package dev.receptive.lesson;

import dev.receptive.bench.Figures;
import dev.receptive.figure.Spot;
import dev.receptive.words.Sentence;
import java.util.List;
import java.util.Optional;

/**
 * What comes next: the window is placed, and the number is typed.
 *
 * @param of the number that comes next
 */
public record NextStateAsk(AskWords words, Light of) implements Ask {

    static final AskKind KIND = new AskKind("next-state", List.of("of"), fields -> {
        Light of = fields.light("of");
        return of == null ? null : new NextStateAsk(fields.words(), of);
    });

    @Override
    public String kind() {
        return KIND.code();
    }

    @Override
    public Posed pose(Demonstration stage, long seed) {
        Spot spot = stage.spot(of);
        SeenCells seen = ClickCellsAsk.seen(stage, spot, Optional.empty());
        Figures right = Figures.of(stage.reading().value(spot));
        Sentence usual = Sentence.of("lesson.ask.next-state", TensorName.of(spot.tensor()), spot.row(), spot.column());
        return new WindowPosed(words.prompt(usual), seen, right, new ValueRules(stage, spot).all());
    }

    @Override
    public KeptBack tells() {
        return KeptBack.of(of, Withheld.LINKS, Withheld.VALUES, Withheld.TIME).andWindow();
    }
}
