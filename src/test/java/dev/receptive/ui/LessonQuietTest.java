package dev.receptive.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.receptive.bench.Experiment;
import dev.receptive.document.Document;
import dev.receptive.document.EveryBench;
import dev.receptive.figure.Spot;
import dev.receptive.words.Sentence;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** On every page of every lesson: nothing jumps, tips stand in nobody's way, a notch is a step that fits, a file keeps the stage. */
@Tag("thorough")
class LessonQuietTest extends OneWindowOnLessons {

    private static final double NOTCH = 40;

    private Bounds place(String id) {
        return open.fx(() -> {
            Node node = open.find(id);
            return node.localToScene(node.getLayoutBounds());
        });
    }

    /** The stage and its transport stay where they are, whatever a page says, asks, or is complained of. */
    @ParameterizedTest
    @MethodSource("lessons")
    void thePageMovesAndTheStageDoesNot(int lesson) {
        Map<String, Set<Bounds>> places = new TreeMap<>();
        onEachPage(lesson, page -> {
            Set<Bounds> here = places.computeIfAbsent(page.replace(TOLD, ""), name -> new LinkedHashSet<>());
            here.add(place("stage"));
            open.run(() -> taken().answers().complain(Sentence.of("lesson.same")));
            open.run(open::layOut);
            here.add(place("stage"));
        });
        assertThat(places)
                .allSatisfy((page, bounds) -> assertThat(bounds).as(page).hasSize(1));
    }

    @ParameterizedTest
    @MethodSource("lessons")
    void aTipCoversNeitherItsNumberNorTheOnesBeside(int lesson) {
        TipsApart tips = new TipsApart(open);
        List<Spot> tried = new ArrayList<>();
        onEachPage(lesson, page -> {
            open.until(() -> !open.session.model().state().isComputing());
            if (page.endsWith(TOLD)) { // before, what is pointed at may be what is asked
                open.run(() -> tips.tried().forEach(spot -> {
                    tips.assertFree(spot);
                    tried.add(spot);
                }));
            }
        });
        assertThat(tried).isNotEmpty();
    }

    /** A number is changed by the same step as on a bench without a lesson. */
    @ParameterizedTest
    @MethodSource("lessons")
    void aNotchIsTheStepThatFits(int lesson) {
        List<String> stepped = new ArrayList<>();
        onEachPage(
                lesson,
                page -> free().ifPresent(spot -> {
                    Experiment before =
                            open.fx(() -> open.session.model().state().experiment());
                    open.wheel(spot, NOTCH, false);
                    float there = open.fx(() -> open.session.model().value(spot));
                    stepped.add(page);
                    open.run(() -> open.session.model().undo());
                    assertThat(open.fx(() -> open.session.model().state().experiment()))
                            .as(page)
                            .isEqualTo(before);
                    open.run(() -> {
                        BenchModel<?> model = open.session.model();
                        double step = FittingStep.of(model.state(), spot, false)
                                .size()
                                .doubleValue();
                        assertThat((double) there)
                                .as("%s, %s", page, spot)
                                .isCloseTo(model.value(spot) + step, within(1e-6));
                    });
                }));
        assertThat(stepped).hasSizeGreaterThanOrEqualTo(FREE.get(lesson));
    }

    private Optional<Spot> free() {
        return open.fx(() -> {
            BenchModel<?> model = open.session.model();
            return EveryBench.editable(model.state().targets()).stream()
                    .filter(spot -> !model.rules().locks(spot.tensor()))
                    .findFirst();
        });
    }

    /** Saved as a file, the stage of a page is the same when it is opened; the page stays what it was. */
    @ParameterizedTest
    @MethodSource("lessons")
    void theStageOfAPageIsKeptByAFile(int lesson, @TempDir Path folder) {
        onEachPage(lesson, page -> {
            Path file = folder.resolve("page.yaml");
            open.run(() -> open.session.save(file));
            Document<?> read =
                    open.fx(() -> BenchFiles.read(file, open.session.model().bench()));
            assertThat(read.experiment())
                    .as(page)
                    .isEqualTo(open.fx(() -> open.session.model().state().experiment()));
            assertThat(open.fx(() -> taken().isOnStage())).as(page).isTrue();
        });
    }
}
