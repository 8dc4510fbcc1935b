package dev.receptive.bench.dials;

import dev.receptive.bench.Bookmarks;
import dev.receptive.bench.Schema;
import dev.receptive.bench.StageWriter;
import dev.receptive.words.Refusal;
import dev.receptive.yaml.Fields;
import dev.receptive.yaml.Report;
import dev.receptive.yaml.YamlNumber;
import dev.receptive.yaml.YamlString;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;

/** A key for each control, with one value. */
final class DialsSchema implements Schema<Dials.Set> {

    @Override
    public List<String> keys() {
        return List.of("stride", "dilation", "padding", "padding.vertical");
    }

    @Override
    public Dials.@Nullable Set read(Fields fields, Report report, @Nullable Path folder) {
        Node wholeNode = fields.required("stride");
        Node realNode = fields.required("dilation");
        Node onNode = fields.required("padding");
        Node textNode = fields.required("padding.vertical");
        Integer whole = wholeNode == null ? null : Fields.integer(wholeNode, report, "field.stride", 1, 9);
        Float real = realNode == null ? null : Fields.number(realNode, report);
        Boolean on = onNode == null ? null : Fields.flag(onNode, report);
        String text = textNode == null ? null : Fields.text(textNode, report);
        if (whole == null || real == null || on == null || text == null || textNode == null) {
            return null;
        }
        try {
            return new Dials.Set(whole, real, on, text);
        } catch (Refusal empty) {
            report.add(textNode, empty);
            return null;
        }
    }

    @Override
    public void write(Dials.Set experiment, StageWriter stage) {
        stage.field("stride", Integer.toString(experiment.whole()));
        stage.field("dilation", YamlNumber.of(experiment.real()));
        stage.field("padding", Boolean.toString(experiment.on()));
        stage.field("padding.vertical", YamlString.inFlow(experiment.text()));
    }

    @Override
    public Bookmarks<Dials.Set> bookmarks() {
        return new Bookmarks<>("none", Optional.empty(), List.of(), set -> Bookmarks.Reach.of(1, 1, 1, 1));
    }
}
