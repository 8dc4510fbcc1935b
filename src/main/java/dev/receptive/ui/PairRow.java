package dev.receptive.ui;

import dev.receptive.bench.Experiment;
import dev.receptive.bench.Limits;
import dev.receptive.bench.Parameter;
import dev.receptive.bench.Parameter.Between;
import dev.receptive.bench.Parameter.Two;
import dev.receptive.words.Refusal;
import dev.receptive.words.Words;
import java.util.Optional;
import java.util.function.IntFunction;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** Two whole numbers. */
final class PairRow<E extends Experiment> extends ParameterRow<E> {

    private final Parameter.Pair<E> pair;
    private final Stepper first;
    private final Stepper second;

    PairRow(Parameter.Pair<E> pair, BenchModel<E> model, Words words) {
        super(pair, model, words);
        this.pair = pair;
        this.first = stepper(pair.first(), "-height", value -> new Two(value, now().second()));
        this.second = stepper(pair.second(), "-width", value -> new Two(now().first(), value));
        Label times = new Label("×");
        times.setVisible(pair.size());
        times.getStyleClass().add("muted");
        HBox both = new HBox(4, first, times, second);
        both.setAlignment(Pos.CENTER);
        fill(name(), both);
    }

    private Two now() {
        return pair.get().apply(experiment());
    }

    private Stepper stepper(String name, String suffix, IntFunction<Two> both) {
        String key = "field." + name;
        Stepper.Setter set = (value, row) -> {
            Between range = pair.range().apply(experiment());
            Limits.inRange(key, value, range.low(), range.high());
            model().typing().finish();
            E next = pair.with().apply(experiment(), both.apply(value));
            model().edit(edit(), next, row);
        };
        return new Stepper(
                id() + suffix,
                words().say(key),
                pair.range().apply(experiment()).high(),
                model().typing(),
                set,
                this::complainOf);
    }

    /** One of the two has nothing to complain of any more: the other may have. */
    private void complainOf(Optional<Refusal> refusal) {
        if (refusal.isPresent() || !isTyped()) {
            complain(refusal);
        }
    }

    @Override
    boolean isTyped() {
        return first.isTyped() || second.isTyped();
    }

    @Override
    void show(E experiment) {
        Two now = pair.get().apply(experiment);
        first.show(now.first());
        second.show(now.second());
    }
}
