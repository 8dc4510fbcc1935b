package dev.receptive.ui;

import dev.receptive.experiment.ConvolutionExperiment;
import dev.receptive.words.Refusal;
import dev.receptive.words.Words;
import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** A name, two whole numbers, and under them the sentence that says why one cannot be. */
final class PairRow extends VBox {

    /** Takes both numbers; refuses with a sentence. */
    interface Setter {
        void set(int first, int second);
    }

    private final Words words;
    private final Function<ConvolutionExperiment, int[]> get;
    private final Stepper first;
    private final Stepper second;
    private final Label problem = ParameterPanel.problem();
    private int[] shown = {0, 0};

    /**
     * What a row is about.
     *
     * @param field its name is the text of {@code field.<field>}; its steppers have this as id
     * @param first its first number is called by the text of {@code field.<first>}
     * @param second likewise
     * @param low the least that either can be
     * @param high the most
     */
    record Spec(String field, String first, String second, int low, int high) {

        String id() {
            return field.replace('.', '-');
        }
    }

    PairRow(Spec spec, Words words, Function<ConvolutionExperiment, int[]> get, Setter setter) {
        this.words = words;
        this.get = get;
        this.first = stepper(spec, spec.first(), "-height", v -> setter.set(v, shown[1]));
        this.second = stepper(spec, spec.second(), "-width", v -> setter.set(shown[0], v));
        Label times = new Label("×");
        times.getStyleClass().add("muted");
        Label name = new Label(words.say("field." + spec.field()));
        HBox row = new HBox(4, name, ParameterPanel.grow(), first, times, second);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().addAll("row", "row-" + spec.id());
        getChildren().addAll(row, problem);
    }

    private Stepper stepper(Spec spec, String name, String suffix, Stepper.Setter set) {
        String key = "field." + name;
        Stepper.Setter checked = value -> {
            ConvolutionExperiment.inRange(key, value, spec.low(), spec.high());
            set.set(value);
        };
        return new Stepper(spec.id() + suffix, words.say(key), checked, this::say);
    }

    private void say(Optional<Refusal> refusal) {
        say(problem, refusal, words);
    }

    static void say(Label label, Optional<Refusal> refusal, Words words) {
        label.setText(refusal.map(r -> words.say(r.sentence())).orElse(""));
        label.setVisible(refusal.isPresent());
        label.setManaged(refusal.isPresent());
    }

    void render(ConvolutionExperiment experiment) {
        shown = get.apply(experiment);
        first.show(shown[0]);
        second.show(shown[1]);
        say(Optional.empty());
    }
}
