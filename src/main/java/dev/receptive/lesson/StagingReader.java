package dev.receptive.lesson;

import dev.receptive.bench.Exhibit;
import dev.receptive.document.StageReader;
import dev.receptive.yaml.Fields;
import dev.receptive.yaml.Report;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** The stage of a page, what is lit on it, and its controls. */
final class StagingReader {

    /** Of the stage itself; the rest of a page says how it is looked at. */
    static final String STAGE = "stage";

    static final String LIT = "lit";

    /** Keys that name controls. */
    static final List<String> CONTROLS = List.of("shown", "hidden", "locked");

    private final Report report;
    private final StageReader stages;
    private final StageReferences references;
    private Optional<Exhibit> last = Optional.empty();

    StagingReader(Report report, StageReader stages) {
        this.report = report;
        this.stages = stages;
        this.references = new StageReferences(report);
    }

    /**
     * What a page shows; that of the page before where it says nothing.
     *
     * @param id of the page
     * @return nothing, and its mistakes, if anything is wrong
     */
    Optional<Staging> read(Fields page, String id) {
        Node node = page.get(STAGE);
        if (node == null && last.isEmpty()) {
            page.required(STAGE);
        }
        Optional<Exhibit> exhibit = node == null ? last : exhibit(node, id);
        List<Light> lit = lights(page.get(LIT), report);
        Controls controls = new Controls(
                keys(page.get(CONTROLS.get(0))), keys(page.get(CONTROLS.get(1))), keys(page.get(CONTROLS.get(2))));
        last = exhibit.or(() -> last);
        return exhibit.map(there -> new Staging(there, lit, controls));
    }

    private Optional<Exhibit> exhibit(Node node, String id) {
        return references.resolved(node).flatMap(stage -> {
            references.keep(id, stage);
            return Optional.ofNullable(stages.read(stage)).map(read -> new Exhibit(read.setup(), read.bookmark()));
        });
    }

    /** One or several that are named. */
    static List<Light> lights(@Nullable Node node, Report report) {
        List<Light> lit = new ArrayList<>();
        for (Node each : each(node)) {
            Light light = AskFields.light(each, report);
            if (light != null) {
                lit.add(light);
            }
        }
        return lit;
    }

    private Set<String> keys(@Nullable Node node) {
        Set<String> keys = new LinkedHashSet<>();
        for (Node each : each(node)) {
            String key = Fields.text(each, report);
            if (key != null) {
                keys.add(key);
            }
        }
        return keys;
    }

    /** The items of a list; something by itself counts as a list of one. */
    static List<Node> each(@Nullable Node node) {
        if (node == null) {
            return List.of();
        }
        return node instanceof SequenceNode sequence ? sequence.getValue() : List.of(node);
    }
}
