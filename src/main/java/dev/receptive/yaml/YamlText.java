package dev.receptive.yaml;

import dev.receptive.data.Bytes;
import dev.receptive.words.Refusal;
import dev.receptive.words.Sentence;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/** From bytes to the nodes of one YAML document, each with its line and column. Throws at the first mistake. */
public final class YamlText {

    /** The largest file, in bytes: three times a grid as large as the largest picture, written out. */
    public static final int LIMIT = 1 << 20;

    private static final Set<String> NOTHING = Set.of("", "~", "null", "Null", "NULL");

    private final Report report;

    public YamlText(Report report) {
        this.report = report;
    }

    /**
     * The nodes of a file.
     *
     * @throws FileProblems if it cannot be read, is too large, is no text or is not YAML
     */
    public Node read(Path path) {
        return root(decode(bytes(path)));
    }

    private byte[] bytes(Path path) {
        try {
            return Bytes.read(path, LIMIT);
        } catch (Refusal e) {
            throw report.stop(0, 0, e.sentence());
        }
    }

    /** The text of a file; a byte order mark is not part of it. */
    String decode(byte[] bytes) {
        if (isWide(bytes)) {
            throw report.stop(1, 1, Sentence.of("yaml.wide.bytes"));
        }
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

    /** Whether the text takes two or four bytes a character: it begins with such a mark, or with half a letter. */
    private static boolean isWide(byte[] bytes) {
        if (bytes.length < 2) {
            return false;
        }
        int first = bytes[0] & 0xFF;
        int second = bytes[1] & 0xFF;
        return (first == 0xFF && second == 0xFE) || (first == 0xFE && second == 0xFF) || (first == 0) != (second == 0);
    }

    /** The nodes of a text. */
    public Node root(String text) {
        if (text.length() > LIMIT) {
            throw report.stop(1, 1, Sentence.of("yaml.large", LIMIT >> 20));
        }
        LoadSettings settings = settings(text);
        StreamReader reader = new StreamReader(settings, text);
        try {
            return new Composer(settings, new BoundedEvents(new ParserImpl(settings, reader), report))
                    .getSingleNode()
                    .filter(node -> !isNothing(node))
                    .orElseThrow(() -> report.stop(1, 1, Sentence.of("yaml.empty")));
        } catch (FileProblems e) {
            throw e;
        } catch (MarkedYamlEngineException e) {
            Slip slip = new Syntax(text).explain(e);
            throw report.stop(slip.line(), slip.column(), slip.what());
        } catch (ReaderException e) {
            int index = text.offsetByCodePoints(0, Math.min(e.getPosition(), text.codePointCount(0, text.length())));
            throw at(text, index, Sentence.of("yaml.character", String.format("U+%04X", e.getCodePoint())));
        } catch (StackOverflowError e) {
            throw report.stop(1, 1, Sentence.of("yaml.deep", BoundedEvents.MAX_DEPTH));
        } catch (RuntimeException e) {
            // The library lets out what it meets on the way, such as a NumberFormatException for "\UFFFFFFFF".
            Slip slip = new Syntax(text).unexplained(reader.getLine(), reader.getColumn());
            throw report.stop(slip.line(), slip.column(), slip.what());
        }
    }

    /**
     * The window over the text is the whole text: the library copies what it looks ahead into at every move of a smaller
     * one, and a comment may be as long as the file. No plain text gets a meaning: {@code <<} merges nothing.
     */
    private static LoadSettings settings(String text) {
        return LoadSettings.builder()
                .setBufferSize(text.length() + 1)
                .setCodePointLimit(LIMIT + 1)
                .setAllowNonScalarKeys(true)
                .setMaxAliasesForCollections(BoundedEvents.MAX_ALIASES)
                .setSchema(new FailsafeSchema())
                .build();
    }

    private static boolean isNothing(Node node) {
        return node instanceof ScalarNode scalar && scalar.isPlain() && NOTHING.contains(scalar.getValue());
    }

    private FileProblems at(CharSequence text, int index, Sentence what) {
        int line = 1;
        int column = 1;
        for (int i = 0; i < index; i++) {
            char c = text.charAt(i);
            boolean newline = c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
            line += newline ? 1 : 0;
            column = newline ? 1 : column + (Character.isLowSurrogate(c) || c == '\r' ? 0 : 1);
        }
        return report.stop(line, column, what);
    }
}
