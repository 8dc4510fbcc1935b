package dev.receptive.document;

import dev.receptive.yaml.Fields;
import dev.receptive.yaml.Report;
import dev.receptive.yaml.YamlText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** The ready-made experiments that come with the program. */
public final class ExampleFiles {

    private static final String FOLDER = "/lessons/examples/";

    private ExampleFiles() {}

    /** All of them, in the order in which they are learned from. */
    public static ExampleList all(Benches benches) {
        DocumentReader reader = new DocumentReader(benches);
        return new ExampleList(
                names().stream().map(name -> example(name + ".yaml", reader)).toList());
    }

    /** The names of their files, without {@code .yaml}. */
    static List<String> names() {
        return text("index.txt").lines().toList();
    }

    /** What stands under {@code stage} of the example that others call by its name; nothing if there is none. */
    public static Optional<Node> stage(String id) {
        for (String name : names()) {
            Node root = new YamlText(new Report(name)).root(text(name + ".yaml"));
            Fields fields = Fields.among(root, new Report(name), "id", "stage");
            Node named = fields.get("id");
            if (named instanceof ScalarNode scalar && scalar.getValue().equals(id)) {
                return Optional.ofNullable(fields.get("stage"));
            }
        }
        return Optional.empty();
    }

    /** What examples are called by others. */
    public static List<String> ids() {
        DocumentReader reader = new DocumentReader(Benches.ALL);
        return names().stream()
                .map(name -> reader.heading(text(name + ".yaml"), name).id())
                .toList();
    }

    private static Example example(String file, DocumentReader reader) {
        String text = text(file);
        return new Example(reader.heading(text, file), () -> reader.read(text, file, null));
    }

    private static String text(String name) {
        try (InputStream in = ExampleFiles.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("example: " + FOLDER + name + " is not on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
