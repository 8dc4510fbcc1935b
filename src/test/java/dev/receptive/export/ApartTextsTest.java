package dev.receptive.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.bench.Board;
import dev.receptive.bench.Gaze;
import dev.receptive.bench.Story;
import dev.receptive.bench.network.Trained;
import dev.receptive.document.Benches;
import dev.receptive.document.Document;
import dev.receptive.document.DocumentReader;
import dev.receptive.document.ExampleFiles;
import dev.receptive.time.Score;
import dev.receptive.words.Language;
import dev.receptive.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** On the smallest stage that is shown large, no text of any example stands on another or on cells, or leaves the stage. */
class ApartTextsTest {

    private static final int WIDE = 640;
    private static final int HIGH = 480;

    static Stream<Arguments> examples() {
        return ExampleFiles.all(Benches.ALL).stream()
                .flatMap(example ->
                        Stream.of(Language.values()).map(language -> Arguments.of(example, example.id(), language)));
    }

    @ParameterizedTest(name = "{1} {2}")
    @MethodSource("examples")
    void noTextStandsOnAnother(Document<?> example, String id, Language language) {
        Story story = example.setup().compute().tell(new Board(WIDE, HIGH, Words.in(language)));
        PaintedTexts texts = new PaintedTexts(language);
        Set<String> wrong = new TreeSet<>();
        for (double seconds : cues(story.score())) {
            wrong.addAll(texts.wrong(story.at(seconds, Gaze.NONE), WIDE, HIGH));
        }
        assertThat(wrong).as(id).isEmpty();
    }

    /** A row with a number for each window is long and low: what stands beside it has its room all the same. */
    @ParameterizedTest
    @CsvSource({"im2col, 4", "im2col, 9", "im2col, 14", "matrix, 4", "matrix, 8", "matrix, 11"})
    void namesOverLongArraysStandApart(String view, int side) {
        String row = "    - [" + "1, ".repeat(side - 1) + "2]\n";
        String yaml = "id: x\ntitle: {en: a, zh: b}\nstage:\n  bench: convolution\n  input:\n" + row.repeat(side)
                + "  kernel:\n    - [1, 2]\n    - [3, 4]\n  view: " + view + "\n";
        Document<?> document = new DocumentReader(Benches.ALL).read(yaml, "a.yaml", null);
        for (Language language : Language.values()) {
            Story story = document.setup().compute().tell(new Board(1000, 640, Words.in(language)));
            for (double seconds : cues(story.score())) {
                assertThat(new PaintedTexts(language).wrong(story.at(seconds, Gaze.NONE), 1000, 640))
                        .isEmpty();
            }
        }
    }

    @Test
    @Tag("compute")
    void noTextOfANetworkThatLearnsStandsOnAnother() {
        for (Language language : Language.values()) {
            PaintedTexts texts = new PaintedTexts(language);
            Trained.subjects().forEach((name, subject) -> {
                Story story = subject.tell(new Board(WIDE, HIGH, Words.in(language)));
                assertThat(texts.wrong(story.at(story.score().duration(), Gaze.NONE), WIDE, HIGH))
                        .as(name)
                        .isEmpty();
            });
        }
    }

    /** The beginning, the end, and a few moments at which playing may rest. */
    private static List<Double> cues(Score score) {
        List<Double> cues = new ArrayList<>(List.of(0.0, score.duration()));
        score.sizes().forEach(size -> {
            cues.add(score.cue(size, 1));
            cues.add(score.cue(size, score.cues(size) / 2));
        });
        return cues;
    }
}
