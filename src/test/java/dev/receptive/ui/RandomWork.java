package dev.receptive.ui;

import dev.receptive.bench.Experiment;
import dev.receptive.document.AnyEdit;
import dev.receptive.time.Score;
import dev.receptive.time.StepSize;
import dev.receptive.words.Sentence;
import java.util.List;
import java.util.Random;

/** What a person may do on any bench, from a seeded generator. */
final class RandomWork {

    private RandomWork() {}

    /** Makes an edit; false if it was refused or changed nothing. */
    static <E extends Experiment> boolean edit(BenchModel<E> model, Random random) {
        E before = model.state().experiment();
        E after = new AnyEdit(random).several(1, model.bench(), before);
        model.edit(Sentence.of("edit.replace"), after, new Object());
        return !model.state().experiment().equals(before);
    }

    /** Goes to where a smallest step ends. */
    static void chooseSomeStep(BenchModel<?> model, Random random) {
        List<StepSize> sizes = model.score().sizes();
        if (!sizes.isEmpty()) {
            model.step(sizes.get(random.nextInt(sizes.size())));
        }
    }

    static void seekToSomeCue(BenchModel<?> model, Random random) {
        Score score = model.score();
        if (!score.sizes().isEmpty()) {
            StepSize smallest = score.sizes().get(0);
            model.seek(score.cue(smallest, random.nextInt(Math.toIntExact(score.cues(smallest)))));
        }
    }
}
