package dev.receptive.lesson;

import dev.receptive.bench.Topic;
import dev.receptive.document.PlacedTitle;
import java.util.List;

/**
 * How much of the input one number of the output sees.
 *
 * @param layer of which layer, from 1 on; 0 of the whole stage
 * @param form how the number is asked for
 */
public record ReceptiveFieldAsk(AskWords words, int layer, NumberForm form) implements Ask {

    static final AskKind KIND = new AskKind(
            "receptive-field",
            List.of("layer", "by", "choices"),
            fields -> new ReceptiveFieldAsk(fields.words(), fields.layer(), fields.form()));

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
        return new ReckonedAsk(Topic.RECEPTIVE_FIELD, layer, words).pose(stage, form, seed);
    }

    @Override
    public KeptBack tells() {
        return KeptBack.of(Topic.RECEPTIVE_FIELD, layer);
    }
}
