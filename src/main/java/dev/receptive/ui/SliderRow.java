package dev.receptive.ui;

import dev.receptive.bench.Experiment;
import dev.receptive.bench.Parameter;
import dev.receptive.words.Numerals;
import dev.receptive.words.Words;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;

/** A whole number that is moved to and fro. However far it is moved, it is one edit. */
final class SliderRow<E extends Experiment> extends ParameterRow<E> {

    private static final double WIDTH = 132;

    private final Parameter.Slider<E> parameter;
    private final Slider slider;
    private final Label value = new Label();
    private boolean showing;

    SliderRow(Parameter.Slider<E> parameter, BenchModel<E> model, Words words) {
        super(parameter, model, words);
        this.parameter = parameter;
        this.slider = new Slider(parameter.low(), parameter.high(), parameter.low());
        slider.setId(id());
        slider.setAccessibleText(name());
        slider.setPrefWidth(WIDTH);
        slider.setMajorTickUnit(1);
        slider.setMinorTickCount(0);
        slider.setSnapToTicks(true);
        slider.setBlockIncrement(1);
        slider.valueProperty().addListener((property, before, now) -> moved((int) Math.round(now.doubleValue())));
        value.getStyleClass().add("slider-value");
        value.setAlignment(Pos.CENTER_RIGHT);
        fill(name(), slider, value);
    }

    private void moved(int to) {
        if (!showing && to != parameter.get().apply(experiment())) {
            attempt(() -> model().edit(edit(), parameter.with().apply(experiment(), to), parameter.key()));
        }
    }

    @Override
    void show(E experiment) {
        int now = parameter.get().apply(experiment);
        showing = true;
        value.setText(Numerals.count(now));
        if (Math.round(slider.getValue()) != now) { // between two numbers it is on its way by mouse
            slider.setValue(now);
        }
        showing = false;
    }
}
