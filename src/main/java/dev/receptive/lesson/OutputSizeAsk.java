package dev.receptive.lesson;

import dev.receptive.bench.Topic;
import dev.receptive.document.PlacedTitle;
import java.util.List;

/**
 * How large what comes out is.
 *
 * @param layer of which layer, from 1 on; 0 of the whole stage
 * @param form how the number is asked for
 */
public record OutputSizeAsk(AskWords words, int layer, NumberForm form) implements Ask {

    static final AskKind KIND = new AskKind(
            "output-size",
            List.of("layer", "by", "choices"),
            fields -> new OutputSizeAsk(fields.words(), fields.layer(), fields.form()));

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
        return new ReckonedAsk(Topic.OUTPUT_SIZE, layer, words).pose(stage, form, seed);
    }

    @Override
    public KeptBack tells() {
        return KeptBack.of(Topic.OUTPUT_SIZE, layer);
    }
}
