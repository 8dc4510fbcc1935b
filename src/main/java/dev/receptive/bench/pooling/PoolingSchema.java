package dev.receptive.bench.pooling;

import dev.receptive.bench.Bookmarks;
import dev.receptive.bench.Border;
import dev.receptive.bench.Border.Kind;
import dev.receptive.bench.Channels;
import dev.receptive.bench.GeometryFields;
import dev.receptive.bench.Limits;
import dev.receptive.bench.NumbersReader;
import dev.receptive.bench.Schema;
import dev.receptive.bench.StageWriter;
import dev.receptive.nn.Extent;
import dev.receptive.words.Refusal;
import dev.receptive.yaml.Fields;
import dev.receptive.yaml.Report;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * How a pooling is written. A field that is wrong is replaced while the rest is read, so that every mistake is found at
 * once; what could only follow from the first mistake is not reported.
 */
final class PoolingSchema implements Schema<PoolingExperiment> {

    private static final Extent USUAL = Extent.square(2);

    @Override
    public List<String> keys() {
        return List.of(
                "input",
                "pool",
                "window",
                "stride",
                "padding",
                "dilation",
                "ceil",
                "count-padding",
                "divisor",
                "size",
                "beside",
                "shift");
    }

    @Override
    public @Nullable PoolingExperiment read(Fields fields, Report report, @Nullable Path folder) {
        Node inputNode = fields.required("input");
        Node kindNode = fields.required("pool");
        Channels input = inputNode == null ? null : new NumbersReader(report, folder).channels(inputNode);
        PoolKind kind = kindNode == null
                ? null
                : Fields.choice(kindNode, report, "kind.pool", List.of(PoolKind.values()), PoolKind::code);
        GeometryFields geometry = new GeometryFields(fields, report);
        Slide slide = slide(fields, report, geometry);
        Counting counting = counting(fields, report);
        Extent size = geometry.extent("size", "field.size.height", "field.size.width", Limits.TYPED, USUAL);
        Beside beside = beside(fields, report);
        Node shiftNode = fields.get("shift");
        Shift shift = shiftNode == null ? null : shift(shiftNode, report);
        boolean sure = beside != null && (shiftNode == null || shift != null);
        if (input == null || kind == null || kindNode == null || slide == null || counting == null || size == null) {
            return null;
        }
        try {
            PoolRule rule = new PoolRule(kind, slide, counting, size);
            PoolingExperiment whole = new PoolingExperiment(
                    input, rule, beside == null ? Beside.NOTHING : beside, Optional.ofNullable(shift));
            return sure ? whole : null;
        } catch (Refusal e) {
            report.add(kindNode, e);
            return null;
        }
    }

    private static @Nullable Slide slide(Fields fields, Report report, GeometryFields geometry) {
        Extent window = geometry.extent("window", "field.window.height", "field.window.width", PoolRule.WINDOW, USUAL);
        boolean strides = fields.get("stride") != null;
        Extent stride = geometry.stride();
        Border border = geometry.padding(List.of(Kind.VALID, Kind.SAME));
        Extent dilation = geometry.dilation();
        Boolean ceil = flag(fields, report, "ceil", false);
        if (window == null || stride == null || border == null || dilation == null || ceil == null) {
            return null;
        }
        return new Slide(window, strides ? Optional.of(stride) : Optional.empty(), border, dilation, ceil);
    }

    private static @Nullable Counting counting(Fields fields, Report report) {
        Boolean padding = flag(fields, report, "count-padding", true);
        Node node = fields.get("divisor");
        Integer divisor =
                node == null ? Integer.valueOf(0) : Fields.integer(node, report, "field.divisor", 1, PoolRule.DIVISOR);
        if (padding == null || divisor == null) {
            return null;
        }
        return new Counting(padding, node == null ? OptionalInt.empty() : OptionalInt.of(divisor));
    }

    private static @Nullable Boolean flag(Fields fields, Report report, String key, boolean otherwise) {
        Node node = fields.get(key);
        return node == null ? Boolean.valueOf(otherwise) : Fields.flag(node, report);
    }

    private static @Nullable Beside beside(Fields fields, Report report) {
        Node node = fields.get("beside");
        List<Beside> known = List.of(Beside.MAX, Beside.AVERAGE, Beside.SUM);
        return node == null ? Beside.NOTHING : Fields.choice(node, report, "kind.beside", known, Beside::code);
    }

    private static @Nullable Shift shift(Node node, Report report) {
        Fields named = Fields.of(node, report, "down", "right");
        Integer down = way(named, report, "down");
        Integer right = way(named, report, "right");
        return down == null || right == null || !named.wellKept() ? null : new Shift(down, right);
    }

    private static @Nullable Integer way(Fields named, Report report, String key) {
        Node node = named.get(key);
        return node == null
                ? Integer.valueOf(0)
                : Fields.integer(node, report, "field.shift." + key, -Shift.MOST, Shift.MOST);
    }

    @Override
    public void write(PoolingExperiment experiment, StageWriter stage) {
        stage.channels("input", experiment.input());
        PoolRule rule = experiment.rule();
        stage.field("pool", rule.kind().code());
        Slide slide = rule.slide();
        if (!slide.window().equals(USUAL)) {
            stage.pair("window", slide.window().height(), slide.window().width());
        }
        GeometryFields.write(slide.border(), Extent.ONE, slide.dilation(), stage);
        slide.stride().ifPresent(stride -> stage.pair("stride", stride.height(), stride.width()));
        if (slide.ceil()) {
            stage.field("ceil", "true");
        }
        if (!rule.counting().padding()) {
            stage.field("count-padding", "false");
        }
        rule.counting().divisor().ifPresent(divisor -> stage.field("divisor", Integer.toString(divisor)));
        if (!rule.size().equals(USUAL)) {
            stage.pair("size", rule.size().height(), rule.size().width());
        }
        if (experiment.beside() != Beside.NOTHING) {
            stage.field("beside", experiment.beside().code());
        }
        experiment
                .shift()
                .ifPresent(shift -> stage.field("shift", "{down: " + shift.down() + ", right: " + shift.right() + "}"));
    }

    @Override
    public Bookmarks<PoolingExperiment> bookmarks() {
        return new Bookmarks<>(
                PoolTensors.OUTPUT, Optional.of(PoolSteps.NUMBER.code()), PoolSteps.ALL, PoolingSchema::reach);
    }

    private static Bookmarks.Reach reach(PoolingExperiment experiment) {
        Lane rows = experiment.rule().rows(experiment.size());
        Lane columns = experiment.rule().columns(experiment.size());
        return Bookmarks.Reach.of(
                experiment.input().count(),
                rows.outputs(),
                columns.outputs(),
                rows.mostPlaces() * columns.mostPlaces());
    }
}
