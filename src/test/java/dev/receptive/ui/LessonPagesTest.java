package dev.receptive.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.bench.Experiment;
import dev.receptive.document.EveryBench;
import dev.receptive.figure.Spot;
import dev.receptive.lesson.Sitting;
import dev.receptive.scene.Palette;
import dev.receptive.words.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page of every lesson in windows of all sizes: within reach, and as it was after language, theme and presentation. */
@Tag("thorough")
class LessonPagesTest extends OneWindowOnLessons {

    /** A size of the window. */
    private record Size(double width, double height) {}

    private static final List<Size> SIZES = List.of(new Size(960, 600), new Size(1920, 1080));

    /** What a page is to whoever takes it. */
    private record Taken(int lesson, Sitting sitting, Experiment stage, double time, List<String> focus) {}

    @AfterEach
    void leave() {
        present(false);
    }

    private void present(boolean presenting) {
        open.run(() -> open.window.present(presenting));
        open.until(() -> open.window.isPresenting() == presenting);
    }

    @ParameterizedTest
    @MethodSource("lessons")
    void everythingIsInReachBesideEveryPage(int lesson) {
        assertThat(faults(lesson, 0.38, 0.5)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("lessons")
    void everythingIsInReachBesideEveryPageThatIsPresented(int lesson) {
        present(true);
        assertThat(faults(lesson, 0.55, 0.75)).isEmpty();
    }

    /** On a small projector and on a large one, with all that can be chosen. */
    @ParameterizedTest
    @MethodSource("lessons")
    void whatIsAskedIsSeenWholeInAPresentation(int lesson) {
        present(true);
        List<String> cut = new ArrayList<>();
        onEachPage(lesson, page -> {
            if (page.endsWith(TOLD)) {
                return;
            }
            for (Size size : List.of(new Size(1280, 720), new Size(1920, 1080))) {
                double over = open.fx(() -> {
                    LaidOut.at(open.stage.getScene().getRoot(), size.width(), size.height());
                    Scrolling room = (Scrolling) open.stage.getScene().getRoot().lookup(".lesson-large .lesson-room");
                    return room.getContent().getLayoutBounds().getHeight()
                            - room.getViewportBounds().getHeight();
                });
                if (over > 1) {
                    cut.add(page + ", " + size + ": " + over);
                }
            }
        });
        assertThat(cut).isEmpty();
    }

    private List<String> faults(int lesson, double wide, double high) {
        List<String> all = new ArrayList<>();
        onEachPage(
                lesson,
                page -> open.run(() -> {
                    for (Language language : Language.values()) {
                        open.session.language(language);
                        for (Size size : SIZES) {
                            LaidOut.at(open.stage.getScene().getRoot(), size.width(), size.height())
                                    .faults()
                                    .forEach(fault -> all.add(page + ", " + language + ", " + size + ": " + fault));
                            Node stage = open.window.stage();
                            if (stage.getLayoutBounds().getWidth() < size.width() * wide
                                    || stage.getLayoutBounds().getHeight() < size.height() * high) {
                                all.add(page + ", " + size + ": the stage has " + stage.getLayoutBounds());
                            }
                        }
                    }
                }));
        return all;
    }

    @ParameterizedTest
    @MethodSource("lessons")
    void switchingThereAndBackLeavesThePageAsItWas(int lesson) {
        onEachPage(lesson, page -> {
            if (page.endsWith(TOLD)) {
                return;
            }
            open.run(
                    () -> open.session.model().seek(open.session.model().score().duration() * 0.4));
            Taken before = taken(page);
            open.run(open.session::switchLanguage);
            open.run(open.session::switchLanguage);
            assertThat(taken(page)).as("%s, language", page).isEqualTo(before);
            Palette usual = open.session.settings().palette();
            open.run(() -> open.session.preferences().palette(Palette.CONTRAST_DARK));
            open.run(() -> open.session.preferences().palette(usual));
            assertThat(taken(page)).as("%s, theme", page).isEqualTo(before);
            open.run(() -> open.window.present(true));
            open.run(() -> open.window.present(false));
            open.until(() -> !open.window.isPresenting());
            assertThat(taken(page)).as("%s, presentation", page).isEqualTo(before);
        });
    }

    private Taken taken(String page) {
        return open.fx(() -> {
            open.layOut();
            BenchState<?> now = open.session.model().state();
            Sitting sitting = taken().page().orElseThrow().sitting();
            assertThat(page).startsWith(sitting.lesson().id());
            return new Taken(
                    sitting.place(),
                    sitting,
                    now.experiment(),
                    now.time(),
                    List.of(String.valueOf(open.stage.getScene().getFocusOwner().getId())));
        });
    }

    /** Whatever a page leaves free is changed and brought back in one step, and the page with its answers stays. */
    @ParameterizedTest
    @MethodSource("lessons")
    void anEditOnAPageIsUndoneOnIt(int lesson) {
        List<String> edits = new ArrayList<>();
        onEachPage(lesson, page -> {
            Taken before = taken(page);
            if (open.fx(this::editSomething)) {
                edits.add(page);
                assertThat(taken(page).stage()).as(page).isNotEqualTo(before.stage());
                open.run(() -> open.session.model().undo());
                assertThat(taken(page)).as(page).isEqualTo(before);
            }
        });
        assertThat(edits).as("pages that leave a number free").hasSizeGreaterThanOrEqualTo(FREE.get(lesson));
    }

    /** Types another number over the first that a page leaves free. */
    private boolean editSomething() {
        BenchModel<?> model = open.session.model();
        Optional<Spot> free = EveryBench.editable(model.state().targets()).stream()
                .filter(spot -> !model.rules().locks(spot.tensor()))
                .findFirst();
        free.ifPresent(spot -> model.set(spot, model.value(spot) + 1, "typed"));
        return free.isPresent();
    }
}
