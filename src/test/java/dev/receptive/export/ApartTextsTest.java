package dev.receptive.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.bench.Board;
import dev.receptive.bench.Gaze;
import dev.receptive.bench.Story;
import dev.receptive.document.Benches;
import dev.receptive.document.Document;
import dev.receptive.document.ExampleFiles;
import dev.receptive.scene.Mark;
import dev.receptive.scene.Marks;
import dev.receptive.time.Score;
import dev.receptive.words.Language;
import dev.receptive.words.Words;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** On the smallest stage that is shown large, no text of any example stands on another or leaves the stage. */
class ApartTextsTest {

    private static final int WIDE = 640;
    private static final int HIGH = 480;

    /** Letters may touch by so many pixels. */
    private static final double SLACK = 1;

    /** Where a mark is on its way it may pass over others. */
    private static final String MOVING = "(landing|flight|flying|chip:moving|product:moving).*";

    /** What a text is painted as. */
    private record Inked(String id, Rectangle2D box) {}

    static Stream<Arguments> examples() {
        return ExampleFiles.all(Benches.ALL).stream()
                .flatMap(example ->
                        Stream.of(Language.values()).map(language -> Arguments.of(example, example.id(), language)));
    }

    @ParameterizedTest(name = "{1} {2}")
    @MethodSource("examples")
    void noTextStandsOnAnother(Document<?> example, String id, Language language) {
        Story story = example.setup().compute().tell(new Board(WIDE, HIGH, Words.in(language)));
        Typesetter typesetter = new Typesetter(language);
        Set<String> wrong = new TreeSet<>();
        for (double seconds : cues(story.score())) {
            List<Inked> texts = Marks.seen(story.at(seconds, Gaze.NONE)).values().stream()
                    .filter(mark -> mark instanceof Mark.Text && !mark.id().matches(MOVING))
                    .map(Mark.Text.class::cast)
                    .map(text -> new Inked(
                            text.id() + " “" + text.text() + "”",
                            typesetter.outline(text).getBounds2D()))
                    .toList();
            for (int i = 0; i < texts.size(); i++) {
                Rectangle2D box = texts.get(i).box();
                if (box.getMinX() < -SLACK
                        || box.getMaxX() > WIDE + SLACK
                        || box.getMinY() < -SLACK
                        || box.getMaxY() > HIGH + SLACK) {
                    wrong.add(texts.get(i) + " leaves the stage");
                }
                for (int j = 0; j < i; j++) {
                    Rectangle2D both = box.createIntersection(texts.get(j).box());
                    if (both.getWidth() > SLACK && both.getHeight() > SLACK) {
                        wrong.add(texts.get(i).id() + " on " + texts.get(j).id());
                    }
                }
            }
        }
        assertThat(wrong).as(id).isEmpty();
    }

    /** The beginning, the end, and a few moments at which playing may rest. */
    private static List<Double> cues(Score score) {
        List<Double> cues = new ArrayList<>(List.of(0.0, score.duration()));
        score.sizes().forEach(size -> {
            cues.add(score.cue(size, 1));
            cues.add(score.cue(size, Math.toIntExact(score.cues(size) / 2)));
        });
        return cues;
    }
}
