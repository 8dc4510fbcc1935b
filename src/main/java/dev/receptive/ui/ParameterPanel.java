package dev.receptive.ui;

import dev.receptive.experiment.Border;
import dev.receptive.experiment.ConvolutionExperiment;
import dev.receptive.nn.Extent;
import dev.receptive.nn.Padding;
import dev.receptive.ui.PairRow.Spec;
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
    private final Segments<Border.Kind> kinds = new Segments<>(this::choose);
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
                new Spec("input", "input.height", "input.width", 1, ConvolutionExperiment.MAX_PICTURE),
                "edit.input.size",
                now -> pair(now.input().height(), now.input().width()),
                (now, size) -> now.withInput(now.input().resized(size[0], size[1])));
        this.kernel = pair(
                new Spec("kernel", "kernel.height", "kernel.width", 1, ConvolutionExperiment.MAX_KERNEL),
                "edit.kernel.size",
                now -> pair(now.kernel().height(), now.kernel().width()),
                (now, size) -> now.withKernel(now.kernel().resized(size[0], size[1])));
        this.stride = pair(
                new Spec("stride", "stride.height", "stride.width", 1, ConvolutionExperiment.MAX_STRIDE),
                "edit.stride",
                now -> pair(now.stride().height(), now.stride().width()),
                (now, size) -> now.withStride(new Extent(size[0], size[1])));
        this.dilation = pair(
                new Spec("dilation", "dilation.height", "dilation.width", 1, ConvolutionExperiment.MAX_DILATION),
                "edit.dilation",
                now -> pair(now.dilation().height(), now.dilation().width()),
                (now, size) -> now.withDilation(new Extent(size[0], size[1])));
        this.topBottom = pair(
                new Spec("padding.vertical", "padding.top", "padding.bottom", 0, ConvolutionExperiment.MAX_PADDING),
                "edit.padding.vertical",
                now -> pair(sides(now).top(), sides(now).bottom()),
                (now, size) -> padded(
                        now, size[0], size[1], sides(now).left(), sides(now).right()));
        this.leftRight = pair(
                new Spec("padding.horizontal", "padding.left", "padding.right", 0, ConvolutionExperiment.MAX_PADDING),
                "edit.padding.horizontal",
                now -> pair(sides(now).left(), sides(now).right()),
                (now, size) -> padded(now, sides(now).top(), sides(now).bottom(), size[0], size[1]));
        this.presets = new PresetPanel(model, words, pictures);
        getStyleClass().add("parameters");
        getChildren().addAll(input, kernel, stride, dilation, paddingKinds(), topBottom, leftRight, presets);
    }

    private PairRow pair(
            Spec spec,
            String edit,
            Function<ConvolutionExperiment, int[]> get,
            BiFunction<ConvolutionExperiment, int[], ConvolutionExperiment> with) {
        return new PairRow(spec, words, get, (first, second) -> {
            ConvolutionExperiment next = with.apply(model.state().experiment(), pair(first, second));
            model.edit(Sentence.of(edit), next, edit);
        });
    }

    private static int[] pair(int first, int second) {
        return new int[] {first, second};
    }

    private static Padding sides(ConvolutionExperiment experiment) {
        return experiment.window().padding();
    }

    private static ConvolutionExperiment padded(
            ConvolutionExperiment experiment, int top, int bottom, int left, int right) {
        return experiment.withBorder(Border.of(new Padding(top, bottom, left, right)));
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
