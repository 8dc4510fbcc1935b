package dev.receptive.bench.activation;

import dev.receptive.bench.Numbers;
import dev.receptive.bench.NumbersReader;
import dev.receptive.bench.StageWriter;
import dev.receptive.words.Refusal;
import dev.receptive.yaml.Fields;
import dev.receptive.yaml.Report;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;

/** How a fit is written: a curve, by its name or as one row of numbers; how many ReLUs; how many layers. */
record FitFields(Fields fields, Report report, @Nullable Path folder) {

    /**
     * Null, and its mistakes, if anything is wrong.
     *
     * @param isShown whether there must be a curve
     */
    @Nullable
    CurveFit read(boolean isShown) {
        Node curveNode = isShown ? fields.required("curve") : fields.get("curve");
        Numbers curve = curveNode == null ? (isShown ? null : CurveFit.FIRST.curve()) : curve(curveNode);
        Integer relus = whole("relus", CurveFit.FIRST.relus(), CurveFit.MOST_RELUS);
        Integer layers = whole("layers", CurveFit.FIRST.layers(), CurveFit.MOST_LAYERS);
        if (curve == null || relus == null || layers == null) {
            return null;
        }
        return new CurveFit(curve, relus, layers);
    }

    private @Nullable Integer whole(String key, int usual, int most) {
        Node node = fields.get(key);
        return node == null ? Integer.valueOf(usual) : Fields.integer(node, report, "field." + key, 1, most);
    }

    private @Nullable Numbers curve(Node node) {
        try {
            if (node instanceof MappingNode) {
                Node name = Fields.of(node, report, "preset").required("preset");
                String said = name == null ? null : Fields.text(name, report);
                return said == null ? null : Curves.of(said);
            }
            Numbers typed = new NumbersReader(report, folder).input(node);
            return typed == null ? null : CurveFit.FIRST.withCurve(typed).curve();
        } catch (Refusal e) {
            report.add(node, e);
            return null;
        }
    }

    /** Writes what must be said. */
    static void write(CurveFit fit, boolean isShown, StageWriter stage) {
        if (isShown || !fit.curve().equals(CurveFit.FIRST.curve())) {
            stage.numbers("curve", fit.curve());
        }
        if (fit.relus() != CurveFit.FIRST.relus()) {
            stage.field("relus", Integer.toString(fit.relus()));
        }
        if (fit.layers() != CurveFit.FIRST.layers()) {
            stage.field("layers", Integer.toString(fit.layers()));
        }
    }
}
