package dev.receptive.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.bench.Board;
import dev.receptive.bench.Elsewhere;
import dev.receptive.bench.Experiment;
import dev.receptive.bench.Gaze;
import dev.receptive.bench.Reading;
import dev.receptive.bench.Setup;
import dev.receptive.bench.Story;
import dev.receptive.figure.Spot;
import dev.receptive.figure.Target;
import dev.receptive.words.Language;
import dev.receptive.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What a number opens on another bench comes to that number, in every bit, at the moment at which it opens. */
class ElsewhereLawTest {

    private static final int SAMPLES = 2;

    private final Set<String> met = new TreeSet<>();
    private final Random random = new Random(1);

    private static <E extends Experiment> Story tell(Setup<E> setup) {
        return setup.compute().tell(new Board(1200, 800, Words.in(Language.ENGLISH)));
    }

    private void check(Document<?> document) {
        Story story = tell(document.setup());
        double end = story.score().duration();
        Reading reading = story.reading(end);
        for (Target target : story.targets(end, Gaze.NONE)) {
            List<Spot> spots = EveryBench.spots(target).toList();
            for (int i = 0; i < SAMPLES; i++) {
                Spot spot = spots.get(random.nextInt(spots.size()));
                Optional<Elsewhere> other = reading.elsewhere(spot);
                other.ifPresent(any -> same(document.id() + spot, any, computed(reading, spot)));
            }
        }
    }

    /** What a number comes to, whether it counts for what comes after or is switched off. */
    private static double computed(Reading reading, Spot spot) {
        return reading.explain(spot)
                .map(explanation -> explanation.value().value())
                .orElseGet(() -> reading.value(spot));
    }

    private void same(String what, Elsewhere other, double value) {
        Document<?> opened = new DocumentReader(Benches.ALL).read(other.yaml(), what, null);
        Spot there = opened.bookmark().spot().orElseThrow();
        Story story = tell(opened.setup());
        OptionalDouble moment = story.timeOf(opened.bookmark());
        assertThat(moment).as(what).isPresent();
        assertThat(story.reading(moment.getAsDouble()).value(there)).as(what).isEqualTo(value);
        met.add(other.bench());
    }

    @Test
    void whatIsOpenedIsThatNumber() {
        ReadyMade.ALL.forEach(this::check);
        assertThat(met).containsExactly("convolution", "pooling");
    }
}
