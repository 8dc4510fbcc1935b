package dev.receptive.lesson;

import dev.receptive.bench.Figures;
import dev.receptive.document.PlacedTitle;
import dev.receptive.figure.Patch;
import dev.receptive.figure.Spot;
import dev.receptive.words.Sentence;
import java.util.List;

/**
 * What a number on the stage is.
 *
 * @param of the number
 * @param form how it is asked for
 */
public record CellValueAsk(AskWords words, Light of, NumberForm form) implements Ask {

    static final AskKind KIND = new AskKind("cell-value", List.of("of", "by", "choices"), fields -> {
        Light of = fields.light("of");
        return of == null ? null : new CellValueAsk(fields.words(), of, fields.form());
    });

    @Override
    public String kind() {
        return KIND.code();
    }

    @Override
    public List<PlacedTitle> said() {
        return words.and(form.choices().stream().map(NumberChoice::because));
    }

    @Override
    public Posed pose(Demonstration stage, long seed) {
        Spot spot = stage.spot(of);
        Figures right = Figures.of(stage.reading().value(spot));
        Solution solution = new Solution(Wording.of(right.text()), List.of(Patch.of(spot, 1, 1)));
        Wording prompt = words.prompt(
                Sentence.of("lesson.ask.cell-value", TensorName.of(spot.tensor()), spot.row(), spot.column()));
        NumberPosed.Asked asked = new NumberPosed.Asked(prompt, solution, right, new ValueRules(stage, spot).all());
        return form.pose(asked, stage, seed);
    }

    @Override
    public KeptBack tells() {
        return KeptBack.of(of, Withheld.VALUES, Withheld.TIME);
    }
}
