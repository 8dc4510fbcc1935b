package dev.receptive.lesson;

import dev.receptive.bench.Bookmark;
import dev.receptive.document.StageReader;
import dev.receptive.document.TitleReader;
import dev.receptive.yaml.Fields;
import dev.receptive.yaml.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.Node;

/** What a page asks. */
final class AskReader {

    /** Every kind that a file can name. */
    static final List<AskKind> KINDS = List.of(
            OutputSizeAsk.KIND,
            CellValueAsk.KIND,
            ClickCellsAsk.KIND,
            ParameterCountAsk.KIND,
            ReceptiveFieldAsk.KIND,
            ChoiceAsk.KIND,
            OrderAsk.KIND,
            ReachAsk.KIND,
            NextStateAsk.KIND);

    /** The question in the author's words. */
    static final String QUESTION = "question";

    private static final String KIND = "kind";
    private static final String BECAUSE = "because";
    private static final String THEN = "then";
    private static final String WITHHOLD = "withhold";

    private final Report report;
    private final StageReader stages;

    AskReader(Report report, StageReader stages) {
        this.report = report;
        this.stages = stages;
    }

    /**
     * @param staging over which it is asked; nothing if that is wrong
     * @return nothing, and its mistakes, if anything is wrong
     */
    Optional<Ask> read(Node node, Optional<Staging> staging) {
        Node name = Fields.among(node, report, KIND).required(KIND);
        AskKind kind = name == null ? null : Fields.choice(name, report, "kind.question", KINDS, AskKind::code);
        if (kind == null) {
            return Optional.empty();
        }
        List<String> keys = new ArrayList<>(List.of(KIND, QUESTION));
        keys.addAll(kind.keys());
        keys.addAll(List.of(BECAUSE, THEN, WITHHOLD));
        Fields fields = Fields.of(node, report, keys.toArray(String[]::new));
        TitleReader titles = new TitleReader(report);
        Optional<Bookmark> then = Optional.ofNullable(fields.get(THEN))
                .flatMap(at ->
                        staging.map(there -> stages.moment(at, there.exhibit().setup())));
        AskWords words = new AskWords(
                titles.placed(fields.get(QUESTION)), titles.placed(fields.get(BECAUSE)), then, kept(fields));
        return Optional.ofNullable(kind.maker().make(new AskFields(fields, report, words)));
    }

    /** What the author keeps from sight. */
    private KeptBack kept(Fields fields) {
        KeptBack kept = KeptBack.NOTHING;
        for (Node each : StagingReader.each(fields.get(WITHHOLD))) {
            String code = Fields.choice(each, report, "kind.withheld", KeptBack.codes(), word -> word);
            kept = code == null ? kept : kept.and(KeptBack.of(code));
        }
        return kept;
    }
}
