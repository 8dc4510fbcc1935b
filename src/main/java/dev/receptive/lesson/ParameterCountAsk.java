package dev.receptive.lesson;

import dev.receptive.bench.Topic;
import dev.receptive.document.PlacedTitle;
import java.util.List;

/**
 * How many numbers are learned.
 *
 * @param layer of which layer, from 1 on; 0 of the whole stage
 * @param form how the number is asked for
 */
public record ParameterCountAsk(AskWords words, int layer, NumberForm form) implements Ask {

    static final AskKind KIND = new AskKind(
            "parameter-count",
            List.of("layer", "by", "choices"),
            fields -> new ParameterCountAsk(fields.words(), fields.layer(), fields.form()));

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
        return new ReckonedAsk(Topic.PARAMETER_COUNT, layer, words).pose(stage, form, seed);
    }

    @Override
    public KeptBack tells() {
        return KeptBack.of(Topic.PARAMETER_COUNT, layer);
    }
}
