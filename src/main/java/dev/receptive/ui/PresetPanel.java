package dev.receptive.ui;

import dev.receptive.data.Pictures;
import dev.receptive.experiment.ConvolutionExperiment;
import dev.receptive.experiment.Numbers;
import dev.receptive.experiment.Presets;
import dev.receptive.experiment.Source;
import dev.receptive.words.Refusal;
import dev.receptive.words.Sentence;
import dev.receptive.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Ready-made inputs and kernels. */
final class PresetPanel extends VBox {

    private final ConvolutionModel model;
    private final Words words;
    private final ComboBox<Choice> inputs = new ComboBox<>();
    private final ComboBox<Choice> kernels = new ComboBox<>();
    private final Label problem = ParameterPanel.problem();
    private final Choice custom;
    private boolean showing;

    /** One entry of a list: its text, what it stands for, and how its numbers are made. */
    private record Choice(String text, Optional<Source> source, Supplier<Optional<Numbers>> numbers) {
        @Override
        public String toString() {
            return text;
        }
    }

    PresetPanel(ConvolutionModel model, Words words, PictureChooser pictures) {
        this.model = model;
        this.words = words;
        this.custom = new Choice(words.say("preset.custom"), Optional.empty(), Optional::empty);
        inputs.setId("input-preset");
        kernels.setId("kernel-preset");
        inputs.getItems().setAll(inputChoices(pictures));
        List<Choice> kernelChoices = new ArrayList<>(List.of(custom));
        for (String name : Presets.kernels()) {
            kernelChoices.add(preset("preset.kernel." + name, new Source.Preset(name), () -> Presets.kernel(name)));
        }
        kernels.getItems().setAll(kernelChoices);
        inputs.setOnAction(event -> choose(inputs, numbers -> experiment().withInput(numbers), "edit.input"));
        kernels.setOnAction(event -> choose(kernels, numbers -> experiment().withKernel(numbers), "edit.kernel"));
        getChildren()
                .addAll(
                        row(words.say("field.input.preset"), inputs),
                        row(words.say("field.kernel.preset"), kernels),
                        problem);
    }

    private List<Choice> inputChoices(PictureChooser pictures) {
        List<Choice> choices = new ArrayList<>(List.of(custom));
        for (String name : Presets.inputs()) {
            choices.add(preset("preset.input." + name, new Source.Preset(name), () -> Presets.input(name)));
        }
        for (String name : Pictures.photoNames()) {
            Source source = new Source.Photo(name);
            choices.add(preset("photo." + name, source, () -> Numbers.picture(Pictures.photo(name), source)));
        }
        for (int digit = 0; digit <= 9; digit++) {
            int which = digit;
            Source source = new Source.Digit(digit);
            String text = words.say("preset.digit", digit);
            choices.add(new Choice(
                    text, Optional.of(source), () -> Optional.of(Numbers.picture(Pictures.digit(which), source))));
        }
        choices.add(new Choice(words.say("preset.open"), Optional.empty(), pictures::choose));
        return choices;
    }

    private Choice preset(String key, Source source, Supplier<Numbers> numbers) {
        return new Choice(words.say(key), Optional.of(source), () -> Optional.of(numbers.get()));
    }

    private static HBox row(String name, ComboBox<Choice> box) {
        box.setPrefWidth(184);
        box.setAccessibleText(name);
        HBox row = new HBox(8, new Label(name), ParameterPanel.grow(), box);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("row");
        return row;
    }

    private ConvolutionExperiment experiment() {
        return model.state().experiment();
    }

    private interface With {
        ConvolutionExperiment apply(Numbers numbers);
    }

    private void choose(ComboBox<Choice> box, With with, String name) {
        Choice choice = box.getValue();
        if (showing || choice == null) {
            return;
        }
        try {
            Optional<Numbers> numbers = choice.numbers().get();
            if (numbers.isPresent()) {
                boolean toPicture = numbers.get().levels();
                model.edit(Sentence.of(name, choice.text()), with.apply(numbers.get()), new Object());
                if (toPicture) {
                    model.toEnd();
                }
            }
            PairRow.say(problem, Optional.empty(), words);
            render(model.state());
        } catch (Refusal refusal) {
            render(model.state());
            PairRow.say(problem, Optional.of(refusal), words);
        }
    }

    void render(ConvolutionState state) {
        showing = true;
        select(inputs, state.experiment().input());
        select(kernels, state.experiment().kernel());
        showing = false;
    }

    private void select(ComboBox<Choice> box, Numbers shown) {
        box.setValue(box.getItems().stream()
                .filter(choice -> isShown(choice, shown))
                .findFirst()
                .orElse(custom));
    }

    /** Whether a grid is this choice; numbers typed one by one may come out as a ready-made grid, too. */
    private static boolean isShown(Choice choice, Numbers shown) {
        if (choice.source().isEmpty()) {
            return false;
        }
        Source source = choice.source().get();
        return source.equals(shown.source())
                || (source instanceof Source.Preset
                        && shown.source() instanceof Source.Typed
                        && choice.numbers()
                                .get()
                                .filter(n -> n.values().equals(shown.values()))
                                .isPresent());
    }
}
