package dev.receptive.experiment;

import dev.receptive.words.Sentence;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/** From bytes to the nodes of one YAML document, each with its line and column. Throws at the first mistake. */
final class YamlText {

    /** The largest file, in bytes. */
    static final int LIMIT = 4 << 20;

    private static final int MAX_DEPTH = 20;
    private static final int MAX_ALIASES = 100;

    private final Report report;

    YamlText(Report report) {
        this.report = report;
    }

    /** The text of a file; a byte order mark is not part of it. */
    String decode(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CharBuffer text = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), text, true);
        text.flip();
        if (result.isError()) {
            throw at(text, text.length(), Sentence.of("yaml.utf8"));
        }
        boolean marked = text.length() > 0 && text.charAt(0) == '\uFEFF';
        return text.subSequence(marked ? 1 : 0, text.length()).toString();
    }

    Node root(String text) {
        if (text.length() > LIMIT) {
            throw at(text, 0, Sentence.of("yaml.large", LIMIT >> 20));
        }
        LoadSettings settings = LoadSettings.builder()
                .setCodePointLimit(LIMIT + 1)
                .setAllowNonScalarKeys(true)
                .setMaxAliasesForCollections(MAX_ALIASES)
                .build();
        try {
            measure(new Parse(settings).parseString(text));
            return new Compose(settings)
                    .composeString(text)
                    .filter(node -> !node.getTag().equals(org.snakeyaml.engine.v2.nodes.Tag.NULL))
                    .orElseThrow(() -> at(text, 0, Sentence.of("yaml.empty")));
        } catch (MarkedYamlEngineException e) {
            throw stop(e.getProblemMark(), Syntax.explain(e));
        } catch (ReaderException e) {
            int index = text.offsetByCodePoints(0, Math.min(e.getPosition(), text.codePointCount(0, text.length())));
            throw at(text, index, Sentence.of("yaml.character", String.format("U+%04X", e.getCodePoint())));
        } catch (YamlEngineException e) {
            throw at(text, 0, Sentence.of("yaml.other", String.valueOf(e.getMessage())));
        }
    }

    /** Refuses what would take the composer into the depths, before it goes there. */
    private void measure(Iterable<Event> events) {
        int depth = 0;
        int aliases = 0;
        int documents = 0;
        for (Event event : events) {
            switch (event.getEventId()) {
                case SequenceStart, MappingStart -> depth++;
                case SequenceEnd, MappingEnd -> depth--;
                case Alias -> aliases++;
                case DocumentStart -> documents++;
                default -> {}
            }
            if (depth > MAX_DEPTH) {
                throw stop(event.getStartMark(), Sentence.of("yaml.deep", MAX_DEPTH));
            }
            if (aliases > MAX_ALIASES) {
                throw stop(event.getStartMark(), Sentence.of("yaml.aliases", MAX_ALIASES));
            }
            if (documents > 1) {
                throw stop(event.getStartMark(), Sentence.of("yaml.documents"));
            }
        }
    }

    private FileProblems stop(Optional<org.snakeyaml.engine.v2.exceptions.Mark> mark, Sentence what) {
        report.add(mark, what);
        return report.problems();
    }

    private FileProblems at(CharSequence text, int index, Sentence what) {
        int line = 1;
        int column = 1;
        for (int i = 0; i < index; i++) {
            boolean newline = text.charAt(i) == '\n';
            line += newline ? 1 : 0;
            column = newline ? 1 : column + (Character.isLowSurrogate(text.charAt(i)) ? 0 : 1);
        }
        report.add(line, column, what);
        return report.problems();
    }
}
