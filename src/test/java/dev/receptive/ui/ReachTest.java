package dev.receptive.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.bench.Bench;
import dev.receptive.bench.convolution.Steps;
import dev.receptive.document.EveryBench;
import dev.receptive.figure.Spot;
import dev.receptive.time.Score;
import dev.receptive.words.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the window's size, language and bench: every control is in it, or in a panel that scrolls. */
@Tag("thorough")
class ReachTest extends OneWindowOnEveryBench {

    private LaidOut at(double width, double height) {
        return LaidOut.at(open.stage.getScene().getRoot(), width, height);
    }

    /** A size of the window. */
    private record Size(double width, double height) {}

    private static final List<Size> SIZES = List.of(
            new Size(960, 600),
            new Size(1024, 768),
            new Size(1093, 614),
            new Size(1097, 617),
            new Size(1280, 800),
            new Size(1440, 900),
            new Size(1920, 1080));

    @ParameterizedTest
    @MethodSource("dev.receptive.document.EveryBench#each")
    void everyControlIsInTheWindowOrInAPanelThatScrolls(Bench<?> bench) {
        assertThat(faults(bench, size -> {
                    List<String> faults =
                            new ArrayList<>(at(size.width(), size.height()).faults());
                    faults.addAll(stage(size, 0.45, 0.55));
                    return faults;
                }))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("dev.receptive.document.EveryBench#each")
    void thePresentationHasTheStageTheTransportAndTheWholeEquationInSight(Bench<?> bench) {
        open.run(() -> open.window.present(true));
        List<String> all = faults(bench, size -> {
            open.session.model().trail(trail -> Trail.NONE);
            List<String> faults = new ArrayList<>(presented(size, 0.75));
            explained().ifPresent(spot -> {
                open.session.model().ask(spot);
                faults.addAll(presented(size, 0.45)); // the answer stands over it
                faults.addAll(equation(size));
            });
            return faults;
        });
        open.run(() -> open.window.present(false));
        assertThat(all).isEmpty();
    }

    /** What is wrong on a bench, in both languages, at every size. */
    private List<String> faults(Bench<?> bench, Function<Size, List<String>> look) {
        return open.fx(() -> {
            List<String> all = new ArrayList<>();
            for (Language language : Language.values()) {
                open.session.language(language);
                open.session.desk().show(bench);
                for (Size size : SIZES) {
                    look.apply(size).forEach(fault -> all.add(language + ", " + size + ": " + fault));
                }
            }
            return all;
        });
    }

    private List<String> stage(Size size, double wide, double high) {
        StageView stage = open.window.stage();
        return stage.getWidth() < size.width() * wide || stage.getHeight() < size.height() * high
                ? List.of("the stage has " + stage.getWidth() + "×" + stage.getHeight())
                : List.of();
    }

    /** A number that is computed from others. */
    private Optional<Spot> explained() {
        BenchState<?> state = open.session.model().state();
        return state.targets().stream()
                .map(target -> target.nearest(target.first().moved(1, 1)))
                .filter(spot -> state.reading().explain(spot).isPresent())
                .findFirst();
    }

    /** What cannot be seen of the stage and of what stands under it. */
    private List<String> presented(Size size, double high) {
        List<String> faults = new ArrayList<>(at(size.width(), size.height()).faults());
        faults.addAll(stage(size, 0.98, high));
        StageView stage = open.window.stage();
        for (String id : List.of("play", "scrub")) {
            Node node = open.stage.getScene().lookup("#" + id);
            if (node == null
                    || !LaidOut.visible(open.stage.getScene().getRoot())
                            .toList()
                            .contains(node)) {
                faults.add(id + " cannot be seen");
            }
        }
        BenchState<?> state = open.session.model().state();
        if (state.board().width() != stage.getWidth() || state.board().height() != stage.getHeight()) {
            faults.add("the picture is of another size than the stage: " + state.board());
        }
        return faults;
    }

    /** What cannot be seen of the equation that was asked for. */
    private List<String> equation(Size size) {
        Node answer = open.stage.getScene().lookup("#explanation-answer");
        Bounds whole = answer.localToScene(answer.getLayoutBounds());
        Bounds pane = window(answer);
        boolean seen = pane.contains(whole.getMinX(), whole.getMinY() + 1)
                && pane.contains(whole.getMaxX() - 1, whole.getMaxY() - 1)
                && new BoundingBox(0, 0, size.width(), size.height()).contains(pane);
        return seen ? List.of() : List.of("the equation lies at " + whole + " of " + pane);
    }

    /** Where the pane lies in which something scrolls. */
    private static Bounds window(Node inside) {
        Node pane = inside;
        while (!(pane instanceof ScrollPane)) {
            pane = pane.getParent();
        }
        return pane.localToScene(pane.getLayoutBounds());
    }

    @Test
    void aPanelThatIsOpenedInANarrowWindowTakesThePlaceOfTheOther() {
        open.run(() -> {
            at(1024, 768);
            assertThat(open.window.showsExamples()).isFalse();
            assertThat(open.window.showsInspector()).isTrue();
            open.window.showExamples(true);
            assertThat(at(1024, 768).faults()).isEmpty();
            assertThat(open.window.showsInspector()).isFalse();
            at(1440, 900);
            assertThat(open.window.showsInspector()).isTrue();
            assertThat(open.window.showsExamples()).isTrue();
            open.window.showInspector(false);
            at(1024, 768);
            assertThat(open.window.showsExamples()).isTrue();
            at(1440, 900);
            assertThat(open.window.showsInspector()).isFalse();
            open.window.showInspector(true);
            at(1024, 768);
            open.window.showInspector(true);
        });
    }

    @ParameterizedTest
    @CsvSource({"960, 600", "1093, 614", "1440, 900"})
    void theRunningLineIsInSightAtEveryStep(double width, double height) {
        open.run(() -> {
            open.session.desk().show(EveryBench.all().first());
            at(width, height);
            Score score = open.model().score();
            for (int cue = 1; cue < 25; cue++) {
                open.model().seek(score.cue(Steps.PRODUCT, cue));
                at(width, height);
                assertThat(isLitLineInSight()).as("cue " + cue).isTrue();
            }
        });
    }

    @Test
    void whileTheStoryRestsTheCodeStaysWhereItWasScrolled() {
        open.run(() -> {
            open.session.desk().show(EveryBench.all().first());
            open.model().seek(3);
            at(960, 600);
            ScrollPane room = (ScrollPane) open.stage.getScene().getRoot().lookup(".code-room");
            room.setVvalue(0);
            open.model().step(Steps.ROW);
            at(960, 600);
            assertThat(room.getVvalue()).isZero();
        });
    }

    private boolean isLitLineInSight() {
        Node root = open.stage.getScene().getRoot();
        ScrollPane room = (ScrollPane) root.lookup(".code-room");
        Bounds window = room.localToScene(room.getLayoutBounds());
        Node lit = root.lookupAll(".code-line").stream()
                .filter(line -> line.getPseudoClassStates().contains(PseudoClass.getPseudoClass("lit")))
                .findFirst()
                .orElseThrow();
        Bounds line = lit.localToScene(lit.getLayoutBounds());
        return line.getMinY() >= window.getMinY() - 1 && line.getMaxY() <= window.getMaxY() + 1;
    }
}
