package dev.receptive.prose;

import dev.receptive.yaml.Slip;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Reads texts written as Markdown. */
public final class MarkdownReader {

    /** Nobody writes lists, quotations or emphasis so deep in each other; more could only exhaust the program. */
    private static final int DEEPEST = 12;

    private static final int DEEPEST_INLINE = 24;

    private final ProseChecks checks;
    private final Parser parser = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .maxOpenBlockParsers(DEEPEST)
            .maxInlineNesting(DEEPEST_INLINE)
            .customBlockParserFactory(new TexFenceParser.TexFences())
            .customInlineContentParserFactory(new TexRunParser.TexRuns())
            .customInlineContentParserFactory(new RoleParser.RoleTerms())
            .linkProcessor(new LightProcessor())
            .build();

    public MarkdownReader(ProseChecks checks) {
        this.checks = checks;
    }

    /** The text, and all that is wrong in it. */
    public ProseDraft read(String text) {
        ProseNotes notes = new ProseNotes(new SourcePlaces(text), checks, new ArrayList<>());
        Prose prose = new Prose(new BlockWalk(notes).blocks(parser.parse(text)));
        List<Slip> mistakes = notes.slips().stream()
                .sorted(Comparator.comparingInt(Slip::line).thenComparingInt(Slip::column))
                .toList();
        return new ProseDraft(prose, mistakes);
    }
}
