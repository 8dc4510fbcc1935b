package dev.receptive.lesson;

import dev.receptive.bench.Figures;
import dev.receptive.bench.Misrule;
import dev.receptive.bench.Reckoned;
import dev.receptive.bench.Topic;
import dev.receptive.words.Refusal;
import dev.receptive.words.Sentence;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A question that the core answers of a whole stage, or of a layer of it.
 *
 * @param layer from 1 on; 0 for the whole
 */
record ReckonedAsk(Topic topic, int layer, AskWords words) {

    /**
     * @throws Refusal if the stage has no answer, or there is nothing wrong to choose
     */
    Posed pose(Demonstration stage, NumberForm form, long seed) {
        Reckoned reckoned = stage.reckoned(topic, layer).orElseThrow(() -> missing(stage));
        String key = "lesson.ask." + topic.code();
        Sentence usual = layer == 0 ? Sentence.of(key) : Sentence.of("lesson.ask.layer", layer, Sentence.of(key));
        Figures right = reckoned.right();
        Solution solution = new Solution(Wording.of(right.text()), List.of());
        return form.pose(
                new NumberPosed.Asked(words.prompt(usual), solution, right, onStage(reckoned.wrong(), stage)),
                stage,
                seed);
    }

    /** Lighting what stands there: of a large network much does not. */
    private static List<Misrule> onStage(List<Misrule> rules, Demonstration stage) {
        return rules.stream()
                .map(rule -> rule.lighting(rule.lit().stream()
                        .filter(patch -> stage.has(patch.first()) && stage.has(patch.last()))
                        .toList()))
                .toList();
    }

    private Refusal missing(Demonstration stage) {
        String bench = stage.exhibit().setup().bench().code();
        String known = stage.layers(topic).stream()
                .filter(number -> number > 0)
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
        return known.isEmpty()
                ? Refusal.of("lesson.answer.none", topic.code(), bench)
                : Refusal.of("lesson.answer.layer", topic.code(), bench, known);
    }
}
