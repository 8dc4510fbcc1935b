package dev.receptive.ui;

import dev.receptive.bench.Experiment;
import dev.receptive.bench.Parameter;
import dev.receptive.words.Numerals;
import dev.receptive.words.Words;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;

/** A whole number that is moved to and fro, from stop to stop. However far it is moved, it is one edit. */
final class SliderRow<E extends Experiment> extends ParameterRow<E> {

    private static final double WIDTH = 132;

    /** What a digit takes at most: the slider does not give way to a number that grows under the hand. */
    private static final double DIGIT = 9;

    private final Parameter.Slider<E> parameter;
    private final Slider slider;
    private final Label value = new Label();
    private List<Integer> stops = List.of();
    private int first;
    private boolean showing;

    SliderRow(Parameter.Slider<E> parameter, BenchModel<E> model, Words words) {
        super(parameter, model, words);
        this.parameter = parameter;
        this.slider = new Slider(0, 1, 0);
        slider.setId(id());
        slider.setAccessibleText(name());
        slider.setPrefWidth(WIDTH - DIGIT * parameter.letters() / 2);
        slider.setMajorTickUnit(1);
        slider.setMinorTickCount(0);
        slider.setSnapToTicks(true);
        slider.setBlockIncrement(1);
        slider.valueProperty().addListener((property, before, now) -> moved((int) Math.round(now.doubleValue())));
        value.getStyleClass().add("slider-value");
        value.setAlignment(Pos.CENTER_RIGHT);
        fill(name(), slider, value);
    }

    private void moved(int place) {
        int to = showing ? 0 : stops.get(Math.max(0, Math.min(stops.size() - 1, place - first)));
        if (!showing && to != parameter.get().apply(experiment())) {
            attempt(() -> model().edit(edit(), parameter.with().apply(experiment(), to), parameter.key()));
        }
    }

    @Override
    void show(E experiment) {
        int now = parameter.get().apply(experiment);
        showing = true;
        stops = parameter.stops().apply(experiment);
        int last = stops.get(stops.size() - 1);
        first = last - stops.get(0) == stops.size() - 1 ? stops.get(0) : 0; // numbers in a row are themselves
        slider.setMin(first);
        slider.setMax(first + Math.max(1, stops.size() - 1));
        slider.setDisable(stops.size() < 2);
        value.setText(parameter.said().apply(experiment));
        int longest = stops.stream()
                .mapToInt(stop -> Numerals.count(stop).length())
                .max()
                .orElse(0);
        value.setMinWidth(DIGIT * (parameter.letters() > 0 ? parameter.letters() : longest));
        int place = first + stops.indexOf(now);
        if (Math.round(slider.getValue()) != place) { // between two stops it is on its way by mouse
            slider.setValue(place);
        }
        showing = false;
    }
}
