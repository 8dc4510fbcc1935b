package dev.receptive.lesson;

import dev.receptive.document.StageReader;
import dev.receptive.document.TitleReader;
import dev.receptive.yaml.Fields;
import dev.receptive.yaml.Report;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.snakeyaml.engine.v2.nodes.Node;

/** Pages of one lesson, one after another. */
final class PageReader {

    /** What may stand in a page, beside its name. */
    static final List<String> KEYS =
            List.of("title", "text", "try", "stage", "lit", "shown", "hidden", "locked", "ask", "sheet");

    private final TitleReader titles;
    private final StagingReader stagings;
    private final AskReader asks;
    private final Consumer<ReadPage> looks;

    /**
     * A page with the fields that it was read from.
     */
    record ReadPage(Page page, Fields fields) {}

    /**
     * @param looks at every page that was read
     */
    PageReader(Report report, StageReader stages, Consumer<ReadPage> looks) {
        this.titles = new TitleReader(report);
        this.stagings = new StagingReader(report, stages);
        this.asks = new AskReader(report, stages);
        this.looks = looks;
    }

    /** A page; nothing, and its mistakes, if anything is wrong. */
    Optional<Page> read(Fields fields, String id) {
        PageWords words = new PageWords(
                titles.placed(fields.get("title")),
                titles.placed(fields.required("text")),
                titles.placedOnes(fields.get("try")),
                titles.placed(fields.get("sheet")));
        Optional<Staging> staging = stagings.read(fields, id);
        Node asked = fields.get("ask");
        Optional<Ask> ask = asked == null ? Optional.empty() : asks.read(asked, staging);
        Optional<Page> page = staging.map(there -> new Page(id, words, there, ask));
        page.ifPresent(read -> looks.accept(new ReadPage(read, fields)));
        return page;
    }
}
