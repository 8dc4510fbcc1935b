package dev.receptive.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.bench.Board;
import dev.receptive.bench.Bookmark;
import dev.receptive.bench.Bookmarks;
import dev.receptive.bench.Experiment;
import dev.receptive.bench.Setup;
import dev.receptive.bench.Story;
import dev.receptive.figure.Spot;
import dev.receptive.words.Language;
import dev.receptive.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Every moment that a file may name is there: none is taken from a file and then left out in silence. */
class NamedMomentsTest {

    private static final int SOME = 300;

    private final Board board = new Board(830, 690, Words.in(Language.ENGLISH));
    private int asked;

    @Test
    void everyCellThatAFileMayNameHasItsMoment() {
        List<String> missing = new ArrayList<>();
        for (Document<?> document : ExampleFiles.all(EveryBench.all())) {
            look(document.id(), document.setup(), missing);
        }
        EveryBench.each().forEach(bench -> look(bench.code(), bench.setup(), missing));
        assertThat(missing).isEmpty();
        assertThat(asked).isGreaterThan(3_000);
    }

    private <E extends Experiment> void look(String name, Setup<E> setup, List<String> missing) {
        Bookmarks<E> named = setup.bench().schema().bookmarks();
        if (named.sizes().isEmpty()) {
            return;
        }
        Story story = setup.compute().tell(board);
        Bookmarks.Reach reach = named.reach().apply(setup.experiment());
        Random random = new Random(name.hashCode());
        for (int i = 0; i < SOME; i++) {
            int channel = random.nextInt(reach.channels());
            Bookmarks.Reach.PlaneReach plane = reach.plane(channel);
            Spot spot =
                    new Spot(named.tensor(), channel, random.nextInt(plane.rows()), random.nextInt(plane.columns()));
            int steps = random.nextInt(plane.steps() + 1);
            boolean stepped = named.part().isPresent() && random.nextBoolean();
            Bookmark at = stepped ? Bookmark.at(spot, steps, "") : Bookmark.at(spot, "");
            asked++;
            if (story.timeOf(at).isEmpty()) {
                missing.add(name + ": " + at);
            }
        }
    }
}
