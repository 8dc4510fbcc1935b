package dev.receptive.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.receptive.bench.Bench;
import dev.receptive.document.EveryBench;
import dev.receptive.figure.Spot;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Parent;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An edit of a number lays out nothing beside the stage that looks as before: there may be one with every frame. */
class QuietPanelsTest extends OneWindowOnEveryBench {

    static Stream<Bench<?>> benches() {
        return EveryBench.all().all().stream()
                .filter(bench -> !bench.parameters().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("benches")
    void aRowThatLooksAsBeforeIsNotLaidOutAgain(Bench<?> bench) {
        open.begin(bench);
        BenchModel<?> model = open.session.model();
        Optional<Spot> typed = open.fx(
                () -> EveryBench.editable(model.state().targets()).stream().findFirst());
        assumeThat(typed).as("a number that can be typed").isPresent();
        Spot spot = typed.orElseThrow();
        open.run(() -> model.set(spot, 3, new Object())); // its name goes with the first edit
        open.settle();
        open.run(open::layOut);
        assertThat(open.fx(() -> rows(false))).isNotEmpty();

        List<Parent> again = open.fx(() -> {
            model.set(spot, 4, new Object());
            return rows(true);
        });

        assertThat(again).isEmpty();
    }

    /** The rows of parameters, or those of them that wait to be laid out. */
    private List<Parent> rows(boolean waiting) {
        return within(open.stage.getScene().getRoot())
                .filter(ParameterRow.class::isInstance)
                .filter(row -> !waiting || row.isNeedsLayout())
                .toList();
    }

    private static Stream<Parent> within(Parent parent) {
        return Stream.concat(
                Stream.of(parent),
                parent.getChildrenUnmodifiable().stream()
                        .filter(Parent.class::isInstance)
                        .flatMap(child -> within((Parent) child)));
    }
}
