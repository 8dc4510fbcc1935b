package dev.receptive.ui;

import dev.receptive.experiment.Border;
import dev.receptive.experiment.ConvolutionExperiment;
import dev.receptive.nn.Extent;
import dev.receptive.nn.Padding;
import dev.receptive.words.Refusal;
import dev.receptive.words.Sentence;
import dev.receptive.words.Words;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The parameters of a convolution, each row with its own place for a sentence when a value cannot be. */
final class ParameterPanel extends VBox {

    private final ConvolutionModel model;
    private final Words words;
    private final Label kindProblem = problem();
    private final Segments<Border.Kind> kinds = new Segments<>(Border.Kind.class, this::choose);
    private final PairRow input;
    private final PairRow kernel;
    private final PairRow stride;
    private final PairRow dilation;
    private final PairRow topBottom;
    private final PairRow leftRight;
    private final PresetPanel presets;

    ParameterPanel(ConvolutionModel model, Words words, PictureChooser pictures) {
        this.model = model;
        this.words = words;
        this.input = pair(
                "input",
                "×",
                experiment -> new int[] {
                    experiment.input().height(), experiment.input().width()
                },
                (now, size) -> now.withInput(now.input().resized(size[0], size[1])));
        this.kernel = pair(
                "kernel",
                "×",
                experiment -> new int[] {
                    experiment.kernel().height(), experiment.kernel().width()
                },
                (now, size) -> now.withKernel(now.kernel().resized(size[0], size[1])));
        this.stride = pair(
                "stride",
                "×",
                experiment -> new int[] {
                    experiment.stride().height(), experiment.stride().width()
                },
                (now, size) -> now.withStride(new Extent(size[0], size[1])));
        this.dilation = pair(
                "dilation",
                "×",
                experiment -> new int[] {
                    experiment.dilation().height(), experiment.dilation().width()
                },
                (now, size) -> now.withDilation(new Extent(size[0], size[1])));
        this.topBottom = pair(
                "padding.vertical",
                "",
                experiment -> {
                    Padding sides = experiment.window().padding();
                    return new int[] {sides.top(), sides.bottom()};
                },
                (now, size) -> {
                    Padding sides = now.window().padding();
                    return now.withBorder(Border.of(new Padding(size[0], size[1], sides.left(), sides.right())));
                });
        this.leftRight = pair(
                "padding.horizontal",
                "",
                experiment -> {
                    Padding sides = experiment.window().padding();
                    return new int[] {sides.left(), sides.right()};
                },
                (now, size) -> {
                    Padding sides = now.window().padding();
                    return now.withBorder(Border.of(new Padding(sides.top(), sides.bottom(), size[0], size[1])));
                });
        this.presets = new PresetPanel(model, words, pictures);
        getStyleClass().add("parameters");
        getChildren().addAll(input, kernel, stride, dilation, paddingKinds(), topBottom, leftRight, presets);
    }

    private PairRow pair(
            String field,
            String between,
            Function<ConvolutionExperiment, int[]> get,
            BiFunction<ConvolutionExperiment, int[], ConvolutionExperiment> with) {
        String key = "edit." + field + (field.equals("input") || field.equals("kernel") ? ".size" : "");
        return new PairRow(field, between, words, get, (first, second) -> {
            ConvolutionExperiment now = model.state().experiment();
            int[] sizes = {first, second};
            try {
                model.edit(Sentence.of(key), with.apply(now, sizes), key);
            } catch (IllegalArgumentException impossible) {
                throw new Refusal(Sentence.of("error.size", first + "×" + second), impossible);
            }
        });
    }

    private Node paddingKinds() {
        for (Border.Kind kind : Border.Kind.values()) {
            String key = "padding." + kind.code();
            kinds.add(kind, "padding-" + kind.code(), words.say(key), words.say(key + ".tip"));
        }
        HBox row = new HBox(8, new Label(words.say("field.padding")), grow(), kinds);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("row");
        return new VBox(row, kindProblem);
    }

    private void choose(Border.Kind kind) {
        ConvolutionExperiment now = model.state().experiment();
        try {
            Border border = Border.of(kind, now.window().padding());
            model.edit(Sentence.of("edit.padding"), now.withBorder(border), new Object());
            PairRow.say(kindProblem, Optional.empty(), words);
        } catch (Refusal refusal) {
            PairRow.say(kindProblem, Optional.of(refusal), words);
            kinds.show(now.border().kind());
        }
    }

    static Label problem() {
        Label label = new Label();
        label.getStyleClass().add("field-problem");
        label.setWrapText(true);
        label.setVisible(false);
        label.setManaged(false);
        return label;
    }

    static Region grow() {
        Region region = new Region();
        HBox.setHgrow(region, Priority.ALWAYS);
        return region;
    }

    void render(ConvolutionState state) {
        ConvolutionExperiment experiment = state.experiment();
        for (PairRow row : java.util.List.of(input, kernel, stride, dilation, topBottom, leftRight)) {
            row.render(experiment);
        }
        kinds.show(experiment.border().kind());
        presets.render(state);
    }
}
